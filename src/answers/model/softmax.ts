import type { Terms } from './terms.ts';

/** One text to learn from, with the share of each class in what it should come to; the shares add up to 1. */
export interface Lesson {
  readonly terms: Terms;
  readonly target: Float32Array;
}

/** What was learned: for each slot a row with a weight for each class. */
export interface Weights {
  readonly classes: number;
  readonly rows: ReadonlyMap<number, Float32Array>;
}

/** How it is learned. */
export interface Schooling {
  /** Times that every lesson comes by. */
  readonly rounds: number;
  /** The first step; steps get smaller with the rounds, and per slot with what was learned there (AdaGrad). */
  readonly step: number;
  /** The share of the terms that is left out each time a lesson comes by, so that no single term decides. */
  readonly leftOut: number;
}

/** Numbers from 0 up to 1 in a fixed order, so that learning gives the same weights each time. */
export function fixedNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Shuffles the order of so many lessons for the next round, in place, by the numbers of `next`. */
export function shuffle(order: number[], next: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}

/** Turns scores into chances that add up to 1, in place. */
export function toChances(scores: Float32Array): Float32Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let at = 0; at < scores.length; at++) {
    const value = Math.exp((scores[at] ?? 0) - most);
    scores[at] = value;
    sum += value;
  }
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) / sum;
  return scores;
}

interface Row {
  readonly weights: Float32Array;
  /** How much this row was moved already, squared. */
  moved: number;
}

/**
 * Multinomial logistic regression, learned lesson by lesson. Linear in what it reads, so that each weight can be looked at, and the same for the same
 * lessons on every machine that rounds alike. `lessons` all have targets of the same length.
 */
export function learn(lessons: readonly Lesson[], classes: number, { rounds, step, leftOut }: Schooling): Weights {
  const rows = new Map<number, Row>();
  const rowOf = (slot: number): Row => {
    const known = rows.get(slot);
    if (known) return known;
    const made = { weights: new Float32Array(classes), moved: 1e-3 };
    rows.set(slot, made);
    return made;
  };
  const bound = lessons.map(({ terms, target }) => ({ rows: Array.from(terms.slots, rowOf), values: terms.values, target }));
  const next = fixedNumbers(1);
  const order = bound.map((_, at) => at);
  const scores = new Float32Array(classes);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next);
    const rate = step * (1 - (0.9 * round) / rounds);
    for (const at of order) {
      const lesson = bound[at];
      if (lesson) take(lesson, scores, rate, () => next() >= leftOut);
    }
  }
  return { classes, rows: new Map([...rows].map(([slot, { weights }]) => [slot, weights])) };
}

interface BoundLesson {
  readonly rows: readonly Row[];
  readonly values: Float32Array;
  readonly target: Float32Array;
}

/** Moves the weights of one lesson towards its target. */
function take(lesson: BoundLesson, scores: Float32Array, rate: number, isIn: () => boolean): void {
  const present = lesson.rows.map(isIn);
  scores.fill(0);
  for (const [at, { weights }] of lesson.rows.entries()) if (present[at]) addTo(scores, weights, lesson.values[at] ?? 0);
  toChances(scores);
  let length = 0;
  for (let at = 0; at < scores.length; at++) {
    const error = (scores[at] ?? 0) - (lesson.target[at] ?? 0);
    scores[at] = error;
    length += error * error;
  }
  for (const [at, row] of lesson.rows.entries()) {
    if (!present[at]) continue;
    const value = lesson.values[at] ?? 0;
    row.moved += length * value * value;
    addTo(row.weights, scores, (-rate / Math.sqrt(row.moved)) * value);
  }
}

/** Adds so much of another list to a list, in place. */
export function addTo(sum: Float32Array, other: Float32Array, factor: number): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + factor * (other[at] ?? 0);
}
