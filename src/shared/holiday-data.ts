import { Temporal } from 'temporal-polyfill';
import { z } from 'zod/v4';
import gemeentenJson from './calendar-data/gemeenten.json' with { type: 'json' };
import publicHolidaysJson from './calendar-data/public-holidays.json' with { type: 'json' };
import schoolHolidaysJson from './calendar-data/school-holidays.json' with { type: 'json' };
import { dayTextSchema, schoolYearSchema } from './iso.ts';

/** The three regions over which the school holidays are spread. */
export const regionSchema = z.enum(['noord', 'midden', 'zuid']);
export type Region = z.infer<typeof regionSchema>;

/** The school holidays of a year. Kerst, mei and zomer are fixed by ministerial rule; herfst and voorjaar are advice, so a school may have its own. */
export const holidayNameSchema = z.enum(['herfst', 'kerst', 'voorjaar', 'mei', 'zomer']);
export type HolidayName = z.infer<typeof holidayNameSchema>;

const holidaySchema = z.strictObject({
  schoolYear: schoolYearSchema,
  holiday: holidayNameSchema,
  regions: z.array(regionSchema).min(1),
  from: dayTextSchema,
  until: dayTextSchema,
});
/** One school holiday in one school year: Saturday to Sunday, both included. The zomer counts with the school year that it ends. */
export type SchoolHoliday = z.infer<typeof holidaySchema>;

const sourced = { sources: z.array(z.string().min(1)).min(1), validFrom: dayTextSchema };
const publicHolidaysSchema = z.strictObject({
  ...sourced,
  validUntil: dayTextSchema,
  days: z.array(z.strictObject({ day: dayTextSchema, name: z.string().min(1) })),
});
const gemeentenSchema = z.strictObject({ ...sourced, regions: z.record(z.string().min(1), regionSchema) });

/** How long each holiday is, in days with both weekends. A wrong month in a published table shows up as a wrong length. */
const daysOf: Readonly<Record<HolidayName, number>> = { herfst: 9, kerst: 16, voorjaar: 9, mei: 9, zomer: 44 };

const nameOf = (holiday: SchoolHoliday) => `${holiday.holiday} ${holiday.schoolYear}`;

const lengthFault = (holiday: SchoolHoliday): string | undefined => {
  const days = Temporal.PlainDate.from(holiday.from).until(holiday.until, { largestUnit: 'day' }).days + 1;
  const wanted = daysOf[holiday.holiday];
  return days === wanted ? undefined : `${nameOf(holiday)} (${holiday.regions.join(', ')}) duurt ${days} dagen in plaats van ${wanted}`;
};

const regionFaults = (holidays: readonly SchoolHoliday[], region: Region): readonly string[] => {
  const own = holidays.filter((holiday) => holiday.regions.includes(region)).sort((a, b) => a.from.localeCompare(b.from));
  const overlaps = own.flatMap((holiday, index) => {
    const previous = own[index - 1];
    return previous && previous.until >= holiday.from ? [`${nameOf(previous)} en ${nameOf(holiday)} overlappen in regio ${region}`] : [];
  });
  const years = [...new Set(holidays.map((holiday) => holiday.schoolYear))];
  const counts = years.flatMap((year) =>
    holidayNameSchema.options.flatMap((name) => {
      const count = own.filter((holiday) => holiday.schoolYear === year && holiday.holiday === name).length;
      return count === 1 ? [] : [`${name} ${year} staat ${count} keer in de lijst voor regio ${region}`];
    }),
  );
  return [...overlaps, ...counts];
};

/**
 * The shape of a list of school holidays: every region has each holiday of each year once, of the right length, without overlap.
 * `validFrom` and `validUntil` bound what the list knows about; outside it nothing is known.
 */
export const holidayListSchema = z
  .strictObject({ ...sourced, validUntil: dayTextSchema, holidays: z.array(holidaySchema).min(1) })
  .superRefine((list, context) => {
    const lengths = list.holidays.flatMap((holiday) => lengthFault(holiday) ?? []);
    const faults = [...lengths, ...regionSchema.options.flatMap((region) => regionFaults(list.holidays, region))];
    for (const message of faults) context.addIssue({ code: 'custom', message });
  });

/** The national school holidays 2025-2030, checked when the program starts. */
export const schoolHolidays = holidayListSchema.parse(schoolHolidaysJson);

/** The public holidays on which no school meets, as far as they can fall outside a school holiday. */
export const publicHolidays = publicHolidaysSchema.parse(publicHolidaysJson);

const gemeenten = gemeentenSchema.parse(gemeentenJson);

/**
 * The holiday region of a gemeente, or undefined when it is not in our list: then the school names its region itself.
 * Decided per gemeente, since one province can hold three regions.
 */
export const regionOfGemeente = (gemeente: string): Region | undefined => {
  const wanted = gemeente.trim().toLowerCase();
  return Object.entries(gemeenten.regions).find(([name]) => name.toLowerCase() === wanted)?.[1];
};
