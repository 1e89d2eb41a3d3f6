import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/v4';
import { overlegSchema } from '../../../src/flexzat/overleg.ts';
import { trajectSchema } from '../../../src/traject/traject.ts';
import { vraagSchema } from '../../../src/vragen/vraag.ts';
import { canaryTraject } from '../../storage/canaries.ts';
import { flipped, rowIn, tamper } from '../../storage/sealed-space.ts';
import { OTHER_TENANT, TENANT } from '../../support/cast.ts';
import { Desk, pupil } from './desk.ts';

const about = ['--tenant', TENANT, '--code', 'KANARIE-42'] as const;
const fileSchema = z.looseObject({
  traject: z.literal(pupil),
  leesbaar: z.array(
    z.looseObject({ code: z.string(), school: z.string(), mentor: z.string(), stappen: z.array(z.looseObject({ stap: z.number() })) }),
  ),
  gegevens: z.strictObject({
    trajecten: z.array(trajectSchema),
    overleggen: z.array(overlegSchema),
    berichten: z.array(z.looseObject({})),
    vragen: z.array(vraagSchema),
  }),
  logboek: z.array(z.looseObject({ by: z.string(), event: z.string() })),
});
const readExport = async (desk: Desk) => fileSchema.parse(JSON.parse(await readFile(desk.at('inzage.json'), 'utf8')));

describe('fault 74: export', () => {
  it('schrijft alles over een traject leesbaar weg: stappen, overleggen, berichten, en wie wat las', async () => {
    const desk = await Desk.filled();
    expect(await desk.well('export', desk.at('inzage.json'), ...about)).toContain(
      '1 traject, 1 overleg en 2 berichten. Het bestand is niet versleuteld.',
    );
    const { leesbaar, gegevens, logboek } = await readExport(desk);
    expect(gegevens.trajecten).toEqual([canaryTraject(pupil)]);
    expect(gegevens.overleggen).toHaveLength(1);
    expect(gegevens.berichten).toHaveLength(2);
    expect(leesbaar[0]).toMatchObject({ code: 'KANARIE-42', school: 'Voorbeeldschool', mentor: 'Sanne de Vries' });
    expect(leesbaar[0]?.stappen.map(({ stap }) => stap)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(logboek.length).toBeGreaterThan(0);
    if (process.platform !== 'win32') expect((await stat(desk.at('inzage.json'))).mode & 0o077).toBe(0);
  });

  it('laat geen enkele ingevulde tekst weg uit het leesbare deel', async () => {
    const desk = await Desk.filled();
    await desk.well('export', desk.at('inzage.json'), ...about);
    const { leesbaar } = await readExport(desk);
    const readable = JSON.stringify(leesbaar);
    const filled = canaryTraject(pupil).steps.flatMap((versions) => versions.flatMap(({ changes }) => Object.values(changes)));
    expect(filled.length).toBeGreaterThan(10);
    expect(filled.filter((text) => !readable.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
  });

  it('staat in het auditlog, ook als er niets mee gebeurt; een proef niet', async () => {
    const desk = await Desk.filled();
    expect(await desk.well('export', desk.at('inzage.json'), ...about, '--dry-run')).toContain('1 traject, 1 overleg en 2 berichten');
    expect(await readdir(desk.folder)).toEqual(['data']);
    expect(await desk.log()).toHaveLength(2);
    await desk.well('export', desk.at('inzage.json'), ...about);
    expect((await desk.log()).at(-1)).toBe(`beheer: export, traject.geexporteerd, ${pupil}, ok`);
  });

  it('zegt wat niet te lezen was', async () => {
    const desk = await Desk.filled();
    await desk.withStore(async ({ backend }) =>
      tamper(backend, await rowIn(backend, TENANT, 'overleggen', 'overleg-1'), ({ body }) => ({ body: flipped(body) })),
    );
    const { code, out } = await desk.run('export', desk.at('inzage.json'), ...about);
    expect(code).toBe(1);
    expect(out).toContain('Niet te lezen, en dus niet in het bestand: overleggen/overleg-1');
    expect((await readExport(desk)).gegevens.overleggen).toEqual([]);
  });

  it('schrijft niet over een bestand heen, en maakt er geen van een traject dat er niet is', async () => {
    const desk = await Desk.filled();
    await writeFile(desk.at('inzage.json'), 'van iemand');
    expect(await desk.run('export', desk.at('inzage.json'), ...about)).toMatchObject({
      code: 2,
      progress: expect.stringContaining('is er al'),
    });
    const missing = await desk.run('export', desk.at('weg.json'), '--tenant', OTHER_TENANT, '--traject', pupil);
    expect(missing).toMatchObject({ code: 2, progress: expect.stringContaining('staat hier niet') });
    expect(await readdir(desk.folder)).toEqual(['data', 'inzage.json']);
  });
});
