import { Temporal } from 'temporal-polyfill';
import type { School } from '../people/school.ts';
import type { SchoolYear } from '../shared/iso.ts';
import type { Refusal } from '../shared/refusal.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { type SchoolCalendar, schoolYearOf } from '../shared/school-calendar.ts';

/** The days in which the yearly meeting is best held, both included. The last one is the last school day. */
export interface MetaWindow {
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate;
}

/**
 * The last two months of a school year (norm zorg.metaoverleg), in the reading of the school: from 1 June, or two months back from the last
 * school day. Ends before the zomer, although the school year itself ends on 31 July. Refused when that year's holidays are not known.
 */
export const metaWindow = (
  calendar: SchoolCalendar,
  reading: School['metaWindow'],
  schoolYear: SchoolYear,
): Result<MetaWindow, Refusal> => {
  const last = calendar.lastSchoolDay(schoolYear);
  if (!last.ok) return err(last.error);
  const until = last.value;
  const from = reading === 'vanaf-1-juni' ? until.with({ month: 6, day: 1 }) : until.subtract({ months: 2 }).add({ days: 1 });
  return ok({ from, until });
};

/** The school year whose yearly meeting is the next to be held: this one, or the following once its last school day is over. */
export const metaSchoolYear = (calendar: SchoolCalendar, today: Temporal.PlainDate): SchoolYear => {
  const current = schoolYearOf(today);
  const last = calendar.lastSchoolDay(current);
  return last.ok && Temporal.PlainDate.compare(last.value, today) < 0 ? schoolYearOf(today.add({ years: 1 })) : current;
};
