import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realDisk, withOpen, writeAll } from '../../../src/storage/lowdb/disk.ts';
import { tempFolder } from '../../support/temp-folder.ts';

describe('schijf', () => {
  it('schrijft alles, ook als er maar een stukje tegelijk bij kan', async () => {
    const path = join(await tempFolder(), 'a');
    const bitByBit = { ...realDisk, write: (descriptor: number, bytes: Uint8Array) => realDisk.write(descriptor, bytes.subarray(0, 3)) };
    expect(await withOpen(bitByBit, path, 'wx', (descriptor) => writeAll(bitByBit, descriptor, 'één lange zin'))).toBe(15);
    expect(await readFile(path, 'utf8')).toBe('één lange zin');
  });

  it('sluit wat open is, ook als het mislukt', async () => {
    const path = join(await tempFolder(), 'a');
    let opened = -1;
    const failing = withOpen(realDisk, path, 'wx', async (descriptor) => {
      opened = descriptor;
      throw new Error('mis');
    });
    await expect(failing).rejects.toThrow('mis');
    await expect(realDisk.sync(opened)).rejects.toThrow('EBADF');
  });
});
