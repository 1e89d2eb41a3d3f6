import { DatabaseError } from 'pg';

/**
 * What PostgreSQL refused or could not do, by its code: an SQLSTATE of five characters, a system code such as ECONNREFUSED, or one of ours. Never its
 * message, since that quotes what stands in the row.
 */
export class PostgresError extends Error {
  readonly code: string;

  /** @param code see the class */
  constructor(code: string) {
    super(`PostgreSQL: ${code}`);
    this.name = 'PostgresError';
    this.code = code;
  }
}

/** The code of an error that `pg` threw. Only a server that answers gives an SQLSTATE; all else means that the connection is of no use any more. */
export function codeOf(error: unknown): string {
  if (error instanceof PostgresError) return error.code;
  if (error instanceof DatabaseError) return error.code ?? 'XX000';
  if (!(error instanceof Error)) return 'CONNECTION_LOST';
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (error.message.includes('timeout exceeded when trying to connect')) return 'POOL_EXHAUSTED';
  return error.message.includes('timeout') ? 'TIMEOUT' : 'CONNECTION_LOST';
}

/** What a log may know of any error: the code of PostgreSQL, or else its class. */
export const reasonOf = (error: unknown): string =>
  error instanceof PostgresError ? error.code : error instanceof Error ? error.name : typeof error;

/** The code of a COMMIT of which nobody can say whether it was carried out. Trying again would answer for a second commit, not for this one. */
export const OUTCOME_UNKNOWN = 'OUTCOME_UNKNOWN';

/** Whether a code comes from a server that answers. Each of those has a digit; without that, EPIPE would be one. */
export const isSqlState = (code: string): boolean => /^(?=.*\d)[0-9A-Z]{5}$/.test(code);

/**
 * Whether the connection must be thrown away: it is gone, its server is going, or it leads to a server that after a fail-over may only be read.
 * What a server says about one statement leaves the connection whole.
 */
export const isConnectionSpent = (code: string): boolean => !isSqlState(code) || /^(08|57P|25006|25P0[34])/.test(code);

/** Whether the same may succeed a moment later: a lost connection, a server that starts or stops, a serialization failure, a deadlock, a lock that took long. */
export const isTransient = (code: string): boolean =>
  code !== OUTCOME_UNKNOWN && (isConnectionSpent(code) || /^(40001|40P01|55P03|57014|53300)/.test(code));

/** Whether a COMMIT that ended in this may have been carried out all the same. A server that refuses a COMMIT says so while the connection stands. */
export const isOutcomeUnknown = (code: string): boolean => !isSqlState(code) || /^(08|57P)/.test(code);
