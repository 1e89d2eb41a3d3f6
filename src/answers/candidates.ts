import MiniSearch from 'minisearch';
import type { LoadedPack } from '../norm/load-pack.ts';
import type { NormItem } from '../norm/schema.ts';
import { type Cue, type CueSet, compileCues, cueList } from './cues.ts';
import { normalise } from './normalise.ts';
import type { Reading } from './reading.ts';
import { stemsOfOwn } from './stem.ts';
import { THESAURUS } from './thesaurus/all.ts';
import { isStopWord } from './thesaurus/stop-words.ts';
import type { ItemCues } from './thesaurus/table.ts';
import { tokenise } from './tokens.ts';

/** A norm item with how well a question fits it. */
export interface Candidate {
  readonly id: string;
  /** Points from cues and search together; from about 4 on an item is a serious match. */
  readonly score: number;
  /** The points that come from cues, so from words that mean this item. */
  readonly fromCues: number;
  /** What the words of the question say for the item, as log-odds from 0 up. */
  readonly evidence: number;
}

/** Finds the norm items that a question is about. */
export interface Finder {
  /** All items with any match, best first. Ties keep the order of the pack. `evidence` is what the words learned from examples say. */
  find(reading: Reading, evidence: ReadonlyMap<string, number>): readonly Candidate[];
  /** The whole words that the items and their cues are made of. */
  readonly words: readonly string[];
}

interface Worth {
  readonly id: string;
  readonly points: number;
}

const POINTS: Readonly<Record<keyof ItemCues, number>> = { strong: 5, fair: 2.5, hint: 1, against: -3 };
const KINDS: readonly (keyof ItemCues)[] = ['strong', 'fair', 'hint', 'against'];
const OWN_WORD = 2;
const OWN_PHRASE = 3.5;
/** The words of an item that a school added itself: it speaks on that subject, also where both sources are silent. */
const ADDED_WORD = 9;
const SECOND = 0.45;
const SEARCH_SHARE = 1.5;
const EVIDENCE_SHARE = 0.3;

const wordsOf = (text: string): readonly string[] => tokenise(normalise(text)).words.map((word) => word.text);

const searchTerms = (text: string): string[] => [
  ...new Set(
    wordsOf(text)
      .filter((word) => !isStopWord(word))
      .map((word) => stemsOfOwn(word)[0] ?? word),
  ),
];

const ownPoints = (words: readonly string[], added: boolean): number => {
  if (added) return ADDED_WORD;
  return words.length === 1 ? OWN_WORD : OWN_PHRASE;
};

const ownCues = (item: NormItem, added: boolean): readonly Cue<Worth>[] =>
  [...item.words, item.title].flatMap((phrase) => {
    const words = wordsOf(phrase).filter((word) => !isStopWord(word));
    const points = ownPoints(words, added && phrase !== item.title);
    return words.length === 0 ? [] : [{ pattern: words.join(' '), value: { id: item.id, points } }];
  });

const thesaurusCues = (id: string, cues: ItemCues): readonly Cue<Worth>[] =>
  KINDS.flatMap((kind) => cueList(cues[kind] ?? '').map((pattern) => ({ pattern, value: { id, points: POINTS[kind] } })));

const compile = (pack: LoadedPack): CueSet<Worth> => {
  const cues = new Map<string, ItemCues | undefined>(Object.entries(THESAURUS));
  return compileCues(
    pack.items.flatMap((item) => [...thesaurusCues(item.id, cues.get(item.id) ?? {}), ...ownCues(item, !cues.has(item.id))]),
  );
};

/** The best cue counts whole, every further one that rests on other words less and less; one word never counts twice. */
function addUp(hits: readonly { points: number; words: readonly number[] }[]): number {
  const used = new Set<number>();
  let total = 0;
  let share = 1;
  for (const { points, words } of [...hits].sort((a, b) => b.points - a.points || b.words.length - a.words.length)) {
    if (points < 0) {
      total += points;
      continue;
    }
    const fresh = words.filter((word) => !used.has(word)).length / words.length;
    if (fresh === 0) continue;
    total += points * share * (fresh === 1 ? 1 : fresh * 0.6);
    share *= SECOND;
    for (const word of words) used.add(word);
  }
  return total;
}

/** Makes a finder over the items of a pack: cues from the thesaurus, the items' own words, and a field-weighted search over their texts. */
export function createFinder(pack: LoadedPack): Finder {
  const cues = compile(pack);
  const order = new Map(pack.items.map((item, index) => [item.id, index]));
  const search = new MiniSearch<NormItem>({
    idField: 'id',
    fields: ['title', 'words', 'text'],
    extractField: (item, field) =>
      field === 'id' ? item.id : field === 'title' ? item.title : field === 'words' ? item.words.join(' . ') : item.text,
    tokenize: searchTerms,
    processTerm: (term) => term,
    searchOptions: { boost: { title: 2, words: 3 }, combineWith: 'OR' },
  });
  search.addAll(pack.items);

  const searched = (reading: Reading): ReadonlyMap<string, number> => {
    const terms = new Set<string>();
    for (const word of reading.words) {
      if (isStopWord(word.text) || isStopWord(word.meant)) continue;
      for (const form of word.forms) if (form.length > 2 && !isStopWord(form)) terms.add(form);
    }
    const results = search.search({ queries: [...terms].slice(0, 80), combineWith: 'OR' }, { tokenize: (text) => [text] });
    const best = Math.max(results[0]?.score ?? 0, 12);
    return new Map(results.map((result): [string, number] => [String(result.id), result.score / best]));
  };

  return {
    words: [...cues.words, ...pack.items.flatMap((item) => [item.title, item.text, item.nextStep, ...item.words].flatMap(wordsOf))],
    find(reading, evidence) {
      const byItem = new Map<string, { points: number; words: readonly number[] }[]>();
      for (const { value, words } of cues.hits(reading)) {
        const list = byItem.get(value.id) ?? [];
        list.push({ points: value.points, words });
        byItem.set(value.id, list);
      }
      const found = searched(reading);
      const ids = new Set([...byItem.keys(), ...found.keys(), ...evidence.keys()].filter((id) => order.has(id)));
      return [...ids]
        .map((id): Candidate => {
          const fromCues = addUp(byItem.get(id) ?? []);
          const words = evidence.get(id) ?? 0;
          return { id, fromCues, evidence: words, score: fromCues + SEARCH_SHARE * (found.get(id) ?? 0) + EVIDENCE_SHARE * words };
        })
        .sort((a, b) => b.score - a.score || (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
    },
  };
}
