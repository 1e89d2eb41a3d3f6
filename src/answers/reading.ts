import { createSplitter } from './compounds.ts';
import { createSpeller, distance } from './spelling.ts';
import { stem, stemsOf, stemsOfOwn } from './stem.ts';
import { type Sentence, type Token, tokenise } from './tokens.ts';

/** A word with every form under which a cue may know it: as written, its stems, the spelling that was meant, the parts of a compound. */
export interface ReadWord extends Token {
  readonly forms: ReadonlySet<string>;
  /** The spelling that was probably meant, when the word itself is unknown. */
  readonly meant: string;
  /** What is known of it when it is a word of the vocabulary, and takes no other form here; undefined for any other word. */
  readonly own: KnownWord | undefined;
}

/** A word of the vocabulary: one object for all texts, so that what follows from the word can be kept with it. */
export interface KnownWord {
  readonly meant: string;
  readonly forms: ReadonlySet<string>;
  /** By the number of a set of cues: the phrases of it that may begin with this word. */
  readonly starting: (readonly number[] | undefined)[];
}

/** A text after reading: words with their forms, and sentences. */
export interface Reading {
  readonly words: readonly ReadWord[];
  readonly sentences: readonly Sentence[];
}

/** Reads normalised text into words with forms. */
export interface Reader {
  /** Reads with spelling repair and compounds. */
  read(text: string): Reading;
}

/** How many unknown words of one text are mended or split; beyond it a text is noise, and reading must stay quick. */
const MOST_UNKNOWN = 100;

/** A slip of the pen: one doubled or missed double letter, or one letter for another that sounds like it. */
const SLIP = 0.5;

interface Forms {
  readonly meant: string;
  readonly forms: readonly string[];
}

/**
 * Makes a reader over a vocabulary of whole words. Unknown words are mended towards it, long ones are split into its words. Nothing of a text is
 * remembered: only what the vocabulary itself holds is kept.
 */
export function createReader(vocabulary: ReadonlySet<string>): Reader {
  let stems: ReadonlySet<string> | undefined;
  const isStem = (form: string): boolean => {
    stems ??= new Set([...vocabulary].flatMap(stemsOfOwn));
    return stems.has(form);
  };
  const alone = (word: string): Forms => ({ meant: word, forms: [word, ...(vocabulary.has(word) ? stemsOfOwn(word) : stemsOf(word))] });
  const isWord = (word: string): boolean => vocabulary.has(word) || stemsOf(word).some(isStem);
  const speller = createSpeller(vocabulary);
  const isPart = (part: string): boolean => vocabulary.has(part);
  const splitter = createSplitter(isPart, (part) => speller.repair(part));
  const withParts = (found: Forms, mend: boolean): Forms => ({
    meant: found.meant,
    forms: [...found.forms, ...splitter.split(found.meant, mend).flatMap((part) => alone(part).forms)],
  });
  const known = new Map<string, KnownWord>();
  const lookUp = (word: string): KnownWord => {
    const found = known.get(word);
    if (found) return found;
    const made = word.length < 9 ? alone(word) : withParts(alone(word), false);
    const kept = { meant: made.meant, forms: new Set(made.forms), starting: [] };
    known.set(word, kept);
    return kept;
  };
  const explore = (word: string): Forms => {
    const meant = speller.repair(word);
    if (isWord(word))
      return withParts(
        meant && (stem(meant) === stem(word) || distance(word, meant, SLIP) <= SLIP) ? { ...alone(word), meant } : alone(word),
        false,
      );
    const split = withParts(alone(word), true);
    if (!meant || split.forms.length > alone(word).forms.length) return split;
    return withParts({ meant, forms: [word, meant, ...stemsOf(word), ...stemsOf(meant)] }, true);
  };
  const joinedWith = (word: Token, next: Token | undefined): KnownWord | undefined => {
    if (next?.position !== word.position + 1 || word.text.length + next.text.length < 5) return undefined;
    const joined = word.text + next.text;
    return vocabulary.has(joined) ? lookUp(joined) : undefined;
  };

  return {
    read(text) {
      const { words, sentences } = tokenise(text);
      let unknown = 0;
      const read = words.map((word, index): ReadWord => {
        const { text: written, position, sentence } = word;
        const own = vocabulary.has(written) ? lookUp(written) : undefined;
        const joined = joinedWith(word, words[index + 1]);
        if (own && !joined) return { text: written, position, sentence, meant: own.meant, forms: own.forms, own };
        if (!own) unknown += 1;
        const { meant, forms } = own ?? (unknown <= MOST_UNKNOWN ? explore(written) : { meant: written, forms: [written] });
        return { text: written, position, sentence, meant, forms: new Set([...forms, ...(joined?.forms ?? [])]), own: undefined };
      });
      return { words: read, sentences };
    },
  };
}
