import type { Frame } from '../frame.ts';
import type { Reading, ReadWord } from '../reading.ts';
import type { ScopeSigns } from '../scope.ts';
import { stem } from '../stem.ts';

/** What a text is weighed by: numbers of slots, each once, with how much it counts. Both lists have the same length. */
export interface Terms {
  readonly slots: Int32Array;
  readonly values: Float32Array;
}

/** A reading with what the rules saw in it. */
export interface Read {
  readonly reading: Reading;
  readonly frame: Frame;
  readonly scope: ScopeSigns;
}

/** How many slots there are; names of terms are hashed into them, so that no list of names is needed. A power of two. */
export const SLOTS = 1 << 18;

/** How much each kind of term counts as a whole, however many of them a text has. */
const SHARES = { words: 1, pairs: 0.7, pieces: 0.7, signs: 0.5 } as const;
/** Letters in a piece of a word. */
const PIECE = 4;
/** How much another form of a word counts, and a pair with a word between. */
const HALF = 0.5;
const FURTHER = 0.6;
/** More words than this say nothing new. */
const MOST_WORDS = 800;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The slot of a term by its kind and its name: FNV-1a over both. */
export function slotOf(kind: string, name: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < kind.length; at++) hash = Math.imul(hash ^ kind.charCodeAt(at), FNV_PRIME);
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), FNV_PRIME);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> (32 - 18);
}

/** Terms of one kind. */
export class Block {
  readonly #values = new Map<number, number>();

  /** Adds a term, or raises it to this value when it is there. */
  add(kind: string, name: string, value: number): void {
    const slot = slotOf(kind, name);
    this.#values.set(slot, Math.max(this.#values.get(slot) ?? 0, value));
  }

  /** Adds these terms to those of the text; `share` is the length that they get, or undefined to leave it. */
  into(all: Map<number, number>, share: number, scaled: boolean): void {
    let square = 0;
    for (const value of this.#values.values()) square += value * value;
    const factor = scaled ? share / (Math.sqrt(square) || 1) : share;
    for (const [slot, value] of this.#values) all.set(slot, (all.get(slot) ?? 0) + value * factor);
  }
}

const FLAGS = ['asBasis', 'everySchool', 'entitled', 'conditional', 'choice', 'short', 'number', 'pushback', 'grows', 'lasting'] as const;

/** What is true of how a text is put. */
export const setFlags = (frame: Frame): readonly string[] => FLAGS.filter((flag) => frame[flag]);

/** How long a text is, in steps that double: from "0" for nothing to "6" for a story. */
export const lengthOf = ({ words }: Reading): string => String(Math.min(6, Math.floor(Math.log2(1 + words.length))));

function signsOf({ reading, frame, scope }: Read, stems: readonly string[]): Block {
  const signs = new Block();
  signs.add('vraagt', frame.asks, 1);
  for (const flag of setFlags(frame)) signs.add('teken', flag, 1);
  signs.add('voorbij', String(Math.min(5, frame.beyond)), 1);
  for (const instrument of frame.instruments) signs.add('instrument', instrument, 1);
  if (scope.silent) signs.add('zwijgt', scope.silent, 1);
  if (scope.outside) signs.add('buiten', '', 1);
  signs.add('lengte', lengthOf(reading), 1);
  signs.add('begin', stems[0] ?? '', 0.7);
  signs.add('begin', stems.slice(0, 2).join(' '), 0.7);
  if (reading.sentences.some(({ asked }) => asked)) signs.add('vraagteken', '', 0.5);
  return signs;
}

/** The stem of each word, and its other forms for half. */
function singlesOf(words: readonly ReadWord[], stems: readonly string[]): Block {
  const singles = new Block();
  for (const [at, { text, meant, forms }] of words.entries()) {
    const own = stems[at] ?? meant;
    singles.add('woord', own, 1);
    for (const form of forms) if (form !== text && form !== own) singles.add('woord', form, HALF);
  }
  return singles;
}

/** Each word with the one before it, and with the one before that. */
function pairsOf(stems: readonly string[]): Block {
  const pairs = new Block();
  for (const [at, own] of stems.entries()) {
    if (at > 0) pairs.add('paar', `${stems[at - 1]} ${own}`, 1);
    if (at > 1) pairs.add('sprong', `${stems[at - 2]} ${own}`, FURTHER);
  }
  return pairs;
}

/** The pieces of each word, its ends marked. */
function piecesOf(words: readonly ReadWord[]): Block {
  const pieces = new Block();
  for (const { meant } of words) {
    const closed = `<${meant}>`;
    for (let from = 0; from + PIECE <= closed.length; from++) pieces.add('stuk', closed.slice(from, from + PIECE), 1);
  }
  return pieces;
}

/**
 * The terms of a text: the stems of its words, pairs of them, pieces of four letters (which survive a slip of the pen and meet in compounds), and what
 * the rules saw in how it is put.
 */
export function termsOf(read: Read): Terms {
  const words = read.reading.words.slice(0, MOST_WORDS);
  const stems = words.map(({ meant }) => stem(meant));
  return toTerms([
    { block: singlesOf(words, stems), share: SHARES.words, scaled: true },
    { block: pairsOf(stems), share: SHARES.pairs, scaled: true },
    { block: piecesOf(words), share: SHARES.pieces, scaled: true },
    { block: signsOf(read, stems), share: SHARES.signs, scaled: false },
  ]);
}

/** A block with how much it counts in a text: as a whole when it is scaled, and otherwise each of its terms. */
interface Counted {
  readonly block: Block;
  readonly share: number;
  readonly scaled: boolean;
}

/** Blocks together, as the terms of one text. */
export function toTerms(blocks: readonly Counted[]): Terms {
  const all = new Map<number, number>();
  for (const { block, share, scaled } of blocks) block.into(all, share, scaled);
  return { slots: Int32Array.from(all.keys()), values: Float32Array.from(all.values()) };
}

/** The same texts without the terms that fewer of them have than `often`: those say nothing of other texts. */
export function withoutRare<T extends { readonly terms: Terms }>(texts: readonly T[], often: number): readonly T[] {
  const counts = new Uint16Array(SLOTS);
  for (const { terms } of texts) for (const slot of terms.slots) counts[slot] = (counts[slot] ?? 0) + 1;
  return texts.map((one) => {
    const kept = [...one.terms.slots.keys()].filter((at) => (counts[one.terms.slots[at] ?? 0] ?? 0) >= often);
    const slots = Int32Array.from(kept, (at) => one.terms.slots[at] ?? 0);
    return { ...one, terms: { slots, values: Float32Array.from(kept, (at) => one.terms.values[at] ?? 0) } };
  });
}
