import type { Pool, PoolClient, QueryResult } from 'pg';
import { codeOf, isConnectionSpent, PostgresError } from './postgres-error.ts';

/** A statement with its values. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What a statement gave. */
export interface Answer {
  readonly rows: readonly unknown[];
  /** How many rows it found or changed. */
  readonly count: number;
}

/** Sends a statement; it rejects with a {@link PostgresError}. */
export type Send = (statement: Statement) => Promise<Answer>;

/** Names a statement with its values. */
export const sql = (text: string, ...values: readonly unknown[]): Statement => ({ text, values });

/** Names under which the server keeps the plan of a statement, per connection; it halves the time of a small one. The texts are ours, so they are few. */
const names = new Map<string, string>();

const nameOf = (text: string): string => {
  const name = names.get(text) ?? `s${names.size}`;
  names.set(text, name);
  return name;
};

/**
 * One connection of the pool, for one transaction. Statements go out at once and are carried out in order; after one that fails, the server refuses
 * the rest of the transaction, and a COMMIT becomes a rollback. So the first fault in order is the true one.
 */
export class Line {
  readonly #client: PoolClient;
  readonly #sent: Promise<Answer>[] = [];

  private constructor(client: PoolClient) {
    this.#client = client;
  }

  /** Takes a connection; waits when all are in use. */
  static async take(pool: Pool): Promise<Line> {
    try {
      return new Line(await pool.connect());
    } catch (error) {
      throw new PostgresError(codeOf(error));
    }
  }

  readonly send: Send = ({ text, values }) => {
    const answer = this.#ask(text, values);
    answer.catch(() => undefined); // reported by `settle`, whether or not somebody waits for this one
    this.#sent.push(answer);
    return answer;
  };

  async #ask(text: string, values: readonly unknown[]): Promise<Answer> {
    try {
      // Without values it may be several statements in one text, and those cannot have a plan.
      const query = values.length === 0 ? { text } : { text, values: [...values], name: nameOf(text) };
      const result: QueryResult | QueryResult[] = await this.#client.query(query);
      const last = Array.isArray(result) ? result.at(-1) : result; // several statements in one text give several results
      return { rows: last?.rows ?? [], count: last?.rowCount ?? 0 };
    } catch (error) {
      throw new PostgresError(codeOf(error));
    }
  }

  /** Waits for the answers to everything that was sent; resolves with the first fault in order. */
  async settle(): Promise<PostgresError | undefined> {
    for (const outcome of await Promise.allSettled(this.#sent)) {
      if (outcome.status === 'rejected' && outcome.reason instanceof PostgresError) return outcome.reason;
    }
    return undefined;
  }

  /** Gives the connection back as it came, or throws it away when it is spent. */
  async release(fault: PostgresError | undefined): Promise<void> {
    if (!fault) return this.#client.release();
    if (isConnectionSpent(fault.code)) return this.#client.release(true);
    await this.rollback();
  }

  /** Undoes what was sent and gives the connection back. */
  async rollback(): Promise<void> {
    const undone = await this.send(sql('rollback')).then(
      () => true,
      () => false,
    );
    this.#client.release(!undone);
  }
}
