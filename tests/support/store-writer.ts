import { writeSync } from 'node:fs';
import { systemClock } from '../../src/shared/clock.ts';
import { openLowdbBackend } from '../../src/storage/lowdb/open-lowdb-backend.ts';
import { writeForEver } from './endless-writer.ts';

/** A process that saves without end in the folder that it is given, and prints a line for everything that was confirmed. The test kills it. */
const [folder, round = '0'] = process.argv.slice(2);
if (!folder) throw new Error('give the folder of the store');

const opened = await openLowdbBackend(folder, { clock: systemClock });
if (!opened.ok) throw new Error(opened.error);
await writeForEver(opened.value, round, (line) => writeSync(1, `${line}\n`));
