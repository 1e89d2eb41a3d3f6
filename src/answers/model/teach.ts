import { readFrame } from '../frame.ts';
import { normalise, questionPart } from '../normalise.ts';
import type { Reader } from '../reading.ts';
import { createReader } from '../reading.ts';
import { readScope, withoutOrders } from '../scope.ts';
import { tokenise } from '../tokens.ts';
import { VERDICTS, type Verdict } from '../verdict.ts';
import { generalWords } from '../vocabulary.ts';
import { CLASSES, DANGER_TOPIC, OUTSIDE_TOPIC, SILENT_TOPIC, TOPICS } from './classes.ts';
import { type PackedWeights, pack } from './packed.ts';
import { type Lesson, learn, type Schooling, type Weights } from './softmax.ts';
import { type Read, type Terms, termsOf, withoutRare } from './terms.ts';
import { type Pair, pairsOf, variantsOf } from './variants.ts';

/** A question to learn from. */
export interface Example {
  readonly question: string;
  /** What the answer comes to; undefined when only the subject is to be learned. */
  readonly verdict: Verdict | undefined;
  /** The norm items that an answer may put first, best first; none for danger and what the norm does not speak of. */
  readonly ids: readonly string[];
}

/** Everything that was learned of examples. */
export interface Learned {
  /** Words that people use, to which slips of the pen are mended. */
  readonly words: readonly string[];
  readonly weights: PackedWeights;
  /** How often each verdict goes with each topic, in the order of `TOPICS` and `VERDICTS`: the chance as a share of that over all topics. */
  readonly lift: readonly (readonly number[])[];
}

const SCHOOLING: Schooling = { rounds: 12, step: 0.7, leftOut: 0.2 };
/** A word that fewer examples use may be a slip of the pen itself. */
const OFTEN_ENOUGH = 3;
/** The share of the best subject, when an answer may rest on several. */
const FIRST_SHARE = 0.7;
/** How many examples of a topic the general chance counts for. */
const SMOOTHING = 5;

const FREE: Partial<Readonly<Record<Verdict, string>>> = {
  urgent: DANGER_TOPIC,
  'niet-beschreven': SILENT_TOPIC,
  'buiten-bereik': OUTSIDE_TOPIC,
};

/** The topics of an example with their shares. */
function topicsOf({ verdict, ids }: Example): readonly (readonly [topic: string, share: number])[] {
  const free = verdict && FREE[verdict];
  if (free) return [[free, 1]];
  const [first, ...others] = ids.filter((id) => TOPICS.includes(id));
  if (first === undefined) return [];
  if (others.length === 0) return [[first, 1]];
  return [[first, FIRST_SHARE], ...others.map((id) => [id, (1 - FIRST_SHARE) / others.length] as const)];
}

/** The words that examples use often enough. */
function wordsOf(examples: readonly Example[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { question } of examples)
    for (const word of new Set(tokenise(normalise(question)).words.map(({ text }) => text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].flatMap(([word, count]) => (count >= OFTEN_ENOUGH ? [word] : [])).sort();
}

/** Reads a question as it is read when it is answered. */
export function readQuestion(reader: Reader, question: string): Read {
  const { reading } = withoutOrders(reader.read(questionPart(normalise(question))));
  return { reading, frame: readFrame(reading), scope: readScope(reading) };
}

/** The terms of a question as it is read when it is answered. */
export const termsOfQuestion = (reader: Reader, question: string): Terms => termsOf(readQuestion(reader, question));

type Shares = readonly (readonly [name: string, share: number])[];

/** A text with what it should come to. */
interface Wanted {
  readonly question: string;
  readonly topics: Shares;
  readonly verdicts: Shares;
}

const verdictsOf = ({ verdict }: Example): Shares => (verdict ? [[verdict, 1]] : []);

/** Danger decides for both; otherwise each part counts for half. */
function wantedOfPair({ question, parts }: Pair): Wanted {
  const danger = parts.find(({ verdict }) => verdict === 'urgent');
  const counted = danger ? [danger] : parts;
  const halves = (shares: (example: Example) => Shares): Shares =>
    counted.flatMap((example) => shares(example).map(([name, share]) => [name, share / counted.length] as const));
  return { question, topics: halves(topicsOf), verdicts: halves(verdictsOf) };
}

const targetOf = (classes: readonly string[], shares: readonly (readonly [string, number])[]): Float32Array => {
  const target = new Float32Array(classes.length);
  for (const [name, share] of shares) target[classes.indexOf(name)] = (target[classes.indexOf(name)] ?? 0) + share;
  return target;
};

function liftOf(examples: readonly Example[]): readonly (readonly number[])[] {
  const general = VERDICTS.map((verdict) => 1 + examples.filter((example) => example.verdict === verdict).length);
  const total = general.reduce((sum, count) => sum + count, 0);
  const counts = new Map(TOPICS.map((topic) => [topic, VERDICTS.map(() => 0)]));
  for (const example of examples) {
    if (!example.verdict) continue;
    const at = VERDICTS.indexOf(example.verdict);
    for (const [topic, share] of topicsOf(example)) {
      const row = counts.get(topic);
      if (row) row[at] = (row[at] ?? 0) + share;
    }
  }
  return [...counts.values()].map((row) => {
    const sum = row.reduce((all, count) => all + count, 0);
    return row.map((count, at) => {
      const chance = (general[at] ?? 1) / total;
      return Number(((count + SMOOTHING * chance) / (sum + SMOOTHING) / chance).toFixed(3));
    });
  });
}

/**
 * Learns from examples, and from their variants with `asides` around them: the same for the same examples. `plain` are examples that count as they stand.
 * Takes some minutes for twenty thousand of them.
 */
export function teach(
  examples: readonly Example[],
  asides: readonly string[],
  plain: readonly Example[] = [],
  schooling: Schooling = SCHOOLING,
): Learned {
  const words = wordsOf(examples);
  const reader = createReader(new Set([...generalWords, ...words]));
  const one = (example: Example): Wanted => ({ question: example.question, topics: topicsOf(example), verdicts: verdictsOf(example) });
  const all = [...[...examples, ...variantsOf(examples, asides), ...plain].map(one), ...pairsOf(examples).map(wantedOfPair)];
  const read = withoutRare(
    all.map((wanted) => ({ ...wanted, terms: termsOfQuestion(reader, wanted.question) })),
    OFTEN_ENOUGH,
  );
  const lessons = (classes: readonly string[], shares: 'topics' | 'verdicts'): Lesson[] =>
    read.flatMap((wanted) => (wanted[shares].length === 0 ? [] : [{ terms: wanted.terms, target: targetOf(classes, wanted[shares]) }]));
  const topics = learn(lessons(TOPICS, 'topics'), TOPICS.length, schooling);
  const verdicts = learn(lessons(VERDICTS, 'verdicts'), VERDICTS.length, schooling);
  return { words, weights: pack(beside(topics, verdicts)), lift: liftOf(examples) };
}

/** Two sets of weights as one, with the classes of the second behind those of the first. */
function beside(first: Weights, second: Weights): Weights {
  const rows = new Map<number, Float32Array>();
  for (const slot of new Set([...first.rows.keys(), ...second.rows.keys()])) {
    const row = new Float32Array(CLASSES);
    row.set(first.rows.get(slot) ?? []);
    row.set(second.rows.get(slot) ?? [], first.classes);
    rows.set(slot, row);
  }
  return { classes: CLASSES, rows };
}
