import snowball from 'snowball-stemmers';

const dutch = snowball.newStemmer('dutch');
const LONGEST_STEMMED = 40;

/** Snowball leaves "sociaal" beside "social" and "schrijf" beside "schrijv"; one spelling for both makes them meet. */
const settle = (made: string): string =>
  made.length < 5
    ? made
    : made.replace(/(aa|ee|oo|uu)([^aeiou])$/, (_, vowel: string, last: string) => vowel.charAt(0) + last).replace(/v$/, 'f');

/** The Dutch Snowball stem of a lower-case word. Longer than forty characters is no word, and stays as it is. */
export function stem(word: string): string {
  if (word.length < 3 || word.length > LONGEST_STEMMED) return word;
  return settle(dutch.stem(word));
}

const DIMINUTIVES: readonly (readonly [RegExp, string])[] = [
  [/i(nk|ngk)jes?$/, 'ing'],
  [/etjes?$/, ''],
  [/tjes?$/, ''],
  [/pjes?$/, 'p'],
  [/jes?$/, ''],
];

/** The stems under which a word may be known: its own, that of a verb without its closing t, that of a word without its diminutive. */
export function stemsOf(word: string): readonly string[] {
  const stems = [stem(word)];
  if (word.length > LONGEST_STEMMED) return stems;
  if (word.length >= 5 && word.endsWith('t')) stems.push(stem(word.slice(0, -1)));
  const small = word.length >= 6 ? DIMINUTIVES.find(([end]) => end.test(word)) : undefined;
  if (small) stems.push(stem(word.replace(small[0], small[1])), stem(word.replace(/jes?$/, '')));
  return stems;
}

const ownStems = new Map<string, readonly string[]>();

/**
 * The same as {@link stemsOf} for a word of our own: from a norm pack, a cue or an example. What is found is kept, since these words recur; so it
 * is never to be called with a word that somebody typed.
 */
export function stemsOfOwn(word: string): readonly string[] {
  const known = ownStems.get(word);
  if (known) return known;
  const made = stemsOf(word);
  ownStems.set(word, made);
  return made;
}
