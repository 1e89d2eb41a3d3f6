import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Example } from '../../../src/answers/model/teach.ts';
import { pairsOf, variantsOf } from '../../../src/answers/model/variants.ts';

const word = fc.stringMatching(/^[a-z]{1,12}$/);
const question = (fewest: number, most: number) =>
  fc.array(word, { minLength: fewest, maxLength: most, size: 'max' }).map((words) => words.join(' '));
const exampleWith = (text: fc.Arbitrary<string>): fc.Arbitrary<Example> =>
  fc.record({ question: text, verdict: fc.constantFrom('basis', 'extra', undefined), ids: fc.constantFrom([], ['interventie.rekenen']) });
const ASIDES = ['HET REGENDE WEER', 'MIJN FIETS IS KAPOT'];

describe('een voorbeeld nog eens, zoals mensen het typen', () => {
  it('hoort bij hetzelfde antwoord, in dezelfde volgorde', () => {
    fc.assert(
      fc.property(fc.array(exampleWith(question(1, 40)), { maxLength: 20, size: 'max' }), (examples) => {
        const labels = (list: readonly Example[]) => list.map(({ verdict, ids }) => ({ verdict, ids }));
        expect(labels(variantsOf(examples, ASIDES))).toEqual(labels(examples));
      }),
    );
  });

  it('is voor dezelfde voorbeelden steeds gelijk', () => {
    fc.assert(
      fc.property(fc.array(exampleWith(question(1, 40)), { maxLength: 20, size: 'max' }), (examples) => {
        expect(variantsOf(examples, ASIDES)).toEqual(variantsOf(examples, ASIDES));
      }),
    );
  });

  it('houdt van een verhaal elk woord, hoogstens één letter anders, en korte woorden helemaal', () => {
    fc.assert(
      fc.property(fc.array(exampleWith(question(31, 60)), { minLength: 1, maxLength: 5 }), (examples) => {
        for (const [at, variant] of variantsOf(examples, ASIDES).entries()) {
          const before = examples[at]?.question.split(' ') ?? [];
          const after = variant.question.split(' ');
          expect(after).toHaveLength(before.length);
          for (const [place, was] of before.entries()) {
            expect(Math.abs((after[place]?.length ?? 0) - was.length)).toBeLessThanOrEqual(1);
            if (was.length < 4) expect(after[place]).toBe(was);
          }
        }
      }),
    );
  });

  it('zet rond een korte vraag soms bijzaken, en die alleen uit de lijst', () => {
    const examples: readonly Example[] = Array.from({ length: 200 }, () => ({ question: 'is dit er al', verdict: 'basis', ids: [] }));
    const texts = variantsOf(examples, ASIDES).map((variant) => variant.question);
    const left = texts.map((text) =>
      ASIDES.reduce((rest, aside) => rest.replaceAll(aside, ''), text)
        .replaceAll(/[.,]/g, '')
        .trim(),
    );
    expect(new Set(left)).toEqual(new Set(['is dit er al']));
    expect(texts.some((text) => text === 'is dit er al')).toBe(true);
    expect(texts.some((text) => ASIDES.some((aside) => text.includes(aside)))).toBe(true);
  });

  it('wordt soms verschreven, en meestal niet', () => {
    const examples: readonly Example[] = Array.from({ length: 300 }, () => ({ question: 'begeleiding', verdict: 'basis', ids: [] }));
    const texts = variantsOf(examples, ASIDES).map((variant) => variant.question);
    const slipped = texts.filter((text) => !text.includes('begeleiding')).length;
    expect(slipped).toBeGreaterThan(0);
    expect(slipped).toBeLessThan(texts.length / 2);
  });
});

describe('twee voorbeelden naast elkaar', () => {
  const examples: readonly Example[] = [
    { question: 'gevaar een', verdict: 'urgent', ids: [] },
    { question: 'rustig een', verdict: 'basis', ids: ['interventie.rekenen'] },
    { question: 'rustig twee', verdict: 'uitleg', ids: ['def.doel'] },
    { question: 'zonder oordeel', verdict: undefined, ids: ['def.doel'] },
  ];

  it('zijn voor elk gevaar twee keer met en twee keer zonder gevaar, steeds gelijk', () => {
    const pairs = pairsOf(examples);
    expect(pairs.map(({ parts }) => parts.filter(({ verdict }) => verdict === 'urgent').length).sort()).toEqual([0, 0, 1, 1]);
    expect(pairsOf(examples)).toEqual(pairs);
  });

  it('staan allebei in de tekst, in hun volgorde, en zonder oordeel doet niet mee', () => {
    for (const { question: text, parts } of pairsOf(examples)) {
      const [first, second] = parts.map((part) => part.question);
      expect(text.startsWith(first ?? '-') && text.endsWith(second ?? '-')).toBe(true);
      expect(text).not.toContain('zonder oordeel');
    }
  });

  it('zijn er niet zonder gevaar', () => {
    expect(pairsOf(examples.slice(1))).toEqual([]);
  });
});
