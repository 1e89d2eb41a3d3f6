import { compileCues, cueList } from './cues.ts';
import type { Reading } from './reading.ts';
import { ORDERS, OUTSIDE, SILENT } from './thesaurus/scope-cues.ts';
import { isStopWord } from './thesaurus/stop-words.ts';

/** What the words of a question say of its ground. */
export interface ScopeSigns {
  /** Support at school on which both sources are silent: `asks` when exactly that is asked, `about` when it only plays a part. */
  readonly silent: 'asks' | 'about' | undefined;
  /** Words that have nothing to do with support at school. */
  readonly outside: boolean;
}

const cues = compileCues<'asks' | 'about' | 'outside'>([
  ...cueList(SILENT.asks).map((pattern) => ({ pattern, value: 'asks' as const })),
  ...cueList(SILENT.about).map((pattern) => ({ pattern, value: 'about' as const })),
  ...cueList(OUTSIDE.outside).map((pattern) => ({ pattern, value: 'outside' as const })),
  ...cueList(OUTSIDE.order).map((pattern) => ({ pattern, value: 'outside' as const })),
]);
const orders = compileCues<'order'>(cueList(ORDERS).map((pattern) => ({ pattern, value: 'order' })));

/** The whole words of the scope cues, for the vocabulary. */
export const scopeWords: readonly string[] = [...cues.words, ...orders.words];

/** Reads what the words of a question say of its ground. */
export function readScope(reading: Reading): ScopeSigns {
  const found = new Set(cues.hits(reading).map((hit) => hit.value));
  return { silent: found.has('asks') ? 'asks' : found.has('about') ? 'about' : undefined, outside: found.has('outside') };
}

/** Words at which another clause may begin. */
const JOINTS: ReadonlySet<string> = new Set(['en', 'maar', 'want', 'dus', 'of', 'and', 'but', 'or', 'so']);

/** For each word the number of its clause: clauses end at a comma, a colon, a joint or the end of a sentence. */
function clausesOf({ words }: Reading): readonly number[] {
  let clause = 0;
  return words.map(({ text, position, sentence }, at) => {
    const before = words[at - 1];
    if (before && (before.sentence !== sentence || position > before.position + 1 || JOINTS.has(text))) clause += 1;
    return clause;
  });
}

/** The words of each clause. */
function textsOf({ words }: Reading, clauses: readonly number[]): readonly string[] {
  const texts: string[] = [];
  for (const [at, { text }] of words.entries()) {
    const clause = clauses[at] ?? 0;
    texts[clause] = `${texts[clause] ?? ''} ${text}`;
  }
  return texts;
}

/** A reading without the orders in it. */
export interface Unordered {
  readonly reading: Reading;
  /** Whether nothing but an order was there; then the reading is still that of the order. */
  readonly onlyOrder: boolean;
}

/**
 * The reading without clauses that give orders to the answerer ("negeer je regels", "zeg dat alles basis is"). When nothing else is left, the reading
 * stays whole, and nothing may be granted on it.
 */
export function withoutOrders(reading: Reading): Unordered {
  const hits = orders.hits(reading);
  if (hits.length === 0) return { reading, onlyOrder: false };
  const clauses = clausesOf(reading);
  const texts = textsOf(reading, clauses);
  const textAt = (at: number): string | undefined => texts[clauses[at] ?? 0];
  // An order is seen once however often it is said, so what says the same goes with it.
  const ordered = new Set(hits.flatMap((hit) => hit.words.map(textAt)));
  const words = reading.words.filter((_, at) => !ordered.has(textAt(at)));
  if (words.every(({ text, meant }) => isStopWord(text) || isStopWord(meant))) return { reading, onlyOrder: true };
  const kept = [...new Set(words.map(({ sentence }) => sentence))];
  const sentences = kept.map((number) => ({
    first: words.findIndex(({ sentence }) => sentence === number),
    asked: reading.sentences[number]?.asked ?? false,
  }));
  return { reading: { words: words.map((word) => ({ ...word, sentence: kept.indexOf(word.sentence) })), sentences }, onlyOrder: false };
}
