import { argv, env, exit, stderr, stdout } from 'node:process';
import { systemClock } from '../shared/clock.ts';
import { runData } from './data/run.ts';

// `npm run data -- <command>`: backup, restore and the rest of what a beheerder does with the store.

// A reader such as `head` may close the pipe early; that is no fault.
stdout.on('error', (error: NodeJS.ErrnoException) => exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await runData(argv.slice(2), { env, clock: systemClock, out: stdout, progress: stderr });
