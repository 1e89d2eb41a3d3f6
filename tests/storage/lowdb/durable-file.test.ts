import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DurableFile, isLeftover, removeDurably } from '../../../src/storage/lowdb/durable-file.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const steps = vi.hoisted((): string[] => []);
const disk = vi.hoisted(() => ({ full: false }));

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>();
  const open: typeof real.open = async (path, ...rest) => {
    const handle = await real.open(path, ...rest);
    const sync = handle.sync.bind(handle);
    const write = handle.writeFile.bind(handle);
    handle.writeFile = async (data, options) => {
      await write(disk.full ? String(data).slice(0, 3) : data, options);
      if (disk.full) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    };
    handle.sync = async () => {
      await sync();
      steps.push(String(path).endsWith('.tmp') ? 'flush file' : 'flush folder');
    };
    return handle;
  };
  const rename: typeof real.rename = async (from, to) => {
    await real.rename(from, to);
    steps.push(`rename to ${basename(String(to))}`);
  };
  const rm: typeof real.rm = async (path, options) => {
    await real.rm(path, options);
    steps.push(`remove ${basename(String(path))}`);
  };
  return { ...real, open, rename, rm };
});

const asText = (json: unknown) => String(json);

describe('bestand op schijf', () => {
  beforeEach(() => {
    disk.full = false;
    steps.length = 0;
  });

  it('is pas bewaard als tekst en naam op schijf staan', async () => {
    const folder = await tempFolder();
    await new DurableFile(join(folder, 'a.json'), asText).write('een');
    expect(steps).toEqual(['flush file', 'rename to a.json', 'flush folder']);
    expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('"een"');
  });

  it('is pas verwijderd als dat op schijf staat', async () => {
    const folder = await tempFolder();
    await writeFile(join(folder, 'a.json'), '1');
    await removeDurably(join(folder, 'a.json'));
    expect(steps).toEqual(['remove a.json', 'flush folder']);
    await removeDurably(join(folder, 'a.json'));
  });

  it('laat bij een volle schijf het oude bestand staan en niets achter', async () => {
    const folder = await tempFolder();
    const file = new DurableFile(join(folder, 'a.json'), asText);
    await file.write('oud');
    disk.full = true;
    await expect(file.write('nieuw')).rejects.toThrow('ENOSPC');
    disk.full = false;
    expect(await file.read()).toBe('oud');
    expect(await readdir(folder)).toEqual(['a.json']);
    await file.write('nieuw');
    expect(await file.read()).toBe('nieuw');
  });

  it('leest niets anders dan wat er staat', async () => {
    const folder = await tempFolder();
    const path = join(folder, 'a.json');
    const file = new DurableFile(path, (json) => {
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
