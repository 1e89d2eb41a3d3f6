import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCollection } from '../../../src/storage/lowdb/collection.ts';
import { makeTempFolder, tempFolder } from '../../support/temp-folder.ts';
import { collectionContract } from '../store-contract.ts';
import { north, note, noteSchema } from '../store-note.ts';

collectionContract('lowdb', async () => {
  const folder = await makeTempFolder();
  return {
    open: () => openCollection(folder, 'notities', noteSchema),
    breakWrites: async (tenant) => {
      const shelf = join(folder, 'notities', tenant);
      await rename(shelf, `${shelf}-weg`);
      await writeFile(shelf, 'a file where the folder was');
      return async () => {
        await rm(shelf);
        await rename(`${shelf}-weg`, shelf);
      };
    },
    clear: () => rm(folder, { recursive: true }),
  };
});

describe('collectie op schijf', () => {
  it('bewaart een waarde in een eigen bestand, alleen leesbaar voor de eigenaar', async () => {
    const folder = await tempFolder();
    const { collection } = await openCollection(folder, 'notities', noteSchema);
    await collection.create(north, 'Stap1', note('een'));
    const file = join(folder, 'notities', 'noord', '+stap1.json');
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ tenant: 'noord', id: 'Stap1', revision: 1, value: note('een') });
    expect(await readdir(join(folder, 'notities', 'noord'))).toEqual(['+stap1.json']);
  });

  it('begint niet stil opnieuw als de map tijdens het draaien verdwijnt', async () => {
    const folder = await tempFolder();
    const { collection } = await openCollection(folder, 'notities', noteSchema);
    await collection.create(north, 'a', note('een'));
    await rm(join(folder, 'notities'), { recursive: true });
    await expect(collection.replace(north, 'a', note('twee'), 1)).rejects.toThrow('ENOENT');
    expect(await readdir(folder)).toEqual([]);
  });

  it('wacht bij sluiten op wat nog wordt bewaard, en weigert wat daarna komt', async () => {
    const folder = await tempFolder();
    const { collection, close } = await openCollection(folder, 'notities', noteSchema);
    const save = collection.create(north, 'a', note('een'));
    await close();
    expect(await readdir(join(folder, 'notities', 'noord'))).toEqual(['a.json']);
    expect(await save).toMatchObject({ ok: true });
    await expect(collection.create(north, 'b', note('twee'))).rejects.toThrow('the store is closed');
  });

  it('gaat verder als een map van een organisatie er al leeg staat', async () => {
    const folder = await tempFolder();
    await mkdir(join(folder, 'notities', 'noord'), { recursive: true });
    const { collection } = await openCollection(folder, 'notities', noteSchema);
    expect(await collection.create(north, 'a', note('een'))).toMatchObject({ ok: true });
  });
});
