import { describe, expect, it } from 'vitest';
import { formOf, goalTitle, itemTitle } from '../../src/traject/form.ts';
import { type Page, sectionsFor, stepForm } from '../../src/traject/form-view.ts';
import { stepOf } from '../../src/traject/steps/index.ts';
import { STEP_NUMBERS } from '../../src/traject/steps/step.ts';
import { aTraject, mentor, reader } from '../support/build-traject.ts';
import { docentDrie, docentVier } from '../support/cast.ts';

const team = reader('team', docentDrie.personId);
const own = reader('own', docentDrie.personId);
const traject = aTraject().inStep(3).filledIn(3).withAsked(docentDrie.personId).withAsked(docentVier.personId).build();

const formPage = (page: Page | undefined) => {
  if (page?.kind !== 'form') throw new Error('this is no form');
  return page;
};
const listPage = (page: Page | undefined) => {
  if (page?.kind !== 'list') throw new Error('this is no list');
  return page;
};

describe('een bladzijde van een stap', () => {
  it('heeft elke vraag met wat er nu staat', () => {
    const page = formPage(stepForm(traject, 1, 0, mentor));
    expect(page.fields.map(({ field }) => field.id)).toEqual(stepOf(1).sections[0]?.fields.map(({ id }) => id));
    expect(page.fields.find(({ field }) => field.id === 'behoeften')).toMatchObject({ value: ['didactisch'], input: 'didactisch' });
    expect(page.fields.find(({ field }) => field.id === 'vraag-docent')).toMatchObject({ value: null, input: '', options: null });
  });

  it('zegt van welke versie ze is, en waar je bent', () => {
    const page = stepForm(traject, 1, 1, mentor);
    expect(page).toMatchObject({ base: 2, step: 1, stepName: 'Signaleren', status: 'ingeleverd', sectionIndex: 1, sectionCount: 5 });
  });

  it.each(STEP_NUMBERS)('is er voor elk onderdeel van stap %i, en niet meer', (step) => {
    const { sections } = stepOf(step);
    sections.forEach((section, index) => {
      expect(stepForm(traject, step, index, mentor)?.section.id).toBe(section.id);
    });
    expect(stepForm(traject, step, sections.length, mentor)).toBeUndefined();
    expect(stepForm(traject, step, -1, mentor)).toBeUndefined();
  });

  it('heeft voor een collega alleen de vragen die die mag lezen', () => {
    const ids = formPage(stepForm(traject, 1, 0, team)).fields.map(({ field }) => field.id);
    expect(ids).not.toContain('vraag-ouders');
    expect(ids).toContain('vraag-docent');
  });

  it('is er niet voor wie het traject niet mag lezen', () => {
    for (const level of ['none', 'open'] as const) {
      for (const step of STEP_NUMBERS)
        expect(stepForm(traject, step, 0, reader(level, docentVier.personId)), `${level} ${step}`).toBeUndefined();
    }
  });

  it('geeft keuzes mee waar die vast zijn', () => {
    const options = (step: 2 | 4, section: number, item: string | null, id: string) =>
      formPage(stepForm(aTraject().inStep(5).build(), step, section, mentor, item)).fields.find(({ field }) => field.id === id)?.options;
    expect(options(2, 2, null, 'genoeg-bekend')?.map(({ value }) => value)).toEqual(['ja', 'nee']);
    expect(options(2, 5, null, 'nodig')?.map(({ value }) => value)).toEqual(['plan', 'genoeg']);
    expect(options(4, 0, 'n1', 'hoe')?.map(({ label }) => label)).toEqual(['Gaat goed', 'Gaat een beetje', 'Gaat niet']);
    expect(options(4, 0, 'n1', 'doel')).toEqual([{ value: 'n1', label: 'Doel 1: Ik schrijf elke dag mijn huiswerk op.' }]);
  });
});

describe('een lijst', () => {
  it('noemt elk item, met hoeveel er is ingevuld', () => {
    expect(listPage(stepForm(traject, 3, 0, mentor))).toMatchObject({
      items: [{ key: 'n1', title: 'Doel 1: Ik schrijf elke dag mijn huiswerk op.', filledIn: 3, asked: 9, mayEdit: true }],
      mayAdd: true,
      mayRemove: true,
    });
  });

  it('opent één item', () => {
    const page = formPage(stepForm(traject, 3, 0, mentor, 'n1'));
    expect([page.item?.key, page.fields[0]?.input]).toEqual(['n1', 'Ik schrijf elke dag mijn huiswerk op.']);
    expect(stepForm(traject, 3, 0, mentor, 'n2')).toBeUndefined();
    expect(stepForm(traject, 3, 0, mentor, '__proto__')).toBeUndefined();
  });

  it('is vol bij het hoogste aantal', () => {
    const goals = Object.fromEntries([1, 2, 3, 4, 5].map((number) => [`doelen/n${number}`, true]));
    expect(listPage(stepForm(aTraject().withAnswers(3, goals).build(), 3, 0, mentor)).mayAdd).toBe(false);
  });

  it('van doelen in stap 6 volgt het plan, en niets gaat er met de hand bij', () => {
    const page = listPage(stepForm(aTraject().inStep(6).build(), 6, 0, mentor));
    expect([page.items.map(({ title }) => title), page.mayAdd, page.mayRemove]).toEqual([
      ['Doel 1: Ik schrijf elke dag mijn huiswerk op.'],
      false,
      false,
    ]);
  });

  it('van zienswijzen laat de mentor lezen en de collega schrijven', () => {
    expect(listPage(stepForm(traject, 2, 1, mentor)).items.map(({ mayEdit }) => mayEdit)).toEqual([false, false]);
    expect(listPage(stepForm(traject, 2, 0, own)).items).toMatchObject([{ key: docentDrie.personId, mayEdit: true }]);
  });
});

describe('de eigen zienswijze', () => {
  it('is het enige onderdeel voor wie daarvoor gevraagd is', () => {
    expect(STEP_NUMBERS.map((step) => sectionsFor(stepOf(step).sections, own).map(({ id }) => id))).toEqual([
      [],
      [],
      ['docenten'],
      [],
      [],
      [],
      [],
    ]);
    expect(formPage(stepForm(traject, 2, 0, own, docentDrie.personId)).fields.map(({ field }) => field.id)).toEqual([
      'zienswijze',
      'wat-werkt',
    ]);
    expect(stepForm(traject, 2, 0, own, docentVier.personId)).toBeUndefined();
  });
});

describe('namen van items', () => {
  it('worden kort en zonder regeleinden', () => {
    const long = aTraject()
      .withAnswers(3, { 'doelen/n1': true, 'doelen/n1/doel': `Eerste regel\n${'x'.repeat(200)}` })
      .build();
    const [section] = stepOf(3).sections;
    if (!section) throw new Error('step 3 has sections');
    const title = itemTitle(formOf(long, 3), section, 'n1');
    expect(title.length).toBeLessThan(75);
    expect(title).toMatch(/^Doel 1: Eerste regel x+…$/);
  });

  it('vallen terug op een nummer', () => {
    expect(goalTitle(formOf(aTraject().withAnswers(3, { 'doelen/n4': true }).build(), 4), 'n4')).toBe('Doel 1');
    expect(goalTitle(formOf(traject, 4), 'n9')).toBe('Een eerder doel');
  });
});
