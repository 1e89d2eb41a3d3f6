import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixedNumbers, type Lesson, learn, type Schooling, toChances, type Weights } from '../../../src/answers/model/softmax.ts';

const SCHOOLING: Schooling = { rounds: 30, step: 0.7, leftOut: 0 };

const lesson = (slots: readonly number[], target: readonly number[]): Lesson => ({
  terms: { slots: Int32Array.from(slots), values: Float32Array.from(slots, () => 1) },
  target: Float32Array.from(target),
});

/** A lesson for each class: a slot that only this class has, and some that all of them share. */
const apart = (classes: number, shared: readonly number[]): readonly Lesson[] =>
  Array.from({ length: classes }, (_, own) =>
    lesson(
      [own, ...shared.map((slot) => 1_000 + slot)],
      Array.from({ length: classes }, (_, each) => (each === own ? 1 : 0)),
    ),
  );

const chancesOf = ({ classes, rows }: Weights, { terms }: Lesson): Float32Array => {
  const scores = new Float32Array(classes);
  for (const [at, slot] of terms.slots.entries())
    for (const [column, weight] of (rows.get(slot) ?? []).entries())
      scores[column] = (scores[column] ?? 0) + (terms.values[at] ?? 0) * weight;
  return toChances(scores);
};

const likeliest = (chances: Float32Array): number => chances.indexOf(Math.max(...chances));

describe('kansen uit scores', () => {
  const scores = fc.float32Array({ minLength: 1, maxLength: 150, size: 'max', noNaN: true, noDefaultInfinity: true });

  it('zijn samen één, hoe groot de scores ook zijn', () => {
    fc.assert(
      fc.property(scores, (list) => {
        const chances = toChances(list.slice());
        expect(chances.every((chance) => chance >= 0 && chance <= 1)).toBe(true);
        expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 4);
      }),
    );
  });

  it('staan in de volgorde van de scores', () => {
    fc.assert(
      fc.property(scores, (list) => {
        const chances = toChances(list.slice());
        const inOrder = [...list.keys()].sort((a, b) => (list[a] ?? 0) - (list[b] ?? 0)).map((at) => chances[at] ?? 0);
        expect(inOrder.every((chance, at) => chance >= (inOrder[at - 1] ?? 0))).toBe(true);
      }),
    );
  });

  it('komen in de lijst zelf te staan', () => {
    const list = Float32Array.of(1, 1);
    expect(toChances(list)).toBe(list);
    expect([...list]).toEqual([0.5, 0.5]);
  });
});

describe('vaste getallen', () => {
  it('zijn van nul tot één en steeds dezelfde', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const [one, other] = [fixedNumbers(seed), fixedNumbers(seed)];
        for (let count = 0; count < 50; count++) {
          const number = one();
          expect(number).toBe(other());
          expect(number >= 0 && number < 1).toBe(true);
        }
      }),
    );
  });

  it('zijn gelijk verdeeld', () => {
    const next = fixedNumbers(3);
    const bins = [0, 0, 0, 0];
    for (let count = 0; count < 4_000; count++) {
      const bin = Math.floor(next() * 4);
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    for (const bin of bins) expect(Math.abs(bin - 1_000)).toBeLessThan(150);
  });
});

describe('leren', () => {
  const shared = fc.uniqueArray(fc.nat(50), { maxLength: 8 });

  it('geeft bij dezelfde lessen dezelfde gewichten', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 8 }), shared, fc.constantFrom(0, 0.2, 0.5), (classes, slots, leftOut) => {
        const lessons = apart(classes, slots);
        expect(learn(lessons, classes, { ...SCHOOLING, leftOut })).toEqual(learn(lessons, classes, { ...SCHOOLING, leftOut }));
      }),
      { numRuns: 20 },
    );
  });

  it('onderscheidt wat te onderscheiden is, ook tussen woorden die niets zeggen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 8 }), shared, (classes, slots) => {
        const lessons = apart(classes, slots);
        const weights = learn(lessons, classes, { ...SCHOOLING, leftOut: 0.2 });
        expect(lessons.map((each) => likeliest(chancesOf(weights, each)))).toEqual(lessons.map((_, own) => own));
      }),
      { numRuns: 20 },
    );
  });

  it('leert van een verdeeld doel de verdeling', () => {
    const shares = [0.7, 0.2, 0.1];
    const one = lesson([4], shares);
    const chances = chancesOf(learn([one], 3, { ...SCHOOLING, rounds: 200 }), one);
    for (const [at, share] of shares.entries()) expect(chances[at]).toBeCloseTo(share, 1);
  });

  it('geeft een rij aan elk kenmerk dat voorkomt en aan geen ander', () => {
    const { classes, rows } = learn([lesson([2, 9], [1, 0]), lesson([9, 30], [0, 1])], 2, SCHOOLING);
    expect(classes).toBe(2);
    expect([...rows.keys()].sort((a, b) => a - b)).toEqual([2, 9, 30]);
    for (const row of rows.values()) expect(row.every(Number.isFinite)).toBe(true);
  });

  it('verandert de lessen niet, en kan tegen geen lessen en lege lessen', () => {
    const lessons = apart(3, [1]);
    const before = structuredClone(lessons);
    learn(lessons, 3, SCHOOLING);
    expect(lessons).toEqual(before);
    expect(learn([], 3, SCHOOLING).rows.size).toBe(0);
    expect(learn([lesson([], [1, 0])], 2, SCHOOLING).rows.size).toBe(0);
  });
});
