import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Confirmed } from '../../support/confirmed.ts';
import { openLowdb } from '../../support/open-lowdb.ts';
import { quickFolder } from '../../support/quick-folder.ts';
import { bundleWriter, WriterProcess } from '../../support/writer-process.ts';

const rounds = Number(process.env.KILL_ROUNDS ?? 200);
const lanes = 4;
/** After so many kills a lane begins on a fresh store, so that checking does not take longer and longer. */
const killsPerStore = 10;

/** The moment of each kill, in milliseconds: after the first confirmation, or now and then during the start of the process. */
const momentOf = (round: number) => (round % 8 === 7 ? { start: 40 + ((round * 13) % 60) } : { writing: (round * 7) % 40 });

const killOnce = async (program: string, folder: string, round: number, confirmed: Confirmed): Promise<void> => {
  const writer = new WriterProcess(program, folder, String(round));
  const moment = momentOf(round);
  if (moment.writing !== undefined) await writer.writes();
  await wait(moment.writing ?? moment.start);
  for (const line of await writer.kill()) confirmed.add(line);
};

/** What is wrong in the store after a kill. */
const faultsAfter = async (folder: string, confirmed: Confirmed): Promise<readonly string[]> => {
  const backend = await openLowdb(folder);
  const faults = [...(await confirmed.faultsIn(backend)), ...backend.report.damaged.map(({ file, reason }) => `${file}: ${reason}`)];
  await backend.close();
  const left = (await readdir(folder, { recursive: true })).filter((name) => /\.tmp$|journaal.+json$/.test(name));
  return [...faults, ...left.map((name) => `${name} is left`)];
};

/** Kills writers on stores of its own until the rounds are over or something is wrong; resolves with what was confirmed and what is wrong. */
const runLane = async (program: string, home: string, roundsLeft: Iterable<number>) => {
  let kills = 0;
  let total = 0;
  let confirmed = new Confirmed();
  for (const round of roundsLeft) {
    if (kills % killsPerStore === 0) confirmed = new Confirmed();
    const folder = `${home}-${Math.floor(kills / killsPerStore)}`;
    const before = confirmed.size;
    await killOnce(program, folder, round, confirmed);
    total += confirmed.size - before;
    const faults = await faultsAfter(folder, confirmed);
    if (faults.length > 0) return { total, faults: faults.map((fault) => `round ${round}: ${fault}`) };
    kills += 1;
  }
  return { total, faults: [] };
};

describe('fault 46: kill -9 tijdens het bewaren', () => {
  it(`verliest in ${rounds} keer niets dat was bevestigd, en scheurt niets`, { timeout: 60_000 + rounds * 1000 }, async () => {
    const home = await quickFolder();
    const program = await bundleWriter(home);
    const numbers = Array.from({ length: rounds }, (_, at) => at).values(); // shared by the lanes
    const ended = await Promise.all(Array.from({ length: lanes }, (_, lane) => runLane(program, join(home, `baan-${lane}`), numbers)));
    expect(ended.flatMap(({ faults }) => faults)).toEqual([]);
    const total = ended.reduce((sum, lane) => sum + lane.total, 0);
    console.log(`kill -9: ${rounds} keer, ${total} bevestigde wijzigingen, geen verloren`);
    expect(total).toBeGreaterThan(rounds * 5);
  });
});
