import { stdout } from 'node:process';
import { Temporal } from 'temporal-polyfill';
import { start } from '../../src/start.ts';
import { demoConfig } from './in-process.ts';

/** One instance of the bot on the database and schools of its arguments, for tests that kill it. Prints its port. Recovers from a crash within seconds. */
const [url = '', schoolsDir = ''] = process.argv.slice(2);
const running = await start(
  { ...demoConfig, store: { kind: 'postgres', url, poolSize: 5 }, schoolsDir },
  {
    paceLimits: { turns: { burst: 1e6, perMinute: 1 }, deliveries: { burst: 1e6, perMinute: 1 }, people: 1000 },
    queueTiming: { expire: 4, retry: 1, tend: 1, sweep: 2, poll: 0.1 },
    goneAfter: Temporal.Duration.from({ seconds: 3 }),
  },
);
if (!running.ok) throw new Error(running.error.join('\n'));
stdout.write(`${running.value.port}\n`);
process.on('disconnect', () => process.exit(0));
