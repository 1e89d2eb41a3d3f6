import { type Clock, systemClock } from '../../shared/clock.ts';
import type { Pace } from '../../shared/pace.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Backend, Commit, Row } from '../backend.ts';
import { Database } from './database.ts';
import { sql } from './line.ts';
import type { Log } from './log.ts';
import { openPool } from './pool.ts';
import { PostgresAudit } from './postgres-audit.ts';
import { PostgresInbox } from './postgres-inbox.ts';
import { PostgresJobs } from './postgres-jobs.ts';
import { postgresPace } from './postgres-pace.ts';
import { PostgresRows } from './postgres-rows.ts';
import { prepareDatabase } from './prepare-database.ts';
import { type QueueTiming, standardTiming } from './queue.ts';
import { keptTenants } from './tenants.ts';

/** Which database, and how it is used. */
export interface PostgresOptions {
  /** Address with user and password, to the server itself or to a pooler that keeps a session together. */
  readonly url: string;
  /** The most connections of this process. */
  readonly poolSize: number;
  /** Other than the product's timing in tests. */
  readonly timing?: Partial<QueueTiming>;
}

/** What the store needs from outside. */
export interface PostgresParts {
  readonly clock: Clock;
  readonly log: Log;
}

/** A backend that several processes share. */
export interface PostgresBackend extends Backend {
  /** Turns to send, shared out among all processes. */
  readonly pace: Pace;
}

/** How long `ready` waits for an answer, in milliseconds. */
const READY_MS = 2000;

/** Prepares the database and opens it. Refused with one Dutch sentence for who starts the bot. */
export async function openPostgresBackend(
  options: PostgresOptions,
  { clock, log }: PostgresParts,
): Promise<Result<PostgresBackend, string>> {
  const prepared = await prepareDatabase(options.url);
  if (!prepared.ok) return err(prepared.error);
  const database = new Database(openPool({ ...options, role: prepared.value.role }, log), clock);
  const jobs = new PostgresJobs(database, { ...standardTiming, ...options.timing }, log);
  const rows = new PostgresRows(database, jobs.announce);
  let closing: Promise<void> | undefined;
  return ok({
    get: (tenant, kind, id) => rows.get(tenant, kind, id),
    find: (tenant, kind, term) => rows.find(tenant, kind, term),
    commit: async (commit) => {
      const isKept = await rows.commit(commit);
      if (isKept && hasDueNow(commit, database.now())) jobs.wake();
      return isKept;
    },
    hasEffect: (tenant, turn) => rows.hasEffect(tenant, turn),
    setAside: async (row: Row, reason: string) => {
      await rows.setAside(row, reason);
      log.error({ tenant: row.tenant, kind: row.kind, id: row.id, reason }, 'een rij is opzij gezet in basiswijzer.set_aside');
    },
    tenants: () => keptTenants(database),
    inbox: new PostgresInbox(database),
    audit: new PostgresAudit(database),
    jobs,
    pace: postgresPace(database, systemClock),
    isShared: true,
    ready: () => isReady(database),
    close: () => {
      closing ??= jobs.stop().then(() => database.close());
      return closing;
    },
  });
}

const hasDueNow = ({ writes }: Commit, now: number): boolean => writes.some(({ next }) => next && next.due !== null && next.due <= now);

/** Writes, since a database that is full or was put on reading only still answers. */
const isReady = async (database: Database): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, READY_MS, false);
  });
  const written = database.outside(sql('update basiswijzer.proof set at = $1', database.now())).then(
    () => true,
    () => false,
  );
  const isWritten = await Promise.race([written, late]);
  clearTimeout(timer);
  return isWritten;
};
