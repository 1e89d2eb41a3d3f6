import { normalise } from '../answers/normalise.ts';
import { stem, stemsOf, stemsOfOwn } from '../answers/stem.ts';
import { isStopWord } from '../answers/thesaurus/stop-words.ts';
import { tokenise } from '../answers/tokens.ts';

/** Something that a question can be about: what it is called by, and its words. */
export interface Known<T> {
  readonly what: T;
  readonly text: string;
}

/** What a question is most like, and how much, from 0 to 1. */
export interface Likeness<T> {
  readonly what: T;
  readonly score: number;
}

/** Longer questions are stories: only their beginning is compared. */
const LONGEST = 2000;
const MOST_WORDS = 200;

const contentWords = (text: string): readonly string[] =>
  tokenise(normalise(text.slice(0, LONGEST)))
    .words.map(({ text: word }) => word)
    .filter((word) => word.length > 1 && !isStopWord(word))
    .slice(0, MOST_WORDS);

/** The words of a typed question, each with its stems, and each two that stand side by side as one: "huiswerk klas" is a huiswerkklas. */
function readQuestion(text: string): { readonly words: readonly (readonly string[])[]; readonly joined: ReadonlySet<string> } {
  const words = contentWords(text);
  const joined = words.slice(1).flatMap((word, at) => stemsOf(`${words[at] ?? ''}${word}`));
  return { words: words.map(stemsOf), joined: new Set(joined) };
}

/**
 * Compares questions with what is known by the words that they share: rare words count for more than words that stand everywhere.
 * @param background texts of the field, from which follows which words are rare
 */
export class Comparer {
  readonly #heard = new Map<string, number>();
  readonly #count: number;

  constructor(background: readonly string[]) {
    this.#count = background.length;
    for (const text of background)
      for (const form of new Set(contentWords(text).flatMap(stemsOfOwn))) this.#heard.set(form, (this.#heard.get(form) ?? 0) + 1);
  }

  #weight(stem: string): number {
    return Math.log(1 + (this.#count + 1) / (1 + (this.#heard.get(stem) ?? 0)));
  }

  /** What these are, ready to be compared with. */
  index<T>(known: readonly Known<T>[]): Index<T> {
    const entries = known.map(({ what, text }) => {
      const words = [...new Map(contentWords(text).map((word) => [stem(word), stemsOf(word)])).values()];
      const weighed = words.map((stems) => ({ stems, weight: this.#weight(stems[0] ?? '') }));
      return { what, words: weighed, total: weighed.reduce((sum, { weight }) => sum + weight, 0) };
    });
    return new Index(entries, (stem) => this.#weight(stem));
  }
}

interface Entry<T> {
  readonly what: T;
  readonly words: readonly { readonly stems: readonly string[]; readonly weight: number }[];
  readonly total: number;
}

/** What is known, to compare questions with. */
export class Index<T> {
  readonly #entries: readonly Entry<T>[];
  readonly #weight: (stem: string) => number;

  constructor(entries: readonly Entry<T>[], weight: (stem: string) => number) {
    this.#entries = entries;
    this.#weight = weight;
  }

  /** What a question is most like: the words that both have, against all words of both. Undefined when they share none. */
  nearest(question: string): Likeness<T> | undefined {
    return this.#best(question, (shared, known, asked) => shared / Math.sqrt(known * asked));
  }

  /** What most words of a question belong to, however much more is said of it. */
  covering(question: string): Likeness<T> | undefined {
    return this.#best(question, (shared, _known, asked) => shared / asked);
  }

  #best(question: string, score: (shared: number, known: number, asked: number) => number): Likeness<T> | undefined {
    const { words, joined } = readQuestion(question);
    const said = new Set(words.flat());
    const asked = words.reduce((sum, stems) => sum + this.#weight(stems[0] ?? ''), 0);
    let best: Likeness<T> | undefined;
    for (const { what, words: own, total } of this.#entries) {
      const shared = own.reduce(
        (sum, { stems, weight }) => sum + (stems.some((stem) => said.has(stem) || joined.has(stem)) ? weight : 0),
        0,
      );
      if (shared === 0 || asked === 0 || total === 0) continue;
      const reached = Math.min(1, score(shared, total, asked));
      if (!best || reached > best.score) best = { what, score: reached };
    }
    return best;
  }
}
