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
  /** Whether there is anything but forms. */
  readonly isOdd: boolean;
}

/** Whether two sets share anything; asks the larger for each of the smaller. */
function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const one of few) if (many.has(one)) return true;
  return false;
}

interface Phrase {
  /** What its second word must be, when it has one, and those after it. */
  readonly second: Slot | undefined;
  readonly later: readonly Slot[];
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
  return { forms, exact, begins, ends, isOdd: exact.size + begins.length + ends.length > 0 };
}

const fits = (slot: Slot, word: ReadWord): boolean =>
  meet(slot.forms, word.forms) || (slot.isOdd && (fitsAs(slot, word.text) || (word.meant !== word.text && fitsAs(slot, word.meant))));

const fitsAs = ({ exact, begins, ends }: Slot, text: string): boolean =>
  exact.has(text) || begins.some((begin) => text.startsWith(begin)) || ends.some((end) => text.endsWith(end));

function follow({ second, later }: Phrase, words: readonly ReadWord[], start: number): readonly number[] | undefined {
  if (!second) return [start];
  let last = nextFitting(second, words, start);
  if (last < 0) return undefined;
  const found = [start, last];
  for (const slot of later) {
    last = nextFitting(slot, words, last);
    if (last < 0) return undefined;
    found.push(last);
  }
  return found;
}

/** The first word after one, and near it, that fits; -1 when there is none. */
function nextFitting(slot: Slot, words: readonly ReadWord[], after: number): number {
  const until = (words[after]?.position ?? 0) + SKIP + 1;
  for (let at = after + 1; at < words.length; at++) {
    const word = words[at];
    if (!word || word.position > until) return -1;
    if (fits(slot, word)) return at;
  }
  return -1;
}

interface Compiled<T> {
  readonly cue: Cue<T>;
  readonly needs: readonly number[];
  readonly not: readonly number[];
}

/** Numbers by a text, with which lengths these texts have. */
class ByText {
  readonly #numbers = new Map<string, number[]>();
  readonly #lengths = new Set<number>();

  add(text: string, number: number): void {
    const list = this.#numbers.get(text);
    if (list) list.push(number);
    else this.#numbers.set(text, [number]);
    this.#lengths.add(text.length);
  }

  take(text: string, into: Set<number>): void {
    for (const number of this.#numbers.get(text) ?? []) into.add(number);
  }

  /** Takes the numbers of every text that `part` cuts off, for all lengths that there are. */
  takeParts(part: (length: number) => string, most: number, into: Set<number>): void {
    for (const length of this.#lengths) if (length <= most) this.take(part(length), into);
  }
}

/** How many tables there are. */
let tables = 0;

/** The phrases by what their first word may be, so that a text is walked once. */
class PhraseTable {
  readonly phrases: Phrase[] = [];
  readonly #byText = new Map<string, number>();
  readonly #byForm = new ByText();
  readonly #byExact = new ByText();
  readonly #byBegin = new ByText();
  readonly #byEnd = new ByText();
  /** By this number words of the vocabulary keep which phrases of this table may begin with them. */
  readonly #number = tables++;

  add(text: string): number {
    const known = this.#byText.get(text);
    if (known !== undefined) return known;
    const [first, second, ...later] = text.split(' ').map(slotOf);
    const number = this.phrases.push({ second, later }) - 1;
    this.#byText.set(text, number);
    for (const form of first?.forms ?? []) this.#byForm.add(form, number);
    for (const form of first?.exact ?? []) this.#byExact.add(form, number);
    for (const begin of first?.begins ?? []) this.#byBegin.add(begin, number);
    for (const end of first?.ends ?? []) this.#byEnd.add(end, number);
    return number;
  }

  #startingAt(word: ReadWord): readonly number[] {
    const known = word.own?.starting[this.#number];
    if (known) return known;
    const numbers = new Set<number>();
    for (const form of word.forms) this.#byForm.take(form, numbers);
    for (const text of word.meant === word.text ? [word.text] : [word.text, word.meant]) {
      this.#byExact.take(text, numbers);
      this.#byBegin.takeParts((length) => text.slice(0, length), text.length, numbers);
      this.#byEnd.takeParts((length) => text.slice(-length), text.length, numbers);
    }
    const starting = [...numbers];
    if (word.own) word.own.starting[this.#number] = starting;
    return starting;
  }

  /** The phrases that occur, by number, each with the words on which it rests the first time. */
  scan({ words }: Reading): ReadonlyMap<number, readonly number[]> {
    const found = new Map<number, readonly number[]>();
    words.forEach((word, at) => {
      for (const number of this.#startingAt(word)) {
        const phrase = this.phrases[number];
        const places = phrase && follow(phrase, words, at);
        if (places && !found.has(number)) found.set(number, places);
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
  let ready: CueSet<T> | undefined;
  const set = (): CueSet<T> => {
    ready ??= compile(cues);
    return ready;
  };
  return {
    get words() {
      return set().words;
    },
    hits: (reading) => set().hits(reading),
  };
}

/** Compiling takes a good part of the time in which the process starts, so it waits for the first reading. */
function compile<T>(cues: readonly Cue<T>[]): CueSet<T> {
  const table = new PhraseTable();
  const compiled: Compiled<T>[] = cues.map((cue) => {
    const parts = cue.pattern.split(' + ');
    return {
      cue,
      needs: parts.filter((part) => !part.startsWith('- ')).map((part) => table.add(part)),
      not: parts.filter((part) => part.startsWith('- ')).map((part) => table.add(part.slice(2))),
    };
  });
  /** The cues by the first phrase that they need, so that only those are looked at of which something occurs. */
  const byFirst = table.phrases.map((): number[] => []);
  for (const [number, { needs }] of compiled.entries()) byFirst[needs[0] ?? -1]?.push(number);
  return {
    words: cues.flatMap((cue) => wordsOfPattern(cue.pattern)),
    hits(reading) {
      const found = table.scan(reading);
      const begun: number[] = [];
      for (const phrase of found.keys()) begun.push(...(byFirst[phrase] ?? []));
      begun.sort((a, b) => a - b);
      const hits: CueHit<T>[] = [];
      for (const number of begun) {
        const { cue, needs, not } = compiled[number] ?? missing(`number ${number}`);
        if (!needs.every((phrase) => found.has(phrase)) || not.some((phrase) => found.has(phrase))) continue;
        const words = needs.flatMap((phrase) => found.get(phrase) ?? []);
        hits.push({ value: cue.value, pattern: cue.pattern, at: Math.min(...words), words });
      }
      return hits;
    },
  };
}
