import { createSplitter } from './compounds.ts';
import { createSpeller, distance } from './spelling.ts';
import { stem, stemsOf, stemsOfOwn } from './stem.ts';
import { type Sentence, type Token, tokenise } from './tokens.ts';

/** A word with every form under which a cue may know it: as written, its stems, the spelling that was meant, the parts of a compound. */
export interface ReadWord extends Token {
  readonly forms: ReadonlySet<string>;
  /** The spelling that was probably meant, when the word itself is unknown. */
  readonly meant: string;
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
const MOST_UNKNOWN = 150;

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
  const known = new Map<string, Forms>();
  const lookUp = (word: string): Forms => {
    const found = known.get(word) ?? (word.length < 9 ? alone(word) : withParts(alone(word), false));
    known.set(word, found);
    return found;
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
  const formsOf = (word: string, mayExplore: boolean): Forms =>
    vocabulary.has(word) ? lookUp(word) : mayExplore ? explore(word) : alone(word);

  return {
    read(text) {
      const { words, sentences } = tokenise(text);
      let unknown = 0;
      const read = words.map((word, index) => {
        if (!vocabulary.has(word.text)) unknown += 1;
        const found = formsOf(word.text, unknown <= MOST_UNKNOWN);
        const forms = new Set(found.forms);
        const next = words[index + 1];
        const joined = next && next.position === word.position + 1 ? word.text + next.text : '';
        if (joined.length >= 5 && vocabulary.has(joined)) for (const form of lookUp(joined).forms) forms.add(form);
        return { ...word, meant: found.meant, forms };
      });
      return { words: read, sentences };
    },
  };
}
