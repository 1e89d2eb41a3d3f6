import { describe, expect, it } from 'vitest';
import { standsAt, stateOf, statusOf } from '../../../src/traject/progress.ts';
import { STEP_NUMBERS } from '../../../src/traject/steps/step.ts';
import { answersOf, goalsOf } from '../../../src/traject/traject.ts';
import { aTraject, COMPLETE, coordinator, reader } from '../../support/build-traject.ts';
import { sanne } from '../../support/cast.ts';
import { play, refused } from './play.ts';

describe('inleveren', () => {
  it.each(STEP_NUMBERS)('gaat bij een volledige stap %i zonder reden', (step) => {
    const { traject, saved } = play(aTraject().inStep(step).filledIn(step).build(), { kind: 'handIn', step });
    expect([saved, traject.steps[step].some((version) => version.kind === 'ingeleverd')]).toEqual([true, true]);
  });

  it('kan in elke volgorde', () => {
    const { traject } = play(aTraject().shared().filledIn(5).build(), { kind: 'handIn', step: 5 });
    expect([statusOf(traject, 5), standsAt(traject)]).toEqual(['ingeleverd', 0]);
  });

  it('zegt wat er nog moet, met waar het staat', () => {
    const { code, missing, fields } = refused(aTraject().inStep(1).build(), { kind: 'handIn', step: 1 });
    expect(code).toBe('invoer');
    expect(missing?.map(({ path, sectionId, text }) => [path, sectionId, text])).toEqual([
      ['opgemerkt-door', 'wat-speelt', 'Vul dit nog in.'],
      ['behoeften', 'wat-speelt', 'Vul dit nog in.'],
      ['urgentie', 'wat-speelt', 'Vul dit nog in.'],
    ]);
    expect(Object.keys(fields ?? {})).toEqual(['opgemerkt-door', 'behoeften', 'urgentie']);
  });

  it('zegt welke voorwaarden nog open zijn', () => {
    const { code, gates } = refused(aTraject().shared().build(), { kind: 'handIn', step: 0 });
    expect([code, gates]).toEqual([
      'poort',
      [{ id: 'aanspreekpunt', section: 'afspraken', text: 'Kies eerst bij wie de leerling en de ouders terechtkunnen.' }],
    ]);
  });

  it('mag toch, met een reden die in het dossier blijft', () => {
    const { traject } = play(aTraject().shared().build(), {
      kind: 'handIn',
      step: 0,
      overrides: { aanspreekpunt: ' De school kiest maandag. ' },
    });
    expect(traject.steps[0].at(-1)?.overrides).toEqual([{ gate: 'aanspreekpunt', reason: 'De school kiest maandag.' }]);
  });

  it('mag niet met een lege reden, of met een reden voor iets anders', () => {
    const traject = aTraject().shared().build();
    expect(refused(traject, { kind: 'handIn', step: 0, overrides: { aanspreekpunt: '  ' } }).fields).toEqual({
      aanspreekpunt: 'Schrijf in één zin waarom.',
    });
    expect(refused(traject, { kind: 'handIn', step: 0, overrides: { verslag: 'Omdat.' } }).code).toBe('poort');
    expect(refused(traject, { kind: 'handIn', step: 0, overrides: { aanspreekpunt: 'x'.repeat(1501) } }).code).toBe('invoer');
  });

  it('bewaart geen reden voor een voorwaarde die al in orde was', () => {
    const { traject } = play(aTraject().filledIn(0).build(), { kind: 'handIn', step: 0, overrides: { aanspreekpunt: 'Omdat.' } });
    expect(traject.steps[0].at(-1)?.overrides).toEqual([]);
  });

  it('gaat niet langs wat verplicht is, ook niet met een reden', () => {
    const overrides = { 'leerling-gehoord': 'a', 'ouders-betrokken': 'b', urgentie: 'c' };
    expect(refused(aTraject().inStep(1).build(), { kind: 'handIn', step: 1, overrides }).missing).toHaveLength(3);
  });

  it('bewaart eerst de bladzijde waar de knop stond', () => {
    const page = { section: 'afspraken', base: 0, input: { aanspreekpunt: sanne.personId } };
    const { traject } = play(aTraject().build(), { kind: 'handIn', step: 0, page });
    expect([answersOf(traject, 0).get('aanspreekpunt'), statusOf(traject, 0)]).toEqual([sanne.personId, 'ingeleverd']);
  });

  it('geeft de bewaarde bladzijde mee als het inleveren niet lukt', () => {
    const page = { section: 'afspraken', base: 0, input: { betrokkenheid: 'We bellen elke week.' } };
    const { code, draft } = refused(aTraject().build(), { kind: 'handIn', step: 0, page });
    expect([code, draft && answersOf(draft, 0).get('betrokkenheid')]).toEqual(['poort', 'We bellen elke week.']);
  });

  it('wacht tot over een botsing gekozen is', () => {
    const other = play(
      aTraject().shared().filledIn(0).build(),
      {
        kind: 'saveDraft',
        step: 0,
        section: 'afspraken',
        base: 1,
        input: { aanspreekpunt: sanne.personId, betrokkenheid: 'van Omar' },
      },
      coordinator,
    ).traject;
    const page = { section: 'afspraken', base: 1, input: { aanspreekpunt: sanne.personId, betrokkenheid: 'van Sanne' } };
    const { traject, conflicts } = play(other, { kind: 'handIn', step: 0, page });
    expect([conflicts.length, statusOf(traject, 0)]).toEqual([1, 'concept']);
  });

  it('doet bij een dubbele klik één keer wat gevraagd is, ook als het traject daarmee klaar is', () => {
    for (const vervolg of ['afsluiten', 'bijstellen', 'afbouwen']) {
      const extra = { vervolg, 'afbouw-stappen': 'Eerst één keer per week.', 'terugkijken-op': '2027-03-02' };
      const before = aTraject().inStep(6).filledIn(6).withAnswers(6, extra).build();
      const event = { kind: 'handIn', step: 6, base: 2 } as const;
      const once = play(before, event).traject;
      expect(play(once, event)).toMatchObject({ saved: false, traject: once });
    }
  });

  it('maakt van een concept een traject dat loopt', () => {
    expect(stateOf(play(aTraject().filledIn(0).build(), { kind: 'handIn', step: 0 }).traject)).toBe('loopt');
  });

  it('meldt dat er vandaag hulp nodig is', () => {
    const traject = aTraject().inStep(1).filledIn(1).withAnswers(1, { urgentie: 'vandaag' }).build();
    expect(play(traject, { kind: 'handIn', step: 1 }).urgent).toBe(true);
  });

  it('mag alleen wie alles mag lezen', () => {
    expect(refused(aTraject().filledIn(0).build(), { kind: 'handIn', step: 0 }, reader('team')).code).toBe('niet-van-jou');
  });
});

describe('een gesprek dat genoeg was', () => {
  const enough = aTraject().inStep(2).filledIn(2).withAnswers(2, { nodig: 'genoeg', 'terugkijken-op': '2027-02-02' }).build();

  it('gaat door naar stap 6', () => {
    const { traject } = play(enough, { kind: 'handIn', step: 2 });
    expect(standsAt(traject)).toBe(6);
    expect(traject.steps[4].at(-1)).toMatchObject({ kind: 'overgeslagen', reason: 'Het gesprek was genoeg.' });
  });

  it('vraagt om een dag om terug te kijken', () => {
    const without = aTraject().inStep(2).filledIn(2).withAnswers(2, { nodig: 'genoeg' }).build();
    expect(refused(without, { kind: 'handIn', step: 2 }).fields).toEqual({ 'terugkijken-op': 'Vul dit nog in.' });
  });

  it('vraagt om een dag die nog komt', () => {
    const today = aTraject().inStep(2).filledIn(2).withAnswers(2, { nodig: 'genoeg', 'terugkijken-op': '2026-11-24' }).build();
    expect(refused(today, { kind: 'handIn', step: 2 }).fields).toEqual({ 'terugkijken-op': 'Kies een datum na vandaag.' });
  });

  it('opent het plan weer als er later toch een plan nodig is', () => {
    const after = play(enough, { kind: 'handIn', step: 2 }).traject;
    const open = play(after, { kind: 'reopen', step: 2 }).traject;
    const input = { nodig: 'plan' };
    const changed = play(open, { kind: 'saveDraft', step: 2, section: 'besluit', base: open.steps[2].length, input }).traject;
    const { traject, reopened } = play(changed, { kind: 'handIn', step: 2 });
    expect([standsAt(traject), reopened]).toEqual([3, [3, 4, 5]]);
  });
});

describe('de keuze aan het einde', () => {
  const last = aTraject().inStep(6).filledIn(6);
  const choose = (vervolg: string, extra = {}) => last.withAnswers(6, { vervolg, ...extra }).build();

  it('afbouwen vraagt om stappen en een dag', () => {
    expect(Object.keys(refused(choose('afbouwen'), { kind: 'handIn', step: 6 }).fields ?? {})).toEqual([
      'afbouw-stappen',
      'terugkijken-op',
    ]);
    const { traject } = play(choose('afbouwen', { 'afbouw-stappen': 'Eerst minder bellen.', 'terugkijken-op': '2027-03-02' }), {
      kind: 'handIn',
      step: 6,
    });
    expect([stateOf(traject), traject.life.at(-1)]).toMatchObject(['afbouw', { kind: 'afbouw', checkBackOn: '2027-03-02' }]);
  });

  it('afsluiten vraagt dat elk onderwerp een plek heeft', () => {
    const open = aTraject()
      .inStep(6)
      .filledIn(6)
      .withAnswers(1, { behoeften: ['didactisch', 'verzuim'] })
      .build();
    expect(refused(open, { kind: 'handIn', step: 6 }).gates?.map(({ id }) => id)).toEqual(['behoeften']);
    const moved = aTraject()
      .inStep(6)
      .filledIn(6)
      .withAnswers(1, { behoeften: ['didactisch', 'verzuim'] })
      .withAnswers(6, { 'behoeften-elders': ['verzuim'] });
    expect(stateOf(play(moved.build(), { kind: 'handIn', step: 6 }).traject)).toBe('afgesloten');
  });

  it('afsluiten telt ook mee wat in stap 5 klaar was', () => {
    const done = aTraject()
      .inStep(6)
      .withAnswers(5, { 'behoeften-klaar': ['didactisch'] })
      .withAnswers(6, { vervolg: 'afsluiten' })
      .build();
    expect(stateOf(play(done, { kind: 'handIn', step: 6 }).traject)).toBe('afgesloten');
  });

  it('bijstellen gaat terug naar stap 3 met de doelen die nog open zijn', () => {
    const goals = last.withAnswers(3, { 'doelen/n2': true, 'doelen/n2/doel': 'Op tijd komen' });
    const before = goals.withAnswers(6, { vervolg: 'bijstellen', 'doelen/n1/resultaat': 'gehaald', 'doelen/n2/resultaat': 'niet' }).build();
    const { traject, reopened } = play(before, { kind: 'handIn', step: 6 });
    expect([standsAt(traject), goalsOf(traject), reopened]).toEqual([3, ['n2'], [3, 4, 5, 6]]);
    expect(stateOf(traject)).toBe('loopt');
    expect(answersOf(traject, 6).size).toBe(0);
    expect(traject.steps[3].some(({ changes }) => changes['doelen/n1/doel'] === COMPLETE[3]['doelen/n1/doel'])).toBe(true);
  });

  it('opschalen vraagt waarheen en waarom, en het traject loopt door', () => {
    expect(Object.keys(refused(choose('opschalen'), { kind: 'handIn', step: 6 }).fields ?? {})).toEqual([
      'opschalen-naar',
      'opschalen-waarom',
    ]);
    const { traject } = play(choose('opschalen', { 'opschalen-naar': 'flex-zat', 'opschalen-waarom': 'Drie keer geprobeerd.' }), {
      kind: 'handIn',
      step: 6,
    });
    expect([stateOf(traject), traject.life.at(-1)]).toMatchObject(['loopt', { kind: 'opgeschaald', to: 'flex-zat' }]);
  });

  it('vraagt niets over een andere keuze', () => {
    expect(stateOf(play(choose('afsluiten'), { kind: 'handIn', step: 6 }).traject)).toBe('afgesloten');
  });

  it('moet er zijn', () => {
    expect(refused(aTraject().inStep(6).build(), { kind: 'handIn', step: 6 }).fields).toEqual({ vervolg: 'Vul dit nog in.' });
  });
});
