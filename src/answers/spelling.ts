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

const costOf = (a: string, b: string): number => (a === b ? 0 : ALIKE.has(a + b) ? 0.5 : 1);

/** The costs of one cell: from the row above, from the left, and diagonally; a letter doubled or half of a double left out costs half. */
function cheapest(a: string, b: string, i: number, j: number, above: readonly number[], row: readonly number[]): number {
  const [p, q] = [a.charAt(i - 1), b.charAt(j - 1)];
  const extra = p === a.charAt(i - 2) ? 0.5 : 1;
  const missing = q === b.charAt(j - 2) ? 0.5 : 1;
  return Math.min((above[j] ?? 0) + extra, (row[j - 1] ?? 0) + missing, (above[j - 1] ?? 0) + costOf(p, q));
}

const swapped = (a: string, b: string, i: number, j: number): boolean =>
  i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && b.charAt(j - 1) === a.charAt(i - 2);

/**
 * The Damerau-Levenshtein distance of two words (insert, delete, replace, swap neighbours), with half a point for letters that sound alike.
 * Gives Infinity as soon as it must exceed `limit`.
 */
export function distance(a: string, b: string, limit: number): number {
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const best = cheapest(a, b, i, j, above, row);
      row.push(swapped(a, b, i, j) ? Math.min(best, (before[j - 2] ?? 0) + SWAP) : best);
    }
    if (Math.min(...row) > limit) return Number.POSITIVE_INFINITY;
    [before, above] = [above, row];
  }
  const total = above[b.length] ?? Number.POSITIVE_INFINITY;
  return total <= limit ? total : Number.POSITIVE_INFINITY;
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
  const buckets = new Map<string, string[]>();
  for (const word of known) {
    if (word.length < 4) continue;
    const key = word.charAt(0) + String(word.length);
    const bucket = buckets.get(key);
    if (bucket) bucket.push(word);
    else buckets.set(key, [word]);
  }
  const near = (word: string): readonly string[] =>
    [...(word.charAt(0) + (FIRST_ALIKE[word.charAt(0)] ?? ''))].flatMap((initial) =>
      LENGTHS.flatMap((longer) => buckets.get(initial + String(word.length + longer)) ?? []),
    );
  const nearest = (word: string): string | undefined => {
    let limit = allowance(word.length);
    let found: string | undefined;
    for (const other of near(word)) {
      const far = distance(word, other, limit);
      if (far < limit || (far === limit && found === undefined)) [limit, found] = [far, other];
    }
    return found;
  };
  return {
    repair: (word) => (known.has(word) ? word : word.length < 4 || word.length > 30 || /\d/.test(word) ? undefined : nearest(word)),
  };
}
