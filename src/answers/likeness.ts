import type { Example } from './examples.ts';
import { featuresOf } from './features.ts';
import type { Reading } from './reading.ts';

/** How much a text is like the example questions of one group, beside those of all others. Likeness goes from 0 to about 1. */
export interface Likeness {
  /** How far the group is ahead of the group that comes nearest; below zero when another is nearer, and when the likeness is less than `least`. */
  ahead(reading: Reading, least: number): number;
}

/** The share of the nearest example, the second and the third in the likeness to a group. */
const SHARES = [0.6, 0.25, 0.15] as const;
const NOISE = 0.02;

/** The examples that have a feature, by number, with its weight there. */
interface Posting {
  readonly examples: Int32Array;
  readonly weights: Float64Array;
}

/** Where a feature stands in the examples. */
interface Feature {
  readonly rarity: number;
  readonly own: Posting;
  readonly others: Posting;
}

interface Index {
  readonly features: ReadonlyMap<string, Feature>;
  /** The rarity of a feature that no example has. */
  readonly unknown: number;
}

/** The numbers of the examples that have each feature. */
function placesIn(examples: readonly Example[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [number, { features }] of examples.entries())
    for (const feature of features.keys()) {
      const place = places.get(feature);
      if (place) place.push(number);
      else places.set(feature, [number]);
    }
  return places;
}

function indexOf(examples: readonly Example[], own: string): Index {
  const groupOf = (number: number): string => examples[number]?.group ?? '';
  const total = new Set(examples.map(({ group }) => group)).size;
  const rarityIn = (groups: number): number => Math.log(1 + total / groups);
  const places = placesIn(examples);
  const rarities = new Map([...places].map(([feature, numbers]) => [feature, rarityIn(new Set(numbers.map(groupOf)).size)]));
  const lengths = examples.map(({ features }) => {
    let square = 0;
    for (const [feature, weight] of features) square += (weight * (rarities.get(feature) ?? 0)) ** 2;
    return Math.sqrt(square) || 1;
  });
  const features = new Map<string, Feature>();
  for (const [feature, numbers] of places) {
    const rarity = rarities.get(feature) ?? 0;
    const weightIn = (number: number) => ((examples[number]?.features.get(feature) ?? 0) * rarity) / (lengths[number] ?? 1);
    const posting = (some: readonly number[]): Posting => ({ examples: Int32Array.from(some), weights: Float64Array.from(some, weightIn) });
    const isOwn = (number: number): boolean => groupOf(number) === own;
    features.set(feature, {
      rarity,
      own: posting(numbers.filter(isOwn)),
      others: posting(numbers.filter((number) => !isOwn(number))),
    });
  }
  return { features, unknown: rarityIn(total) };
}

/** The three highest of some numbers, which come one by one; 0 where there are fewer. */
class Highest {
  #first = 0;
  #second = 0;
  #third = 0;

  add(value: number): void {
    if (value > this.#first) [this.#first, this.#second, this.#third] = [value, this.#first, this.#second];
    else if (value > this.#second) [this.#second, this.#third] = [value, this.#second];
    else if (value > this.#third) this.#third = value;
  }

  /** Together, each with its share. */
  get weighed(): number {
    return SHARES[0] * this.#first + SHARES[1] * this.#second + SHARES[2] * this.#third;
  }
}

/** Adds up what a text shares with each example. */
class Dots {
  readonly #byExample: Float64Array;
  readonly #touched: number[] = [];

  constructor(examples: number) {
    this.#byExample = new Float64Array(examples);
  }

  add({ examples, weights }: Posting, value: number): void {
    for (let at = 0; at < examples.length; at++) {
      const example = examples[at] ?? 0;
      const dot = this.#byExample[example] ?? 0;
      if (dot === 0) this.#touched.push(example);
      this.#byExample[example] = dot + value * (weights[at] ?? 0);
    }
  }

  /** Hands over each example with what was added up for it, and begins anew. */
  take(each: (example: number, dot: number) => void): void {
    for (const example of this.#touched) {
      each(example, this.#byExample[example] ?? 0);
      this.#byExample[example] = 0;
    }
    this.#touched.length = 0;
  }
}

/**
 * Makes the comparison of one group with the others: the cosine of weighted features, of which the nearest three examples of each group count.
 * Most texts are not like the group at all, and then nothing else is compared.
 */
export function createLikeness(examples: readonly Example[], own: string): Likeness {
  const { features, unknown } = indexOf(examples, own);
  const dots = new Dots(examples.length);
  /** The likeness to each group of the examples in one half of the index. */
  const nearest = (values: readonly (readonly [Feature, number])[], half: 'own' | 'others', length: number): readonly number[] => {
    for (const [feature, value] of values) dots.add(feature[half], value);
    const groups = new Map<string, Highest>();
    dots.take((example, dot) => {
      const near = dot / length;
      if (near <= NOISE) return;
      const group = examples[example]?.group ?? '';
      const highest = groups.get(group) ?? new Highest();
      highest.add(near);
      groups.set(group, highest);
    });
    return [...groups.values()].map(({ weighed }) => weighed);
  };
  return {
    ahead(reading, least) {
      const values: (readonly [Feature, number])[] = [];
      let square = 0;
      for (const [name, weight] of featuresOf(reading)) {
        const feature = features.get(name);
        const value = weight * (feature?.rarity ?? unknown);
        square += feature ? value * value : (value * value) / 4;
        if (feature) values.push([feature, value]);
      }
      const length = Math.sqrt(square) || 1;
      const [like = 0] = nearest(values, 'own', length);
      return like < least ? -1 : like - Math.max(...nearest(values, 'others', length), 0);
    },
  };
}
