import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Disk, realDisk } from '../../../src/storage/lowdb/disk.ts';
import { Folders } from '../../../src/storage/lowdb/folders.ts';
import { FailingDisk } from '../../support/failing-disk.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/** A disk of which a flush takes as long as the test wants. */
const slowDisk = () => {
  const ends: ((error?: Error) => void)[] = [];
  const sync = () => new Promise<void>((resolve, reject) => ends.push((error) => (error ? reject(error) : resolve())));
  const disk: Disk = { ...realDisk, sync };
  return { disk, ends, tick: () => new Promise((resolve) => setTimeout(resolve, 10)) };
};

describe('mappen van de opslag', () => {
  it('staan op schijf voordat er iets in komt', async () => {
    const disk = new FailingDisk();
    const folder = await tempFolder();
    const folders = new Folders(disk);
    await folders.make(join(folder, 'a'));
    expect(disk.calls.slice(0, 3)).toEqual([
      { call: 'makeFolder', path: join(folder, 'a') },
      { call: 'open', path: folder },
      { call: 'sync', path: folder },
    ]);
    await folders.make(join(folder, 'a'));
    await mkdir(join(folder, 'b'));
    await folders.make(join(folder, 'b'));
    await folders.close();
  });

  it('laat wie tijdens een flush komt samen op de volgende wachten', async () => {
    const { disk, ends, tick } = slowDisk();
    const folder = await tempFolder();
    const folders = new Folders(disk);
    const done: string[] = [];
    const ask = (name: string) => folders.sync(folder).then(() => done.push(name));
    const all = [ask('een')];
    await tick();
    all.push(ask('twee'), ask('drie'));
    await tick();
    expect(ends).toHaveLength(1);
    ends[0]?.();
    await tick();
    expect(done).toEqual(['een']);
    expect(ends).toHaveLength(2);
    ends[1]?.();
    await Promise.all(all);
  });

  it('geeft wie na een mislukte flush komt een eigen flush', async () => {
    const { disk, ends, tick } = slowDisk();
    const folder = await tempFolder();
    const folders = new Folders(disk);
    const bad = folders.sync(folder);
    await tick();
    const next = folders.sync(folder);
    ends[0]?.(new Error('EIO'));
    await expect(bad).rejects.toThrow('EIO');
    await tick();
    ends[1]?.();
    await next;
  });

  it('fault 50: herkent een map die een andere is dan eerst, ook als hij net zo heet', async () => {
    const folder = join(await tempFolder(), 'a');
    await mkdir(folder);
    const folders = new Folders(realDisk);
    await folders.know(folder);
    folders.check(folder);
    folders.check('/bestaat/niet'); // not known, so nothing to compare with
    await rename(folder, `${folder}-oud`);
    expect(() => folders.check(folder)).toThrow('ENOENT');
    await mkdir(folder);
    expect(() => folders.check(folder)).toThrow('ESTALE');
    await expect(folders.make(join(folder, 'b'))).rejects.toThrow('ESTALE');
    await folders.know(folder);
    folders.check(folder);
    await folders.close();
  });
});
