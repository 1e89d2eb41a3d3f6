import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../src/shared/clock.ts';

/** A clock that stands still until a test moves it, in epoch milliseconds. */
export class MovableClock implements Clock {
  /** Tuesday 24 November 2026, 09:00 at school, unless a test sets it. */
  moment = 1_795_507_200_000;

  now(): Temporal.Instant {
    return Temporal.Instant.fromEpochMilliseconds(this.moment);
  }
}
