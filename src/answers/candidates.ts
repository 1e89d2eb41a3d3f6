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

/** What the search finds for one word. */
interface Found {
  readonly id: string;
  readonly score: number;
}

/** More words than this are not searched for. */
const MOST_TERMS = 80;
/** A best score below this does not count as a whole match. */
const WHOLE_SCORE = 12;

const termsOf = ({ words }: Reading): ReadonlySet<string> => {
  const terms = new Set<string>();
  for (const { text, meant, forms } of words) {
    if (isStopWord(text) || isStopWord(meant)) continue;
    for (const form of forms) if (form.length > 2 && !isStopWord(form)) terms.add(form);
  }
  return terms;
};

/** How well items fit the words of a text: the sum over its words, times how many of them the item has, as a share of the best. */
function searched(reading: Reading, resultsOf: (term: string) => readonly Found[]): ReadonlyMap<string, number> {
  const sums = new Map<string, { score: number; terms: number }>();
  for (const term of [...termsOf(reading)].slice(0, MOST_TERMS))
    for (const { id, score } of resultsOf(term)) {
      const sum = sums.get(id);
      if (!sum) sums.set(id, { score, terms: 1 });
      else {
        sum.score += score;
        sum.terms += 1;
      }
    }
  const scores = [...sums].map(([id, { score, terms }]) => [id, score * terms] as const);
  const best = scores.reduce((most, [, score]) => Math.max(most, score), WHOLE_SCORE);
  return new Map(scores.map(([id, score]) => [id, score / best]));
}

/** Makes a finder over the items of a pack: cues from the thesaurus, the items' own words, and a field-weighted search over their texts. */
export function createFinder(pack: LoadedPack): Finder {
  const cues = compile(pack);
  /** What is found for each word of the pack, kept when it was searched for once: a word that no item has finds nothing. */
  const byTerm = new Map<string, readonly Found[] | undefined>();
  const search = new MiniSearch<NormItem>({
    idField: 'id',
    fields: ['title', 'words', 'text'],
    extractField: (item, field) =>
      field === 'id' ? item.id : field === 'title' ? item.title : field === 'words' ? item.words.join(' . ') : item.text,
    tokenize: (text) => {
      const terms = searchTerms(text);
      for (const term of terms) byTerm.set(term, undefined);
      return terms;
    },
    processTerm: (term) => term,
    searchOptions: { boost: { title: 2, words: 3 } },
  });
  search.addAll(pack.items);
  const resultsOf = (term: string): readonly Found[] => {
    const known = byTerm.get(term);
    if (known || !byTerm.has(term)) return known ?? [];
    const found = search.search(term, { tokenize: (text) => [text] }).map(({ id, score }) => ({ id: String(id), score }));
    byTerm.set(term, found);
    return found;
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
      const found = searched(reading, resultsOf);
      const candidates: Candidate[] = [];
      for (const { id } of pack.items) {
        const hits = byItem.get(id);
        const share = found.get(id);
        const words = evidence.get(id) ?? 0;
        if (!hits && share === undefined && words === 0) continue;
        const fromCues = hits ? addUp(hits) : 0;
        candidates.push({ id, fromCues, evidence: words, score: fromCues + SEARCH_SHARE * (share ?? 0) + EVIDENCE_SHARE * words });
      }
      return candidates.sort((a, b) => b.score - a.score);
    },
  };
}
