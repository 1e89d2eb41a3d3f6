import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCues, cueList, wordsOfPattern } from '../../src/answers/cues.ts';
import { normalise } from '../../src/answers/normalise.ts';
import { createReader, type ReadWord } from '../../src/answers/reading.ts';

const reader = createReader(new Set(['training', 'faalangst', 'ouder', 'kind', 'lopen', 'heen']));
const finds = (pattern: string, text: string): boolean =>
  compileCues([{ pattern, value: true }]).hits(reader.read(normalise(text))).length > 0;

describe('een aanwijzing', () => {
  it.each([
    ['over heen lopen', 'hij laat iedereen over zich heen lopen'],
    ['druk|wild kind', 'een wild kind'],
    ['concentr*', 'hij concentreert zich niet'],
    ['*training', 'een faalangsttraining'],
    ['=zat', 'het zat'],
    ['kind + verhuist', 'zijn kind heeft een hond. het verhuist'],
    ['@ouders =tekenen', 'moet vader tekenen'],
    ['kind + - oma', 'het kind speelt'],
  ])('%s past op: %s', (pattern, text) => {
    expect(finds(pattern, text)).toBe(true);
  });

  it.each([
    ['over heen lopen', 'over de brug en dan heel ver weg heen lopen'],
    ['een twee', 'een. twee'],
    ['=zat', 'de zatte man'],
    ['twee een', 'een twee'],
    ['kind + - oma', 'het kind speelt bij oma'],
    ['concentr*', 'centrum'],
  ])('%s past niet op: %s', (pattern, text) => {
    expect(finds(pattern, text)).toBe(false);
  });

  it('met een onbekende woordklasse is een fout in de gegevens', () => {
    const broken = compileCues([{ pattern: '@bestaatniet', value: 1 }]);
    expect(() => broken.hits(reader.read('mijn kind'))).toThrow('unknown word class');
  });

  it('zegt op welke woorden hij rust', () => {
    const [hit] = compileCues([{ pattern: 'kind + - oma', value: 'x' }]).hits(reader.read('mijn kind'));
    expect(hit).toMatchObject({ value: 'x', at: 1, words: [1] });
  });

  it('wordt gelezen uit een lijst', () => {
    expect(cueList(' een  twee;drie \n; \n vier')).toEqual(['een twee', 'drie', 'vier']);
    expect(wordsOfPattern('=een|tw* drie + - vier')).toEqual(['een', 'drie', 'vier']);
  });

  it('kijkt in een vier keer zo lange tekst vier keer zo vaak naar een woord, ook als bijna alles past', () => {
    const cues = compileCues([{ pattern: 'a a a a b', value: 1 }]);
    const looksIn = (length: number): number => {
      let looks = 0;
      const { words, sentences } = reader.read('a '.repeat(length));
      const counted = words.map(
        (word): ReadWord => ({
          ...word,
          get forms() {
            looks += 1;
            return word.forms;
          },
        }),
      );
      expect(cues.hits({ words: counted, sentences })).toEqual([]);
      return looks;
    };
    expect(looksIn(4_000) / looksIn(1_000)).toBeLessThan(4.1);
  });

  it('komt in elke tekst hoogstens één keer voor', () => {
    const cues = compileCues([{ pattern: 'a a a a b', value: 1 }]);
    fc.assert(fc.property(fc.string({ maxLength: 200, size: 'max' }), (text) => cues.hits(reader.read(normalise(text))).length <= 1));
  });
});
