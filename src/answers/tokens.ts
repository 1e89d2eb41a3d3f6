/** One word of a question, with every form under which a cue may know it. */
export interface Token {
  /** The word itself, normalised. */
  readonly text: string;
  /** Place in the text. Between two sentences the numbers jump, so that no phrase runs over the gap. */
  readonly position: number;
  /** The number of its sentence, from 0. */
  readonly sentence: number;
}

/** A sentence or a piece between full stops; `asked` when it ends in a question mark. */
export interface Sentence {
  readonly first: number;
  readonly asked: boolean;
}

/** The words of a text in order, and its sentences. */
export interface Tokens {
  readonly words: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** How far the positions of two sentences lie apart: more than any phrase may skip. */
export const SENTENCE_GAP = 12;

const PIECE = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*|[.?!;]+|[,:()]/gu;
const MOST_WORDS = 6_000;

/** Splits a normalised text into words and sentences. An apostrophe inside a word vanishes ("zo'n" is "zon"); commas only widen the distance. */
export function tokenise(text: string): Tokens {
  const words: Token[] = [];
  const sentences: Sentence[] = [];
  let position = 0;
  let first = 0;
  const close = (asked: boolean): void => {
    if (words.length > first) sentences.push({ first, asked });
    else if (asked && sentences.length > 0) sentences[sentences.length - 1] = { first: sentences.at(-1)?.first ?? 0, asked };
    first = words.length;
  };
  for (const [piece] of text.matchAll(PIECE)) {
    if (words.length >= MOST_WORDS) break;
    if (/^[.?!;]/.test(piece)) {
      close(piece.includes('?'));
      position += SENTENCE_GAP;
    } else if (/^[,:()]/.test(piece)) position += 1;
    else {
      words.push({ text: piece.replaceAll("'", ''), position, sentence: sentences.length });
      position += 1;
    }
  }
  close(false);
  return { words, sentences };
}
