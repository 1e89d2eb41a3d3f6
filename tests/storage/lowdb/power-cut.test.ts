import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { realDisk } from '../../../src/storage/lowdb/disk.ts';
import { Confirmed } from '../../support/confirmed.ts';
import { crashStates, makeTree } from '../../support/crash-states.ts';
import { writerTasks } from '../../support/endless-writer.ts';
import { canMountImages, copyImage, makeImage, mountImage, unmount } from '../../support/mounted.ts';
import { openLowdb } from '../../support/open-lowdb.ts';
import { quickFolder } from '../../support/quick-folder.ts';
import { type Event, RecordedDisk } from '../../support/recorded-disk.ts';
import { bundleWriter, WriterProcess } from '../../support/writer-process.ts';

const cuts = Number(process.env.POWER_CUTS ?? 5);

/** Starts a store twice on a disk that writes everything down, and saves in every way, one by one and side by side. */
const record = async (home: string): Promise<readonly Event[]> => {
  const disk = new RecordedDisk();
  for (const round of ['1', '2']) {
    const backend = await openLowdb(join(home, 'data'), { disk });
    const tasks = writerTasks(backend, round, (line) => disk.confirm(line));
    for (const task of tasks) await task();
    await Promise.all(tasks.map((task) => task()));
    await backend.close();
  }
  return disk.events;
};

/** Opens a state and tells what is lost or wrong in it. */
const faultsIn = async (folder: string, confirmed: readonly string[]): Promise<readonly string[]> => {
  const backend = await openLowdb(folder, { disk: { ...realDisk, sync: async () => {}, dataSync: async () => {} } });
  const expected = new Confirmed();
  for (const line of confirmed) expected.add(line);
  const faults = await expected.faultsIn(backend);
  await backend.close();
  return [...faults, ...backend.report.damaged.map(({ file, reason }) => `${file}: ${reason}`)];
};

/** Tries every state of a recording, and resolves with how many there were and what was wrong in any of them. */
const tryAll = async (events: readonly Event[], home: string, enough = Number.POSITIVE_INFINITY) => {
  const faults: string[] = [];
  let states = 0;
  for (const { tree, confirmed } of crashStates(events)) {
    states += 1;
    const folder = join(home, `staat-${states}`);
    makeTree(tree, home, folder);
    faults.push(...(await faultsIn(join(folder, 'data'), confirmed)));
    rmSync(folder, { recursive: true });
    if (faults.length >= enough) break;
  }
  return { states, faults };
};

describe('fault 47: stroomuitval, met een opgenomen schijf', () => {
  it('verliest in geen enkele toestand die mag ontstaan iets dat was bevestigd', { timeout: 120_000 }, async () => {
    const home = await quickFolder();
    const events = await record(home);
    const { states, faults } = await tryAll(events, home);
    console.log(`stroomuitval: ${states} toestanden van een opgenomen schijf`);
    expect(faults).toEqual([]);
    expect(states).toBeGreaterThan(300);
  });

  it.each([
    ['van bestanden', (of: number | string) => typeof of === 'number'],
    ['van mappen', (of: number | string) => typeof of === 'string'],
  ])('merkt het als de flush %s ontbreekt', { timeout: 60_000 }, async (_, isLeftOut) => {
    const home = await quickFolder();
    const all = await record(home);
    // a flush that is left out moves the ones behind it, so it is kept as an event that covers nothing
    const events = all.map((event) => (event.does === 'flush' && isLeftOut(event.of) ? { ...event, covers: 0 } : event));
    const { faults } = await tryAll(events, home, 1);
    expect(faults).not.toEqual([]);
  });
});

/** Lets a process write to a disk of its own, takes the disk as it is in the middle of that, and tells what is lost on it. */
const cutOnce = async (home: string, program: string, round: number) => {
  const image = join(home, `${round}-a.img`);
  const copy = join(home, `${round}-b.img`);
  const disk = join(home, `${round}-a`);
  const after = join(home, `${round}-b`);
  makeImage(image, '64M');
  mountImage(image, disk);
  const confirmed = new Confirmed();
  try {
    const writer = new WriterProcess(program, join(disk, 'data'), String(round));
    await writer.writes();
    await wait(200 + ((round * 373) % 900));
    const lines = await writer.kill();
    copyImage(image, copy);
    for (const line of lines) confirmed.add(line);
  } finally {
    unmount(disk);
  }
  mountImage(copy, after);
  try {
    const backend = await openLowdb(join(after, 'data'));
    const faults = await confirmed.faultsIn(backend);
    await backend.close();
    return { confirmed: confirmed.size, faults: [...faults, ...backend.report.damaged.map(({ file }) => file)] };
  } finally {
    unmount(after);
  }
};

const canMount = canMountImages();
console.log(canMount ? `stroomuitval: ${cuts} keer op een schijf in een bestand` : 'stroomuitval: hier kan geen schijf worden gekoppeld');

if (canMount) {
  describe('fault 47: stroomuitval, met een schijf in een bestand', () => {
    it('verliest niets dat was bevestigd', { timeout: 30_000 + cuts * 10_000 }, async () => {
      const home = await quickFolder();
      const program = await bundleWriter(home);
      for (let round = 0; round < cuts; round++) {
        const { confirmed, faults } = await cutOnce(home, program, round);
        expect(faults, `cut ${round}`).toEqual([]);
        expect(confirmed).toBeGreaterThan(10);
      }
    });
  });
}
