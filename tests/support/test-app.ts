import type { App, Parts } from '../../src/app.ts';
import { collectedLog } from './collected-log.ts';
import { inProcessApp } from './in-process.ts';

/** The whole product without a channel; what it logs can be read. */
export const testApp = (changes: Partial<Parts> = {}): App & Omit<ReturnType<typeof collectedLog>, 'log'> => {
  const { log, lines, text } = collectedLog();
  return { ...inProcessApp({ log, ...changes }), lines, text };
};
