import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realDisk } from '../../../src/storage/lowdb/disk.ts';
import { Folders } from '../../../src/storage/lowdb/folders.ts';
import { loadRows } from '../../../src/storage/lowdb/load-rows.ts';
import { keptOf, pathOf, rowFileSchema, writeRowFile } from '../../../src/storage/lowdb/row-file.ts';
import { Shelves } from '../../../src/storage/lowdb/shelves.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { north, south } from '../backend-contract.ts';

const place = { disk: realDisk, folders: new Folders(realDisk) };
const secret = 'geheime tekst van een leerling';
const good = { v: 1, tenant: 'noord', kind: 'trajecten', id: 'goed', revision: 4, terms: ['t'], due: null, turns: ['k'], body: 'goed' };
const other = (changes: object) => JSON.stringify({ ...good, id: 'stuk', body: secret, ...changes });

/** A folder with one good row and one other file, and what loading it finds. */
const withFile = async (name: string, text: string) => {
  const home = await tempFolder();
  const folder = join(home, 'trajecten', 'noord');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'goed.json'), JSON.stringify(good));
  await writeFile(join(folder, name), text);
  const load = async () => {
    const shelves = new Shelves();
    const damaged = await loadRows(place, home, 'trajecten', shelves);
    return { damaged, ids: [...shelves.all()].map(({ row }) => row.id) };
  };
  return { folder, load };
};

describe('fault 49: een bestand dat niet klopt', () => {
  it.each([
    ['leeg', ''],
    ['afgebroken', other({}).slice(0, -20)],
    ['vol nullen', '\0'.repeat(64)],
    ['met een BOM', `\uFEFF${JSON.stringify(good)}`],
    ['null', 'null'],
    ['een lijst', '[]'],
    ['een getal', '7'],
    ['met een onbekend veld', other({ extra: secret })],
    ['van een nieuwere versie', other({ v: 2 })],
    ['van een oudere versie', JSON.stringify({ tenant: 'noord', id: 'stuk', revision: 1, value: { text: secret } })],
    ['met een revisie van nul', other({ revision: 0 })],
    ['van een andere organisatie', other({ tenant: 'zuid' })],
    ['van een andere soort', other({ kind: 'overleggen' })],
    ['van een andere sleutel', other({ id: 'anders' })],
    ['met een sleutel die ergens anders heen wijst', other({ id: '../stuk' })],
  ])('wordt als het %s is opzij gezet, en de rest gaat door', async (_, text) => {
    const { folder, load } = await withFile('stuk.json', text);
    const { ids, damaged } = await load();
    expect(ids).toEqual(['goed']);
    expect(damaged).toHaveLength(1);
    expect(damaged[0]?.file).toMatch(/stuk\.json\.beschadigd-[0-9a-f]{8}$/);
    expect(damaged[0]?.reason).not.toContain('geheim');
    expect(await readFile(damaged[0]?.file ?? '', 'utf8')).toBe(text);
    expect(await readdir(folder)).toHaveLength(2);
    expect(await load()).toEqual({ ids: ['goed'], damaged: [] }); // not told again at the next start
  });

  it('is niet wat een afgebroken bewaarpoging achterliet: dat wordt opgeruimd', async () => {
    const { folder, load } = await withFile('.goed.json.1b2c.tmp', '{"half":');
    expect(await load()).toEqual({ ids: ['goed'], damaged: [] });
    expect(await readdir(folder)).toEqual(['goed.json']);
  });

  it('is ook niet een schijf die niet te lezen is: dan wordt niets opzij gezet', async () => {
    await expect(loadRows(place, join(await tempFolder(), 'weg'), 'trajecten', new Shelves())).rejects.toThrow('ENOENT');
  });
});

describe('bestand van een rij', () => {
  it('staat op een eigen plek, ook zonder verschil in hoofdletters', () => {
    expect(pathOf({ tenant: north, kind: 'trajecten', id: 'a' })).toBe(join('trajecten', 'noord', 'a.json'));
    expect(pathOf({ tenant: south, kind: 'berichten', id: 'A' })).toBe(join('berichten', '+zuid', '+a.json'));
  });

  it('houdt de rij met haar plaats, en niemand kan die in het geheugen nog veranderen', async () => {
    const home = await tempFolder();
    await mkdir(join(home, 'trajecten', 'noord'), { recursive: true });
    const file = rowFileSchema.parse(good);
    await writeRowFile(place, home, file);
    expect(JSON.parse(await readFile(join(home, 'trajecten', 'noord', 'goed.json'), 'utf8'))).toEqual(good);
    const { row, turns } = keptOf(file);
    expect({ row, turns }).toEqual({
      row: { tenant: 'noord', kind: 'trajecten', id: 'goed', revision: 4, terms: ['t'], due: null, body: 'goed' },
      turns: ['k'],
    });
    expect(() => Object.assign(row, { body: 'anders' })).toThrow();
    expect(() => Object.assign(row.terms, ['anders'])).toThrow();
  });
});
