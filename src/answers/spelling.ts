/** Pairs of letters that writers of Dutch confuse; swapping them costs half a mistake. */
const ALIKE = new Set([
  'dt',
  'td',
  'ck',
  'kc',
  'sz',
  'zs',
  'vf',
  'fv',
  'gh',
  'hg',
  'iy',
  'yi',
  'ij',
  'ji',
  'ei',
  'ie',
  'kq',
  'qk',
  'xs',
  'sx',
  'oa',
  'ao',
  'ae',
  'ea',
]);
const FIRST_ALIKE: Readonly<Record<string, string>> = {
  c: 'ks',
  k: 'c',
  s: 'zc',
  z: 's',
  v: 'f',
  f: 'v',
  g: 'h',
  h: 'g',
  d: 't',
  t: 'd',
  i: 'ey',
  e: 'i',
};

const SWAP = 0.75;
const LENGTHS = [-2, -1, 0, 1, 2];

const LETTERS = 26;
const LETTER_A = 97;

/** Which pairs of letters from a to z are alike, as a table: comparing words asks this for every pair of places. */
const alike = new Uint8Array(LETTERS * LETTERS);
for (const pair of ALIKE) alike[(pair.charCodeAt(0) - LETTER_A) * LETTERS + pair.charCodeAt(1) - LETTER_A] = 1;

const isLetter = (code: number): boolean => code >= LETTER_A && code < LETTER_A + LETTERS;

const costOf = (a: number, b: number): number => {
  if (a === b) return 0;
  return isLetter(a) && isLetter(b) && alike[(a - LETTER_A) * LETTERS + b - LETTER_A] === 1 ? 0.5 : 1;
};

/** Words that are compared are seldom longer; for longer ones the rows grow. */
let rows: readonly [Float64Array, Float64Array, Float64Array] = [new Float64Array(64), new Float64Array(64), new Float64Array(64)];

function rowsFor(length: number): typeof rows {
  if (length >= rows[0].length) rows = [new Float64Array(2 * length), new Float64Array(2 * length), new Float64Array(2 * length)];
  return rows;
}

/** Fills in the costs of one row from the two above it; gives back the least of them. A letter doubled, or half of a double left out, costs half. */
function fillRow(a: string, b: string, i: number, before: Float64Array, above: Float64Array, row: Float64Array): number {
  const p = a.charCodeAt(i - 1);
  const last = i > 1 ? a.charCodeAt(i - 2) : -1;
  const extra = p === last ? 0.5 : 1;
  row[0] = i;
  let least = i;
  let lastB = -1;
  for (let j = 1; j <= b.length; j++) {
    const q = b.charCodeAt(j - 1);
    const missing = q === lastB ? 0.5 : 1;
    let best = (above[j - 1] ?? 0) + costOf(p, q);
    best = Math.min(best, (above[j] ?? 0) + extra, (row[j - 1] ?? 0) + missing);
    if (p === lastB && q === last) best = Math.min(best, (before[j - 2] ?? 0) + SWAP);
    row[j] = best;
    if (best < least) least = best;
    lastB = q;
  }
  return least;
}

/**
 * The Damerau-Levenshtein distance of two words (insert, delete, replace, swap neighbours), with half a point for letters that sound alike.
 * Gives Infinity as soon as it must exceed `limit`.
 */
export function distance(a: string, b: string, limit: number): number {
  let [before, above, row] = rowsFor(b.length + 1);
  for (let j = 0; j <= b.length; j++) above[j] = j;
  for (let i = 1; i <= a.length; i++) {
    if (fillRow(a, b, i, before, above, row) > limit) return Number.POSITIVE_INFINITY;
    [before, above, row] = [above, row, before];
  }
  const total = above[b.length] ?? Number.POSITIVE_INFINITY;
  return total <= limit ? total : Number.POSITIVE_INFINITY;
}

/** The letters of a word, one bit each; what is no letter from a to z shares the bit behind them. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    letters |= 1 << (isLetter(code) ? code - LETTER_A : LETTERS);
  }
  return letters;
}

/** Whether words with these letters differ in so many of them that their distance is over the limit: each such letter costs half a point or more. */
function areFar(a: number, b: number, limit: number): boolean {
  return bitsIn(a & ~b) > 2 * limit || bitsIn(b & ~a) > 2 * limit;
}

function bitsIn(set: number): number {
  let count = 0;
  for (let left = set; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** How many mistakes a word of this length may hold and still be recognised. */
export const allowance = (length: number): number => (length < 4 ? 0 : length === 4 ? 0.5 : length <= 7 ? 1 : length <= 10 ? 1.5 : 2);

/** Finds the nearest known word for a misspelt one. */
export interface Speller {
  /** The known word that is meant, or undefined when none is near enough. A known word is its own answer. */
  repair(word: string): string | undefined;
}

/**
 * Makes a speller over known words. Words are compared within their first letter (or one that sounds like it) and about their length, so a
 * repair costs some hundreds of comparisons at most.
 */
export function createSpeller(words: Iterable<string>): Speller {
  const known = new Set(words);
  const buckets = new Map<string, { readonly word: string; readonly letters: number }[]>();
  for (const word of known) {
    if (word.length < 4) continue;
    const key = word.charAt(0) + String(word.length);
    const entry = { word, letters: lettersOf(word) };
    const bucket = buckets.get(key);
    if (bucket) bucket.push(entry);
    else buckets.set(key, [entry]);
  }
  /** The known words that begin alike and are about as long, nearest lengths in the order of the list. */
  function* alike(word: string) {
    for (const initial of word.charAt(0) + (FIRST_ALIKE[word.charAt(0)] ?? ''))
      for (const longer of LENGTHS) yield* buckets.get(initial + String(word.length + longer)) ?? [];
  }
  const nearest = (word: string): string | undefined => {
    const letters = lettersOf(word);
    let limit = allowance(word.length);
    let found: string | undefined;
    for (const other of alike(word)) {
      if (areFar(letters, other.letters, limit)) continue;
      const far = distance(word, other.word, limit);
      if (far < limit || (far === limit && found === undefined)) [limit, found] = [far, other.word];
    }
    return found;
  };
  return {
    repair: (word) => (known.has(word) ? word : word.length < 4 || word.length > 30 || /\d/.test(word) ? undefined : nearest(word)),
  };
}
