import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DurableFile, isLeftover, removeDurably, renameDurably, tryFolder } from '../../../src/storage/lowdb/durable-file.ts';
import { Folders } from '../../../src/storage/lowdb/folders.ts';
import { FailingDisk } from '../../support/failing-disk.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const asText = (json: unknown) => String(json);

const aPlace = async () => {
  const folder = await tempFolder();
  const disk = new FailingDisk();
  const steps = () =>
    disk.calls.map(({ call, path }) => `${call} ${path.endsWith('.tmp') ? 'aside' : path === folder ? 'folder' : basename(path)}`);
  return { folder, disk, steps, place: { disk, folders: new Folders(disk) } };
};

describe('bestand op schijf', () => {
  it('is pas bewaard als tekst en naam op schijf staan', async () => {
    const { folder, place, steps } = await aPlace();
    await new DurableFile(place, join(folder, 'a.json'), asText).write('een');
    expect(steps()).toEqual(['open aside', 'write aside', 'sync aside', 'rename a.json', 'open folder', 'sync folder']);
    expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('"een"');
  });

  it('is pas verwijderd of hernoemd als dat op schijf staat', async () => {
    const { folder, place, steps } = await aPlace();
    await writeFile(join(folder, 'a.json'), '1');
    await renameDurably(place, join(folder, 'a.json'), join(folder, 'b.json'));
    await removeDurably(place, join(folder, 'b.json'));
    const toFolder = ['open folder', 'sync folder'];
    expect(steps()).toEqual(['rename b.json', ...toFolder, 'remove b.json', ...toFolder]);
    await removeDurably(place, join(folder, 'b.json'));
    expect(await readdir(folder)).toEqual([]);
  });

  it.each(['write', 'sync', 'rename'] as const)('fault 48: laat het oude bestand staan en niets achter als %s mislukt', async (call) => {
    const { folder, place, disk } = await aPlace();
    const file = new DurableFile(place, join(folder, 'a.json'), asText);
    await file.write('oud');
    disk.fails = (each) => each === call;
    await expect(file.write('nieuw')).rejects.toThrow('ENOSPC');
    disk.fails = () => false;
    expect(await file.read()).toBe('oud');
    expect(await readdir(folder)).toEqual(['a.json']);
    await file.write('nieuw');
    expect(await file.read()).toBe('nieuw');
  });

  it('leest niets anders dan wat er staat', async () => {
    const { folder, place } = await aPlace();
    const path = join(folder, 'a.json');
    const file = new DurableFile(place, path, (json) => {
      if (json !== 'een') throw new TypeError('another shape');
      return json;
    });
    await expect(file.read()).rejects.toThrow('ENOENT');
    await writeFile(path, '"twee"');
    await expect(file.read()).rejects.toThrow('another shape');
    await writeFile(path, '"een');
    await expect(file.read()).rejects.toThrow(SyntaxError);
    await writeFile(path, '"een"');
    expect(await file.read()).toBe('een');
  });

  it('kent zijn eigen resten, en geen ander bestand', () => {
    expect(['.a.json.1b2c.tmp', 'a.json', 'a.tmp', '.tmp', '.a.tmp.json'].filter(isLeftover)).toEqual(['.a.json.1b2c.tmp']);
  });
});

describe('een map proberen', () => {
  it('laat niets achter, en zegt het als er niets bij kan', async () => {
    const { folder, place, disk } = await aPlace();
    await tryFolder(place, folder);
    expect(await readdir(folder)).toEqual([]);
    disk.fails = (call) => call === 'write';
    await expect(tryFolder(place, folder)).rejects.toThrow('ENOSPC');
    expect(await readdir(folder)).toEqual([]);
  });
});
