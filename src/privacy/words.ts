/** A word of a text, and where it stands. */
export interface Word {
  /** As it was typed. */
  readonly text: string;
  /** In lower case and without accents, to be looked up. */
  readonly low: string;
  /** The place of its first character, and of the one after its last. */
  readonly start: number;
  readonly end: number;
  /** Whether a sentence begins with it, so that a capital says nothing. */
  readonly opens: boolean;
}

/** No text that people send is longer; what comes behind it is not read. */
const LONGEST = 32_000;

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
const ENDS_SENTENCE = /[.?!:;…\n"“”‘•(]/u;

/** A word in lower case and without accents. */
export const lowered = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'");

/** The words of a text in order. Takes time linear in its length. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let before = 0;
  for (const match of text.slice(0, LONGEST).matchAll(WORD)) {
    const [word] = match;
    const start = match.index;
    const opens = words.length === 0 || ENDS_SENTENCE.test(text.slice(before, start));
    before = start + word.length;
    words.push({ text: word, low: lowered(word), start, end: before, opens });
  }
  return words;
}

/** A list of words as a set, from one text with spaces. */
export const listOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** What teachers call a pupil, so that the word behind it may be a name. */
export const PUPIL: ReadonlySet<string> = listOf(
  `leerling leerlinge mentorleerling zorgleerling brugklasser brugpieper jongen meisje kind knul zoon dochter broer broertje zus zusje pupil student puber tiener`,
);

/** The same for more than one. */
export const PUPILS: ReadonlySet<string> = listOf(
  `leerlingen mentorleerlingen zorgleerlingen brugklassers jongens meisjes kinderen pubers tieners`,
);
