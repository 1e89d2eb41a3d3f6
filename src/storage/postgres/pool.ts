import { type ClientBase, Pool } from 'pg';
import type { Log } from './log.ts';
import { codeOf } from './postgres-error.ts';

/** How the pool connects. */
export interface PoolOptions {
  readonly url: string;
  /** The most connections of this process. */
  readonly poolSize: number;
  /** The role in which everything runs, or undefined to stay the login role; see `prepareRole`. */
  readonly role: string | undefined;
}

/** A statement that takes longer is stopped by the server; in milliseconds. */
const STATEMENT_MS = 4000;

/**
 * Set on each connection rather than in its start-up message, which many poolers refuse. A server that lost sight of us ends our transaction by
 * itself, so that its locks do not outlive us for long.
 */
const settingsOf = (role: string | undefined): string =>
  [
    ...(role === undefined ? [] : [`set role ${role}`]),
    `set statement_timeout = ${STATEMENT_MS}`,
    'set lock_timeout = 1500', // longer than the second after which the server looks for a deadlock
    'set idle_in_transaction_session_timeout = 3000',
    "select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'", // kept means on disk
  ].join('; ');

/**
 * The connections of this process. A call waits two seconds for one, a query four and a half for its answer. Statements that follow each other are
 * sent without waiting for the answer to the one before, which saves round trips.
 */
export function openPool({ url, poolSize, role }: PoolOptions, log: Log): Pool {
  const pool = new Pool({
    connectionString: url,
    application_name: 'basiswijzer',
    max: poolSize,
    pipeline: true,
    connectionTimeoutMillis: 2000,
    query_timeout: STATEMENT_MS + 500,
    idleTimeoutMillis: 30_000,
    maxLifetimeSeconds: 1800,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    onConnect: async (client: ClientBase) => {
      await client.query(settingsOf(role));
    },
  });
  // Without a listener an idle connection that dies would stop the process, and so would one that dies between two statements.
  pool.on('error', (error) => log.warn({ code: codeOf(error) }, 'verbinding met PostgreSQL weg'));
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
