import { stderr } from 'node:process';
import { readConfig } from './config.ts';
import { createLog } from './log.ts';
import { start } from './start.ts';
import { supervise } from './supervise.ts';

function refuse(reasons: readonly string[]): never {
  stderr.write(`Basiswijzer start niet:\n${reasons.map((line) => `- ${line}\n`).join('')}`);
  process.exit(2);
}

const config = readConfig();
if (!config.ok) refuse(config.error);

const { log, flush } = createLog(config.value.logLevel);
supervise({
  log,
  flush,
  // A signal that comes while the bot starts is not lost: the bot stops as soon as it runs.
  stop: async () => {
    const running = await starting.catch(() => undefined);
    if (running?.ok) await running.value.stop();
  },
});

log.info({ mode: config.value.mode, node: process.version }, 'begint');
const starting = start(config.value, { log });
const running = await starting;
if (!running.ok) {
  await flush();
  refuse(running.error);
}
log.info({ port: running.value.port }, 'gereed');
