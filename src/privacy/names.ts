import { FIRST_NAMES, WORD_NAMES } from './first-names.ts';
import { CAPITALISED } from './ordinary-words.ts';
import { listOf, lowered, PUPIL, type Word } from './words.ts';

/** What tells a name from a word. */
export interface NameContext {
  /** The names of the school's own staff: they are no pupils. */
  readonly staff: readonly string[];
  /** Whether this word, in lower case, is an ordinary one. */
  readonly isKnown: (word: string) => boolean;
}

/** What stands between first name and surname, or before a surname alone. */
export const BETWEEN = listOf(`van de der den het 't ter ten te el al ben von la le di da`);

/** Before one of these a word with a capital is who does something. */
const FOLLOWS = listOf(`
is heeft had was kan kon wil wilde moet mag zit zat gaat ging komt kwam krijgt doet deed loopt snapt weet zegt zei haalt maakt vindt durft blijft wordt werd staat voelt praat
huilt spijbelt mist heet en die z'n zn haar leest rekent slaat pest vraagt slaapt eet zijn`);
/** Behind one of these a word is a name, whatever else it can be. */
const CALLS = listOf(`heet genaamd genoemd`);
/** Behind one of these a word with a capital is a place, unless it is a first name. */
const TO_PLACES = listOf(`in naar uit te tot vanuit richting rond provincie gemeente stad`);

const CLASS = /^(?:[1-6][a-z]{1,3}\d?|[a-z]{1,3}[1-6][a-z]?\d?)$/;
const CAPITAL = /^\p{Lu}\p{M}*\p{Ll}/u;
const HAS_DIGIT = /\p{N}/u;
const POSSESSIVE = /'s$/;

/** The name in a word: in lower case, without the mark of possession. */
export const nameIn = ({ low }: Word): string => low.replace(POSSESSIVE, '');

/** Tells which words of a text are names of people, each with whether it is surely one that pupils have. */
export class NameFinder {
  readonly #words: readonly Word[];
  readonly #context: NameContext;
  readonly #staff: ReadonlySet<string>;

  constructor(words: readonly Word[], context: NameContext) {
    this.#words = words;
    this.#context = context;
    this.#staff = new Set(
      context.staff.flatMap((name) => lowered(name).split(/[\s-]+/)).filter((part) => part !== '' && !BETWEEN.has(part)),
    );
  }

  /** Where the name that begins at this word ends: the place after its last word, or the same place when no name begins here. */
  endOf(at: number): number {
    const first = this.#words[at];
    if (!first || !this.#isName(at)) return at;
    let end = at + 1;
    for (let next = end; next < this.#words.length; next++) {
      const word = this.#words[next];
      if (!word || word.opens) break;
      if (BETWEEN.has(word.low) && next - end < 3) continue;
      if (!CAPITAL.test(word.text) || this.#isOrdinary(word)) break;
      end = next + 1;
    }
    return CAPITAL.test(first.text) ? end : at + 1;
  }

  #isOrdinary(word: Word): boolean {
    const name = nameIn(word);
    if (HAS_DIGIT.test(name) || CAPITALISED.has(name)) return true;
    return !FIRST_NAMES.has(name) && (this.#context.isKnown(name) || this.#context.isKnown(word.low));
  }

  #isName(at: number): boolean {
    const word = this.#words[at];
    if (!word || HAS_DIGIT.test(word.text) || word.text.length < 2) return false;
    const name = nameIn(word);
    const isPupil = this.#isPupilAt(at);
    if (this.#staff.has(name) && !isPupil) return false;
    if (WORD_NAMES.has(name)) return isPupil || this.#isWordName(at);
    if (CAPITAL.test(word.text)) return this.#isCapitalName(at, name);
    return FIRST_NAMES.has(name);
  }

  /** A word with a capital: a first name anywhere, and within a sentence anything that is no ordinary word and no place. */
  #isCapitalName(at: number, name: string): boolean {
    const word = this.#words[at];
    if (!word) return false;
    if (FIRST_NAMES.has(name)) return true;
    if (word.opens || this.#isOrdinary(word)) return false;
    const before = this.#words[at - 1];
    return before === undefined || !TO_PLACES.has(before.low);
  }

  /** A name that is a word too, such as "Max": with a capital within a sentence, or as who does something. */
  #isWordName(at: number): boolean {
    const word = this.#words[at];
    const next = this.#words[at + 1];
    if (!word || !CAPITAL.test(word.text) || CAPITALISED.has(word.low)) return false;
    return !word.opens || (next !== undefined && !next.opens && FOLLOWS.has(next.low));
  }

  /** "max 6 weken", "max aantal" */
  #isCounted(at: number): boolean {
    const next = this.#words[at + 1];
    return next !== undefined && !next.opens && (HAS_DIGIT.test(next.text) || next.low === 'aantal');
  }

  /** Whether the words around say that this is a pupil: "leerling jay", "jay uit 2b", "een jongen die jay heet". */
  #isPupilAt(at: number): boolean {
    const before = this.#words[at - 1];
    const [next, second] = [this.#words[at + 1], this.#words[at + 2]];
    if (this.#isCounted(at)) return false;
    if (next?.low === 'uit' && second && CLASS.test(second.low)) return true;
    if (next?.low === 'heet' && at > 0) return true;
    const word = this.#words[at];
    return before !== undefined && word?.opens === false && (PUPIL.has(before.low) || CALLS.has(before.low));
  }
}
