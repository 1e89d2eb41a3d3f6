// Keeps one PostgreSQL server for a test run, in a process of its own: when the one that started it is gone, however that ended, its standard input
// closes, and the server and its folder go too. The first line it reads is its settings; later lines are commands; it answers with one line each.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const { initdb, postgres, folder, password, user, flags } = JSON.parse((await lines.next()).value);
const data = join(folder, 'data');
const run = { ...user, cwd: folder, env: { ...process.env, LC_ALL: 'C' } };
const say = (answer) => process.stdout.write(`${JSON.stringify(answer)}\n`);
let server;
let port;

const initialise = () => {
  mkdirSync(data, { mode: 0o700 });
  const secret = join(folder, 'secret');
  writeFileSync(secret, password, { mode: 0o600 });
  if (user) for (const path of [folder, data, secret]) chownSync(path, user.uid, user.gid);
  // A Dutch collation, so that a query that forgets its own order is seen to.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=nl-NL'];
  const args = ['-D', data, '--username=postgres', '--auth=scram-sha-256', `--pwfile=${secret}`, '--no-sync', ...locale];
  const made = spawnSync(initdb, args, { ...run, encoding: 'utf8' });
  rmSync(secret);
  if (made.status !== 0) throw new Error(`initdb: ${made.error ?? made.stderr}`);
};

const freePort = async () => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
};

/** Starts the server once; the last lines of its log when it ends at once. */
const launch = async (onPort) => {
  const address = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-p', String(onPort)];
  const child = spawn(postgres, ['-D', data, ...address, ...flags], { ...run, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  let log = '';
  const ready = new Promise((resolve) => {
    child.on('error', (error) => resolve(String(error)));
    child.on('exit', () => resolve(`it ended: ${log}`));
    child.stderr.setEncoding('utf8').on('data', (text) => {
      log = (log + text).slice(-4000);
      if (log.includes('ready to accept connections')) resolve(undefined);
    });
  });
  const fault = await ready;
  if (fault === undefined) server = child;
  return fault;
};

/** A port can be taken in the meantime, and after a kill the old processes need a moment to go. */
const start = async () => {
  let fault;
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const onPort = port ?? (await freePort());
    fault = await launch(onPort);
    if (fault === undefined) {
      port = onPort;
      return;
    }
    await wait(250);
  }
  throw new Error(`PostgreSQL did not start: ${fault}`);
};

const stop = async (signal) => {
  if (!server) return;
  const ended = once(server, 'exit');
  server.kill(signal);
  await ended;
  server = undefined;
};

const commands = { start, stop: () => stop('SIGINT'), kill: () => stop('SIGKILL') };
const obey = async (work) => {
  try {
    await work();
    say({ port });
  } catch (error) {
    say({ fault: String(error) });
  }
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined); // the one that started it decides
process.stdout.on('error', () => undefined);
await obey(async () => {
  initialise();
  await start();
});
for (let line = await lines.next(); !line.done; line = await lines.next()) await obey(commands[line.value]);
await stop('SIGQUIT');
rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
