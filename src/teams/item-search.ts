import MiniSearch from 'minisearch';
import { normalise } from '../answers/normalise.ts';
import { stem } from '../answers/stem.ts';
import { isStopWord } from '../answers/thesaurus/stop-words.ts';
import { tokenise } from '../answers/tokens.ts';
import type { LoadedPack } from '../norm/load-pack.ts';
import type { NormItem } from '../norm/schema.ts';

/** Finds norm items by a few words, also when the last word is typed halfway or a word has a typo. Best first; empty when no word is known. */
export type ItemSearch = (text: string) => readonly NormItem[];

/** Nobody types more to find something; of a longer text only the beginning is looked for. Characters and words. */
const LONGEST = 300;
const MOST_WORDS = 12;

/** An item that fits less than this share of the best one is found by a word that stands everywhere. */
const LEAST_SHARE = 0.12;

/** Typos are looked through in words from this length on: in shorter ones nearly any word is one letter away. */
const TYPO_FROM = 5;

const wordsIn = (text: string): string[] => tokenise(normalise(text)).words.map((word) => word.text);

/** The words that say what a text is about; of "wat is basisondersteuning" that is a word that says little in a longer text. */
function tellingWords(text: string): readonly string[] {
  const words = wordsIn(text.slice(0, LONGEST));
  const telling = words.filter((word) => !isStopWord(word));
  return (telling.length > 0 ? telling : words.filter((word) => word.length >= TYPO_FROM)).slice(0, MOST_WORDS);
}

const indexes = new WeakMap<LoadedPack, ItemSearch>();

/** The search over the items of a pack. It is made at the first call, in some milliseconds, and shared after that. */
export function itemSearch(pack: LoadedPack): ItemSearch {
  const known = indexes.get(pack);
  if (known) return known;
  const made = createItemSearch(pack);
  indexes.set(pack, made);
  return made;
}

function createItemSearch(pack: LoadedPack): ItemSearch {
  const index = new MiniSearch<NormItem>({
    idField: 'id',
    fields: ['title', 'words', 'text'],
    extractField: (item, field) => {
      if (field === 'id') return item.id;
      if (field === 'title') return item.title;
      return field === 'words' ? item.words.join(' ') : item.text;
    },
    tokenize: wordsIn,
    processTerm: stem,
    searchOptions: {
      boost: { title: 3, words: 3 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length >= TYPO_FROM ? 0.2 : false),
    },
  });
  index.addAll(pack.items);
  return (text) => {
    const found = index.search(tellingWords(text).join(' '));
    const least = (found[0]?.score ?? 0) * LEAST_SHARE;
    return found.flatMap(({ id, score }) => (score >= least ? (pack.byId.get(String(id)) ?? []) : []));
  };
}
