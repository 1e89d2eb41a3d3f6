import PgBoss from 'pg-boss';
import { QUEUE_SCHEMA } from './role.ts';

/** The queue of rows for which work waits. */
export const QUEUE = 'rijen';

/** How long things take, in seconds. A run that its process did not live to end is handed out again after `expire`, at the next `tend`, and `retry`. */
export interface QueueTiming {
  /** A run that takes longer counts as dead. */
  readonly expire: number;
  /** After a run that failed. */
  readonly retry: number;
  /** Between two times that dead runs are looked for. */
  readonly tend: number;
  /** Between two times that rows are looked for whose job is lost. */
  readonly sweep: number;
  /** Between two looks at an empty queue. */
  readonly poll: number;
}

/** The timing of the product: the work of a killed process is taken over within three and a half minutes. */
export const standardTiming: QueueTiming = { expire: 120, retry: 30, tend: 30, sweep: 120, poll: 0.5 };

/** How pg-boss reaches the database. */
export type ExecuteSql = (text: string, values: readonly unknown[]) => Promise<{ rows: readonly unknown[] }>;

/**
 * pg-boss as a queue and nothing else. Its own workers are not used: they leave the promise with which a job is completed to itself, so a database that
 * is away at that moment would end the process; and its maintenance asks for more than an interval between two rounds, so that it skips every other one.
 */
export function queueOver(executeSql: ExecuteSql, migrate: boolean): PgBoss {
  const boss = new PgBoss({
    db: { executeSql: async (text, values) => ({ rows: [...(await executeSql(text, values ?? [])).rows] }) },
    schema: QUEUE_SCHEMA,
    migrate,
    supervise: false,
    schedule: false,
    archiveCompletedAfterSeconds: 3600,
    deleteAfterDays: 1,
  });
  boss.on('error', () => undefined); // every call reports its own; without a listener this would stop the process
  return boss;
}

/** Makes the queue, unless it is there. A row and moment wait in it once (policy 'short'). */
export const makeQueue = (boss: PgBoss): Promise<void> => boss.createQueue(QUEUE, { name: QUEUE, policy: 'short' });
