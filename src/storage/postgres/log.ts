import type { Logger } from 'pino';

/** Where this store tells what happened: codes, ids and kinds only. */
export type Log = Pick<Logger, 'info' | 'warn' | 'error'>;
