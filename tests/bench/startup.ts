import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { freeTestPorts } from '../support/free-port.ts';
import { root } from '../support/sources.ts';
import { builtBot } from './built.ts';
import type { Figure } from './figures.ts';
import { median, spread } from './statistics.ts';

const ROUNDS = 5;
/** How many times as long the bot may take to listen as its two SDKs take to load. */
const LIMIT = 1.5;
const LOAD_SDKS = "require('botbuilder'); require('@microsoft/teams-ai'); process.stdout.write('klaar');";

/** Milliseconds from the start of a process until `isReady` says so; then the process is ended. */
async function timeUntil(
  args: readonly string[],
  env: Record<string, string>,
  isReady: (output: string) => Promise<boolean>,
): Promise<number> {
  const begin = process.hrtime.bigint();
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  while (!(await isReady(output))) await new Promise((resolve) => setTimeout(resolve, 5));
  const taken = Number(process.hrtime.bigint() - begin) / 1e6;
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return taken;
}

/** How long a fresh process of the built bot takes until it listens, against one that only loads the two SDKs. */
export async function startUp(folder: string): Promise<readonly Figure[]> {
  await mkdir(folder, { recursive: true });
  const [port = 0] = await freeTestPorts(1);
  const env = {
    BASISWIJZER_MODE: 'demo',
    PORT: String(port),
    DATA_DIR: join(folder, 'start'),
    SCHOOLS_DIR: join(root, 'tests/support/schools'),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    LINK_SECRET: 'een-geheim-van-minstens-32-tekens-lang',
    ENCRYPTION_KEYS: `bench:${Buffer.alloc(32, 7).toString('base64')}`,
    LOG_LEVEL: 'silent',
  };
  const listens = () =>
    fetch(`http://127.0.0.1:${port}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
  const [bots, sdks]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    sdks.push(await timeUntil(['-e', LOAD_SDKS], {}, async (output) => output.includes('klaar')));
    bots.push(await timeUntil([builtBot], env, listens));
  }
  const ratios = bots.map((value, round) => value / (sdks[round] ?? value));
  const versus = { what: 'de twee SDK’s laden', value: median(sdks) };
  return [{ name: 'opstarten', value: median(bots), unit: 'ms', versus, ratio: median(ratios), limit: LIMIT, noise: spread(bots) }];
}
