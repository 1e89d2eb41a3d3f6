import { type Tellingen, topicsOf } from './tellingen.ts';

/** An item that is often marked wrong, with how often it was and how often it was marked right. */
export interface Misser {
  readonly topic: string;
  readonly wrong: number;
  readonly right: number;
}

/** Fewer marks than this could be one person, or an accident. */
const LEAST_WRONG = 3;

/** One of so many marks is wrong, at least. */
const LEAST_SHARE = 3;

/** The items that were marked wrong at least three times and in at least a third of the marks: the most first, then the least often right, then by id. */
export function missersOf(tellingen: Tellingen): readonly Misser[] {
  const right = new Map(topicsOf(tellingen, ['klopt']).map(({ topic, count }) => [topic, count]));
  return topicsOf(tellingen, ['klopt-niet'])
    .map(({ topic, count }) => ({ topic, wrong: count, right: right.get(topic) ?? 0 }))
    .filter((misser) => misser.wrong >= LEAST_WRONG && misser.wrong * LEAST_SHARE >= misser.wrong + misser.right)
    .sort((a, b) => b.wrong - a.wrong || a.right - b.right || (a.topic < b.topic ? -1 : 1));
}
