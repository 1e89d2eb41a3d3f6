import { describe, expect, it } from 'vitest';
import type { ActionName } from '../../cards/actions.ts';
import type { CardJson } from '../../cards/kit.ts';
import { standardNormIds } from '../../src/norm/standard-pack.ts';
import { type PersonId, personIdSchema } from '../../src/shared/ids.ts';
import { type Field, type FieldValue, LINE_MAX, LIST_MAX, TEXT_MAX } from '../../src/traject/fields.ts';
import { STEPS } from '../../src/traject/steps/index.ts';
import type { Section } from '../../src/traject/steps/step.ts';
import { MOST_MEMBERS } from '../../src/traject/transitions/people.ts';
import { aTraject } from '../support/build-traject.ts';
import { omar, sanne } from '../support/cast.ts';
import { textOf } from '../support/fake-teams.ts';
import { overlegOn, planned } from './acts.ts';
import { buttonsOf, Stage, schoolFrom } from './stage.ts';

const MOST_BYTES = 28 * 1024;
const STAFF = 400;

/** As heavy as an accepted text can be: two bytes each, as an é or an escaped quotation mark. */
const heavy = (length: number): string => 'é"ü'.repeat(length).slice(0, length);
const person = (number: number): PersonId => personIdSchema.parse(`00000000-0000-0000-0001-${String(number).padStart(12, '0')}`);
const many = <T>(count: number, make: (number: number) => T): T[] => Array.from({ length: count }, (_, number) => make(number));

/** A school as big as there is, with long names for everyone and everything. */
const bigSchool = () =>
  schoolFrom('voorbeeld.json', (json) => ({
    ...json,
    name: heavy(100),
    location: heavy(100),
    staff: [
      ...json.staff,
      ...many(STAFF, (number) => ({
        personId: person(number),
        name: `${number} ${heavy(50)}`,
        email: `${number}@school.example`,
        roles: number % 40 === 0 ? ['directie'] : ['docent', 'mentor'],
      })),
    ],
    regularPartners: many(30, (number) => ({
      name: `${number} ${heavy(50)}`,
      organisation: heavy(60),
      email: `${number}@partner.example`,
    })),
  }));

const fullValue = (field: Field): FieldValue => {
  switch (field.kind) {
    case 'text':
      return heavy(TEXT_MAX);
    case 'line':
      return heavy(LINE_MAX);
    case 'link':
      return `https://school.example/${'a'.repeat(LINE_MAX - 23)}`;
    case 'date':
      return '2026-11-20';
    case 'choice':
      return field.options[0]?.value ?? '';
    case 'choices':
      return field.options.map(({ value }) => value);
    case 'yesNo':
      return true;
    case 'tap':
      return 'gaat-een-beetje';
    case 'goal':
      return 'n1';
    case 'person':
      return person(1);
    case 'persons':
      return many(LIST_MAX, person);
    case 'measures':
      return standardNormIds.filter((id) => id.startsWith('interventie.')).slice(0, LIST_MAX);
  }
};

/** More than a list shows at once, and than a part to read holds. */
const MOST_ITEMS = 15;

const keysOf = ({ repeat }: Section): readonly string[] =>
  repeat ? many(Math.min(repeat.max, MOST_ITEMS), (index) => (repeat.keyedBy === 'person' ? person(index) : `n${index + 1}`)) : [];

const fullSection = (section: Section): Record<string, FieldValue> => {
  const fields = (path: string) => section.fields.map((field): [string, FieldValue] => [`${path}${field.id}`, fullValue(field)]);
  const marks = section.repeat?.keyedBy === 'goal' ? [] : keysOf(section);
  return Object.fromEntries([
    ...marks.map((key): [string, FieldValue] => [`${section.id}/${key}`, true]),
    ...(section.repeat ? keysOf(section).flatMap((key) => fields(`${section.id}/${key}/`)) : fields('')),
  ]);
};

/** A traject in which everything is filled in to the last character. */
const fullTraject = () => {
  const withMembers = many(MOST_MEMBERS, person).reduce((built, one) => built.withMember(one, 'care'), aTraject().shared());
  return STEPS.reduce(
    (built, { number, sections }) => built.withAnswers(number, Object.assign({}, ...sections.map(fullSection))),
    withMembers,
  );
};

/** What can be opened of a traject: the first items of each section too, since all are alike. */
const OPENS: readonly (readonly [ActionName, object])[] = [
  ...STEPS.flatMap(({ number: step, sections }) =>
    sections.flatMap((section) => [
      ['stap.open', { step, section: section.id }] as const,
      ...keysOf(section)
        .slice(0, 1)
        .map((item) => ['stap.open', { step, section: section.id, item }] as const),
    ]),
  ),
  ...(
    [
      'traject.open',
      'traject.meer',
      'traject.delen',
      'traject.mentor',
      'collega.vragen',
      'check-in.open',
      'plan.aanpassen',
      'overleg.nieuw',
    ] as const
  ).map((verb) => [verb, {}] as const),
];

const tooBig = (cards: readonly CardJson[]): readonly string[] =>
  cards.flatMap((card) => {
    const bytes = Buffer.byteLength(JSON.stringify(card), 'utf8');
    return bytes > MOST_BYTES ? [`${bytes} bytes: ${textOf(card).slice(0, 60)}`] : [];
  });

describe('fault 39: een kaart die te groot wordt', () => {
  it('blijft onder 28 KB, ook met alles ingevuld wat kan, op een school van vierhonderd medewerkers', async () => {
    const stage = await Stage.open([bigSchool()]);
    const { id: trajectId } = await stage.keep(fullTraject().build());
    const cards: CardJson[] = [];
    for (const [verb, data] of OPENS) cards.push(await stage.act(sanne, verb, { trajectId, ...data }));
    for (const { number: step } of STEPS) {
      let card: CardJson;
      let part = 0;
      do {
        card = await stage.act(sanne, 'traject.lezen', { trajectId, step, part });
        cards.push(card);
        part++;
      } while (buttonsOf(card).some(({ title }) => title === 'Verder lezen'));
    }
    expect(cards.length).toBeGreaterThan(80);
    expect(tooBig(cards)).toEqual([]);
  });

  it('blijft dat bij een overleg van iedereen', async () => {
    const stage = await Stage.open([bigSchool()]);
    const overlegId = overlegOn(await planned(stage));
    const everyone = many(100, person).join();
    const cards = [await stage.act(omar, 'overleg.voeg-toe', { overlegId }, { collegas: everyone })];
    for (const verb of ['overleg.open', 'overleg.erbij', 'overleg.voorzitter', 'overleg.deelnemers', 'overleg.momenten'] as const)
      cards.push(await stage.act(omar, verb, { overlegId }));
    cards.push(await stage.act(omar, 'overleg.deelnemers', { overlegId, from: 90 }), await stage.say(omar, 'meta-overleg'));
    expect(cards.map(textOf).join()).toContain('anderen.');
    expect(tooBig(cards)).toEqual([]);
  });

  it('weigert tekst die ook na inkorten niet past, en een collega te veel', async () => {
    const stage = await Stage.open([bigSchool()]);
    const { id: trajectId } = await stage.keep(fullTraject().build());
    const place = { trajectId, step: 1, section: 'wat-speelt', base: 1, next: 'sluit' };
    const answer = await stage.act(sanne, 'stap.bewaar', place, { 'vraag-docent': '字'.repeat(TEXT_MAX) });
    expect(textOf(answer)).toContain('nemen meer plaats in');
    expect(JSON.stringify(answer)).toContain('字字字');
    const added = await stage.act(sanne, 'traject.deel', { trajectId }, { personen: person(STAFF - 1), niveau: 'team' });
    expect(textOf(added)).toContain('Haal er eerst een weg.');
  });
});
