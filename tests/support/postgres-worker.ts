import { writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { systemClock } from '../../src/shared/clock.ts';
import { openPostgresBackend } from '../../src/storage/postgres/open-postgres-backend.ts';
import { quietLog } from './quiet-log.ts';

/**
 * A process that runs the work that waits on rows, each one so slowly (in milliseconds) that it can be killed in the middle: it says `verstuurt`, waits,
 * takes the row's moment away, and says `klaar`.
 */
const main = async (): Promise<void> => {
  const [url = '', slowness = '0'] = process.argv.slice(2);
  const timing = { expire: 4, retry: 1, tend: 1, sweep: 2, poll: 0.1 };
  const opened = await openPostgresBackend({ url, poolSize: 4, timing }, { clock: systemClock, log: quietLog });
  if (!opened.ok) throw new Error(opened.error);
  const backend = opened.value;
  const say = (line: string) => writeSync(1, `${line}\n`);
  await backend.jobs.start(async ({ tenant, kind, id }) => {
    const row = await backend.get(tenant, kind, id);
    if (!row || row.due === null) return;
    say(`verstuurt ${id}`);
    await wait(Number(slowness));
    const writes = [{ kind, id, expected: row.revision, next: { body: 'verstuurd', terms: [], due: null } }];
    if (await backend.commit({ tenant, writes })) say(`klaar ${id}`);
  });
  say('gestart');
  await new Promise(() => setInterval(() => undefined, 60_000));
};

void main();
