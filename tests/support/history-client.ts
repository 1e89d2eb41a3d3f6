import { writeSync } from 'node:fs';
import { hrtime } from 'node:process';
import { systemClock } from '../../src/shared/clock.ts';
import { tenantIdSchema } from '../../src/shared/ids.ts';
import { openPostgresBackend, type PostgresBackend } from '../../src/storage/postgres/open-postgres-backend.ts';
import { OUTCOME_UNKNOWN, PostgresError } from '../../src/storage/postgres/postgres-error.ts';
import type { HistoryLine, Outcome } from './history.ts';
import { quietLog } from './quiet-log.ts';

/** Few rows, so that the processes are often at the same one. */
const rows = ['a', 'b', 'c'];
const tenant = tenantIdSchema.parse('noord');

/** The same moment for all processes of this machine, in microseconds. */
const moment = () => Number(hrtime.bigint() / 1000n);
const say = (line: HistoryLine) => writeSync(1, `${JSON.stringify(line)}\n`);

/** Numbers below 1 that follow from the seed (mulberry32). */
const randomFrom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
};

const outcomeOf = async (commit: Promise<boolean>): Promise<Outcome> => {
  try {
    return (await commit) ? 'ok' : 'fail';
  } catch (error) {
    if (!(error instanceof PostgresError)) throw error;
    return error.code === OUTCOME_UNKNOWN ? 'unknown' : 'fail';
  }
};

/** Reads a row or two, and adds a mark of its own to what it read; says what it is about to do before, and what became of it after. */
const step = async (backend: PostgresBackend, mark: string, picked: readonly string[]): Promise<void> => {
  const began = moment();
  const found = await Promise.all(picked.map((id) => backend.get(tenant, 'trajecten', id))).catch(() => undefined);
  if (!found) return;
  const read = picked.map((id, at) => ({ row: id, revision: found[at]?.revision ?? 0 }));
  say({ what: 'read', began, ended: moment(), rows: read });
  const writes = read.map(({ row, revision }, at) => ({
    kind: 'trajecten' as const,
    id: row,
    expected: revision,
    next: { body: [found[at]?.body, mark].filter((part) => part !== undefined).join(' '), terms: [], due: null },
  }));
  say({ what: 'invoke', mark, at: moment(), rows: read.map(({ row, revision }) => ({ row, revision: revision + 1 })) });
  const outcome = await outcomeOf(backend.commit({ tenant, writes }));
  say({ what: outcome, mark, at: moment() });
};

/** A process of which several change the same rows, until its standard input closes or it is killed. */
const main = async (): Promise<void> => {
  const [url = '', name = '', seed = '0'] = process.argv.slice(2);
  const random = randomFrom(Number(seed));
  const opened = await openPostgresBackend({ url, poolSize: 3 }, { clock: systemClock, log: quietLog });
  if (!opened.ok) throw new Error(opened.error);
  let isOn = true;
  process.stdin.on('end', () => {
    isOn = false;
  });
  process.stdin.resume();
  let count = 0;
  const lane = async (): Promise<void> => {
    while (isOn) {
      count += 1;
      const first = Math.floor(random() * rows.length);
      const picked = [rows[first], ...(random() < 0.3 ? [rows[(first + 1) % rows.length]] : [])];
      await step(
        opened.value,
        `${name}.${count}`,
        picked.filter((id) => id !== undefined),
      );
    }
  };
  await Promise.all([lane(), lane()]);
  await opened.value.close();
};

void main();
