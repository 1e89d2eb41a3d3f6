import { describe, expect, it } from 'vitest';
import { type Field, LINE_MAX, type Point, TEXT_MAX } from '../../src/traject/fields.ts';
import { schoolPart } from '../../src/traject/steps/0-school.ts';
import { STEPS } from '../../src/traject/steps/index.ts';
import type { Section } from '../../src/traject/steps/step.ts';

/** How many bullets the stappenplan has per step: aandachtspunten and vragen. */
const BULLETS = [
  { name: 'Voorbereiding', points: 4, questions: 8 },
  { name: 'Signaleren', points: 8, questions: 6 },
  { name: 'Begrijpen', points: 5, questions: 6 },
  { name: 'Plannen', points: 9, questions: 9 },
  { name: 'Realiseren', points: 5, questions: 4 },
  { name: 'Vastleggen', points: 4, questions: 4 },
  { name: 'Evalueren', points: 5, questions: 4 },
];

const forms = [{ name: 'school', sections: schoolPart }, ...STEPS];
const everySection = forms.flatMap(({ name, sections }) => sections.map((section) => ({ name: `${name}: ${section.title}`, section })));
const everyField = everySection.flatMap(({ name, section }) =>
  section.fields.map((field) => ({ name: `${name}, ${field.id}`, field, section })),
);
const points = (letter: 'a' | 'v', count: number): Point[] => Array.from({ length: count }, (_, index): Point => `${letter}${index + 1}`);

describe('stappen', () => {
  it('staan op volgorde van hun nummer', () => {
    expect(STEPS.map(({ number, name }) => `${number} ${name}`)).toEqual(BULLETS.map(({ name }, number) => `${number} ${name}`));
  });

  it('verwijzen naar het stuk van de norm dat ze uitlegt', () => {
    expect(STEPS.map(({ id, normId }) => normId === `stap.${id}`)).toEqual(STEPS.map(() => true));
  });

  it.each(BULLETS.map((bullet, number) => ({ ...bullet, number })))(
    '$name noemt elk aandachtspunt en elke vraag',
    ({ number, ...bullets }) => {
      const { attention } = STEPS[number] ?? { attention: { points: [], questions: [] } };
      expect(attention.points).toHaveLength(bullets.points);
      expect(attention.questions).toHaveLength(bullets.questions);
      for (const line of [...attention.points, ...attention.questions]) expect(line.length, line).toBeGreaterThan(15);
    },
  );

  it.each(STEPS)('$name vraagt alleen naar punten die er zijn', ({ number, sections }) => {
    const bullets = BULLETS[number] ?? { points: 0, questions: 0 };
    const known = [...points('a', bullets.points), ...points('v', bullets.questions)];
    const school = number === 0 ? schoolPart : [];
    const asked = [...sections, ...school].flatMap((section) => section.fields.flatMap((field) => field.source));
    expect(asked.filter((point) => !known.includes(point))).toEqual([]);
  });

  it.each([
    { step: 0, only: [] },
    { step: 1, only: [] },
    { step: 2, only: [] },
    { step: 3, only: ['a9'] },
    { step: 4, only: [] },
    { step: 5, only: [] },
    { step: 6, only: [] },
  ])('stap $step heeft voor elk punt een vraag, op $only na', ({ step, only }) => {
    const bullets = BULLETS[step] ?? { points: 0, questions: 0 };
    const sections: readonly Section[] = [...(STEPS[step]?.sections ?? []), ...(step === 0 ? schoolPart : [])];
    const asked = new Set(sections.flatMap((section) => section.fields.flatMap((field) => field.source)));
    const missing = [...points('a', bullets.points), ...points('v', bullets.questions)].filter((point) => !asked.has(point));
    expect(missing).toEqual(only);
  });
});

describe('vragen', () => {
  it('houden hun id, hun soort en wie ze mag lezen', async () => {
    const picture = forms.flatMap(({ name, sections }) =>
      sections.flatMap(({ id, repeat, fields }) => {
        const section = `${name} / ${id}${repeat ? ` [${repeat.keyedBy}, ${repeat.max}]` : ''}`;
        return fields.map((field) => `${section} / ${field.id}: ${field.kind}, ${field.privacy}, sinds ${field.since}\n`);
      }),
    );
    await expect(picture.join('')).toMatchFileSnapshot('fields.snap');
  });

  it('hebben binnen een stap elk een eigen plek', () => {
    for (const { name, sections } of forms) {
      const plain = sections.filter(({ repeat }) => repeat === null).flatMap(({ fields }) => fields.map(({ id }) => id));
      expect(new Set(plain).size, name).toBe(plain.length);
      expect(new Set(sections.map(({ id }) => id)).size, name).toBe(sections.length);
      for (const { fields } of sections) expect(new Set(fields.map(({ id }) => id)).size, name).toBe(fields.length);
      expect(
        sections.filter(({ id }) => plain.includes(id)).filter(({ repeat }) => repeat !== null),
        name,
      ).toEqual([]);
    }
  });

  it.each(everyField)('$name heeft een bruikbaar id en een korte vraag', ({ field }) => {
    expect(field.id).toMatch(/^[a-z][a-z0-9-]{0,39}$/);
    expect(field.label.length).toBeLessThanOrEqual(80);
    expect(field.help.length).toBeLessThanOrEqual(160);
    expect(field.source.length).toBeGreaterThan(0);
  });

  it.each(everyField)('$name wacht alleen op een keuze die bestaat', ({ name, field }) => {
    const { required } = field;
    if (typeof required === 'boolean') return;
    const form = forms.find((candidate) => name.startsWith(`${candidate.name}:`));
    const other = form?.sections.flatMap(({ fields }): readonly Field[] => fields).find(({ id }) => id === required.field);
    expect(other?.kind === 'choice' && other.options.map(({ value }) => value)).toContain(required.is);
  });

  it('houden binnen een lijst elke keuze uit elkaar', () => {
    for (const { name, field } of everyField) {
      if (field.kind !== 'choice' && field.kind !== 'choices') continue;
      expect(new Set(field.options.map(({ value }) => value)).size, name).toBe(field.options.length);
      for (const { value } of field.options) expect(value, name).toMatch(/^[a-z0-9-]+$/);
    }
  });

  it('vragen nergens naar een diagnose', () => {
    for (const { name, field } of everyField) expect(`${field.id} ${field.label}`, name).not.toMatch(/diagnos|medic|adhd|autis/i);
  });
});

describe('bladzijden', () => {
  it.each(everySection)('$name heeft hoogstens negen vragen', ({ section }) => {
    expect(section.fields.length).toBeLessThanOrEqual(9);
    expect(section.fields.filter(({ kind }) => kind === 'text').length).toBeLessThanOrEqual(6);
  });

  it.each(everySection)('$name past op een kaart, ook als elke tekst vol is', ({ section }) => {
    const size = section.fields.reduce((sum, field) => sum + JSON.stringify(field).length + 200 + full(field), 2500);
    expect(size + JSON.stringify(section.tips).length).toBeLessThan(28_000);
  });

  const full = (field: Field): number => {
    if (field.kind === 'text') return TEXT_MAX * 1.8;
    return field.kind === 'line' || field.kind === 'link' ? LINE_MAX * 1.8 : 0;
  };
});

describe('taal', () => {
  const texts = [
    ...everyField.flatMap(({ field }) => [field.label, field.help]),
    ...everySection.flatMap(({ section }) => [section.intro, ...section.tips]),
    ...STEPS.flatMap(({ intro, attention }) => [intro, ...attention.points, ...attention.questions]),
  ].filter((text) => text !== '');

  it('houdt de zinnen kort', () => {
    const sentences = texts.flatMap((text) => text.split(/(?<=[.?!:])\s+/));
    const words = sentences.map((sentence) => sentence.split(/\s+/).length);
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([]);
    expect(words.reduce((sum, count) => sum + count, 0) / words.length).toBeLessThan(10);
  });

  it('roept niet en zegt geen u', () => {
    expect(texts.filter((text) => /!|\b(u|uw)\b|dient te|middels/i.test(text))).toEqual([]);
  });
});
