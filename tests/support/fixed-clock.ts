import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../src/shared/clock.ts';

/** A clock that stands still until a test moves it. */
export class FixedClock implements Clock {
  #now: Temporal.Instant;

  constructor(start: string) {
    this.#now = Temporal.Instant.from(start);
  }

  now(): Temporal.Instant {
    return this.#now;
  }

  /** Moves on by a duration such as `{ hours: 1 }`. */
  pass(duration: Temporal.DurationLike): void {
    this.#now = this.#now.add(duration);
  }
}
