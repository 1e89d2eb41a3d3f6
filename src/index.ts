import { stderr } from 'node:process';
import { readConfig } from './config.ts';
import { start } from './start.ts';

const config = readConfig();
if (!config.ok) {
  stderr.write(`Basiswijzer start niet:\n${config.error.map((line) => `- ${line}\n`).join('')}`);
  process.exit(2);
}

const running = await start(config.value);
if (!running.ok) {
  stderr.write(`Basiswijzer start niet:\n${running.error.map((line) => `- ${line}\n`).join('')}`);
  process.exit(2);
}

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    void running.value.stop().then(() => process.exit(0));
  });
}
