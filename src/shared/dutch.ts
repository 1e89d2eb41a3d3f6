import type { Temporal } from 'temporal-polyfill';
import { dayOf, SCHOOL_ZONE } from './clock.ts';

const weekdayNames = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const monthNames = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const numberNames = 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');

const isPresentYear = (day: Temporal.PlainDate, now: Temporal.Instant) => dayOf(now).year === day.year;

/** A day in words: "di 24 november", with the year behind it when that is not the year of `now` at school. */
export const dutchDay = (day: Temporal.PlainDate, now: Temporal.Instant): string => {
  const words = `${weekdayNames[day.dayOfWeek - 1]} ${day.day} ${monthNames[day.month - 1]}`;
  return isPresentYear(day, now) ? words : `${words} ${day.year}`;
};

/** The wall time at school of an instant: "09:30". */
export const dutchTime = (instant: Temporal.Instant): string =>
  instant.toZonedDateTimeISO(SCHOOL_ZONE).toPlainTime().toString({ smallestUnit: 'minute' });

/** A moment in words, in the time of the school: "di 24 november om 09:30", with the year when that is not the year of `now`. */
export const dutchMoment = (instant: Temporal.Instant, now: Temporal.Instant): string =>
  `${dutchDay(dayOf(instant), now)} om ${dutchTime(instant)}`;

/** A stretch of time within a day in words: "di 24 november van 09:30 tot 10:30". */
export const dutchPeriod = (start: Temporal.Instant, end: Temporal.Instant, now: Temporal.Instant): string =>
  `${dutchDay(dayOf(start), now)} van ${dutchTime(start)} tot ${dutchTime(end)}`;

/** A count in running text: a word up to twelve ("drie"), digits above it ("13"). Takes whole numbers from 0. */
export const dutchNumber = (count: number): string => numberNames[count] ?? String(count);

/** A list in running text: "a, b en c". An empty list gives an empty text. */
export const dutchList = (items: readonly string[], joiner: 'en' | 'of' = 'en'): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${joiner} ${items.at(-1)}`;

/** The text with its first letter as a capital, for the start of a sentence. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
