import { z } from 'zod/v4';
import { holidayNameSchema, regionOfGemeente, regionSchema } from '../shared/holiday-data.ts';
import { personIdSchema, schoolIdSchema, tenantIdSchema } from '../shared/ids.ts';
import { dayTextSchema, schoolYearSchema, timeTextSchema } from '../shared/iso.ts';
import { type SchoolCalendar, schoolCalendar } from '../shared/school-calendar.ts';
import { roleSchema } from './role.ts';

const textSchema = z.string().trim().min(1, 'is leeg').max(200, 'is te lang (ten hoogste 200 tekens)');
const emailSchema = z.email('is geen e-mailadres');

const periodFault = 'eindigt voordat het begint';
const freeDaySchema = z
  .strictObject({ name: textSchema, from: dayTextSchema, until: dayTextSchema.optional() })
  .refine((day) => day.until === undefined || day.until >= day.from, periodFault);

const replacedHolidaySchema = z
  .strictObject({ holiday: holidayNameSchema, schoolYear: schoolYearSchema, from: dayTextSchema, until: dayTextSchema })
  .refine((period) => period.until >= period.from, periodFault);

const blockSchema = z
  .strictObject({ from: timeTextSchema, until: timeTextSchema })
  .refine((block) => block.until > block.from, periodFault);
const blocksSchema = z
  .array(blockSchema)
  .refine(
    (blocks) => blocks.every((block, index) => index === 0 || (blocks[index - 1]?.until ?? '') <= block.from),
    'overlapt of staat niet op volgorde',
  );

/** The weekdays on which a school can meet, in the order of the week. */
export const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'] as const;

const meetingHoursSchema = z
  .strictObject({
    maandag: blocksSchema.default([]),
    dinsdag: blocksSchema.default([]),
    woensdag: blocksSchema.default([]),
    donderdag: blocksSchema.default([]),
    vrijdag: blocksSchema.default([]),
  })
  .refine((hours) => weekdays.some((weekday) => hours[weekday].length > 0), 'heeft geen enkele dag met tijden');

/** How a school reads "the last two months of the school year": from 1 June, or two months back from the last school day. */
export const metaWindowSchema = z.enum(['vanaf-1-juni', 'twee-maanden']);

const staffMemberSchema = z.strictObject({
  personId: personIdSchema,
  name: textSchema,
  email: emailSchema,
  roles: z.array(roleSchema).min(1, 'is leeg. Geef ten minste een rol'),
  functionLabel: textSchema.optional(),
});

const outsiderSchema = z.strictObject({ name: textSchema, organisation: textSchema, email: emailSchema });

const fieldsSchema = z.strictObject({
  schemaVersion: z.literal(1),
  id: schoolIdSchema,
  tenantId: tenantIdSchema,
  name: textSchema,
  gemeente: textSchema.optional(),
  region: regionSchema.optional(),
  freeDays: z.array(freeDaySchema).default([]),
  replacedHolidays: z.array(replacedHolidaySchema).default([]),
  meetingHours: meetingHoursSchema,
  meetingMinutes: z.int().min(15, 'is korter dan 15 minuten').max(240, 'is langer dan 240 minuten').default(60),
  minLeadSchoolDays: z.int().min(0, 'is minder dan 0').max(40, 'is meer dan 40').default(5),
  location: textSchema,
  staff: z.array(staffMemberSchema).min(1, 'is leeg. Zet er ten minste een medewerker in'),
  swvSpecialist: outsiderSchema,
  regularPartners: z.array(outsiderSchema).default([]),
  urgentContact: z.strictObject({ name: textSchema, phone: textSchema }),
  metaWindow: metaWindowSchema.default('twee-maanden'),
  normPack: textSchema.optional(),
});
type Fields = z.infer<typeof fieldsSchema>;

const doubleStaff = ({ staff }: Fields) =>
  staff.findIndex((member, index) => staff.findIndex((other) => other.personId === member.personId) !== index);

const regionFault = (fields: Fields): string | undefined => {
  const known = fields.gemeente === undefined ? undefined : regionOfGemeente(fields.gemeente);
  if (!known && !fields.region) return 'ontbreekt. Van deze gemeente is de vakantieregio niet bekend: vul noord, midden of zuid in';
  return known && fields.region && known !== fields.region ? `past niet bij de gemeente: die hoort bij ${known}` : undefined;
};

/**
 * Everything one school location sets for itself: its people, its days and hours, and how it wants to meet.
 * One JSON file per school, edited by the beheerder. The region follows from the gemeente where that is known; otherwise the school names it.
 */
export const schoolSchema = fieldsSchema.transform((fields, context) => {
  const fault = regionFault(fields);
  if (fault) context.addIssue({ code: 'custom', path: ['region'], message: fault });
  const double = doubleStaff(fields);
  if (double >= 0) context.addIssue({ code: 'custom', path: ['staff', double, 'personId'], message: 'staat twee keer in de lijst' });
  const region = fields.region ?? regionOfGemeente(fields.gemeente ?? '');
  return region ? { ...fields, region } : z.NEVER;
});

/** The settings of one school, checked. Weekdays without times have no meetings; times are wall times at school. */
export type School = z.infer<typeof schoolSchema>;
/** One member of staff as the school names them. */
export type StaffMember = School['staff'][number];
/** Someone from outside the school who is asked to meetings: no account, reached by e-mail only. */
export type Outsider = School['swvSpecialist'];

/** The school days of this school: its region's holidays with its own changes. */
export const calendarOf = (school: School): SchoolCalendar => schoolCalendar(school.region, school);

/** The member of staff with this id, or undefined when the school does not know them. */
export const staffMember = (school: School, personId: string): StaffMember | undefined =>
  school.staff.find((member) => member.personId === personId);
