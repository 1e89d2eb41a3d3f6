import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openCollection } from '../../../src/storage/lowdb/collection.ts';
import { root } from '../../support/sources.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { north, noteSchema } from '../store-note.ts';

const rounds = 20;

/** Lets a process write, kills it at a moment of its own choosing, and gives the last confirmed revision of each value. */
const killedWriter = async (folder: string, round: number): Promise<Map<string, number>> => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/store-writer.ts', folder], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  const closed = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), closed]);
  await wait((round * 7) % 50);
  child.kill('SIGKILL');
  await closed;
  const lines = printed.split('\n').slice(0, -1); // a line that was cut off says nothing
  return new Map(lines.map((line) => [line.slice(0, 1), Number(line.slice(2))]));
};

describe('kill -9 tijdens het bewaren', () => {
  it('verliest niets dat was bevestigd, en scheurt geen bestand', { timeout: 120_000 }, async () => {
    const folder = await tempFolder();
    const before = new Map<string, number>();
    for (let round = 0; round < rounds; round += 1) {
      const confirmed = await killedWriter(folder, round);
      expect(confirmed.size).toBeGreaterThan(0);
      const { collection, damaged, close } = await openCollection(folder, 'notities', noteSchema);
      const found = await collection.list(north);
      await close();
      expect(damaged).toEqual([]);
      for (const [id, revision] of confirmed) {
        const stored = found.find((item) => item.id === id);
        expect(stored?.revision).toBeGreaterThanOrEqual(revision);
        expect(stored?.revision).toBeLessThanOrEqual(revision + 1); // at most the one save whose confirmation did not arrive
        expect(revision).toBeGreaterThan(before.get(id) ?? 0);
        expect(stored?.value.text).toBe(`${id} `.repeat(5000));
        before.set(id, revision);
      }
      const names = (await readdir(folder, { recursive: true })).filter((name) => name.includes('.tmp'));
      expect(names).toEqual([]);
    }
  });
});
