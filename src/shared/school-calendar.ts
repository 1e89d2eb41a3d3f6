import { Temporal } from 'temporal-polyfill';
import { type HolidayName, publicHolidays, type Region, schoolHolidays } from './holiday-data.ts';
import { type SchoolYear, schoolYearSchema } from './iso.ts';
import { type Refusal, refuse } from './refusal.ts';
import { ok, type Result } from './result.ts';

/** What a day is for a school. `onbekend` lies outside the years of which the holidays are known. */
export type DayKind = 'schooldag' | 'weekend' | 'vakantie' | 'feestdag' | 'vrij' | 'onbekend';

/** What a school changes in the national calendar: its own free days, and holidays that it has on other dates. Days as `2026-10-03`, all included. */
export interface CalendarOverrides {
  readonly freeDays: readonly { readonly name: string; readonly from: string; readonly until?: string | undefined }[];
  readonly replacedHolidays: readonly {
    readonly holiday: HolidayName;
    readonly schoolYear: SchoolYear;
    readonly from: string;
    readonly until: string;
  }[];
}

/** The days of one school. Where an answer would need days that are not known yet, it is refused instead of guessed. */
export interface SchoolCalendar {
  readonly region: Region;
  /** The first and the last day of which the holidays are known. */
  readonly knownFrom: Temporal.PlainDate;
  readonly knownUntil: Temporal.PlainDate;
  /** What this day is. A holiday wins over a weekend in it; `onbekend` wins over everything. */
  dayKind(day: Temporal.PlainDate): DayKind;
  /** Whether the school is surely open. A day of which nothing is known is not a school day. */
  isSchoolDay(day: Temporal.PlainDate): boolean;
  /** The number of school days after `from`, up to and including `until`; 0 when `until` is not later. */
  schoolDaysBetween(from: Temporal.PlainDate, until: Temporal.PlainDate): Result<number, Refusal>;
  /** The count-th school day after `day`; `day` itself for 0. Takes whole numbers from 0. */
  addSchoolDays(day: Temporal.PlainDate, count: number): Result<Temporal.PlainDate, Refusal>;
  /** The last school day before the zomer that ends this school year. */
  lastSchoolDay(schoolYear: SchoolYear): Result<Temporal.PlainDate, Refusal>;
}

interface Period {
  readonly from: string;
  readonly until: string;
}
const holds = (periods: readonly Period[], day: string) => periods.some((period) => period.from <= day && day <= period.until);

const knownFrom = Temporal.PlainDate.from(schoolHolidays.validFrom);
const knownUntil = Temporal.PlainDate.from(schoolHolidays.validUntil);
const isKnown = (day: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(knownFrom, day) <= 0 && Temporal.PlainDate.compare(day, knownUntil) <= 0;

const notKnown = () =>
  refuse(
    'geen-moment',
    `De schoolvakanties zijn bekend van ${knownFrom.year} tot de zomer van ${knownUntil.year}. Kies een dag daarbinnen, of vraag de beheerder om nieuwe vakanties.`,
  );

/** The school year of a day, such as `2026-2027`: from 1 August to 31 July (WVO 2020 art. 1.1). */
export const schoolYearOf = (day: Temporal.PlainDate): SchoolYear => {
  const start = day.month >= 8 ? day.year : day.year - 1;
  return schoolYearSchema.parse(`${start}-${start + 1}`);
};

const holidayPeriods = (region: Region, overrides: CalendarOverrides): ReadonlyMap<string, Period> => {
  const national = schoolHolidays.holidays.filter((holiday) => holiday.regions.includes(region));
  return new Map([...national, ...overrides.replacedHolidays].map((period) => [`${period.holiday} ${period.schoolYear}`, period]));
};

const countSchoolDays =
  (isSchoolDay: (day: Temporal.PlainDate) => boolean): SchoolCalendar['schoolDaysBetween'] =>
  (from, until) => {
    if (!isKnown(from) || !isKnown(until)) return notKnown();
    let count = 0;
    for (let day = from.add({ days: 1 }); Temporal.PlainDate.compare(day, until) <= 0; day = day.add({ days: 1 }))
      if (isSchoolDay(day)) count += 1;
    return ok(count);
  };

const stepSchoolDays =
  (isSchoolDay: (day: Temporal.PlainDate) => boolean): SchoolCalendar['addSchoolDays'] =>
  (from, count) => {
    let day = from;
    for (let left = count; left > 0; ) {
      day = day.add({ days: 1 });
      if (!isKnown(day)) return notKnown();
      if (isSchoolDay(day)) left -= 1;
    }
    return isKnown(day) ? ok(day) : notKnown();
  };

/** The calendar of a school in this region, with what the school itself changed. The school settings fit as `overrides`. */
export const schoolCalendar = (region: Region, overrides: CalendarOverrides): SchoolCalendar => {
  const holidays = holidayPeriods(region, overrides);
  const holidayList = [...holidays.values()];
  const free = overrides.freeDays.map((day) => ({ from: day.from, until: day.until ?? day.from }));
  const feast = new Set(publicHolidays.days.map(({ day }) => day));

  const dayKind = (day: Temporal.PlainDate): DayKind => {
    if (!isKnown(day)) return 'onbekend';
    const text = day.toString();
    if (holds(holidayList, text)) return 'vakantie';
    if (day.dayOfWeek > 5) return 'weekend';
    if (feast.has(text)) return 'feestdag';
    return holds(free, text) ? 'vrij' : 'schooldag';
  };
  const isSchoolDay = (day: Temporal.PlainDate) => dayKind(day) === 'schooldag';

  const lastSchoolDay: SchoolCalendar['lastSchoolDay'] = (schoolYear) => {
    const summer = holidays.get(`zomer ${schoolYear}`);
    if (!summer) return notKnown();
    let day = Temporal.PlainDate.from(summer.from).subtract({ days: 1 });
    while (isKnown(day) && !isSchoolDay(day)) day = day.subtract({ days: 1 });
    return isKnown(day) ? ok(day) : notKnown();
  };

  return {
    region,
    knownFrom,
    knownUntil,
    dayKind,
    isSchoolDay,
    schoolDaysBetween: countSchoolDays(isSchoolDay),
    addSchoolDays: stepSchoolDays(isSchoolDay),
    lastSchoolDay,
  };
};
