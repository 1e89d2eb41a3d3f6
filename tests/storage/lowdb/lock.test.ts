import { spawnSync } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { takeLock } from '../../../src/storage/lowdb/lock.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { bundleWriter, WriterProcess } from '../../support/writer-process.ts';

const withOldLock = async (holder: string) => {
  const folder = await tempFolder();
  await mkdir(join(folder, 'store.lock'));
  await writeFile(join(folder, 'store.lock', 'holder.json'), holder);
  return folder;
};

describe('fault 44: slot op de opslag', () => {
  it('weigert een tweede proces, en zegt welk proces de opslag gebruikt', { timeout: 60_000 }, async () => {
    const folder = await tempFolder();
    const writer = new WriterProcess(await bundleWriter(await tempFolder()), folder, '1');
    onTestFinished(() => void writer.kill());
    await writer.writes();
    expect(await takeLock(folder)).toEqual({ ok: false, error: expect.stringContaining(`Proces ${writer.pid} gebruikt de opslag`) });
    await writer.kill();
    expect(await takeLock(folder)).toMatchObject({ ok: true });
  });

  it('weigert dezelfde map twee keer in één proces', async () => {
    const folder = await tempFolder();
    const first = await takeLock(folder);
    expect(await takeLock(folder)).toMatchObject({ ok: false });
    if (first.ok) await first.value.release();
    expect(await readdir(folder)).toEqual([]);
    expect(await takeLock(folder)).toMatchObject({ ok: true });
  });

  it('laat van velen die tegelijk starten er één door', async () => {
    const dead = spawnSync(process.execPath, ['-e', '']);
    const folder = await withOldLock(JSON.stringify({ pid: dead.pid, birth: 'vorige start' }));
    const taken = await Promise.all(Array.from({ length: 8 }, () => takeLock(folder)));
    expect(taken.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await readdir(folder)).toEqual(['store.lock']);
  });

  it('neemt het slot over van een proces dat er niet meer is', async () => {
    const dead = spawnSync(process.execPath, ['-e', '']);
    expect(await takeLock(await withOldLock(JSON.stringify({ pid: dead.pid, birth: 'vorige start' })))).toMatchObject({ ok: true });
  });

  it.runIf(process.platform === 'linux')('ziet dat een nummer nu van een ander proces is', async () => {
    const folder = await withOldLock(JSON.stringify({ pid: process.pid, birth: 'de vorige met dit nummer' }));
    expect(await takeLock(folder)).toMatchObject({ ok: true });
  });

  it.each(['', '{', '{"pid":"x"}'])('neemt een onleesbaar slot over: %j', async (content) => {
    expect(await takeLock(await withOldLock(content))).toMatchObject({ ok: true });
  });

  it('zegt welke map weg moet als een overname halverwege bleef steken', async () => {
    const folder = await withOldLock('');
    await mkdir(join(folder, 'store.lock.takeover'));
    expect(await takeLock(folder)).toEqual({ ok: false, error: expect.stringContaining('store.lock.takeover') });
  });
});
