import { VERDICTS, type Verdict } from '../verdict.ts';
import { DANGER_TOPIC, OUTSIDE_TOPIC, SILENT_TOPIC, TOPICS } from './classes.ts';
import { scalesOf } from './packed.ts';
import { toChances } from './softmax.ts';
import type { Learned } from './teach.ts';
import { SLOTS, type Terms } from './terms.ts';

/** A way to read a question: a verdict, with the item that it rests on where a verdict has one, and how likely that is from 0 to 1. */
export interface Possibility {
  readonly verdict: Verdict;
  readonly id: string | undefined;
  readonly chance: number;
}

/** What the words of a question say, as chances from 0 to 1. */
export interface Impression {
  /** Every way to read it, most likely first; together 1. */
  readonly possibilities: readonly Possibility[];
  /** Per verdict, over all items. */
  readonly verdicts: ReadonlyMap<Verdict, number>;
  /** Per item, over all verdicts that rest on one. */
  readonly items: ReadonlyMap<string, number>;
}

/** The impression of a text without any words. */
export const NO_IMPRESSION: Impression = { possibilities: [], verdicts: new Map(), items: new Map() };

/** What was learned of examples, ready for questions. */
export interface Model {
  /** The impression of a text, among these items only. Items that were never learned do not occur in it. */
  impressionOf(terms: Terms, isItem: (id: string) => boolean): Impression;
  /** How likely it is that a text tells of danger, from 0 to 1. */
  dangerIn(terms: Terms): number;
}

/** How much the habit counts with which a verdict goes with an item. */
const HABIT = 0.5;
const SURELY_NOT = 1e-6;

const TOPIC_OF: Readonly<Record<Verdict, string | undefined>> = {
  basis: undefined,
  'basis-mits': undefined,
  extra: undefined,
  uitleg: undefined,
  'niet-beschreven': SILENT_TOPIC,
  'buiten-bereik': OUTSIDE_TOPIC,
  urgent: DANGER_TOPIC,
};

/** The chances of topics and verdicts, each on their own. */
interface Chances {
  readonly topics: Float32Array;
  readonly verdicts: Float32Array;
}

/** Every pair of a verdict and a topic that go together, as columns of the chances. */
interface Pair {
  readonly verdict: Verdict;
  readonly id: string | undefined;
  readonly topicColumn: number;
  readonly verdictColumn: number;
  /** How much more often they go together than by chance. */
  readonly habit: number;
}

/** The pairs in the order of the verdicts. */
const pairsOf = (lift: Learned['lift']): readonly Pair[] =>
  VERDICTS.flatMap((verdict, verdictColumn): readonly Pair[] => {
    const free = TOPIC_OF[verdict];
    if (free !== undefined) return [{ verdict, id: undefined, topicColumn: TOPICS.indexOf(free), verdictColumn, habit: 1 }];
    return TOPICS.flatMap((id, topicColumn) => {
      const habit = Math.max(lift[topicColumn]?.[verdictColumn] ?? 1, SURELY_NOT) ** HABIT;
      return id.startsWith('~') ? [] : [{ verdict, id, topicColumn, verdictColumn, habit }];
    });
  });

/** Adds a chance to what a map has. */
const addTo = <K>(sums: Map<K, number>, key: K, chance: number): void => void sums.set(key, (sums.get(key) ?? 0) + chance);

/** The impression that some ways to read a text make together; their chances need not add up to 1 yet. */
export function impressionFrom(found: readonly Possibility[]): Impression {
  const total = found.reduce((sum, { chance }) => sum + chance, 0);
  const possibilities = found.map((each) => ({ ...each, chance: each.chance / total })).sort((a, b) => b.chance - a.chance);
  const verdicts = new Map<Verdict, number>();
  const items = new Map<string, number>();
  for (const { verdict, id, chance } of possibilities) {
    addTo(verdicts, verdict, chance);
    if (id !== undefined) addTo(items, id, chance);
  }
  return { possibilities, verdicts, items };
}

/** Makes a model of what was learned. */
export function createModel({ weights, lift }: Learned): Model {
  const scales = scalesOf(weights, SLOTS);
  const pairs = pairsOf(lift);
  const chancesOf = (terms: Terms): Chances => {
    const scores = scales.weigh(terms);
    return { topics: toChances(scores.subarray(0, TOPICS.length)), verdicts: toChances(scores.subarray(TOPICS.length)) };
  };
  const likely = ({ topics, verdicts }: Chances, isItem: (id: string) => boolean): Possibility[] =>
    pairs
      .filter(({ id }) => id === undefined || isItem(id))
      .map(({ verdict, id, topicColumn, verdictColumn, habit }) => {
        const chance = ((topics[topicColumn] ?? 0) + SURELY_NOT) * ((verdicts[verdictColumn] ?? 0) + SURELY_NOT) * habit;
        return { verdict, id, chance };
      });
  return {
    impressionOf: (terms, isItem) => impressionFrom(likely(chancesOf(terms), isItem)),
    dangerIn(terms) {
      const { topics, verdicts } = chancesOf(terms);
      return Math.sqrt((topics[TOPICS.indexOf(DANGER_TOPIC)] ?? 0) * (verdicts[VERDICTS.indexOf('urgent')] ?? 0));
    },
  };
}
