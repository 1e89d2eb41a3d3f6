import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Clock } from '../../shared/clock.ts';
import { type TenantId, tenantIdSchema } from '../../shared/ids.ts';
import { type Answer, Line, type Send, type Statement, sql } from './line.ts';
import { isOutcomeUnknown, OUTCOME_UNKNOWN, PostgresError } from './postgres-error.ts';
import { withRetry } from './retry.ts';

/** How a transaction ends: kept, after a last few statements that go out together with the COMMIT, or undone. */
export type Ending<T> =
  | { readonly keep: true; readonly value: T; readonly last?: (send: Send) => void }
  | { readonly keep: false; readonly value: T };

/** Opens a transaction in which row-level security lets one tenant through. Checked here, since it does not go as a value. */
const openFor = (tenant: TenantId): Statement =>
  sql(`begin isolation level read committed; set local basiswijzer.tenant = '${tenantIdSchema.parse(tenant)}'`);

const COMMIT = sql('commit');

/** Transactions for one tenant each, tried again when PostgreSQL or the road to it fails for a moment. */
export class Database {
  readonly #pool: Pool;
  readonly #clock: Clock;
  readonly #busy = new Set<Promise<unknown>>();
  /** Tenants that are known to stand in the list of tenants. */
  readonly #listed = new Set<TenantId>();
  #closing: Promise<void> | undefined;

  /** @param pool is ended by `close` */
  constructor(pool: Pool, clock: Clock) {
    this.#pool = pool;
    this.#clock = clock;
  }

  /** The moment now, in epoch milliseconds. */
  now(): number {
    return this.#clock.now().epochMilliseconds;
  }

  /** Carries out statements in one transaction and one round trip. They may be carried out twice, so the second time must change nothing. */
  once(tenant: TenantId, ...statements: readonly Statement[]): Promise<readonly Answer[]> {
    return this.#whileOpen(() => withRetry(() => this.#exchange([openFor(tenant), ...statements, COMMIT]).then((all) => all.slice(1, -1))));
  }

  /**
   * Calls a function that opens row-level security for its first argument, the tenant: one statement in place of a transaction of three. `rest` are the
   * other arguments. Like `once`, it may be carried out twice.
   */
  async call(tenant: TenantId, name: 'get' | 'claim' | 'finish', columns: string, ...rest: readonly unknown[]): Promise<Answer> {
    const marks = rest.map((_, at) => `, $${at + 2}`).join('');
    return this.outside(sql(`select ${columns} from basiswijzer.${name}($1${marks}) r`, tenantIdSchema.parse(tenant), ...rest));
  }

  /** Carries out a statement outside any tenant: row-level security shows it no row of a school. Like `once`, it may be carried out twice. */
  async outside(statement: Statement): Promise<Answer> {
    return this.#whileOpen(() => withRetry(() => this.#exchange([statement]).then(([answer]) => answer ?? { rows: [], count: 0 })));
  }

  async #exchange(statements: readonly Statement[]): Promise<readonly Answer[]> {
    const line = await Line.take(this.#pool);
    const answers = statements.map(line.send);
    const fault = await line.settle();
    await line.release(fault);
    if (fault) throw fault;
    return Promise.all(answers);
  }

  /**
   * Carries out a transaction that must happen exactly once or not at all. `work` may run again from the start, after a try of which nothing was kept.
   * Rejects when nothing was kept, or when PostgreSQL stayed away after the COMMIT was sent, so that nobody can know.
   */
  transact<T>(tenant: TenantId, work: (send: Send) => Promise<Ending<T>>): Promise<T> {
    return this.#whileOpen(() => withRetry(() => this.#attempt(tenant, work)));
  }

  async #attempt<T>(tenant: TenantId, work: (send: Send) => Promise<Ending<T>>): Promise<T> {
    const mark = randomUUID();
    const opening = [
      openFor(tenant),
      ...(this.#listed.has(tenant) ? [] : [sql('insert into basiswijzer.tenants (tenant) values ($1) on conflict do nothing', tenant)]),
      sql('insert into basiswijzer.commits (tenant, id, kept) values ($1, $2, true)', tenant, mark),
    ];
    const line = await Line.take(this.#pool);
    const ending = await this.#fill(line, opening, work);
    if (!ending.keep) {
      await line.rollback();
      return ending.value;
    }
    const fault = await line.settle();
    await line.release(fault);
    if (fault && !(await this.#wasKept(tenant, mark, fault))) throw fault;
    this.#listed.add(tenant);
    return ending.value;
  }

  /** Sends a transaction up to its COMMIT. The connection goes back whatever is thrown on the way. */
  async #fill<T>(line: Line, opening: readonly Statement[], work: (send: Send) => Promise<Ending<T>>): Promise<Ending<T>> {
    try {
      for (const statement of opening) void line.send(statement); // what fails of these is the first fault of the line
      const ending = await work(line.send);
      if (!ending.keep) return ending;
      ending.last?.(line.send);
      void line.send(COMMIT);
      return ending;
    } catch (error) {
      const fault = await line.settle();
      await (fault ? line.release(fault) : line.rollback());
      throw fault ?? error;
    }
  }

  /**
   * Whether the transaction with this mark was kept after all. Writing the same mark waits until the server is done with that transaction; once it
   * stands there as not kept, that transaction can never be kept any more.
   */
  async #wasKept(tenant: TenantId, mark: string, fault: PostgresError): Promise<boolean> {
    if (!isOutcomeUnknown(fault.code)) return false;
    const settled = withRetry(() =>
      this.#exchange([
        openFor(tenant),
        sql('insert into basiswijzer.commits (tenant, id, kept) values ($1, $2, false) on conflict do nothing', tenant, mark),
        sql('select from basiswijzer.commits where tenant = $1 and id = $2 and kept', tenant, mark),
        COMMIT,
      ]),
    );
    const [, , kept] = await settled.catch(() => {
      throw new PostgresError(OUTCOME_UNKNOWN);
    });
    return kept?.count === 1;
  }

  /** Refuses everything that comes after, waits for what is under way, and closes the connections. */
  close(): Promise<void> {
    this.#closing ??= Promise.allSettled(this.#busy).then(() => this.#pool.end());
    return this.#closing;
  }

  async #whileOpen<T>(work: () => Promise<T>): Promise<T> {
    if (this.#closing !== undefined) throw new Error('the store is closed');
    const outcome = work();
    this.#busy.add(outcome);
    try {
      return await outcome;
    } finally {
      this.#busy.delete(outcome);
    }
  }
}
