import type { Reading, ReadWord } from './reading.ts';
import { stemsOfOwn } from './stem.ts';
import { WORD_CLASSES } from './thesaurus/word-classes.ts';

/**
 * A cue is a small pattern over read words, the one language of all layers:
 * words in order, with at most two others between them; `a|b` for one or the other; `begin*` and `*end` for a part of a word; `=word` for exactly
 * this spelling; `@class` for a class of words; ` + ` for phrases that may stand anywhere; `- ` before a phrase that must not occur.
 */
export interface Cue<T> {
  readonly pattern: string;
  readonly value: T;
}

/** A cue that was found, with the place of its first word in the reading. */
export interface CueHit<T> {
  readonly value: T;
  readonly pattern: string;
  readonly at: number;
  /** The words that it rests on, as indexes into the reading. */
  readonly words: readonly number[];
}

/** Cues made ready for matching. */
export interface CueSet<T> {
  /** Every cue that occurs, in the order in which the cues were given. Linear in the text. */
  hits(reading: Reading): readonly CueHit<T>[];
  /** The whole words that the cues are made of, for the vocabulary. */
  readonly words: readonly string[];
}

interface Slot {
  readonly forms: ReadonlySet<string>;
  readonly exact: ReadonlySet<string>;
  readonly begins: readonly string[];
  readonly ends: readonly string[];
}

interface Phrase {
  readonly slots: readonly Slot[];
}

const SKIP = 2;

const alternatives = (slot: string): readonly string[] =>
  slot
    .split('|')
    .flatMap((word) => (word.startsWith('@') ? alternatives((WORD_CLASSES[word.slice(1)] ?? missing(word)).replaceAll(' ', '|')) : [word]));

function missing(word: string): never {
  throw new Error(`unknown word class ${word} in a cue`);
}

function slotOf(text: string): Slot {
  const [forms, exact, begins, ends] = [new Set<string>(), new Set<string>(), [] as string[], [] as string[]];
  for (const word of alternatives(text)) {
    if (word.endsWith('*')) begins.push(word.replace(/^=/, '').slice(0, -1));
    else if (word.startsWith('=')) exact.add(word.slice(1));
    else if (word.startsWith('*')) ends.push(word.slice(1));
    else forms.add(word).add(stemsOfOwn(word)[0] ?? word);
  }
  return { forms, exact, begins, ends };
}

function fits(slot: Slot, word: ReadWord): boolean {
  if (slot.exact.has(word.text) || slot.exact.has(word.meant)) return true;
  for (const form of slot.forms) if (word.forms.has(form)) return true;
  return (
    slot.begins.some((begin) => word.text.startsWith(begin) || word.meant.startsWith(begin)) ||
    slot.ends.some((end) => word.text.endsWith(end) || word.meant.endsWith(end))
  );
}

function follow(phrase: Phrase, words: readonly ReadWord[], start: number): readonly number[] | undefined {
  const found = [start];
  for (const slot of phrase.slots.slice(1)) {
    const last = found.at(-1) ?? start;
    const from = words[last]?.position ?? 0;
    let next = -1;
    for (let at = last + 1; at < words.length && (words[at]?.position ?? 0) <= from + SKIP + 1; at++) {
      const word = words[at];
      if (word && fits(slot, word)) {
        next = at;
        break;
      }
    }
    if (next < 0) return undefined;
    found.push(next);
  }
  return found;
}

interface Compiled<T> {
  readonly cue: Cue<T>;
  readonly needs: readonly number[];
  readonly not: readonly number[];
}

/** The phrases by what their first word may be, so that a text is walked once. */
class PhraseTable {
  readonly phrases: Phrase[] = [];
  readonly #byText = new Map<string, number>();
  readonly #byForm = new Map<string, number[]>();
  readonly #byBegin = new Map<string, number[]>();
  readonly #byEnd = new Map<string, number[]>();
  #longest = 0;

  add(text: string): number {
    const known = this.#byText.get(text);
    if (known !== undefined) return known;
    const phrase = { slots: text.split(' ').map(slotOf) };
    const number = this.phrases.push(phrase) - 1;
    this.#byText.set(text, number);
    const first = phrase.slots[0];
    if (!first) return number;
    const put = (map: Map<string, number[]>, key: string): void => {
      const list = map.get(key);
      if (list) list.push(number);
      else map.set(key, [number]);
    };
    for (const form of first.forms) put(this.#byForm, form);
    for (const form of first.exact) put(this.#byForm, `=${form}`);
    for (const begin of first.begins) put(this.#byBegin, begin);
    for (const end of first.ends) put(this.#byEnd, end);
    this.#longest = Math.max(this.#longest, ...first.begins.map((part) => part.length), ...first.ends.map((part) => part.length));
    return number;
  }

  #startingAt(word: ReadWord): ReadonlySet<number> {
    const numbers = new Set<number>();
    const take = (list: readonly number[] | undefined): void => {
      for (const number of list ?? []) numbers.add(number);
    };
    for (const form of word.forms) take(this.#byForm.get(form));
    for (const text of word.meant === word.text ? [word.text] : [word.text, word.meant]) {
      take(this.#byForm.get(`=${text}`));
      for (let length = 1; length <= Math.min(this.#longest, text.length); length++) {
        take(this.#byBegin.get(text.slice(0, length)));
        take(this.#byEnd.get(text.slice(-length)));
      }
    }
    return numbers;
  }

  scan(reading: Reading): ReadonlyMap<number, readonly number[]> {
    const found = new Map<number, readonly number[]>();
    reading.words.forEach((word, at) => {
      for (const number of this.#startingAt(word)) {
        const phrase = this.phrases[number];
        if (found.has(number) || !phrase) continue;
        const places = follow(phrase, reading.words, at);
        if (places) found.set(number, places);
      }
    });
    return found;
  }
}

/** The whole words of a pattern, as far as they stand in it unabridged. */
export const wordsOfPattern = (pattern: string): readonly string[] =>
  pattern
    .split(/[ +]+/)
    .flatMap((slot) => (slot === '-' ? [] : alternatives(slot)))
    .map((word) => word.replace(/^=/, ''))
    .filter((word) => /^[\p{L}\p{N}]{2,}$/u.test(word));

/** Reads a list of cues written as one text, with `;` or a line break between two cues. */
export const cueList = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map((cue) => cue.trim().replace(/ +/g, ' '))
    .filter((cue) => cue !== '');

/** Makes cues ready for matching. A cue that names an unknown word class is a mistake in the data and throws. */
export function compileCues<T>(cues: readonly Cue<T>[]): CueSet<T> {
  const table = new PhraseTable();
  const compiled: Compiled<T>[] = cues.map((cue) => {
    const parts = cue.pattern.split(' + ');
    return {
      cue,
      needs: parts.filter((part) => !part.startsWith('- ')).map((part) => table.add(part)),
      not: parts.filter((part) => part.startsWith('- ')).map((part) => table.add(part.slice(2))),
    };
  });
  return {
    words: cues.flatMap((cue) => wordsOfPattern(cue.pattern)),
    hits(reading) {
      const found = table.scan(reading);
      const hits: CueHit<T>[] = [];
      for (const { cue, needs, not } of compiled) {
        if (!needs.every((number) => found.has(number)) || not.some((number) => found.has(number))) continue;
        const words = needs.flatMap((number) => found.get(number) ?? []);
        hits.push({ value: cue.value, pattern: cue.pattern, at: Math.min(...words), words });
      }
      return hits;
    },
  };
}
