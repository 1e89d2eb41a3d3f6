import type { Reading } from './reading.ts';
import { isStopWord } from './thesaurus/stop-words.ts';

const STOP_WEIGHT = 0.25;
const PAIR_WEIGHT = 0.6;
const STOP_PAIR_WEIGHT = 0.36;

/** The features of a reading, for as long as the reading itself is there. */
const known = new WeakMap<Reading, ReadonlyMap<string, number>>();

/**
 * What texts are compared by: the stems of their words and the pairs of neighbours, each with how much it counts from 0 to 1. Words without a
 * subject of their own count little.
 */
export function featuresOf(reading: Reading): ReadonlyMap<string, number> {
  const features = known.get(reading) ?? readFeatures(reading);
  known.set(reading, features);
  return features;
}

function readFeatures({ words }: Reading): ReadonlyMap<string, number> {
  const features = new Map<string, number>();
  let before = '';
  for (const { text, meant, forms } of words) {
    const stop = isStopWord(meant);
    const weight = stop ? STOP_WEIGHT : 1;
    for (const form of forms) {
      if (form !== text || forms.size === 1) features.set(form, Math.max(features.get(form) ?? 0, weight));
    }
    if (before !== '') features.set(`${before} ${meant}`, stop ? STOP_PAIR_WEIGHT : PAIR_WEIGHT);
    before = meant;
  }
  return features;
}

/** Whether a feature is a single word without a subject of its own. */
export const isFaint = (weight: number): boolean => weight === STOP_WEIGHT;
