import { setTimeout as wait } from 'node:timers/promises';
import { isTransient, PostgresError } from './postgres-error.ts';

/** A call gives up after this many tries. */
const MAX_TRIES = 5;

/** After this many milliseconds no further try begins, so that somebody who waits for an answer hears within seconds. */
const PATIENCE_MS = 3000;

/** Each wait is three times as long as the one before, and differs from those of others who failed at the same moment. */
const backoffMs = (tries: number): number => 40 * 3 ** (tries - 1) * (0.5 + Math.random());

/** Tries again what failed for a reason that passes. The work must be such that a try that failed has left nothing behind. */
export async function withRetry<T>(work: () => Promise<T>): Promise<T> {
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
  }, PATIENCE_MS);
  timer.unref();
  try {
    for (let tries = 1; ; tries++) {
      try {
        return await work();
      } catch (error) {
        const mayPass = error instanceof PostgresError && isTransient(error.code);
        if (!mayPass || tries >= MAX_TRIES || isLate) throw error;
        await wait(backoffMs(tries));
      }
    }
  } finally {
    clearTimeout(timer);
  }
}
