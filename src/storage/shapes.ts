import { Temporal } from 'temporal-polyfill';
import { type Bericht, berichtSchema } from '../berichten/bericht.ts';
import { type Overleg, overlegSchema } from '../flexzat/overleg.ts';
import { type Contact, contactSchema } from '../people/contact.ts';
import type { PersonId, SchoolId } from '../shared/ids.ts';
import { type Tellingen, tellingenSchema } from '../tellingen/tellingen.ts';
import { type SchoolPart, schoolPartSchema } from '../traject/school-part.ts';
import { type Traject, trajectSchema } from '../traject/traject.ts';
import { type Afspraak, afspraakSchema } from '../vragen/afspraak.ts';
import { expiryOf, type Vraag, vraagSchema } from '../vragen/vraag.ts';
import type { CollectionShape } from './draft.ts';

/** Finds what belongs to a school. */
export const atSchoolTerm = (school: SchoolId): string => `school:${school}`;

/** Finds what a member of staff has to do with: trajecten that the person is on or was asked for, meetings that the person is invited to. */
export const ofPersonTerm = (person: PersonId): string => `persoon:${person}`;

/** Finds the trajecten of a school with this code. */
export const withCodeTerm = (school: SchoolId, pseudonym: string): string => `code:${school}/${pseudonym}`;

/** Whose data key seals what belongs to a school as a whole. */
const schoolScope = (school: string): string => `school-${school}`;

const NO_WORK = () => null;
const unique = (terms: readonly string[]): readonly string[] => [...new Set(terms)];

const trajecten: CollectionShape<Traject> = {
  kind: 'trajecten',
  schema: trajectSchema,
  scopeOf: (_traject, id) => id,
  termsOf: ({ schoolId, pseudonym, mentor, startedBy, members, asked }) =>
    unique([
      atSchoolTerm(schoolId),
      withCodeTerm(schoolId, pseudonym),
      ...[mentor, startedBy, ...members.map(({ person }) => person), ...asked.map(({ person }) => person)].map(ofPersonTerm),
    ]),
  dueOf: NO_WORK,
};

const overleggen: CollectionShape<Overleg> = {
  kind: 'overleggen',
  schema: overlegSchema,
  scopeOf: ({ trajectId }, id) => trajectId ?? id,
  termsOf: ({ schoolId, participants }) =>
    unique([atSchoolTerm(schoolId), ...participants.flatMap(({ personId }) => (personId ? [ofPersonTerm(personId)] : []))]),
  dueOf: NO_WORK,
};

const schoolparts: CollectionShape<SchoolPart> = {
  kind: 'schoolparts',
  schema: schoolPartSchema,
  scopeOf: (_part, id) => schoolScope(id),
  termsOf: () => [],
  dueOf: NO_WORK,
};

const contacten: CollectionShape<Contact> = {
  kind: 'contacten',
  schema: contactSchema,
  scopeOf: () => 'contacten',
  termsOf: () => [],
  dueOf: NO_WORK,
};

const scopeOfAbout = (about: Bericht['about']): string => {
  switch (about.kind) {
    case 'traject':
      return about.trajectId;
    case 'overleg':
      return about.trajectId ?? about.overlegId;
    case 'vraag':
      return about.vraagId;
    case 'afspraak':
      return schoolScope(about.schoolId);
  }
};

const berichten: CollectionShape<Bericht> = {
  kind: 'berichten',
  schema: berichtSchema,
  scopeOf: ({ about }) => scopeOfAbout(about),
  termsOf: () => [],
  dueOf: (bericht) => Temporal.Instant.from(bericht.due).epochMilliseconds,
};

const vragen: CollectionShape<Vraag> = {
  kind: 'vragen',
  schema: vraagSchema,
  scopeOf: (_vraag, id) => id,
  termsOf: ({ schoolId, by }) => [atSchoolTerm(schoolId), ofPersonTerm(by)],
  dueOf: (vraag) => expiryOf(vraag).epochMilliseconds,
};

const afspraken: CollectionShape<Afspraak> = {
  kind: 'afspraken',
  schema: afspraakSchema,
  scopeOf: ({ schoolId }) => schoolScope(schoolId),
  termsOf: ({ schoolId }) => [atSchoolTerm(schoolId)],
  dueOf: ({ status }) =>
    status.kind === 'goedgekeurd' && status.remindAt !== null ? Temporal.Instant.from(status.remindAt).epochMilliseconds : null,
};

const tellingen: CollectionShape<Tellingen> = {
  kind: 'tellingen',
  schema: tellingenSchema,
  scopeOf: ({ schoolId }) => schoolScope(schoolId),
  termsOf: () => [],
  dueOf: NO_WORK,
};

/** How each kind of value is kept: its schema, whose key seals it, how it is found, and when work waits for it. */
export const shapes = { trajecten, overleggen, schoolparts, contacten, berichten, vragen, afspraken, tellingen } as const;
