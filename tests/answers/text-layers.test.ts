import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSplitter } from '../../src/answers/compounds.ts';
import { LONGEST_QUESTION, normalise, questionPart } from '../../src/answers/normalise.ts';
import { createReader } from '../../src/answers/reading.ts';
import { allowance, createSpeller, distance } from '../../src/answers/spelling.ts';
import { stem, stemsOf } from '../../src/answers/stem.ts';
import { SENTENCE_GAP, tokenise } from '../../src/answers/tokens.ts';

/** Words that count how often somebody asks whether a word is among them. */
class CountedSet extends Set<string> {
  looks = 0;

  override has(word: string): boolean {
    this.looks += 1;
    return super.has(word);
  }
}

describe('normaliseren', () => {
  it('maakt vormen van dezelfde tekst gelijk', () => {
    expect(normalise('COÖRDINATOR')).toBe('coordinator');
    expect(normalise('coo\u0308rdinator')).toBe(normalise('coördinator'));
    expect(normalise('ﬁets')).toBe('fiets');
    expect(normalise('faal\u200bangst\u202e')).toBe('faalangst');
    expect(normalise('hb’er')).toBe("hb'er");
  });

  it('laat geen teken over dat niet te zien is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500, size: 'max' }), (text) => !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(normalise(text))),
    );
  });

  it('houdt van een heel lange tekst het begin en het eind', () => {
    const part = questionPart(`begin ${'x'.repeat(20_000)} eind`);
    expect(part.length).toBeLessThanOrEqual(LONGEST_QUESTION + 3);
    expect(part.startsWith('begin')).toBe(true);
    expect(part.endsWith('eind')).toBe(true);
  });
});

describe('woorden', () => {
  it('verliezen hun apostrof en houden hun zin', () => {
    const { words, sentences } = tokenise("hoort zo'n rt'er erbij? of niet");
    expect(words.map(({ text }) => text)).toEqual(['hoort', 'zon', 'rter', 'erbij', 'of', 'niet']);
    expect(sentences.map(({ asked }) => asked)).toEqual([true, false]);
  });

  it('staan over een punt heen ver van elkaar', () => {
    const { words } = tokenise('een. twee');
    expect((words[1]?.position ?? 0) - (words[0]?.position ?? 0)).toBeGreaterThanOrEqual(SENTENCE_GAP);
  });

  it('krijgen één stam voor hun vormen', () => {
    expect(stem('sociaal')).toBe(stem('sociale'));
    expect(stem('leerlingen')).toBe(stem('leerling'));
    expect(stemsOf('gesprekje')).toContain(stem('gesprek'));
    expect(stemsOf('trainingkje')).toContain(stem('training'));
    expect(stemsOf('loopt')).toContain(stem('lopen'));
  });
});

describe('spelling', () => {
  const speller = createSpeller(['concentratie', 'leerling', 'begeleiding', 'kind', 'basis']);

  it.each([
    ['concetratie', 'concentratie'],
    ['leerlign', 'leerling'],
    ['begelijding', 'begeleiding'],
    ['kint', 'kind'],
    ['basis', 'basis'],
  ])('herstelt %s', (wrong, right) => {
    expect(speller.repair(wrong)).toBe(right);
  });

  it.each(['fiets', 'kin', 'zzzzzz', '1234', ''])('laat %j met rust', (word) => {
    expect(speller.repair(word)).toBeUndefined();
  });

  it('meet afstanden', () => {
    expect(distance('rekenen', 'rekenen', 2)).toBe(0);
    expect(distance('tand', 'tant', 2)).toBe(0.5);
    expect(distance('leerling', 'leerlign', 2)).toBe(0.75);
    expect(distance('kat', 'olifant', 2)).toBe(Number.POSITIVE_INFINITY);
    fc.assert(fc.property(fc.string({ maxLength: 12 }), (word) => distance(word, word, 1) === 0));
  });

  it('staat meer fouten toe in langere woorden', () => {
    expect(allowance(3)).toBe(0);
    expect(allowance(12)).toBeGreaterThan(allowance(5));
  });
});

describe('samenstellingen', () => {
  const known = new Set(['faalangst', 'training', 'verzuim', 'beleid', 'plan', 'school', 'ondersteuning']);
  const splitter = createSplitter(
    (part) => known.has(part),
    (part) => (part === 'trainig' ? 'training' : undefined),
  );

  it('vallen in bekende woorden uiteen', () => {
    expect(splitter.split('faalangsttraining', false)).toEqual(['faalangst', 'training']);
    expect(splitter.split('verzuimbeleidsplan', false)).toEqual(['verzuim', 'beleid', 'plan']);
    expect(splitter.split('schoolondersteuning', false)).toEqual(['school', 'ondersteuning']);
  });

  it('mogen op een verkeerd gespeld deel eindigen', () => {
    expect(splitter.split('faalangsttrainig', true)).toEqual(['faalangst', 'training']);
    expect(splitter.split('faalangsttrainig', false)).toEqual([]);
  });

  it('blijven heel als een deel onbekend is', () => {
    expect(splitter.split('schoolbord', true)).toEqual([]);
    expect(splitter.split('plan', true)).toEqual([]);
  });
});

describe('lezen', () => {
  const reader = createReader(new Set(['verzuim', 'beleid', 'verzuimbeleid', 'moet', 'elke', 'school', 'hebben', 'rekenen']));
  const formsOf = (text: string) => [...(reader.read(text).words[0]?.forms ?? [])];

  it('kent een woord aan zijn stam, zijn delen en de bedoelde spelling', () => {
    expect(formsOf('verzuimbeleid')).toEqual(expect.arrayContaining(['verzuim', 'beleid']));
    expect(reader.read('rekennen').words[0]?.meant).toBe('rekenen');
  });

  it('plakt een los geschreven samenstelling weer aan elkaar', () => {
    expect(formsOf('verzuim beleid')).toContain('verzuimbeleid');
  });

  it('leest van een tekst een begrensd aantal woorden', () => {
    expect(reader.read('a '.repeat(15_000)).words.length).toBe(6_000);
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 500, size: 'max' }),
        (text) => reader.read(normalise(text)).words.length <= text.length,
      ),
    );
  });

  it('zoekt per onbekend woord maar even, en na vele onbekende woorden niet meer', () => {
    const looksIn = (count: number, word: (at: number) => string): number => {
      const known = new CountedSet(['verzuim', 'beleid', 'school', 'faalangst', 'training']);
      const { read } = createReader(known);
      const before = known.looks;
      read(Array.from({ length: count }, (_, at) => word(at)).join(' '));
      return known.looks - before;
    };
    const words = [(at: number) => `xq${at}zwabberende`, (at: number) => `faalangsttraining${'abcdefghij'.charAt(at % 10)}school${at}`];
    for (const word of words) {
      expect(looksIn(2_000, word) - looksIn(1_000, word)).toBeLessThanOrEqual(5 * 1_000);
      expect(looksIn(150, word)).toBeLessThan(150 * 1_000);
    }
    expect(looksIn(1, () => 'faalangsttraining'.repeat(1_700))).toBeLessThan(100);
  });
});
