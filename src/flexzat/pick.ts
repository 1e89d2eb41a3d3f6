import { Temporal } from 'temporal-polyfill';
import { type Interval, overlaps } from '../shared/intervals.ts';

/** Before noon, or from noon on, by the start of the meeting. */
export type Daypart = 'ochtend' | 'middag';

/** A moment that is possible. */
export interface Candidate {
  readonly interval: Interval;
  readonly daypart: Daypart;
  /** Starts on a whole or half hour, which people prefer to a quarter. */
  readonly onHalfHour: boolean;
}

const OFFERS = 3;

const spreadDays = (perDay: readonly (readonly Candidate[])[]): readonly (readonly Candidate[])[] => {
  if (perDay.length <= OFFERS) return perDay;
  const middles = Array.from({ length: OFFERS }, (_, index) => Math.floor(((2 * index + 1) * perDay.length) / (2 * OFFERS)));
  return middles.flatMap((index) => perDay.slice(index, index + 1));
};

/** The best start of a list: in the wanted part of the day before any other, on a half hour before a quarter, and else the earliest. */
const bestOf = (candidates: readonly Candidate[], wanted: Daypart): Candidate | undefined => {
  const rank = (candidate: Candidate) => (candidate.daypart === wanted ? 0 : 2) + (candidate.onHalfHour ? 0 : 1);
  return [...candidates].sort((a, b) => rank(a) - rank(b))[0];
};

/**
 * Picks three moments out of what is possible per day: one a day, by turns in the morning and the afternoon. Only when there are fewer than
 * three days, a day gets a second moment. The moments do not overlap and come in order.
 * @param perDay the possible moments of each day that has any, days and moments in order
 */
export const pickSpread = (perDay: readonly (readonly Candidate[])[], spread: 'vroeg' | 'verdeeld'): readonly Interval[] => {
  const days = spread === 'verdeeld' ? spreadDays(perDay) : perDay.slice(0, OFFERS);
  const picked: Interval[] = [];
  const take = (candidates: readonly Candidate[]) => {
    const free = candidates.filter(({ interval }) => !picked.some((taken) => overlaps(taken, interval)));
    const best = bestOf(free, picked.length % 2 === 0 ? 'ochtend' : 'middag');
    if (best) picked.push(best.interval);
  };
  while (picked.length < OFFERS) {
    const before = picked.length;
    for (const day of days) if (picked.length < OFFERS) take(day);
    if (picked.length === before) break;
  }
  return picked.sort((a, b) => Temporal.Instant.compare(a.start, b.start));
};
