import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { personIdSchema, schoolIdSchema, tenantIdSchema } from '../../src/shared/ids.ts';

/** The foundation of the bench: schools with staff, all in one tenant. */
export const TENANT = tenantIdSchema.parse('00000000-0000-0000-0000-000000000001');

/** Someone of the staff, with the number of the school. */
export interface Teacher {
  readonly school: number;
  readonly personId: ReturnType<typeof personIdSchema.parse>;
  readonly name: string;
}

/** The id of the school with this number. */
export const schoolIdOf = (school: number) => schoolIdSchema.parse(`school-${school}`);

const HOURS = [{ from: '08:30', until: '16:30' }];

/** The staff of so many schools with so many teachers each. All are mentor; the first of each school is coördinator as well. */
export const staffOf = (schools: number, each: number): readonly Teacher[] =>
  Array.from({ length: schools * each }, (_, number) => ({
    school: Math.floor(number / each),
    personId: personIdSchema.parse(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`),
    name: `Docent ${number}`,
  }));

/** Writes the settings of the schools of this staff in a new folder. */
export async function writeSchools(folder: string, staff: readonly Teacher[]): Promise<void> {
  await mkdir(folder);
  for (const number of new Set(staff.map(({ school }) => school))) {
    const own = staff.filter(({ school }) => school === number);
    const settings = {
      schemaVersion: 1,
      id: schoolIdOf(number),
      tenantId: TENANT,
      name: `School ${number}`,
      gemeente: 'Leiden',
      meetingHours: { maandag: HOURS, dinsdag: HOURS, donderdag: HOURS },
      location: 'Kamer 114',
      staff: own.map(({ personId, name }, at) => ({
        personId,
        name,
        email: `${personId}@school.example`,
        roles: at === 0 ? ['mentor', 'coordinator'] : ['mentor', 'docent'],
      })),
      swvSpecialist: { name: 'Iris Smit', organisation: 'Samenwerkingsverband', email: 'i.smit@swv.example' },
      urgentContact: { name: 'Omar Bakker', phone: '071 000 00 00' },
    };
    await writeFile(join(folder, `${settings.id}.json`), JSON.stringify(settings));
  }
}

/** An activity of a teacher in the own chat, as Teams makes it. */
export const activityOf = ({ personId, name }: Teacher, serviceUrl: string, fields: Readonly<Record<string, unknown>>): object => ({
  id: randomUUID(),
  timestamp: '2026-11-24T08:00:00.000Z',
  localTimestamp: '2026-11-24T09:00:00.000+01:00',
  localTimezone: 'Europe/Amsterdam',
  channelId: 'msteams',
  serviceUrl,
  from: { id: `29:${personId}`, name, aadObjectId: personId },
  recipient: { id: '28:basiswijzer', name: 'Basiswijzer' },
  conversation: { id: `a:chat-${personId}`, conversationType: 'personal', tenantId: TENANT },
  channelData: { tenant: { id: TENANT } },
  entities: [{ locale: 'nl-NL', country: 'NL', platform: 'Windows', timezone: 'Europe/Amsterdam', type: 'clientInfo' }],
  locale: 'nl-NL',
  ...fields,
});

/** The press of a button, as Teams delivers it. */
export const pressOf = (verb: string, data: object): Readonly<Record<string, unknown>> => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
});
