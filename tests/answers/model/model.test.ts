import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowledge, weighable } from '../../../src/answers/knowledge.ts';
import { CLASSES, DANGER_TOPIC, OUTSIDE_TOPIC, SILENT_TOPIC, TOPICS } from '../../../src/answers/model/classes.ts';
import { createModel, type Impression } from '../../../src/answers/model/model.ts';
import { pack } from '../../../src/answers/model/packed.ts';
import type { Learned } from '../../../src/answers/model/teach.ts';
import type { Terms } from '../../../src/answers/model/terms.ts';
import { normalise } from '../../../src/answers/normalise.ts';
import { VERDICTS, type Verdict } from '../../../src/answers/verdict.ts';

const COLUMNS: readonly string[] = [...TOPICS, ...VERDICTS];

/** Something learned in which each slot speaks for the topics and verdicts that are named with it. */
const learnedFrom = (slots: Readonly<Record<number, readonly string[]>>, lift = TOPICS.map(() => VERDICTS.map(() => 1))): Learned => {
  const rows = Object.entries(slots).map(([slot, names]) => {
    const row = new Float32Array(CLASSES);
    for (const name of names) row[COLUMNS.indexOf(name)] = 10;
    return [Number(slot), row] as const;
  });
  return { words: [], weights: pack({ classes: CLASSES, rows: new Map(rows) }), lift };
};

const terms = (...slots: readonly number[]): Terms => ({ slots: Int32Array.from(slots), values: Float32Array.from(slots, () => 1) });
const anyItem = (): boolean => true;
const isTheWhole = ({ possibilities, verdicts, items }: Impression): void => {
  const sumOf = (chances: Iterable<number>): number => [...chances].reduce((sum, chance) => sum + chance, 0);
  const all = possibilities.map(({ chance }) => chance);
  expect(sumOf(all)).toBeCloseTo(1, 4);
  expect(all.every((chance, at) => chance >= 0 && chance <= (all[at - 1] ?? 1))).toBe(true);
  expect(sumOf(verdicts.values())).toBeCloseTo(1, 4);
  expect(sumOf(items.values())).toBeLessThanOrEqual(1.0001);
};

describe('een indruk', () => {
  const model = createModel(
    learnedFrom({ 1: ['interventie.rekenen', 'basis'], 2: [SILENT_TOPIC, 'niet-beschreven'], 3: [DANGER_TOPIC, 'urgent'] }),
  );

  it('volgt wat is geleerd', () => {
    expect(model.impressionOf(terms(1), anyItem).possibilities[0]).toMatchObject({ verdict: 'basis', id: 'interventie.rekenen' });
    expect(model.impressionOf(terms(2), anyItem).possibilities[0]).toMatchObject({ verdict: 'niet-beschreven', id: undefined });
  });

  it('is op elke tekst samen precies één geheel, het waarschijnlijkste voorop', () => {
    const { reader, model: trained } = knowledge();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200, size: 'max' }), (text) => {
        isTheWhole(trained.impressionOf(weighable(reader.read(normalise(text))), anyItem));
      }),
      { numRuns: 30 },
    );
    isTheWhole(model.impressionOf(terms(), anyItem));
  });

  it('noemt alleen onderwerpen die er zijn', () => {
    const { possibilities, items } = model.impressionOf(terms(1), (id) => id === 'document.visie');
    expect([...items.keys()]).toEqual(['document.visie']);
    expect(new Set(possibilities.map(({ id }) => id))).toEqual(new Set(['document.visie', undefined]));
    isTheWhole(model.impressionOf(terms(1), () => false));
  });

  it('heeft een onderwerp bij wat op de norm rust, en bij de rest niet', () => {
    const without: ReadonlySet<Verdict> = new Set<Verdict>(['urgent', 'niet-beschreven', 'buiten-bereik']);
    for (const { verdict, id } of model.impressionOf(terms(1), anyItem).possibilities) {
      expect(id === undefined).toBe(without.has(verdict));
      expect(id?.startsWith('~') ?? false).toBe(false);
    }
  });

  it('houdt oordeel en onderwerp die samengaan bij elkaar', () => {
    const lift = TOPICS.map((topic) => VERDICTS.map((verdict) => (topic === 'stap.plannen' ? (verdict === 'uitleg' ? 3 : 0) : 1)));
    const [best] = createModel(learnedFrom({ 1: ['stap.plannen'] }, lift)).impressionOf(terms(1), anyItem).possibilities;
    expect(best).toMatchObject({ verdict: 'uitleg', id: 'stap.plannen' });
  });
});

describe('de kans op gevaar', () => {
  const model = createModel(
    learnedFrom({ 1: [DANGER_TOPIC, 'urgent'], 2: [OUTSIDE_TOPIC, 'buiten-bereik'], 3: [DANGER_TOPIC], 4: ['urgent'] }),
  );

  it('is groot als onderwerp en oordeel het allebei zeggen', () => {
    expect(model.dangerIn(terms(1))).toBeGreaterThan(0.9);
    expect(model.dangerIn(terms(2))).toBeLessThan(0.1);
    for (const half of [3, 4]) expect(model.dangerIn(terms(half))).toBeLessThan(model.dangerIn(terms(1)));
  });

  it('ligt altijd tussen nul en één', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10), { maxLength: 20, size: 'max' }), (slots) => {
        const chance = model.dangerIn(terms(...slots));
        expect(chance >= 0 && chance <= 1).toBe(true);
      }),
    );
  });
});
