import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardPack } from '../../src/norm/standard-pack.ts';
import { Comparer } from '../../src/vragen/likeness.ts';

const pack = standardPack();
const comparer = new Comparer(pack.items.map(({ title, text, words }) => [title, text, ...words].join(' . ')));
const questions = [
  'Mag een leerling een eigen koelkast in het lokaal voor medicijnen?',
  'Mogen leerlingen muziek luisteren tijdens het zelfstandig werken?',
  'Wie belt de ouders als een leerling drie keer te laat is?',
];
const index = comparer.index(questions.map((text, what) => ({ what, text })));

describe('vragen vergelijken', () => {
  it.each([
    ['mag een leerling een eigen koelkast in het lokaal voor medicijnen?', 0],
    ['Is een koelkast voor medicijnen in een lokaal toegestaan?', 0],
    ['mag je muziek luisteren bij zelfstandig werken', 1],
    ['muziek luisteren onder zelfstandigwerken', 1],
    ['ouders bellen als iemand drie keer te laat is, wie doet dat', 2],
  ])('vindt bij %j de vraag die erop lijkt', (question, expected) => {
    const nearest = index.nearest(question);
    expect(nearest?.what).toBe(expected);
    expect(nearest?.score).toBeGreaterThan(0.45);
  });

  it.each(['hoort faalangsttraining bij de basis?', 'mag een leerling eerder naar huis', 'wie zitten er in een flex-ZAT?', '', '???'])(
    'houdt %j niet voor een van de vragen',
    (question) => {
      expect(index.nearest(question)?.score ?? 0).toBeLessThan(0.45);
    },
  );

  it('zegt bij welk onderdeel van de norm een vraag hoort, of bij geen', () => {
    const items = comparer.index(pack.items.map(({ id, title, words }) => ({ what: id, text: [title, ...words].join(' . ') })));
    expect(items.covering('een vraag over rekenen en breuken')?.what).toBe('interventie.rekenen');
    expect(items.covering('koelkast')?.score ?? 0).toBe(0);
  });

  it('geeft bij elke tekst een getal van 0 tot 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const score = index.nearest(`koelkast ${text}`)?.score ?? 0;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
      { seed: 11, numRuns: 200 },
    );
    expect(comparer.index([]).nearest('iets')).toBeUndefined();
  });
});
