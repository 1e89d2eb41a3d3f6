import { card, text } from '../../cards/kit.ts';
import type { Bericht, NewBericht } from '../../src/berichten/bericht.ts';
import type { Overleg } from '../../src/flexzat/overleg.ts';
import type { Contact } from '../../src/people/contact.ts';
import {
  newAfspraakId,
  newOverlegId,
  newTrajectId,
  newVraagId,
  pseudonymSchema,
  type TrajectId,
  type VraagId,
} from '../../src/shared/ids.ts';
import { schoolYearSchema } from '../../src/shared/iso.ts';
import type { Tellingen } from '../../src/tellingen/tellingen.ts';
import { markOf, pathOf } from '../../src/traject/answers.ts';
import type { SchoolPart } from '../../src/traject/school-part.ts';
import { schoolPart } from '../../src/traject/steps/0-school.ts';
import { STEPS } from '../../src/traject/steps/index.ts';
import type { Section } from '../../src/traject/steps/step.ts';
import type { Traject } from '../../src/traject/traject.ts';
import type { Changes } from '../../src/traject/version.ts';
import type { Afspraak } from '../../src/vragen/afspraak.ts';
import type { Vraag } from '../../src/vragen/vraag.ts';
import { aTraject, NOW } from '../support/build-traject.ts';
import { omar, SCHOOL, sanne, TENANT } from '../support/cast.ts';

const WORD = 'Kanarievogel';

/** Finds the word that stands in everything that somebody could have typed, and the code of the pupil. */
export const canary = /kanarie/i;

const answers = (sections: readonly Section[]): Changes =>
  Object.fromEntries(
    sections.flatMap((section): [string, string | true][] => [
      ...(section.repeat ? [[markOf(section, 'n1'), true] as [string, true]] : []),
      ...section.fields.flatMap(({ id, kind }): [string, string][] =>
        kind === 'text' || kind === 'line' ? [[pathOf(section, id, section.repeat && 'n1'), `${WORD} in ${id}`]] : [],
      ),
    ]),
  );

/** A traject with a canary in every text of every step, in what was set aside, and in every reason. */
export const canaryTraject = (id: TrajectId = newTrajectId()): Traject => {
  const full = STEPS.reduce(
    (built, { number, sections }) =>
      built.withAnswers(number, answers(sections)).withVersion(number, { kind: 'overgeslagen', reason: `${WORD} als reden` }),
    aTraject(),
  ).after({ kind: 'gestopt', reason: `${WORD} als reden` });
  return { ...full.build(), id, pseudonym: pseudonymSchema.parse('KANARIE-42') };
};

/** A flex-ZAT about a traject, with a canary in every text. */
export const canaryOverleg = (trajectId: TrajectId): Overleg => ({
  schemaVersion: 1,
  id: newOverlegId(),
  uid: `${WORD}@basiswijzer`,
  kind: 'flexzat',
  tenantId: TENANT,
  schoolId: SCHOOL,
  trajectId,
  pseudonym: pseudonymSchema.parse('KANARIE-42'),
  pupilFrom16: false,
  createdBy: omar.personId,
  participants: [
    {
      key: 'partner-1',
      role: 'partner',
      personId: sanne.personId,
      name: WORD,
      organisation: WORD,
      email: 'kanarie@vogels.example',
      fixed: false,
      attendance: { afwezig: `${WORD} op vakantie` },
      consent: {},
    },
  ],
  chair: 'partner-1',
  managementDecision: false,
  durationMinutes: 45,
  proposals: [],
  chosen: { start: '2026-12-01T08:30:00Z', end: '2026-12-01T09:15:00Z' },
  state: 'gepland',
  sequence: 0,
  history: [],
});

/** The answers of a school, with a canary in every text. */
export const canaryPart = (): SchoolPart => ({
  schemaVersion: 1,
  tenantId: TENANT,
  schoolId: SCHOOL,
  versions: [
    {
      number: 1,
      at: NOW.toString(),
      by: omar.personId,
      kind: 'concept',
      changes: answers(schoolPart),
      aside: answers(schoolPart),
      settles: [],
      reason: WORD,
      overrides: [],
    },
  ],
});

/** A chat of Sanne, with a canary in every text. */
export const canaryContact = (): Contact => ({
  schemaVersion: 1,
  tenantId: TENANT,
  personId: sanne.personId,
  reference: { serviceUrl: 'https://kanarie.example', channelId: WORD, conversationId: WORD, botId: WORD, userId: WORD },
  welcomed: true,
  blocked: false,
});

/** A question of Sanne that was answered, with a canary in every text. */
export const canaryVraag = (id: VraagId = newVraagId()): Vraag => ({
  schemaVersion: 1,
  id,
  tenantId: TENANT,
  schoolId: SCHOOL,
  by: sanne.personId,
  askedAt: NOW.toString(),
  state: 'beantwoord',
  text: `${WORD} als vraag`,
  answer: `${WORD} als antwoord`,
  item: null,
  answeredBy: omar.personId,
  answeredAt: NOW.toString(),
});

/** An agreement in force, with a canary in every text. */
export const canaryAfspraak = (): Afspraak => ({
  schemaVersion: 1,
  id: newAfspraakId(),
  tenantId: TENANT,
  schoolId: SCHOOL,
  question: `${WORD} als vraag`,
  answer: `${WORD} als afspraak`,
  item: null,
  reviewOn: '2027-11-24',
  proposedBy: omar.personId,
  proposedAt: NOW.toString(),
  status: { kind: 'goedgekeurd', by: sanne.personId, at: NOW.toString(), remindAt: '2027-11-24T07:00:00Z' },
});

/** What was counted for a school, on a topic with the name of a canary. */
export const canaryTellingen = (): Tellingen => ({
  schemaVersion: 1,
  tenantId: TENANT,
  schoolId: SCHOOL,
  schoolYear: schoolYearSchema.parse('2026-2027'),
  counts: { 'onzeker:kanarie': 3 },
});

/** A message about a traject to Sanne, due at 09:00 on 1 December unless told otherwise, with a canary on its card. */
export const canaryBericht = (id: string, trajectId: TrajectId, due = '2026-12-01T08:00:00Z'): NewBericht => {
  const bericht: Bericht = {
    schemaVersion: 1,
    tenantId: TENANT,
    to: sanne.personId,
    about: { kind: 'traject', trajectId },
    content: { kind: 'kaart', card: card([text(`${WORD} KANARIE-42`)]) },
    from: omar.personId,
    due,
    state: 'wacht',
    since: NOW.toString(),
    attempts: 0,
  };
  return { id, bericht };
};
