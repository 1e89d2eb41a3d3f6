import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { canary } from '../../storage/canaries.ts';
import { OTHER_TENANT } from '../../support/cast.ts';
import { Desk, pupil } from './desk.ts';

const fill = async () => {
  const desk = await Desk.filled();
  await desk.well('backup', desk.at('kopie'));
  return desk;
};
const textIn = async (folder: string) =>
  (await Promise.all((await readdir(folder)).map((name) => readFile(`${folder}/${name}`, 'utf8')))).join('\n');

describe('backup', () => {
  it('schrijft alles versleuteld weg, met de sleutels apart', async () => {
    const desk = await fill();
    const names = (await readdir(desk.at('kopie'))).toSorted();
    expect(names).toEqual(['logboek.jsonl', 'manifest.json', 'rijen.jsonl', 'sleutels.jsonl']);
    const text = await textIn(desk.at('kopie'));
    expect(text).not.toMatch(canary);
    expect(text).toContain(pupil);
    expect(await readFile(desk.at('kopie/rijen.jsonl'), 'utf8')).not.toContain('"sleutels"');
    expect(JSON.parse(await readFile(desk.at('kopie/manifest.json'), 'utf8'))).toMatchObject({
      rows: { trajecten: 3, overleggen: 1, berichten: 2, schoolparts: 1, contacten: 1, planning: 0 },
      files: { rijen: { count: 8 }, logboek: { count: 3 } },
      erased: [],
    });
    if (process.platform !== 'win32') expect((await stat(desk.at('kopie/sleutels.jsonl'))).mode & 0o077).toBe(0);
  });

  it('zegt wat er in zit en dat de sleutels apart moeten, en staat in het auditlog van elke organisatie', async () => {
    const desk = await Desk.filled();
    expect(await desk.well('backup', desk.at('kopie'))).toContain('Bewaar de sleutels uit ENCRYPTION_KEYS ergens anders');
    expect((await desk.log()).at(-1)).toBe('beheer: backup, opslag.backup, null, ok');
    expect((await desk.log(OTHER_TENANT)).at(-1)).toBe('beheer: backup, opslag.backup, null, ok');
  });

  it('begint niet aan een map waar al iets staat, of als de bot nog draait', async () => {
    const desk = await Desk.filled();
    await mkdir(desk.at('vol'));
    await writeFile(desk.at('vol/brief.txt'), 'van iemand');
    expect(await desk.run('backup', desk.at('vol'))).toMatchObject({ code: 2, progress: expect.stringContaining('is niet leeg') });
    const busy = await desk.withStore(() => desk.run('backup', desk.at('kopie')));
    expect(busy).toMatchObject({ code: 2, progress: expect.stringContaining('alleen als de bot uit staat') });
    expect(await readdir(desk.folder)).not.toContain('kopie');
  });

  it('schrijft niets bij een proef', async () => {
    const desk = await Desk.filled();
    const said = await desk.well('backup', desk.at('kopie'), '--dry-run');
    expect(said).toContain('Er is niets veranderd.');
    expect(said).toContain('3 trajecten');
    expect(await readdir(desk.folder)).toEqual(['data']);
    expect(await desk.log()).toHaveLength(2);
  });
});
