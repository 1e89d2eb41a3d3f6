import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrame } from '../../../src/answers/frame.ts';
import { type Read, SLOTS, slotOf, type Terms, termsOf } from '../../../src/answers/model/terms.ts';
import { normalise } from '../../../src/answers/normalise.ts';
import { createReader, type ReadWord } from '../../../src/answers/reading.ts';
import { readScope } from '../../../src/answers/scope.ts';
import { stem } from '../../../src/answers/stem.ts';
import { generalWords } from '../../../src/answers/vocabulary.ts';
import { frame } from '../impressions.ts';

const reader = createReader(new Set([...generalWords, 'faalangst', 'rekenen', 'training']));
const read = (text: string): Read => {
  const reading = reader.read(normalise(text));
  return { reading, frame: readFrame(reading), scope: readScope(reading) };
};
const termsIn = (text: string): Terms => termsOf(read(text));
const weightAt = ({ slots, values }: Terms, slot: number): number => values[slots.indexOf(slot)] ?? 0;
const lengthOf = ({ values }: Terms): number => Math.hypot(...values);
const likeness = (a: Terms, b: Terms): number => {
  const product = [...a.slots].reduce((sum, slot, at) => sum + (a.values[at] ?? 0) * weightAt(b, slot), 0);
  return product / (lengthOf(a) * lengthOf(b));
};

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300, size: 'max' }),
  fc
    .array(fc.constantFrom('faalangst', 'rekenen', 'hoort', 'dat', 'bij', 'de', 'basis?', 'x', '.', '👩‍👧'), { maxLength: 80, size: 'max' })
    .map((words) => words.join(' ')),
);

describe('de kenmerken van een tekst', () => {
  it('hebben elk een eigen plaats die bestaat, en een gewicht dat telt', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { slots, values } = termsIn(text);
        expect(values.length).toBe(slots.length);
        expect(new Set(slots).size).toBe(slots.length);
        expect(slots.every((slot) => slot >= 0 && slot < SLOTS)).toBe(true);
        expect(values.every((value) => Number.isFinite(value) && value > 0)).toBe(true);
      }),
    );
  });

  it('zijn voor dezelfde tekst steeds gelijk', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(termsIn(text)).toEqual(termsIn(text));
      }),
    );
  });

  it('zijn er hoogstens zo veel als een paar per letter', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const terms = read(text);
        const letters = terms.reading.words.reduce((sum, { meant }) => sum + meant.length + 2, 0);
        const forms = terms.reading.words.reduce((sum, word) => sum + word.forms.size, 0);
        expect(termsOf(terms).slots.length).toBeLessThanOrEqual(3 * letters + forms + 2 * terms.reading.words.length + 30);
      }),
    );
  });

  it('komen uit een begrensd aantal woorden, hoe lang de tekst ook is', () => {
    const looksIn = (count: number): number => {
      let looks = 0;
      const words = Array.from({ length: count }, (_, at): ReadWord => {
        const text = `woord${at}`;
        return {
          text,
          position: at,
          sentence: 0,
          forms: new Set([text]),
          own: undefined,
          get meant() {
            looks += 1;
            return text;
          },
        };
      });
      termsOf({
        reading: { words, sentences: [{ first: 0, asked: false }] },
        frame: frame(),
        scope: { silent: undefined, outside: false },
      });
      return looks;
    };
    expect(looksIn(6_000)).toBe(looksIn(2_000));
  });

  it('wegen samen in een lang verhaal niet meer dan in een korte vraag', () => {
    const question = 'hoort faalangst training bij de basis?';
    expect(lengthOf(termsIn(question.repeat(100)))).toBeLessThan(2 * lengthOf(termsIn(question)));
  });

  it('laten een woord minder tellen naarmate er meer omheen staat', () => {
    const slot = slotOf('woord', stem('rekenen'));
    const alone = weightAt(termsIn('rekenen'), slot);
    const among = weightAt(termsIn('gisteren was de fiets van mijn buurman weer eens kapot en rekenen lukt niet'), slot);
    expect(among).toBeGreaterThan(0);
    expect(among).toBeLessThan(alone);
  });

  it('blijven na een verschrijving grotendeels dezelfde', () => {
    const plain = termsIn('moet onze leerlingbegeleiding dat organiseren');
    const slipped = termsIn('moet onze leerlingbegleiding dat orgniseren');
    expect(likeness(plain, slipped)).toBeGreaterThan(0.5);
    expect(likeness(plain, slipped)).toBeGreaterThan(likeness(plain, termsIn('wie betaalt de taxi naar het museum')));
  });

  it('zien verschil tussen dezelfde woorden in een andere volgorde', () => {
    expect(termsIn('rekenen voor training').slots).not.toEqual(termsIn('training voor rekenen').slots);
  });

  it('zien hoe een vraag wordt gesteld, ook als de woorden gelijk zijn', () => {
    const plain = read('hoort rekenen bij de basis');
    expect(termsOf({ ...plain, frame: frame({ asks: 'who' }) }).slots).not.toEqual(
      termsOf({ ...plain, frame: frame({ asks: 'whether' }) }).slots,
    );
    expect(termsOf({ ...plain, scope: { silent: 'asks', outside: false } }).slots).toContain(slotOf('zwijgt', 'asks'));
  });
});

describe('de plaats van een kenmerk', () => {
  it('hangt van de soort en van de naam af', () => {
    expect(slotOf('woord', 'rekenen')).not.toBe(slotOf('stuk', 'rekenen'));
    expect(slotOf('woord', 'rekenen')).not.toBe(slotOf('woord', 'taal'));
  });

  it('ligt er altijd een, en namen liggen ver uiteen', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => slotOf('woord', name) >= 0 && slotOf('woord', name) < SLOTS));
    const many = 10_000;
    expect(new Set(Array.from({ length: many }, (_, at) => slotOf('woord', `naam${at}`))).size).toBeGreaterThan(0.95 * many);
  });
});
