import { readSchool } from '../../src/people/read-school.ts';
import type { School } from '../../src/people/school.ts';

const person = (number: number) => `00000000-0000-0000-0000-0000000000${number}`;

/** Who is who at the sample school, by what they do. */
export const people = {
  mentor: person(20),
  coordinator: person(21),
  directie: person(22),
  docent: person(23),
  bpo: person(24),
  secondCoordinator: person(25),
  secondMentor: person(26),
  stranger: person(99),
} as const;

const staff = [
  { personId: people.mentor, name: 'Sanne de Vries', email: 's.devries@school.example', roles: ['docent', 'mentor'] },
  { personId: people.coordinator, name: 'Omar Bakker', email: 'o.bakker@school.example', roles: ['coordinator'] },
  { personId: people.directie, name: 'Lotte Jansen', email: 'l.jansen@school.example', roles: ['directie'], functionLabel: 'teamleider' },
  { personId: people.docent, name: 'Docent Drie', email: 'd3@school.example', roles: ['docent', 'beheerder'] },
  { personId: people.bpo, name: 'Docent Vier', email: 'd4@school.example', roles: ['docent', 'bpo'] },
  { personId: people.secondCoordinator, name: 'Docent Vijf', email: 'd5@school.example', roles: ['coordinator'] },
  { personId: people.secondMentor, name: 'Docent Zes', email: 'd6@school.example', roles: ['mentor'] },
];

const day = [
  { from: '08:30', until: '12:30' },
  { from: '13:00', until: '17:00' },
];

/** The settings of the sample school as a beheerder would write them. */
export const sampleSettings = {
  schemaVersion: 1,
  id: 'leiden-zuid',
  tenantId: 'tenant-1',
  name: 'Lyceum Zuid',
  gemeente: 'Leiden',
  freeDays: [{ name: 'Leidens Ontzet', from: '2028-10-03' }],
  meetingHours: { maandag: day, dinsdag: day, woensdag: [{ from: '08:30', until: '12:30' }], donderdag: day, vrijdag: day },
  location: 'Kamer 1.04, begane grond',
  staff,
  swvSpecialist: { name: 'Noor Smit', organisation: 'Samenwerkingsverband', email: 'n.smit@swv.example' },
  regularPartners: [{ name: 'Bas Visser', organisation: 'Jeugdteam', email: 'b.visser@jeugd.example' }],
  urgentContact: { name: 'Omar Bakker', phone: '071 555 01 01' },
} as const;

/** The sample school, with other settings where a test needs them. */
export const sampleSchool = (changes: Readonly<Record<string, unknown>> = {}): School => {
  const read = readSchool({ ...sampleSettings, ...changes }, 'school.json');
  if (!read.ok) throw new Error(read.error.join('\n'));
  return read.value;
};
