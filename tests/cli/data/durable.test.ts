import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLines, replaceFile, sumOf, syncFolder, writeLines } from '../../../src/cli/data/durable.ts';
import { allOf } from '../../storage/sealed-space.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const lines = ['een', '', 'Zoë \u2028 👩🏽‍🏫', 'x'.repeat(2_500_000), 'laatste'];

describe('een bestand met regels', () => {
  it('wordt gelezen zoals het is geschreven, en zijn som klopt', async () => {
    const path = join(await tempFolder(), 'a.jsonl');
    const sum = await writeLines(path, lines);
    const bytes = await readFile(path);
    expect(sum).toEqual({ count: 5, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
    expect(await sumOf(path)).toEqual({ bytes: sum.bytes, sha256: sum.sha256 });
    expect(await allOf(readLines(path))).toEqual(lines);
  });

  it('mag leeg zijn, en een laatste regel zonder einde telt', async () => {
    const folder = await tempFolder();
    expect(await writeLines(join(folder, 'leeg'), [])).toMatchObject({ count: 0, bytes: 0 });
    expect(await allOf(readLines(join(folder, 'leeg')))).toEqual([]);
    await writeFile(join(folder, 'half'), 'een\ntwee');
    expect(await allOf(readLines(join(folder, 'half')))).toEqual(['een', 'twee']);
  });

  it('komt nooit over een ander heen, tenzij het dat moet vervangen', async () => {
    const folder = await tempFolder();
    await writeLines(join(folder, 'a'), ['oud']);
    await expect(writeLines(join(folder, 'a'), ['nieuw'])).rejects.toThrow('EEXIST');
    expect(await allOf(readLines(join(folder, 'a')))).toEqual(['oud']);
    await replaceFile(join(folder, 'a'), ['nieuw']);
    expect(await allOf(readLines(join(folder, 'a')))).toEqual(['nieuw']);
    expect(await readdir(folder)).toEqual(['a']);
  });

  it('geeft een fout als de map er niet is', async () => {
    const folder = join(await tempFolder(), 'weg');
    await expect(writeLines(join(folder, 'a'), [])).rejects.toThrow('ENOENT');
    await expect(sumOf(join(folder, 'a'))).rejects.toThrow('ENOENT');
    await expect(syncFolder(folder)).rejects.toThrow('ENOENT');
  });
});
