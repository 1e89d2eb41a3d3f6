import { writeSync } from 'node:fs';
import { systemClock } from '../../src/shared/clock.ts';
import { openPostgresBackend } from '../../src/storage/postgres/open-postgres-backend.ts';
import { writeForEver } from './endless-writer.ts';
import { quietLog } from './quiet-log.ts';

/** A process that saves without end in the database that it is given, and prints a line for each thing that was confirmed. The test kills it. */
const main = async (): Promise<void> => {
  const [url = '', round = ''] = process.argv.slice(2);
  const opened = await openPostgresBackend({ url, poolSize: 4 }, { clock: systemClock, log: quietLog });
  if (!opened.ok) throw new Error(opened.error);
  await writeForEver(opened.value, round, (line) => writeSync(1, `${line}\n`));
};

void main();
