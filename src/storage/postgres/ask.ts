import type { ClientBase } from 'pg';
import { codeOf, PostgresError } from './postgres-error.ts';

/** Sends SQL over one connection and gives the rows; rejects with a {@link PostgresError}. */
export type Ask = (text: string, ...values: readonly unknown[]) => Promise<readonly unknown[]>;

/** Asks over this connection. */
export const askOver =
  (client: ClientBase): Ask =>
  async (text, ...values) => {
    try {
      const { rows } = await client.query<Record<string, unknown>>(text, [...values]);
      return rows ?? []; // several statements in one text give no rows here
    } catch (error) {
      throw new PostgresError(codeOf(error));
    }
  };
