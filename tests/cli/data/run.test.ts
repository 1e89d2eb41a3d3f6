import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { allRight } from '../../../src/cli/data/command.ts';
import { TENANT } from '../../support/cast.ts';
import { Desk, filledContents } from './desk.ts';

describe('een opdracht uitvoeren', () => {
  it('geeft code 0 met uitleg, en code 2 met een zin als de opdracht niet bestaat', async () => {
    const desk = await Desk.make();
    expect(await desk.run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('npm run data -- backup'), progress: '' });
    expect(await desk.run('onbekend')).toMatchObject({ code: 2, out: '', progress: expect.stringContaining('ken ik niet') });
    expect(await desk.run()).toMatchObject({ code: 2, out: '' });
  });

  it('noemt instellingen die niet kloppen, zonder hun waarde', async () => {
    const desk = await Desk.make({ DATA_DIR: '', LINK_SECRET: 'te-kort-en-geheim' });
    const { code, progress } = await desk.run('check');
    expect(code).toBe(2);
    expect(progress).toContain('- DATA_DIR: ontbreekt.');
    expect(progress).not.toContain('te-kort-en-geheim');
  });

  it('zegt dat het halverwege misging, met een code en zonder inhoud, en laat de opslag los', async () => {
    const desk = await Desk.filled();
    await writeFile(desk.at('bestand'), '');
    const { code, progress } = await desk.run('backup', desk.at('bestand/kopie'));
    expect(code).toBe(1);
    expect(progress).toContain('De opdracht is halverwege gestopt (ENOTDIR)');
    expect(await desk.contents()).toEqual(filledContents);
  });

  it('zet voortgang en uitkomst apart', async () => {
    const desk = await Desk.filled();
    const { out, progress } = await desk.run('check');
    expect(out).toBe('Nagekeken: 15 rijen. Alles klopt.\n');
    expect(progress).toMatch(/^Alle rijen en sleutels worden nagekeken\.\n/);
    expect(progress).toContain(`${TENANT}: 2 trajecten.\n`);
    expect(progress).toMatch(/De auditlogs worden nagekeken\.\n$/);
    expect(allRight('een')).toEqual({ lines: ['een'], isRight: true });
  });
});
