import type { Example } from './examples.ts';
import { featuresOf } from './features.ts';
import type { Reading } from './reading.ts';

/** How much a text is like the example questions of each group, from 0 to about 1. */
export interface Likeness {
  /** By norm id, or by one of the groups without an item; a group that a text is not like at all is absent. */
  of(reading: Reading): ReadonlyMap<string, number>;
}

/** The share of the nearest example, the second and the third in the likeness to a group. */
const SHARES = [0.6, 0.25, 0.15];
const NOISE = 0.02;

interface Index {
  /** Per feature, the numbers of the examples that have it, and its weight there. */
  readonly postings: ReadonlyMap<string, { readonly examples: number[]; readonly weights: number[] }>;
  rarity(feature: string): number;
}

function indexOf(examples: readonly Example[]): Index {
  const spread = new Map<string, Set<string>>();
  const postings = new Map<string, { examples: number[]; weights: number[] }>();
  for (const { group, features } of examples) {
    for (const feature of features.keys()) {
      const groups = spread.get(feature);
      if (groups) groups.add(group);
      else spread.set(feature, new Set([group]));
    }
  }
  const total = new Set(examples.map(({ group }) => group)).size;
  const rarity = (feature: string): number => Math.log(1 + total / (spread.get(feature)?.size ?? total));
  examples.forEach(({ features }, number) => {
    let square = 0;
    for (const [feature, weight] of features) square += (weight * rarity(feature)) ** 2;
    const length = Math.sqrt(square) || 1;
    for (const [feature, weight] of features) {
      const list = postings.get(feature) ?? { examples: [], weights: [] };
      list.examples.push(number);
      list.weights.push((weight * rarity(feature)) / length);
      postings.set(feature, list);
    }
  });
  return { postings, rarity };
}

/** Makes the comparison with example questions: the cosine of weighted features, of which the nearest three of each group count. */
export function createLikeness(examples: readonly Example[]): Likeness {
  const { postings, rarity } = indexOf(examples);
  const cosines = (reading: Reading): Float64Array => {
    const dots = new Float64Array(examples.length);
    let square = 0;
    for (const [feature, weight] of featuresOf(reading)) {
      const value = weight * rarity(feature);
      const list = postings.get(feature);
      square += list ? value * value : (value * value) / 4;
      list?.examples.forEach((example, at) => {
        dots[example] = (dots[example] ?? 0) + value * (list.weights[at] ?? 0);
      });
    }
    const length = Math.sqrt(square) || 1;
    return dots.map((dot) => dot / length);
  };
  return {
    of(reading) {
      const nearest = new Map<string, number[]>();
      cosines(reading).forEach((near, number) => {
        if (near <= NOISE) return;
        const group = examples[number]?.group ?? '';
        const list = nearest.get(group);
        if (list) list.push(near);
        else nearest.set(group, [near]);
      });
      const weighed = (list: number[]): number => {
        list.sort((a, b) => b - a);
        return SHARES.reduce((sum, share, rank) => sum + share * (list[rank] ?? 0), 0);
      };
      return new Map([...nearest].map(([group, list]): [string, number] => [group, weighed(list)]));
    },
  };
}
