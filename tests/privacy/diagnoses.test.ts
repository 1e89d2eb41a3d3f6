import { describe, expect, it } from 'vitest';
import { diagnosisAt } from '../../src/privacy/diagnoses.ts';
import { wordsOf } from '../../src/privacy/words.ts';

/** The text with each diagnosis replaced. */
const rewritten = (text: string): string => {
  const words = wordsOf(text);
  const edits = words.flatMap((_, at) => diagnosisAt(words, at) ?? []);
  return edits.reduceRight(
    (done, { from, until, replacement }) => `${done.slice(0, from.start)}${replacement}${done.slice(until.end)}`,
    text,
  );
};

describe('een diagnose', () => {
  it.each([
    ['met adhd', 'die moeite heeft met concentratie'],
    ['kinderen met ASS', 'kinderen die moeite hebben met veranderingen en drukte'],
    ['een adhd-leerling', 'een leerling die moeite heeft met concentratie'],
    ['twee adhd-leerlingen', 'twee leerlingen die moeite hebben met concentratie'],
    ["een adhd'er in de klas", 'een leerling die moeite heeft met concentratie in de klas'],
    ['een autistische jongen', 'een jongen die moeite heeft met veranderingen en drukte'],
    ['hij is autistisch', 'hij heeft moeite met veranderingen en drukte'],
    ['hij is een autist', 'hij heeft moeite met veranderingen en drukte'],
    ['ze heeft anorexia', 'ze heeft moeite met eten'],
    ['ze heeft een eetstoornis', 'ze heeft moeite met eten'],
    ['jongen met diabetes', 'jongen die een ziekte heeft'],
    ['PDD-NOS of odd', 'moeite met veranderingen en drukte of moeite met regels en boosheid'],
  ])('wordt in %j wat een docent ziet', (text, expected) => {
    expect(rewritten(text)).toBe(expected);
  });

  it.each([
    'dyslexie',
    'dyscalculie',
    'hoogbegaafd',
    'druk',
    'faalangst',
    'concentratieprobleem',
    'addendum',
    'ass-lijn is geen woord'.slice(9),
  ])('is %j niet', (text) => {
    expect(rewritten(text)).toBe(text);
  });
});
