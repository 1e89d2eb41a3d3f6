import type { LoadedPack } from '../norm/load-pack.ts';
import { cueList, wordsOfPattern } from './cues.ts';
import type { Example } from './examples.ts';
import { featuresOf, isFaint } from './features.ts';
import { CALM_GROUP, DANGER_GROUP } from './groups.ts';
import { normalise } from './normalise.ts';
import type { Reader, Reading } from './reading.ts';
import { THESAURUS } from './thesaurus/all.ts';
import type { ItemCues } from './thesaurus/table.ts';

/** How strongly the words of a question speak for each norm item, and for the groups without an item; only what speaks for it at all. */
export interface Evidence {
  /** Log-odds by group, from 0 up; a question of ten telling words reaches about twenty for its item. */
  of(reading: Reading): ReadonlyMap<string, number>;
}

/** How much the item's own text and the words of its cues count beside an example question. */
const TEXT_WEIGHT = 0.3;
const CUE_WEIGHT = 0.3;
/** The share of the background in what a group is expected to say: the more, the less a single example convinces. */
const SMOOTHING = 0.5;

const tellingOf = (features: ReadonlyMap<string, number>): readonly string[] =>
  [...features].flatMap(([feature, weight]) => (isFaint(weight) ? [] : [feature]));

/** Counts per feature how often each group uses it, and per group how much it says in all. */
class Counts {
  readonly byFeature = new Map<string, Map<string, number>>();
  readonly totals = new Map<string, number>();

  add(group: string, features: readonly string[], weight: number): void {
    for (const feature of features) {
      const counts = this.byFeature.get(feature);
      if (counts) counts.set(group, (counts.get(group) ?? 0) + weight);
      else this.byFeature.set(feature, new Map([[group, weight]]));
    }
    this.totals.set(group, (this.totals.get(group) ?? 0) + weight * features.length);
  }
}

const cueWords = (cues: ItemCues | undefined): readonly string[] =>
  cueList(`${cues?.strong ?? ''};${cues?.fair ?? ''}`).flatMap((cue) => wordsOfPattern(cue.split(' + - ')[0] ?? ''));

function count(pack: LoadedPack, reader: Reader, examples: readonly Example[]): Counts {
  const counts = new Counts();
  const thesaurus = new Map<string, ItemCues | undefined>(Object.entries(THESAURUS));
  const read = (text: string): readonly string[] => tellingOf(featuresOf(reader.read(normalise(text))));
  for (const { id, title, text, words } of pack.items) {
    for (const phrase of [title, ...words]) counts.add(id, read(phrase), 1);
    counts.add(id, read(text), TEXT_WEIGHT);
    for (const word of cueWords(thesaurus.get(id))) counts.add(id, read(word), CUE_WEIGHT);
  }
  for (const { group, features } of examples) {
    if (pack.byId.has(group) || (group.startsWith('~') && group !== DANGER_GROUP && group !== CALM_GROUP))
      counts.add(group, tellingOf(features), 1);
  }
  return counts;
}

/**
 * Learns from the pack's texts and the example questions which words speak for which item: a naive Bayes classifier, counted once at loading
 * and always the same for the same pack.
 */
export function createEvidence(pack: LoadedPack, reader: Reader, examples: readonly Example[]): Evidence {
  const { byFeature, totals } = count(pack, reader, examples);
  const groups = [...totals.keys()];
  const numbers = new Map(groups.map((group, number) => [group, number]));
  const weights = new Map<string, { readonly groups: Int32Array; readonly weights: Float64Array }>();
  for (const [feature, counts] of byFeature) {
    const shares = [...counts].map(([group, times]) => times / (totals.get(group) ?? 1));
    const background = shares.reduce((sum, share) => sum + share, 0) / totals.size;
    weights.set(feature, {
      groups: Int32Array.from(counts.keys(), (group) => numbers.get(group) ?? 0),
      weights: Float64Array.from(shares, (share) => Math.log(1 + share / (SMOOTHING * background))),
    });
  }
  return {
    of(reading) {
      const sums = new Float64Array(groups.length);
      for (const feature of tellingOf(featuresOf(reading))) {
        const spoken = weights.get(feature);
        if (!spoken) continue;
        for (let at = 0; at < spoken.groups.length; at++) {
          const group = spoken.groups[at] ?? 0;
          sums[group] = (sums[group] ?? 0) + (spoken.weights[at] ?? 0);
        }
      }
      return new Map(
        groups.flatMap((group, number): readonly (readonly [string, number])[] => (sums[number] ? [[group, sums[number]]] : [])),
      );
    },
  };
}
