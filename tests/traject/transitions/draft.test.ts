import { describe, expect, it } from 'vitest';
import { stateOf, statusOf } from '../../../src/traject/progress.ts';
import { answersOf, goalsOf } from '../../../src/traject/traject.ts';
import type { EventOf } from '../../../src/traject/transitions/events.ts';
import { aTraject, coordinator, reader } from '../../support/build-traject.ts';
import { docentDrie, docentVier, omar, sanne } from '../../support/cast.ts';
import { play, refused } from './play.ts';

const fresh = aTraject().shared().build();
const save = (part: Partial<EventOf<'saveDraft'>>): EventOf<'saveDraft'> => ({
  kind: 'saveDraft',
  step: 1,
  section: 'wat-speelt',
  base: 0,
  input: {},
  ...part,
});
const team = reader('team', docentDrie.personId);

describe('een concept bewaren', () => {
  it('mag met alles leeg of half ingevuld', () => {
    const { traject, saved } = play(fresh, save({ input: { 'vraag-leerling': 'Hulp bij plannen.' } }));
    expect(saved).toBe(true);
    expect(Object.fromEntries(answersOf(traject, 1))).toEqual({ 'vraag-leerling': 'Hulp bij plannen.' });
    expect(statusOf(traject, 1)).toBe('concept');
  });

  it('bewaart wie het deed en wanneer', () => {
    const { traject } = play(fresh, save({ input: { 'vraag-docent': 'Tijd.' } }), coordinator);
    expect(traject.steps[1]).toMatchObject([{ number: 1, by: omar.personId, kind: 'concept', at: '2026-11-24T08:00:00Z' }]);
  });

  it('voegt niets toe als er niets veranderde', () => {
    expect(play(fresh, save({ input: { 'vraag-docent': '' } }))).toMatchObject({ saved: false, traject: fresh });
  });

  it('doet bij een dubbele klik één keer wat gevraagd is', () => {
    const event = save({ input: { 'vraag-docent': 'Tijd.' } });
    const once = play(fresh, event);
    expect(play(once.traject, event)).toEqual({ ...once, saved: false });
  });

  it('voegt samen wat twee mensen tegelijk in andere vragen schreven', () => {
    const first = play(fresh, save({ input: { 'vraag-docent': 'van Omar' } }), coordinator).traject;
    const { traject, conflicts } = play(first, save({ input: { 'vraag-ouders': 'van Sanne' } }));
    expect(conflicts).toEqual([]);
    expect(Object.fromEntries(answersOf(traject, 1))).toEqual({ 'vraag-docent': 'van Omar', 'vraag-ouders': 'van Sanne' });
  });

  it('houdt beide teksten als twee mensen dezelfde vraag anders invulden', () => {
    const first = play(fresh, save({ input: { 'vraag-docent': 'van Omar' } }), coordinator).traject;
    const { traject, conflicts, saved } = play(first, save({ input: { 'vraag-docent': 'van Sanne', 'vraag-ouders': 'ook van Sanne' } }));
    expect(saved).toBe(true);
    expect(conflicts).toEqual([
      {
        path: 'vraag-docent',
        label: 'Wat speelt er?: Wat vraagt de docent?',
        mine: 'van Sanne',
        theirs: 'van Omar',
        who: omar.personId,
        when: '2026-11-24T08:00:00Z',
        version: 2,
      },
    ]);
    expect(Object.fromEntries(answersOf(traject, 1))).toEqual({ 'vraag-docent': 'van Omar', 'vraag-ouders': 'ook van Sanne' });
    expect(traject.steps[1][1]?.aside).toEqual({ 'vraag-docent': 'van Sanne' });
  });

  it('laat een collega alleen schrijven in wat die mag lezen', () => {
    expect(Object.keys(refused(fresh, save({ input: { 'vraag-ouders': 'x' } }), team).fields ?? {})).toEqual(['vraag-ouders']);
  });

  it('laat staan wat een collega niet te zien kreeg', () => {
    const first = play(fresh, save({ input: { 'vraag-ouders': 'alleen voor de mentor' } })).traject;
    const { traject } = play(first, save({ base: 1, input: { 'vraag-docent': 'van Drie' } }), team);
    expect(answersOf(traject, 1).get('vraag-ouders')).toBe('alleen voor de mentor');
  });

  it('meldt dat er vandaag hulp nodig is, één keer', () => {
    const event = save({ input: { urgentie: 'vandaag' } });
    const once = play(fresh, event);
    expect(once.urgent).toBe(true);
    expect(play(once.traject, event).urgent).toBe(false);
    expect(play(once.traject, save({ base: 1, input: { urgentie: 'vandaag', 'vraag-docent': 'meer' } })).urgent).toBe(false);
  });

  it('opent een stap weer die al ingeleverd was', () => {
    const done = aTraject().inStep(2).build();
    const { traject, reopened } = play(
      done,
      save({ base: 2, input: { 'opgemerkt-door': 'ouders', behoeften: 'didactisch', urgentie: 'laag' } }),
    );
    expect([statusOf(traject, 1), reopened]).toEqual(['heropend', [1]]);
  });

  it('laat een traject dat werd afgebouwd weer lopen als een stap weer opengaat', () => {
    const fading = aTraject().inStep(6).handedIn(6).after({ kind: 'afbouw', checkBackOn: '2027-03-02' }).build();
    const { traject } = play(fading, save({ base: 2, input: { 'opgemerkt-door': 'ouders', behoeften: 'didactisch', urgentie: 'laag' } }));
    expect(stateOf(traject)).toBe('loopt');
  });

  it('opent een ingeleverde stap niet als er niets verandert', () => {
    const done = aTraject().inStep(2).build();
    const input = { 'opgemerkt-door': 'docent', behoeften: 'didactisch', urgentie: 'deze-maand' };
    expect(play(done, save({ base: 2, input }))).toMatchObject({ saved: false, reopened: [] });
  });

  it('weigert wat niet past, en zegt bij welke vraag', () => {
    const { code, fields } = refused(fresh, save({ input: { urgentie: 'gisteren', 'vraag-docent': 'x'.repeat(1501) } }));
    expect([code, Object.keys(fields ?? {})]).toEqual(['invoer', ['vraag-docent', 'urgentie']]);
  });

  it.each<[string, Partial<EventOf<'saveDraft'>>]>([
    ['een onderdeel dat er niet is', { section: 'weg' }],
    ['een versie die er nog niet is', { base: 7 }],
    ['een versie die niet kan', { base: -1 }],
    ['een halve versie', { base: 0.5 }],
    ['een onderdeel zonder doel', { step: 3, section: 'doelen' }],
    ['een doel waar geen doelen zijn', { item: 'n1' }],
    ['een doel dat er nooit was', { step: 3, section: 'doelen', item: 'n4' }],
  ])('weigert een kaart met %s', (_name, part) => {
    expect(refused(fresh, save(part)).code).toBe('verouderd');
  });
});

describe('een onderdeel dat zich herhaalt', () => {
  const add: EventOf<'addItem'> = { kind: 'addItem', step: 3, section: 'doelen', base: 0 };
  const withGoal = play(fresh, add).traject;

  it('krijgt een nieuw item met een eigen sleutel', () => {
    expect(play(fresh, add).item).toBe('n1');
    expect(goalsOf(withGoal)).toEqual(['n1']);
  });

  it('krijgt er bij een dubbele klik één', () => {
    expect(play(withGoal, add)).toMatchObject({ item: 'n1', saved: false });
  });

  it('krijgt er twee als twee mensen er tegelijk een toevoegen', () => {
    const both = play(withGoal, add, coordinator);
    expect([both.item, goalsOf(both.traject)]).toEqual(['n2', ['n1', 'n2']]);
  });

  it('gebruikt een sleutel nooit opnieuw', () => {
    const gone = play(withGoal, { kind: 'removeItem', step: 3, section: 'doelen', item: 'n1', base: 1 }).traject;
    expect(goalsOf(gone)).toEqual([]);
    expect(play(gone, { ...add, base: 2 }).item).toBe('n2');
  });

  it('houdt zich aan het hoogste aantal', () => {
    let traject = fresh;
    for (let base = 0; base < 5; base++) traject = play(traject, { ...add, base }).traject;
    expect(refused(traject, { ...add, base: 5 }).text).toBe('Doelen: er passen er 5. Haal er eerst een weg.');
  });

  it('laat geen item toevoegen waar dat niet met de hand gaat', () => {
    expect(refused(fresh, { ...add, step: 2, section: 'docenten' }).code).toBe('verouderd');
    expect(refused(fresh, { ...add, step: 6, section: 'doelen' }).code).toBe('verouderd');
    expect(refused(fresh, { ...add, step: 1, section: 'wat-speelt' }).code).toBe('verouderd');
  });

  const filled = play(withGoal, save({ step: 3, section: 'doelen', item: 'n1', base: 1, input: { doel: 'Plannen' } })).traject;

  it('verliest een item met alles erin, en houdt het in de oude versies', () => {
    const { traject } = play(filled, { kind: 'removeItem', step: 3, section: 'doelen', item: 'n1', base: 2 });
    expect(answersOf(traject, 3).size).toBe(0);
    expect(traject.steps[3][1]?.changes).toEqual({ 'doelen/n1/doel': 'Plannen' });
    expect(play(traject, { kind: 'removeItem', step: 3, section: 'doelen', item: 'n1', base: 2 }).saved).toBe(false);
  });

  it('verliest geen item dat iemand anders net veranderde', () => {
    const changed = play(
      filled,
      save({ step: 3, section: 'doelen', item: 'n1', base: 2, input: { doel: 'van Omar' } }),
      coordinator,
    ).traject;
    expect(refused(changed, { kind: 'removeItem', step: 3, section: 'doelen', item: 'n1', base: 2 }).code).toBe('gelijktijdig');
  });

  it('houdt de tekst van wie nog in een weggehaald item schreef', () => {
    const gone = play(filled, { kind: 'removeItem', step: 3, section: 'doelen', item: 'n1', base: 2 }).traject;
    const late = play(gone, save({ step: 3, section: 'doelen', item: 'n1', base: 2, input: { doel: 'toch nog' } }), coordinator);
    expect(late.conflicts).toMatchObject([{ mine: 'toch nog', theirs: null, who: sanne.personId }]);
    const back = play(late.traject, { kind: 'resolveConflict', step: 3, version: 4, choices: { 'doelen/n1/doel': 'mine' } }, coordinator);
    expect([goalsOf(back.traject), answersOf(back.traject, 3).get('doelen/n1/doel')]).toEqual([['n1'], 'toch nog']);
  });
});

describe('de eigen zienswijze', () => {
  const drie = reader('own', docentDrie.personId);
  const asked = aTraject().shared().withAsked(docentDrie.personId).withAsked(docentVier.personId).build();
  const view: EventOf<'giveOwnView'> = { kind: 'giveOwnView', base: 2, input: { zienswijze: 'In mijn les lukt het.' } };

  it('komt bij wie gevraagd is', () => {
    const { traject } = play(asked, view, drie);
    expect(answersOf(traject, 2).get(`docenten/${docentDrie.personId}/zienswijze`)).toBe('In mijn les lukt het.');
    expect(traject.steps[2].at(-1)?.kind).toBe('collega');
  });

  it('opent een ingeleverde stap niet', () => {
    const late = aTraject().inStep(3).withAsked(docentDrie.personId).build();
    const { traject, reopened } = play(late, { ...view, base: late.steps[2].length }, drie);
    expect([statusOf(traject, 2), reopened]).toEqual(['ingeleverd', []]);
  });

  it('opent een ingeleverde stap ook niet bij een keuze tussen twee eigen teksten', () => {
    const late = aTraject().inStep(3).withAsked(docentDrie.personId).build();
    const base = late.steps[2].length;
    const first = play(late, { ...view, base }, drie).traject;
    const { traject: both, conflicts } = play(first, { ...view, base, input: { zienswijze: 'Tweede scherm.' } }, drie);
    const choices = Object.fromEntries(conflicts.map(({ path }) => [path, 'mine' as const]));
    const { traject } = play(both, { kind: 'resolveConflict', step: 2, version: conflicts[0]?.version ?? 0, choices }, drie);
    expect(statusOf(traject, 2)).toBe('ingeleverd');
    expect(answersOf(traject, 2).get(`docenten/${docentDrie.personId}/zienswijze`)).toBe('Tweede scherm.');
  });

  it('is er niet voor wie niet gevraagd is', () => {
    expect(refused(fresh, view, drie)).toMatchObject({
      code: 'niet-van-jou',
      text: 'Je bent hier niet voor gevraagd. Vraag de mentor om je te vragen.',
    });
  });

  it.each([drie, mentorIn()])('wordt door niemand anders ingevuld', (by) => {
    const event = save({ step: 2, section: 'docenten', item: docentVier.personId, base: 2, input: { zienswijze: 'x' } });
    expect(refused(asked, event, by).code).toBe('niet-van-jou');
  });

  it('is het enige waar de gevraagde collega bij kan', () => {
    expect(refused(asked, save({ input: { 'vraag-docent': 'x' } }), drie).code).toBe('niet-van-jou');
  });

  function mentorIn() {
    return reader('care');
  }
});
