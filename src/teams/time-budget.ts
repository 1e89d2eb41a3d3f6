import type { Clock } from '../shared/clock.ts';

/**
 * The time that the calls of one turn may take together, in milliseconds. Only time spent on calls counts: after slow work of our own there is still
 * time to answer.
 */
export class TimeBudget {
  readonly #clock: Clock;
  #leftMs: number;

  constructor(totalMs: number, clock: Clock) {
    this.#leftMs = totalMs;
    this.#clock = clock;
  }

  /** Starts again with so many milliseconds. */
  renew(totalMs: number): void {
    this.#leftMs = totalMs;
  }

  /** Does one call, which gets to know what is left for it at any moment; at most `mostMs`. A clock that is put back gives no extra time. */
  async spend<T>(mostMs: number, call: (leftMs: () => number) => Promise<T>): Promise<T> {
    const allowedMs = Math.min(this.#leftMs, mostMs);
    const start = this.#clock.now().epochMilliseconds;
    const spentMs = () => Math.max(0, this.#clock.now().epochMilliseconds - start);
    try {
      return await call(() => Math.max(0, allowedMs - spentMs()));
    } finally {
      this.#leftMs -= spentMs();
    }
  }
}

/** Resolves as the work does, or rejects with what `late` makes when that takes longer than so many milliseconds; `late` is where to stop the work. */
export async function within<T>(ms: number, work: () => Promise<T>, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(late()), ms);
  });
  try {
    return await Promise.race([work(), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** Resolves as the work does, or with `instead` when that takes longer than so many milliseconds; the work goes on. */
export async function orAfter<T, U>(ms: number, work: Promise<T>, instead: U): Promise<T | U> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<U>((resolve) => {
    timer = setTimeout(() => resolve(instead), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Resolves after so many milliseconds. */
export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
