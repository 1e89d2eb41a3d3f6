import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Outcome, provedAt } from '../../../src/answers/model/calibrate.ts';

const anyOutcomes = fc.array(fc.record({ chance: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() }), {
  minLength: 1,
  maxLength: 200,
  size: 'max',
});
const evenly = (isRight: (chance: number) => boolean): readonly Outcome[] =>
  Array.from({ length: 1_000 }, (_, at) => ({ chance: at / 1_000, right: isRight(at / 1_000) }));

describe('wat van de kansen uitkwam', () => {
  it('daalt nooit als de kans groter wordt, en is een deel van het geheel', () => {
    fc.assert(
      fc.property(anyOutcomes, (outcomes) => {
        const shares = provedAt(outcomes);
        expect(shares).toHaveLength(11);
        for (const [at, share] of shares.entries()) {
          expect(share >= 0 && share <= 1).toBe(true);
          expect(share).toBeGreaterThanOrEqual(shares[at - 1] ?? 0);
        }
      }),
    );
  });

  it('is overal hoog als alles goed was, en laag als alles fout was', () => {
    expect(Math.min(...provedAt(evenly(() => true)))).toBeGreaterThan(0.9);
    expect(Math.max(...provedAt(evenly(() => false)))).toBeLessThan(0.1);
  });

  it('gelooft de kans zelf waar niets uitkwam', () => {
    const shares = provedAt([{ chance: 0.95, right: true }]);
    expect([shares[0], shares[4]]).toEqual([0, 0.4]);
  });

  it('scheidt kansen waarop niets en kansen waarop alles uitkwam', () => {
    const shares = provedAt(evenly((chance) => chance > 0.5));
    for (const low of shares.slice(0, 4)) expect(low).toBeLessThan(0.05);
    for (const high of shares.slice(7)) expect(high).toBeGreaterThan(0.95);
  });

  it('verandert de uitkomsten niet', () => {
    const outcomes: readonly Outcome[] = [
      { chance: 0.9, right: true },
      { chance: 0.1, right: false },
    ];
    provedAt(outcomes);
    expect(outcomes.map(({ chance }) => chance)).toEqual([0.9, 0.1]);
  });

  it('is er niet zonder uitkomsten', () => {
    expect(() => provedAt([])).toThrow('no outcomes');
  });
});
