import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../../src/shared/clock.ts';
import { openPostgresBackend } from '../../../src/storage/postgres/open-postgres-backend.ts';
import { bundleProgram } from '../../support/bundle.ts';
import { ChildProgram } from '../../support/child-program.ts';
import { Confirmed } from '../../support/confirmed.ts';
import { testDatabase } from '../../support/postgres.ts';
import { runSql } from '../../support/postgres-server.ts';
import { quickFolder } from '../../support/quick-folder.ts';
import { quietLog } from '../../support/quiet-log.ts';

const rounds = Number(process.env.KILL_ROUNDS ?? 200);
const lanes = 3;
/** After so many kills a lane begins on a fresh database, so that checking does not take longer and longer. */
const killsPerDatabase = 10;

/** The moment of each kill, in milliseconds: after the first confirmation, or now and then during the start of the process. */
const momentOf = (round: number) => (round % 8 === 7 ? { start: 80 + ((round * 13) % 100) } : { writing: (round * 7) % 60 });

const killOnce = async (program: string, url: string, round: number, confirmed: Confirmed): Promise<void> => {
  const writer = new ChildProgram(program, url, String(round));
  const moment = momentOf(round);
  if (moment.writing !== undefined) await writer.said('');
  await wait(moment.writing ?? moment.start);
  for (const line of await writer.kill()) confirmed.add(line);
  // the server may still be carrying out what it was sent last
  const left = 'select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()';
  await expect.poll(async () => (await runSql(url, left)).length, { timeout: 20_000, interval: 10 }).toBe(0);
};

/** What is wrong in the database after a kill. */
const faultsAfter = async (url: string, confirmed: Confirmed): Promise<readonly string[]> => {
  const opened = await openPostgresBackend({ url, poolSize: 5 }, { clock: systemClock, log: quietLog });
  if (!opened.ok) return [opened.error];
  const faults = await confirmed.faultsIn(opened.value);
  await opened.value.close();
  return faults;
};

describe('fault 46: kill -9 tijdens het bewaren in PostgreSQL', () => {
  it(`verliest in ${rounds} keer niets dat was bevestigd`, { timeout: 60_000 + rounds * 2000 }, async () => {
    const program = await bundleProgram('tests/support/postgres-writer.ts', await quickFolder());
    const numbers = Array.from({ length: rounds }, (_, at) => at).values();
    let total = 0;
    const runLane = async (): Promise<void> => {
      let confirmed = new Confirmed();
      let url = '';
      let kills = 0;
      for (const round of numbers) {
        if (kills % killsPerDatabase === 0) {
          total += confirmed.size;
          confirmed = new Confirmed();
          url = await testDatabase();
        }
        await killOnce(program, url, round, confirmed);
        expect(await faultsAfter(url, confirmed), `round ${round}`).toEqual([]);
        kills += 1;
      }
      total += confirmed.size;
    };
    await Promise.all(Array.from({ length: lanes }, runLane));
    expect(total).toBeGreaterThanOrEqual(Math.floor((rounds * 7) / 8)); // every process that was let to write confirmed something
  });
});
