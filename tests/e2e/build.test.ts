import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildInto } from '../support/build-into.ts';
import { freeTestPorts } from '../support/free-port.ts';
import { root } from '../support/sources.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** Inside the project, so that the built files find the packages. */
const output = join(root, 'node_modules/.cache/basiswijzer-build');

describe('de gebouwde bot', () => {
  it('start zonder hulpmiddelen van de ontwikkelaar en stopt netjes', async () => {
    await buildInto(output);
    const [port = 0] = await freeTestPorts(1);
    const url = `http://127.0.0.1:${port}`;
    const bot = spawn(process.execPath, [join(output, 'index.js')], {
      env: {
        ...process.env,
        BASISWIJZER_MODE: 'demo',
        PORT: String(port),
        DATA_DIR: await tempFolder(),
        SCHOOLS_DIR: join(root, 'tests/support/schools'),
        PUBLIC_URL: url,
        LINK_SECRET: 'een-geheim-van-minstens-32-tekens-lang',
        ENCRYPTION_KEYS: `test:${Buffer.alloc(32).toString('base64')}`,
        MICROSOFT_APP_ID: '',
        LOG_LEVEL: 'silent',
      },
      stdio: 'ignore',
    });
    onTestFinished(() => {
      bot.kill('SIGKILL');
    });
    const health = () =>
      fetch(`${url}/healthz`).then(
        ({ status }) => status,
        () => 0,
      );
    await expect.poll(health, { timeout: 20_000 }).toBe(200);
    bot.kill('SIGTERM');
    const [code] = await once(bot, 'exit');
    expect(code).toBe(0);
  }, 90_000);
});
