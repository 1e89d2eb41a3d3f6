import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { Client } from 'pg';
import { z } from 'zod/v4';
import { findPrograms, reachableTemp, serverAccount } from './postgres-binaries.ts';

/** A real PostgreSQL server of this test run, on loopback. */
export interface PostgresServer {
  /** The address of a database on it, as its superuser or as somebody else. */
  url(database: string, login?: { readonly user: string; readonly password: string }): string;
  /** Stops the server in the ordinary way: connections are cut, nothing is lost. */
  stop(): Promise<void>;
  /** Kills the server, as when its machine falls out. */
  kill(): Promise<void>;
  /** Starts it again, on the same port and data. */
  start(): Promise<void>;
  /** Stops it for good and removes everything of it. */
  end(): Promise<void>;
}

const answerSchema = z.union([z.object({ port: z.int() }), z.object({ fault: z.string() })]);

/** A fast server may lose what it confirmed when the machine itself falls out; a careful one flushes as in production. */
const flagsOf = (care: 'fast' | 'careful') => {
  const fast = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];
  const settings = ['max_connections=300', 'shared_buffers=64MB', 'timezone=UTC', ...(care === 'fast' ? fast : [])];
  return settings.flatMap((setting) => ['-c', setting]);
};

const keeperOf = (process_: ChildProcessByStdio<Writable, Readable, null>) => {
  const answers = createInterface({ input: process_.stdout })[Symbol.asyncIterator]();
  return async (line: string): Promise<number> => {
    process_.stdin.write(`${line}\n`);
    const answer = await answers.next();
    if (answer.done) throw new Error('the keeper of the PostgreSQL server ended');
    const said = answerSchema.parse(JSON.parse(answer.value));
    if ('fault' in said) throw new Error(said.fault);
    return said.port;
  };
};

/** Starts a server with a folder of its own. It ends with this process, also when that is killed. */
export async function startPostgres(care: 'fast' | 'careful' = 'fast'): Promise<PostgresServer> {
  const account = serverAccount();
  const folder = await mkdtemp(join(reachableTemp(account), 'basiswijzer-pg-'));
  const programs = findPrograms(account, join(folder, 'programs'));
  // Apart from the terminal, so that Ctrl-C reaches it through its parent only, in order.
  const keeper = spawn(process.execPath, [join(import.meta.dirname, 'postgres-keeper.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  });
  const ended = new Promise<void>((resolve) => keeper.once('close', () => resolve()));
  keeper.stdin.on('error', () => undefined);
  const ask = keeperOf(keeper);
  const password = randomBytes(18).toString('base64url');
  const port = await ask(JSON.stringify({ ...programs, folder, password, user: account, flags: flagsOf(care) })).catch((error: unknown) => {
    keeper.stdin.end();
    throw error;
  });
  return {
    url: (database, login = { user: 'postgres', password }) => `postgres://${login.user}:${login.password}@127.0.0.1:${port}/${database}`,
    stop: async () => void (await ask('stop')),
    kill: async () => void (await ask('kill')),
    start: async () => void (await ask('start')),
    end: async () => {
      keeper.stdin.end();
      await ended;
    },
  };
}

/** Runs SQL at an address, each call on a connection of its own. */
export async function runSql(url: string, sql: string, values: readonly unknown[] = []): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql, [...values]);
    return rows;
  } finally {
    await client.end();
  }
}
