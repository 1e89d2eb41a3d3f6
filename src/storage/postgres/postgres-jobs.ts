import type PgBoss from 'pg-boss';
import { z } from 'zod/v4';
import { tenantIdSchema } from '../../shared/ids.ts';
import { type Jobs, kinds, type RowPlace } from '../backend.ts';
import type { Database } from './database.ts';
import { DueRows } from './due-rows.ts';
import type { Send } from './line.ts';
import type { Log } from './log.ts';
import { Pause } from './pause.ts';
import { PostgresError, reasonOf } from './postgres-error.ts';
import { forgetIdlePaces } from './postgres-pace.ts';
import type { Waiting } from './postgres-rows.ts';
import { type ExecuteSql, QUEUE, type QueueTiming, queueOver } from './queue.ts';
import { RowRunner } from './row-runner.ts';
import { forgetOldCommits } from './upkeep.ts';

/** Where a row stands and since when it waits: no content. */
const jobSchema = z.object({ tenant: tenantIdSchema, kind: z.enum(kinds), id: z.string(), due: z.number() });

interface Job {
  readonly id: string;
  readonly row: Waiting;
}

/** Rows that this process carries out at the same time. */
const SIDE_BY_SIDE = 10;

/**
 * Runs the work that waits on rows on whichever process is free. A row is announced in the queue in the transaction that gives it its moment, and the
 * row itself stays the truth: a job whose row has another moment by then is passed over. The queue goes by the clock of the database, and is told
 * how long a row waits rather than until when.
 */
export class PostgresJobs implements Jobs {
  readonly #database: Database;
  readonly #timing: QueueTiming;
  readonly #log: Log;
  readonly #rows: DueRows;
  readonly #boss: PgBoss;
  readonly #pauses = { poll: new Pause(), tend: new Pause(), sweep: new Pause() };
  #runner: RowRunner | undefined;
  #loops: readonly Promise<void>[] = [];

  constructor(database: Database, timing: QueueTiming, log: Log) {
    this.#database = database;
    this.#timing = timing;
    this.#log = log;
    this.#rows = new DueRows(database);
    this.#boss = queueOver((text, values) => database.outside({ text, values }), false);
  }

  /** Announces rows of one tenant in the transaction that `send` is in. */
  readonly announce = (send: Send, rows: readonly Waiting[]): void => {
    for (const row of rows) {
      this.#send(row, (text, values) => send({ text, values })).catch((error: unknown) => {
        if (!(error instanceof PostgresError)) this.#tell(row, error); // the end of the transaction reports the others
      });
    }
  };

  async #send(row: Waiting, executeSql?: ExecuteSql): Promise<void> {
    const { tenant, kind, id, due } = row;
    const { expire, retry } = this.#timing;
    await this.#boss.send(QUEUE, jobSchema.parse(row), {
      startAfter: Math.max(0, due - this.#database.now()) / 1000,
      singletonKey: [tenant, kind, id, due].join('/'),
      expireInSeconds: expire,
      retryDelay: retry,
      retryLimit: 1_000_000,
      ...(executeSql && { db: { executeSql: async (text: string, values) => ({ rows: [...(await executeSql(text, values)).rows] }) } }),
    });
  }

  /** Looks at the queue at once, after a row was announced that is due already. */
  wake(): void {
    this.#pauses.poll.cut();
  }

  async start(run: (place: RowPlace) => Promise<void>): Promise<void> {
    if (this.#runner) throw new Error('the runner runs already');
    const runner = new RowRunner(
      {
        now: () => this.#database.now(),
        look: (place) => this.#rows.look(place),
        onFailure: ({ kind, id }, error) => this.#log.warn({ kind, id, reason: reasonOf(error) }, 'werk aan een rij mislukt'),
        retryMs: this.#timing.retry * 1000,
      },
      run,
    );
    this.#runner = runner;
    const isOn = () => this.#runner === runner;
    this.#loops = [
      this.#poll(runner, isOn),
      this.#every('tend', isOn, () => this.#boss.maintain()),
      this.#every('sweep', isOn, () => this.#sweep()),
    ];
  }

  async idle(): Promise<void> {
    const runner = this.#runner;
    const isOn = () => runner === this.#runner;
    while (runner && isOn()) {
      const due = (await this.#rows.due()).filter((row) => !runner.mustWait(row, row.revision));
      if (due.length === 0) break;
      for (let at = 0; at < due.length && isOn(); at += SIDE_BY_SIDE) {
        await Promise.all(due.slice(at, at + SIDE_BY_SIDE).map(({ tenant, kind, id }) => runner.take({ tenant, kind, id })));
      }
    }
    await runner?.settled();
  }

  async stop(): Promise<void> {
    const runner = this.#runner;
    this.#runner = undefined;
    for (const pause of Object.values(this.#pauses)) pause.cut();
    await Promise.all(this.#loops);
    await runner?.settled();
  }

  /** Takes jobs for as many rows as there is room for, and looks again as soon as one is done while there may be more. */
  async #poll(runner: RowRunner, isOn: () => boolean): Promise<void> {
    const busy = new Set<Promise<void>>();
    while (isOn()) {
      const room = SIDE_BY_SIDE - busy.size;
      const jobs = room > 0 ? await this.#fetch(room) : [];
      for (const job of jobs) {
        const done = this.#carryOut(job, isOn() ? runner : undefined).finally(() => busy.delete(done));
        busy.add(done);
      }
      if (room === 0) await Promise.race(busy);
      else if (jobs.length < room) await this.#pauses.poll.wait(this.#timing.poll * 1000);
    }
    await Promise.all(busy);
  }

  async #fetch(batchSize: number): Promise<readonly Job[]> {
    const jobs = await this.#boss.fetch(QUEUE, { batchSize }); // gives none when the database is away
    return jobs.flatMap(({ id, data }) => {
      const row = jobSchema.safeParse(data);
      if (!row.success) this.#log.error({ id }, 'een taak in de wachtrij is niet van dit programma');
      return row.success ? [{ id, row: row.data }] : [];
    });
  }

  /** Without a runner the job goes back as it was: it came while this process stopped. Whatever fails here is done again when the job expires. */
  async #carryOut({ id, row: { due, ...place } }: Job, runner: RowRunner | undefined): Promise<void> {
    try {
      const progress = runner ? await runner.take(place) : ({ kind: 'later', due } as const);
      if (progress.kind === 'opnieuw') return await this.#boss.fail(QUEUE, id);
      if (progress.kind === 'later' && progress.due === due) await this.#send({ ...place, due });
      await this.#boss.complete(QUEUE, id);
    } catch (error) {
      this.#tell(place, error);
    }
  }

  #tell({ kind, id }: RowPlace, error: unknown): void {
    this.#log.warn({ kind, id, reason: reasonOf(error) }, 'een taak in de wachtrij wordt later opnieuw gedaan');
  }

  /** Announces rows again of which the job is lost, and forgets what nobody needs any more. */
  async #sweep(): Promise<void> {
    const lostBefore = this.#database.now() - this.#timing.retry * 1000;
    for (const row of await this.#rows.lost(lostBefore)) await this.#send(row);
    await forgetIdlePaces(this.#database);
    await forgetOldCommits(this.#database);
  }

  async #every(what: 'tend' | 'sweep', isOn: () => boolean, task: () => Promise<void>): Promise<void> {
    while (isOn()) {
      try {
        await task();
      } catch (error) {
        this.#log.warn({ what, reason: reasonOf(error) }, 'onderhoud van de wachtrij mislukt');
      }
      if (isOn()) await this.#pauses[what].wait(this.#timing[what] * 1000);
    }
  }
}
