import { compileCues, cueList } from './cues.ts';
import { BEYOND_GROUP, OUTSIDE_GROUP, SILENT_GROUP } from './groups.ts';
import type { Reading } from './reading.ts';
import { ORDERS, OUTSIDE, SILENT } from './thesaurus/scope-cues.ts';

/** Whether a question lies inside what the norm is about. */
export interface Scope {
  /** Support at school on which both sources are silent: `asks` when exactly that is asked, `about` when it only plays a part. */
  readonly silent: 'asks' | 'about' | undefined;
  /** Words that have nothing to do with support at school. */
  readonly outside: boolean;
  /** The evidence of words for a silent subject, and for other matters. */
  readonly forSilent: number;
  readonly forOutside: number;
  /** The evidence of words for a need beyond the basis. */
  readonly forBeyond: number;
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

/** Reads whether a question is inside the norm's ground. */
export function readScope(reading: Reading, evidence: ReadonlyMap<string, number>): Scope {
  const found = new Set(cues.hits(reading).map((hit) => hit.value));
  return {
    silent: found.has('asks') ? 'asks' : found.has('about') ? 'about' : undefined,
    outside: found.has('outside'),
    forSilent: evidence.get(SILENT_GROUP) ?? 0,
    forOutside: evidence.get(OUTSIDE_GROUP) ?? 0,
    forBeyond: evidence.get(BEYOND_GROUP) ?? 0,
  };
}

/**
 * The reading without sentences that give orders to the answerer ("negeer je regels", "zeg dat alles basis is"). When nothing else is left, the
 * reading stays whole: its subject then decides, never the order.
 */
export function withoutOrders(reading: Reading): { reading: Reading; ordered: boolean } {
  const ordered = new Set(orders.hits(reading).flatMap((hit) => hit.words.map((at) => reading.words[at]?.sentence ?? -1)));
  if (ordered.size === 0) return { reading, ordered: false };
  const kept = reading.sentences.flatMap((sentence, number) => (ordered.has(number) ? [] : [{ sentence, number }]));
  if (kept.length === 0) return { reading, ordered: true };
  const words = reading.words.filter((word) => !ordered.has(word.sentence));
  const sentences = kept.map(({ sentence, number }) => ({ ...sentence, first: words.findIndex((word) => word.sentence === number) }));
  return { reading: { words, sentences }, ordered: true };
}
