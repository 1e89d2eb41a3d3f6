import type { Log } from '../../src/storage/postgres/log.ts';

/** A log for processes that say on standard output what matters. */
export const quietLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
