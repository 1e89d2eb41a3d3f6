import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_NAMES, WORD_NAMES } from '../../src/privacy/first-names.ts';
import { CAPITALISED } from '../../src/privacy/ordinary-words.ts';
import { type PersonalContext, personalWords, withoutPersonal } from '../../src/privacy/personal-words.ts';
import { lowered, wordsOf } from '../../src/privacy/words.ts';

/** Words of the tests that are ordinary. */
const KNOWN = new Set(wordsOf('mag de les hulp wiskunde gymzaal mediatheek begeleiding').map(({ low }) => low));
const context: PersonalContext = {
  staff: ['Sanne de Vries', 'Omar Bakker', 'Bas van der Meer'],
  isKnown: (word) => KNOWN.has(word),
  year: 2026,
};
const found = (text: string): readonly string[] => personalWords(text, context).map(({ kind, word }) => `${kind}: ${word}`);
const without = (text: string): string => withoutPersonal(text, personalWords(text, context));

describe('persoonlijke woorden in een tekst', () => {
  it.each([
    ['Jay kan niet opletten.', ['naam: Jay']],
    ['wat doe ik met jay uit 2b', ['naam: jay']],
    ['leerling jay is weg', ['naam: jay']],
    ['voor jay is dit nodig', ['naam: jay']],
    ['de moeder van Fatima El Amrani belde', ['naam: Fatima El Amrani']],
    ['gesprek met mevrouw Jansen', ['naam: Jansen']],
    ['een jongen die Max heet', ['naam: Max']],
    ['een meisje genaamd roos', ['naam: roos']],
    ['Kevin’s vader wil praten', ['naam: Kevin’s']],
    ['hij heeft adhd en Zoë ook', ['diagnose: adhd', 'naam: Zoë']],
    ['mail naar jay@thuis.nl of bel 06 1234 5678', ['gegeven: jay@thuis.nl', 'gegeven: 06 1234 5678']],
    ['geboren op 12 maart 2012', ['gegeven: 12 maart 2012']],
    ['bsn 123456782', ['gegeven: 123456782']],
  ])('vindt ze in %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'hoort faalangsttraining bij de basis?',
    'max aantal leerlingen per klas, max 6 weken',
    'Sanne de Vries en Omar Bakker zijn er bij, en Bas ook',
    'hulp bij Nederlands en Frans op maandag in Magister',
    'een leerling uit Schiedam gaat naar Delfzijl',
    'dyslexie, dyscalculie of hoogbegaafd',
    'leerling 4H-017 uit 4h heeft hulp nodig in lokaal 114',
    'bel 112, 113 of 0800-0113',
    'overleg op 24-11-2026 om 09:30, schooljaar 2026-2027',
    'WIE ZITTEN ER IN EEN FLEX-ZAT',
    'ik loop vast. Begeleiding helpt niet. Wiskunde gaat wel.',
    '',
  ])('vindt niets in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['Jay kan niet opletten. Wat doe ik met Jay?', 'Een leerling kan niet opletten. Wat doe ik met deze leerling?'],
    ['mijn leerling Jay let niet op', 'mijn leerling let niet op'],
    ['de vader van Jay zegt dat', 'de vader van een leerling zegt dat'],
    ['Kevin’s vader belde', 'Diens vader belde'],
    ['gesprek met mevrouw van der Berg morgen', 'gesprek met iemand morgen'],
    ['een leerling met adhd', 'een leerling die moeite heeft met concentratie'],
    ['leerlingen met autisme', 'leerlingen die moeite hebben met veranderingen en drukte'],
    ['hij heeft een depressie', 'hij heeft last van somberheid'],
    ['Adhd in de klas', 'Moeite met concentratie in de klas'],
    ['bel 06-12345678 even', 'bel (weggelaten) even'],
  ])('stelt bij %j iets anders voor', (text, expected) => {
    expect(without(text)).toBe(expected);
  });

  it('wijst een collega wel aan als de woorden eromheen zeggen dat het een leerling is', () => {
    expect(found('Sanne uit 2b slaapt in de les')).toEqual(['naam: Sanne']);
  });

  it('vindt in zijn eigen voorstel niets meer', () => {
    const pieces = [
      'Jay',
      'jay',
      'adhd',
      'leerling',
      'met',
      'heeft',
      'Fatima El Amrani',
      'uit 2b',
      '06-12345678',
      'een',
      '.',
      'autist',
      'mevrouw Smit',
      "Kevin's",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (words) => {
        expect(found(without(words.join(' ')))).toEqual([]);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('geeft van elke tekst plekken op volgorde, los van elkaar, en laat de rest zoals hij was', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.constantFrom('', 'Jay ', 'adhd ', '@x.nl 06123456789 '),
        (text, more) => {
          const whole = `${more}${text}`;
          let end = 0;
          const kept: string[] = [];
          for (const { from, until, word } of personalWords(whole, context)) {
            expect(from).toBeGreaterThanOrEqual(end);
            expect(whole.slice(from, until)).toContain(word);
            kept.push(whole.slice(end, from));
            end = until;
          }
          expect(withoutPersonal(whole, personalWords(whole, context)).startsWith(kept[0] ?? whole)).toBe(true);
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });

  it('leest ook dertigduizend tekens van wat dan ook', () => {
    for (const piece of ['Jay ', 'a', 'A ', 'met adhd ', '0 ', '1-', '@', 'a@', 'geboren ', '\u202e', '😀', 'van de ', "a'", 'Ä́'])
      expect(Array.isArray(personalWords(piece.repeat(30_000 / piece.length), context)), piece).toBe(true);
  });
});

describe('de lijsten van namen en woorden', () => {
  it('staan in kleine letters zonder accenten, en geen naam staat in twee lijsten', () => {
    for (const word of [...FIRST_NAMES, ...WORD_NAMES]) expect(lowered(word)).toBe(word);
    expect([...FIRST_NAMES].filter((name) => WORD_NAMES.has(name))).toEqual([]);
    expect([...FIRST_NAMES].filter((name) => CAPITALISED.has(name))).toEqual([]);
  });
});
