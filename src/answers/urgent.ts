import { type CueHit, compileCues, cueList } from './cues.ts';
import type { Reading } from './reading.ts';
import { DANGER_SIGNS, type Danger, HARMLESS } from './thesaurus/urgent-signs.ts';
import { SENTENCE_GAP } from './tokens.ts';

/** What the signs in a text come to. */
export interface Alarm {
  readonly urgent: boolean;
  /** The kinds of danger that were found, most certain first; empty when the text is not urgent. */
  readonly dangers: readonly Danger[];
}

interface Sign {
  readonly danger: Danger;
  readonly strength: 'topic' | 'certain' | 'possible';
}

const DANGERS = Object.keys(DANGER_SIGNS).filter((key): key is Danger => key in DANGER_SIGNS);

const signs = compileCues<Sign>(
  DANGERS.flatMap((danger) => {
    const { topics, certain, possible } = DANGER_SIGNS[danger];
    const as = (strength: Sign['strength'], text: string) => cueList(text).map((pattern) => ({ pattern, value: { danger, strength } }));
    return [...as('topic', topics), ...as('certain', certain), ...as('possible', possible)];
  }),
);
const harmless = compileCues<true>(cueList(HARMLESS).map((pattern) => ({ pattern, value: true })));

/** The whole words that the signs are made of, for the vocabulary. */
export const urgentWords: readonly string[] = [...signs.words, ...harmless.words];

/** From most certain to least. */
const STRENGTHS = ['certain', 'topic', 'possible'] as const;

const CALM: Alarm = { urgent: false, dangers: [] };

/**
 * How likely danger must be, by what was learned of examples, before a text is urgent: a little when its words are a sign or may be
 * one.
 */
const LEAST = { certain: 0.2, topic: 0.25, possible: 0.25 } as const;
/**
 * The same without any sign. A story has more words that are a little like danger than a few words have. A later turn of a dialogue mostly is a few words
 * on what was asked before.
 */
const LEAST_WITHOUT = { fewWords: 0.3, story: 0.55, laterTurn: 0.75 } as const;
/** From so many words on a text is a story. */
const STORY = 15;
/** The same for the words around a sign by themselves, and for a sentence without one. */
const LEAST_ALONE = { certain: 0.2, topic: 0.5, possible: 0.7, sentence: 0.98 } as const;

/** How likely it is that a text tells of danger, from 0 to 1. */
export type DangerIn = (reading: Reading) => number;

/** A reading without the words at these places, in as many sentences. */
function without(reading: Reading, places: ReadonlySet<number>): Reading {
  if (places.size === 0) return reading;
  const words = reading.words.filter((_, at) => !places.has(at));
  const before = (first: number): number => [...places].filter((at) => at < first).length;
  return { words, sentences: reading.sentences.map(({ first, asked }) => ({ first: first - before(first), asked })) };
}

/** The most certain kind of sign among these. */
const strongest = (hits: readonly CueHit<Sign>[]): Sign['strength'] | undefined =>
  STRENGTHS.find((strength) => hits.some(({ value }) => value.strength === strength));

/** The words around a place up to the nearest comma or full stop on both sides, or only full stops. */
function around({ words, sentences }: Reading, at: number, isOpen: (gap: number) => boolean): Reading {
  const gapAfter = (place: number): number => (words[place + 1]?.position ?? Number.POSITIVE_INFINITY) - (words[place]?.position ?? 0);
  let [first, last] = [at, at];
  while (first > 0 && isOpen(gapAfter(first - 1))) first -= 1;
  while (last < words.length - 1 && isOpen(gapAfter(last))) last += 1;
  const asked = sentences[words[at]?.sentence ?? 0]?.asked ?? false;
  return { words: words.slice(first, last + 1), sentences: [{ first: 0, asked }] };
}

/** Signs of which the words around are looked at by themselves; beyond it a text is noise. */
const MOST_SIGNS = 20;

/** Whether the sentence or the clause with a sign in it is like danger by itself, so that a long story around it hides nothing. */
const isAround = (reading: Reading, hits: readonly CueHit<Sign>[], dangerIn: DangerIn): boolean =>
  hits.slice(0, MOST_SIGNS).some(({ at, value }) =>
    [SENTENCE_GAP, 2].some((gap) => {
      const part = around(reading, at, (words) => words < gap);
      return part.words.length < reading.words.length && dangerIn(part) >= LEAST_ALONE[value.strength];
    }),
  );

/** Sentences of one text that are looked at by themselves; beyond it a text is noise. */
const MOST_SENTENCES = 60;
const FEWEST_WORDS = 5;
/** Fewer words than this beside a harmless phrase say nothing. */
const FEWEST_LEFT = 4;

/** Whether one sentence among others is like danger by itself. */
const isInASentence = ({ words, sentences }: Reading, dangerIn: DangerIn): boolean =>
  sentences.length > 1 &&
  sentences.slice(0, MOST_SENTENCES).some(({ first, asked }, at) => {
    const part = { words: words.slice(first, sentences[at + 1]?.first), sentences: [{ first: 0, asked }] };
    return part.words.length >= FEWEST_WORDS && dangerIn(part) >= LEAST_ALONE.sentence;
  });

const leastWithout = ({ words }: Reading, isLater: boolean): number => {
  if (isLater) return LEAST_WITHOUT.laterTurn;
  return words.length < STORY ? LEAST_WITHOUT.fewWords : LEAST_WITHOUT.story;
};

/**
 * Looks for signs of acute danger: words that are a sign, and what was learned of examples, which must agree. Nothing else in the text can undo a
 * sign: no instruction, no other question. Words inside a harmless phrase ("schiet in de stress") are no sign.
 * @param dangerIn what was learned of examples
 * @param isLater whether it is a later turn of a dialogue
 */
export function detectDanger(reading: Reading, dangerIn: DangerIn, isLater = false): Alarm {
  if (reading.words.length === 0) return CALM;
  const calm = new Set(harmless.hits(reading).flatMap((hit) => hit.words));
  const hits = signs.hits(reading).filter(({ words }) => !words.some((word) => calm.has(word)));
  const strength = strongest(hits);
  const least = strength ? LEAST[strength] : leastWithout(reading, isLater);
  const told = without(reading, calm);
  const whole = calm.size > 0 && told.words.length < FEWEST_LEFT ? 0 : dangerIn(told);
  const urgent = whole >= least || isAround(reading, hits, dangerIn) || isInASentence(told, dangerIn);
  if (!urgent) return CALM;
  const inOrder = STRENGTHS.flatMap((strength) => hits.filter(({ value }) => value.strength === strength));
  return { urgent, dangers: [...new Set(inOrder.map(({ value }) => value.danger))] };
}
