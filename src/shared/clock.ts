import { Temporal } from 'temporal-polyfill';

/** The time zone in which the schools live; every wall time on a card is in this zone, whatever the process runs in. */
export const SCHOOL_ZONE = 'Europe/Amsterdam';

/** Where the time comes from. Rules get an instant as an argument; only the edges ask a clock. */
export interface Clock {
  /** The moment now. */
  now(): Temporal.Instant;
}

/** The machine's own clock: the only place that reads it. */
export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** The calendar day on which an instant falls for a school. */
export const dayOf = (instant: Temporal.Instant): Temporal.PlainDate => instant.toZonedDateTimeISO(SCHOOL_ZONE).toPlainDate();

/**
 * The instant of a wall time at school. A time that does not exist (spring) moves forward by the gap; one that occurs twice (autumn) is the first.
 */
export const atSchool = (day: Temporal.PlainDate, time: Temporal.PlainTime): Temporal.Instant =>
  day.toZonedDateTime({ timeZone: SCHOOL_ZONE, plainTime: time }).toInstant();
