import { describe, expect, it } from 'vitest';
import { standsAt, stateOf, statusOf } from '../../../src/traject/progress.ts';
import { answersOf } from '../../../src/traject/traject.ts';
import { aTraject } from '../../support/build-traject.ts';
import { play, refused } from './play.ts';

const inThree = aTraject().inStep(3).build();

describe('een stap overslaan', () => {
  it('kan met een reden, en laat staan wat er stond', () => {
    const filled = aTraject().inStep(3).filledIn(3).build();
    const { traject } = play(filled, { kind: 'skip', step: 3, reason: 'Er is al een plan.' });
    expect([statusOf(traject, 3), standsAt(traject), traject.steps[3].at(-1)?.reason]).toEqual(['overgeslagen', 4, 'Er is al een plan.']);
    expect(answersOf(traject, 3)).toEqual(answersOf(filled, 3));
  });

  it('kan niet zonder reden', () => {
    expect(refused(inThree, { kind: 'skip', step: 3, reason: ' \u200b ' }).fields).toEqual({ reden: 'Schrijf in één zin waarom.' });
    expect(refused(inThree, { kind: 'skip', step: 3, reason: 'x'.repeat(1501) }).code).toBe('invoer');
  });

  it('kan niet als de stap al is ingeleverd', () => {
    expect(refused(inThree, { kind: 'skip', step: 1, reason: 'Toch niet.' }).code).toBe('verouderd');
  });

  it('gebeurt bij een dubbele klik één keer', () => {
    const once = play(inThree, { kind: 'skip', step: 3, reason: 'Al bekend.' }).traject;
    expect(play(once, { kind: 'skip', step: 3, reason: 'Al bekend.' }).saved).toBe(false);
  });
});

describe('een stap weer openen', () => {
  it('laat het traject daar staan, met de antwoorden erin', () => {
    const { traject, reopened } = play(inThree, { kind: 'reopen', step: 1 });
    expect([standsAt(traject), statusOf(traject, 1), reopened]).toEqual([1, 'heropend', [1]]);
    expect(answersOf(traject, 1)).toEqual(answersOf(inThree, 1));
  });

  it('doet niets als de stap open is', () => {
    expect(play(inThree, { kind: 'reopen', step: 3 }).saved).toBe(false);
  });

  it('laat een traject dat wordt afgebouwd weer lopen', () => {
    const fading = aTraject().inStep(6).handedIn(6).after({ kind: 'afbouw', checkBackOn: '2027-03-02' }).build();
    expect(stateOf(play(fading, { kind: 'reopen', step: 6 }).traject)).toBe('loopt');
  });
});
