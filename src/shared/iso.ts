import { Temporal } from 'temporal-polyfill';
import { z } from 'zod/v4';

const parses = (read: (text: string) => unknown) => (text: string) => {
  try {
    read(text);
    return true;
  } catch {
    return false;
  }
};

/** Days that every month has: seen at a glance, since a value that is stored holds many moments, and each is checked each time it is read. */
const plainDay = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/;
const plainInstant = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/;
const isDay = parses(Temporal.PlainDate.from);
const isInstant = parses(Temporal.Instant.from);

/** A calendar day as stored and typed in files: `2026-11-24`. A day that does not exist (29-02-2027) is refused, never shifted. */
export const dayTextSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'is geen datum. Schrijf een datum als 2026-11-24', abort: true })
  .refine((text) => plainDay.test(text) || isDay(text), 'is een datum die niet bestaat');

/** A wall time at school as stored and typed in files: `09:30`. */
export const timeTextSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is geen tijd. Schrijf een tijd als 09:30');

/** An instant as stored: ISO text in UTC, such as `2026-11-24T08:30:00Z`. */
export const instantTextSchema = z.string().refine((text) => plainInstant.test(text) || isInstant(text), 'is geen tijdstip');

/** The school year, named by the calendar year in which it starts and the next: `2026-2027`. It runs from 1 August to 31 July (WVO 2020 art. 1.1). */
export const schoolYearSchema = z
  .string()
  .regex(/^\d{4}-\d{4}$/, { error: 'is geen schooljaar. Schrijf een schooljaar als 2026-2027', abort: true })
  .refine((text) => Number(text.slice(5)) === Number(text.slice(0, 4)) + 1, 'is geen schooljaar. Schrijf een schooljaar als 2026-2027')
  .brand<'SchoolYear'>();
export type SchoolYear = z.infer<typeof schoolYearSchema>;
