import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadRows, pathOf, rowSchemaOf } from '../../../src/storage/lowdb/rows.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { note, noteSchema } from '../store-note.ts';

const good = JSON.stringify({ tenant: 'noord', id: 'goed', revision: 4, value: note('goed') });
const secret = 'geheime tekst van een leerling';

const withFile = async (name: string, content: string) => {
  const folder = await tempFolder();
  await mkdir(join(folder, 'noord'));
  await writeFile(join(folder, 'noord', 'goed.json'), good);
  await writeFile(join(folder, 'noord', name), content);
  return { folder, load: () => loadRows(folder, rowSchemaOf(noteSchema)) };
};

describe('rijen laden', () => {
  it.each([
    ['leeg', ''],
    ['afgebroken', `{"tenant":"noord","id":"stuk","revision":1,"value":{"text":"${secret}`],
    ['vol nullen', '\0'.repeat(64)],
    ['met een BOM', `\uFEFF${good}`],
    ['null', 'null'],
    ['een lijst', '[]'],
    ['een getal', '7'],
    ['met een onbekend veld', JSON.stringify({ tenant: 'noord', id: 'stuk', revision: 1, value: { ...note(secret), extra: secret } })],
    ['van een nieuwere versie', JSON.stringify({ tenant: 'noord', id: 'stuk', revision: 1, value: { ...note(secret), schemaVersion: 2 } })],
    ['met een revisie van nul', JSON.stringify({ tenant: 'noord', id: 'stuk', revision: 0, value: note(secret) })],
    ['van een andere organisatie', JSON.stringify({ tenant: 'zuid', id: 'stuk', revision: 1, value: note(secret) })],
    ['van een andere sleutel', JSON.stringify({ tenant: 'noord', id: 'anders', revision: 1, value: note(secret) })],
  ])('zet een bestand dat %s is opzij en gaat met de rest verder', async (_, content) => {
    const { folder, load } = await withFile('stuk.json', content);
    const { rows, damaged } = await load();
    expect(rows.map(({ id, revision }) => ({ id, revision }))).toEqual([{ id: 'goed', revision: 4 }]);
    expect(damaged).toHaveLength(1);
    expect(damaged[0]?.file).toMatch(/stuk\.json\.beschadigd-[0-9a-f]{8}$/);
    expect(damaged[0]?.reason).not.toContain('geheim');
    expect(await readFile(damaged[0]?.file ?? '', 'utf8')).toBe(content);
    expect(await readdir(join(folder, 'noord'))).toHaveLength(2);
  });

  it('noemt een opzij gezet bestand bij de volgende start niet opnieuw', async () => {
    const { load } = await withFile('stuk.json', 'geen json');
    await load();
    expect(await load()).toMatchObject({ rows: [{ id: 'goed' }], damaged: [] });
  });

  it('ruimt op wat een afgebroken bewaarpoging achterliet', async () => {
    const { folder, load } = await withFile('.goed.json.1b2c.tmp', '{"half":');
    expect(await load()).toMatchObject({ rows: [{ id: 'goed' }], damaged: [] });
    expect(await readdir(join(folder, 'noord'))).toEqual(['goed.json']);
  });

  it('legt elke rij op een eigen plek', () => {
    expect(pathOf('noord', 'a')).toBe(join('noord', 'a.json'));
    expect(pathOf('Noord', 'A')).toBe(join('+noord', '+a.json'));
  });
});
