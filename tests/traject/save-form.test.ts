import { describe, expect, it } from 'vitest';
import { formOf } from '../../src/traject/form.ts';
import { conflictsOf, freshKey, placeOf, saveRemoval } from '../../src/traject/save-form.ts';
import { aTraject, mentor, NOW } from '../support/build-traject.ts';
import { sanne } from '../support/cast.ts';

const traject = aTraject().filledIn(3).withAnswers(3, { 'doelen/n7': true }).withAnswers(3, { 'doelen/n7': null }).build();

describe('een plek in een formulier', () => {
  it('is een vraag, zo nodig binnen een onderdeel', () => {
    expect(placeOf(formOf(traject, 3), 'keuzes')).toMatchObject({ section: { id: 'steun' }, field: { id: 'keuzes' }, item: null });
    expect(placeOf(formOf(traject, 3), 'doelen/n1/doel')).toMatchObject({ section: { id: 'doelen' }, field: { id: 'doel' }, item: 'n1' });
  });

  it('is er niet als de vraag niet meer bestaat', () => {
    for (const path of ['weg', 'doel', 'doelen/n1/weg', 'weg/n1/doel', 'steun/n1/keuzes-x'])
      expect(placeOf(formOf(traject, 3), path), path).toBeUndefined();
  });

  it('noemt bij een botsing de vraag, of anders de plek zelf', () => {
    const clash = { mine: 'a', theirs: 'b', who: sanne.personId, when: NOW.toString() };
    const paths = ['keuzes', 'doelen/n1/resultaat', 'vervallen'];
    const conflicts = conflictsOf(
      formOf(traject, 3),
      paths.map((path) => ({ ...clash, path })),
      () => 4,
    );
    expect(conflicts.map(({ label, version }) => [label, version])).toEqual([
      ['Contact en hulp: Waarom kiezen jullie deze aanpak?', 4],
      ['Doel 1: Ik schrijf elke dag mijn huiswerk op.: Wat verwacht de school dat het oplevert?', 4],
      ['vervallen', 4],
    ]);
  });
});

describe('een nieuwe sleutel', () => {
  it('volgt op de hoogste die er ooit was', () => {
    expect([freshKey(traject.steps[3], 'doelen'), freshKey(traject.steps[3], 'evaluatie'), freshKey([], 'doelen')]).toEqual([
      'n8',
      'n2',
      'n1',
    ]);
  });
});

describe('een item weghalen', () => {
  it('kan niet waar de items niet met de hand komen', () => {
    const removed = saveRemoval(formOf(traject, 6), { section: 'doelen', item: 'n1', base: 0 }, 'concept', mentor, NOW);
    expect(!removed.ok && removed.error.code).toBe('verouderd');
  });
});
