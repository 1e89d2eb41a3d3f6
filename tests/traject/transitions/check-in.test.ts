import { describe, expect, it } from 'vitest';
import { itemsIn } from '../../../src/traject/answers.ts';
import { statusOf } from '../../../src/traject/progress.ts';
import { answersOf, type Traject } from '../../../src/traject/traject.ts';
import type { EventOf } from '../../../src/traject/transitions/events.ts';
import { aTraject, reader } from '../../support/build-traject.ts';
import { docentDrie } from '../../support/cast.ts';
import { play, refused } from './play.ts';

const running = aTraject().inStep(4).withAnswers(3, { 'doelen/n2': true, 'doelen/n2/doel': 'Op tijd komen' }).build();
const tap = (part: Partial<EventOf<'checkIn'>> = {}): EventOf<'checkIn'> => ({
  kind: 'checkIn',
  base: 0,
  van: 'mentor',
  entries: [{ goal: 'n1', hoe: 'gaat-goed', regel: 'Drie keer op rij.' }],
  ...part,
});
const count = (traject: Traject) => itemsIn(answersOf(traject, 4), 'check-ins').length;

describe('een check-in', () => {
  it('is één tik per doel, op de dag van vandaag', () => {
    const { traject } = play(running, tap());
    const answers = answersOf(traject, 4);
    expect(['doel', 'hoe', 'regel', 'van', 'op'].map((field) => answers.get(`check-ins/n1/${field}`))).toEqual([
      'n1',
      'gaat-goed',
      'Drie keer op rij.',
      'mentor',
      '2026-11-24',
    ]);
  });

  it('bewaart alle doelen met een tik in één keer', () => {
    const entries = [
      { goal: 'n1', hoe: 'gaat-goed' },
      { goal: 'n2', hoe: 'gaat-niet', regel: '' },
    ];
    const { traject } = play(running, tap({ entries, op: '2026-11-20' }));
    expect([count(traject), traject.steps[4].length, answersOf(traject, 4).get('check-ins/n2/op')]).toEqual([2, 1, '2026-11-20']);
  });

  it('slaat een doel zonder tik over', () => {
    expect(
      count(
        play(
          running,
          tap({
            entries: [
              { goal: 'n1', hoe: 'gaat-goed' },
              { goal: 'n2', hoe: '' },
            ],
          }),
        ).traject,
      ),
    ).toBe(1);
  });

  it('telt een dubbele klik één keer, en een tweede check-in wel', () => {
    const once = play(running, tap()).traject;
    expect(play(once, tap()).saved).toBe(false);
    expect(count(play(once, tap({ base: 1 })).traject)).toBe(2);
  });

  it('komt erbij als een collega op hetzelfde moment hetzelfde tikt', () => {
    const once = play(running, tap()).traject;
    expect(count(play(once, tap(), reader('team', docentDrie.personId)).traject)).toBe(2);
  });

  it('laat een ingeleverde stap ingeleverd', () => {
    const { traject } = play(aTraject().inStep(5).build(), tap({ base: 2 }));
    expect([count(traject), statusOf(traject, 4)]).toEqual([2, 'ingeleverd']);
  });

  it('weigert zonder tik, zonder wie het vindt, of bij een doel dat er niet is', () => {
    expect(refused(running, tap({ entries: [{ goal: 'n1', hoe: undefined }] })).text).toBe('Geef bij minstens één doel aan hoe het gaat.');
    expect(refused(running, tap({ van: '' })).fields).toEqual({ van: 'Kies wie dit vindt.' });
    expect(refused(running, tap({ entries: [{ goal: 'n9', hoe: 'gaat-goed' }] })).fields).toEqual({ 'n9/doel': 'Kies uit de lijst.' });
    expect(refused(running, tap({ entries: [{ goal: 'n1', hoe: 'super' }] })).fields).toEqual({ 'n1/hoe': 'Kies uit de lijst.' });
    expect(refused(running, tap({ op: '2026-02-30' })).fields).toEqual({
      'n1/op': 'Deze datum bestaat niet. Kies een dag uit de kalender.',
    });
  });

  it('weigert als het traject vol zit', () => {
    const full = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`check-ins/n${index + 1}`, true]));
    expect(refused(aTraject().inStep(4).withAnswers(4, full).build(), tap({ base: 1 })).code).toBe('invoer');
  });

  it('mag een collega van het team geven, en iemand anders niet', () => {
    expect(play(running, tap({ van: 'docent' }), reader('team', docentDrie.personId)).saved).toBe(true);
    expect(refused(running, tap(), reader('own', docentDrie.personId)).code).toBe('niet-van-jou');
  });
});

describe('het plan aanpassen', () => {
  const adjust: EventOf<'adjustPlan'> = {
    kind: 'adjustPlan',
    base: 0,
    input: { wat: 'Twee keer per week.', waarom: 'Eén keer was te weinig.' },
  };

  it('schrijft op wat en waarom, en opent het plan weer met het oude plan erbij', () => {
    const { traject, reopened } = play(running, adjust);
    expect(answersOf(traject, 4).get('aanpassingen/n1/waarom')).toBe('Eén keer was te weinig.');
    expect([statusOf(traject, 3), reopened]).toEqual(['heropend', [3]]);
    expect(answersOf(traject, 3)).toEqual(answersOf(running, 3));
  });

  it('doet bij een dubbele klik één keer wat gevraagd is', () => {
    const once = play(running, adjust).traject;
    expect(play(once, adjust).saved).toBe(false);
  });

  it('weigert zonder wat of waarom', () => {
    expect(Object.keys(refused(running, { ...adjust, input: { wat: '' } }).fields ?? {})).toEqual(['wat', 'waarom']);
    expect(refused(running, { ...adjust, input: { wat: 'a', waarom: 'b', rol: 'c' } }).fields).toHaveProperty('rol');
  });

  it('weigert als het traject vol zit', () => {
    const full = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`aanpassingen/n${index + 1}`, true]));
    expect(refused(aTraject().inStep(4).withAnswers(4, full).build(), { ...adjust, base: 1 }).code).toBe('invoer');
  });

  it('opent niets als het plan nog open was', () => {
    expect(play(aTraject().inStep(3).build(), adjust).reopened).toEqual([]);
  });
});
