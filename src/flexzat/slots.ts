import { Temporal } from 'temporal-polyfill';
import type { School } from '../people/school.ts';
import { dayOf, SCHOOL_ZONE } from '../shared/clock.ts';
import { dutchDay } from '../shared/dutch.ts';
import { contains, type Interval, subtract } from '../shared/intervals.ts';
import { type Refusal, refuse } from '../shared/refusal.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { SchoolCalendar } from '../shared/school-calendar.ts';
import { meetingHoursOn } from './hours.ts';
import { type Slot, slotOf } from './overleg.ts';
import { type Candidate, type Daypart, pickSpread } from './pick.ts';

/** What to look for. Days are days at school, both included. */
export interface SlotSearch {
  readonly school: School;
  readonly calendar: SchoolCalendar;
  readonly now: Temporal.Instant;
  /** Not before this day; the lead time of the school can make it later. Today when left out. */
  readonly from?: Temporal.PlainDate | undefined;
  /** Not after this day: the day for which the meeting must be held, or the end of the window. */
  readonly until: Temporal.PlainDate;
  readonly minutes: number;
  /** When the people who must be there are taken. */
  readonly busy: readonly Interval[];
  /** Other time to stay out of, such as the moment from which a meeting moves and offers that were turned down. */
  readonly avoid?: readonly Interval[] | undefined;
  readonly daypart?: Daypart | undefined;
  /** `vroeg` takes the first days that fit, `verdeeld` spreads the offer over the whole period. */
  readonly spread?: 'vroeg' | 'verdeeld' | undefined;
}

const QUARTER = 15;
const NOON = 12;

const roundUp = (instant: Temporal.Instant): Temporal.ZonedDateTime =>
  instant.toZonedDateTimeISO(SCHOOL_ZONE).round({ smallestUnit: 'minute', roundingIncrement: QUARTER, roundingMode: 'ceil' });

/** Every quarter of an hour at which a meeting of this length can start within free time, as wall time at school. */
const startsIn = (free: Interval, minutes: number): readonly Candidate[] => {
  const candidates: Candidate[] = [];
  for (let start = roundUp(free.start); ; start = start.add({ minutes: QUARTER })) {
    const interval = { start: start.toInstant(), end: start.add({ minutes }).toInstant() };
    if (!contains(free, interval)) return candidates;
    candidates.push({ interval, daypart: start.hour < NOON ? 'ochtend' : 'middag', onHalfHour: start.minute % 30 === 0 });
  }
};

const firstDay = ({ calendar, school, now, from }: SlotSearch): Result<Temporal.PlainDate, Refusal> => {
  const lead = calendar.addSchoolDays(dayOf(now), school.minLeadSchoolDays);
  return lead.ok && from && Temporal.PlainDate.compare(from, lead.value) > 0 ? ok(from) : lead;
};

const candidatesOn = (search: SlotSearch, day: Temporal.PlainDate): readonly Candidate[] => {
  const free = subtract(meetingHoursOn(search.school, day), [...search.busy, ...(search.avoid ?? [])]);
  return free
    .flatMap((piece) => startsIn(piece, search.minutes))
    .filter(({ interval }) => Temporal.Instant.compare(interval.start, search.now) > 0)
    .filter(({ daypart }) => search.daypart === undefined || daypart === search.daypart);
};

const tooLate = ({ until, now }: SlotSearch, first: Temporal.PlainDate) =>
  refuse(
    'geen-moment',
    `Het kan op zijn vroegst op ${dutchDay(first, now)}. Dat is na ${dutchDay(until, now)}. Kies een latere einddatum.`,
  );

const nothingFree = ({ until, now, daypart }: SlotSearch) => {
  const other = daypart === 'ochtend' ? 'in de middag' : 'in de ochtend';
  const way =
    daypart === undefined
      ? 'Kies een latere einddatum, een korter overleg of minder deelnemers.'
      : `Zoek ook ${other}, of kies een latere einddatum.`;
  return refuse('geen-moment', `Tot en met ${dutchDay(until, now)} is er geen moment waarop iedereen kan. ${way}`);
};

/**
 * Three moments for a meeting, in order: on different school days where possible, by turns in the morning and the afternoon, on whole and
 * half hours where possible. Fewer when no more fit; refused with a way forward when none does. Days of which the holidays are unknown are never offered.
 */
export const proposeSlots = (search: SlotSearch): Result<readonly Slot[], Refusal> => {
  const first = firstDay(search);
  if (!first.ok) return err(first.error);
  if (Temporal.PlainDate.compare(first.value, search.until) > 0) return tooLate(search, first.value);
  const last = Temporal.PlainDate.compare(search.until, search.calendar.knownUntil) > 0 ? search.calendar.knownUntil : search.until;
  const perDay: (readonly Candidate[])[] = [];
  for (let day = first.value; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    const candidates = search.calendar.isSchoolDay(day) ? candidatesOn(search, day) : [];
    if (candidates.length > 0) perDay.push(candidates);
  }
  const picked = pickSpread(perDay, search.spread ?? 'vroeg');
  return picked.length > 0 ? ok(picked.map(slotOf)) : nothingFree(search);
};
