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

/** Terms of one kind, which together have the same length in every text. */
class Block {
  readonly #values = new Map<number, number>();

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

function signsOf({ reading, frame, scope }: Read, stems: readonly string[]): Block {
  const signs = new Block();
  signs.add('vraagt', frame.asks, 1);
  for (const flag of FLAGS) if (frame[flag]) signs.add('teken', flag, 1);
  signs.add('voorbij', String(Math.min(5, frame.beyond)), 1);
  for (const instrument of frame.instruments) signs.add('instrument', instrument, 1);
  if (scope.silent) signs.add('zwijgt', scope.silent, 1);
  if (scope.outside) signs.add('buiten', '', 1);
  signs.add('lengte', String(Math.min(6, Math.floor(Math.log2(1 + reading.words.length)))), 1);
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
  const all = new Map<number, number>();
  singlesOf(words, stems).into(all, SHARES.words, true);
  pairsOf(stems).into(all, SHARES.pairs, true);
  piecesOf(words).into(all, SHARES.pieces, true);
  signsOf(read, stems).into(all, SHARES.signs, false);
  return { slots: Int32Array.from(all.keys()), values: Float32Array.from(all.values()) };
}
