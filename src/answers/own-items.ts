import type { LoadedPack } from '../norm/load-pack.ts';
import type { NormItem } from '../norm/schema.ts';
import { compileCues } from './cues.ts';
import { TOPICS } from './model/classes.ts';
import { normalise } from './normalise.ts';
import type { Reading } from './reading.ts';
import { isStopWord } from './thesaurus/stop-words.ts';
import { tokenise } from './tokens.ts';

/** Finds the items that a pack has of its own, of which nothing could be learned beforehand. */
export interface OwnItems {
  /** The own item that a question names, by the item's words or its title; of several the one with the most words. */
  find(reading: Reading): NormItem | undefined;
  /** The whole words of the pack, for the vocabulary. */
  readonly words: readonly string[];
}

const wordsOf = (text: string): readonly string[] => tokenise(normalise(text)).words.map(({ text: word }) => word);

/** What an item is called: its words and its title, without words that have no subject of their own. */
const namesOf = ({ words, title }: NormItem): readonly string[] =>
  [...words, title]
    .map((name) =>
      wordsOf(name)
        .filter((word) => !isStopWord(word))
        .join(' '),
    )
    .filter((name) => name !== '');

/** Makes the finder for a pack. Items that are not of the standard norm must be found by their own names. */
export function createOwnItems(pack: LoadedPack): OwnItems {
  const own = pack.items.filter(({ id }) => !TOPICS.includes(id));
  const cues = compileCues(own.flatMap((item) => namesOf(item).map((pattern) => ({ pattern, value: item }))));
  return {
    find: (reading) => {
      const hits = own.length === 0 ? [] : cues.hits(reading);
      return [...hits].sort((a, b) => b.words.length - a.words.length)[0]?.value;
    },
    words: pack.items.flatMap((item) => [...namesOf(item).flatMap((name) => name.split(' ')), ...wordsOf(item.text)]),
  };
}
