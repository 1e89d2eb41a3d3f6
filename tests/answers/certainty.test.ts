import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certaintyOf, UNSURE } from '../../src/answers/certainty.ts';
import { decided, type Ground } from '../../src/answers/decision.ts';
import { LEARNED } from '../../src/answers/model/learned.ts';

const certainty = (chance: number, because: Ground = 'hulp'): number => certaintyOf(decided('basis', because, [], chance));
const anyChance = fc.double({ min: 0, max: 1, noNaN: true });

describe('zekerheid', () => {
  it('daalt nooit als de kans groter wordt', () => {
    fc.assert(fc.property(anyChance, anyChance, (a, b) => certainty(Math.min(a, b)) <= certainty(Math.max(a, b))));
  });

  it('is nooit nul en zonder gevaar of keuze nooit één', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (chance) => {
        const certain = certainty(chance);
        expect(certain).toBeGreaterThan(0);
        expect(certain).toBeLessThan(1);
      }),
    );
  });

  it('is het deel dat bij zo’n kans goed bleek', () => {
    for (const [at, share] of LEARNED.proved.entries())
      if (share > 0.05 && share < 0.97) expect(certainty(at / (LEARNED.proved.length - 1))).toBeCloseTo(share, 1);
  });

  it('is één bij gevaar en bij een onderwerp dat iemand zelf koos', () => {
    expect([certainty(0, 'gevaar'), certainty(0, 'gekozen')]).toEqual([1, 1]);
  });

  it('is zonder enige kans te laag voor een stellig antwoord', () => {
    expect(certainty(0)).toBeLessThan(UNSURE);
  });
});
