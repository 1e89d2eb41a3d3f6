import { type CueHit, compileCues, cueList } from './cues.ts';
import type { Likeness } from './likeness.ts';
import type { Reading } from './reading.ts';
import { DANGER_SIGNS, type Danger, HARMLESS, HASTE, PERSONAL, POLICY } from './thesaurus/urgent-signs.ts';

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
const context = compileCues<'harmless' | 'policy' | 'personal' | 'haste'>([
  ...cueList(HARMLESS).map((pattern) => ({ pattern, value: 'harmless' as const })),
  ...cueList(POLICY).map((pattern) => ({ pattern, value: 'policy' as const })),
  ...cueList(PERSONAL).map((pattern) => ({ pattern, value: 'personal' as const })),
  ...cueList(HASTE).map((pattern) => ({ pattern, value: 'haste' as const })),
]);

/** The whole words that the signs are made of, for the vocabulary. */
export const urgentWords: readonly string[] = [...signs.words, ...context.words];

/** Sentences of one text that are compared one by one; beyond it a text is noise. */
const MOST_SENTENCES = 60;

const CALM: Alarm = { urgent: false, dangers: [] };

/** Whether two possible signs rest on different words; the same words twice are one sign. */
const independent = (hits: readonly CueHit<Sign>[]): number => {
  const used = new Set<number>();
  let count = 0;
  for (const { words } of hits) {
    if (words.some((word) => used.has(word))) continue;
    count += 1;
    for (const word of words) used.add(word);
  }
  return count;
};

/** What the second net asks: a likeness to danger of this much, and so far ahead of everything else; more of a single sentence than of a text. */
const WHOLE = { like: 0.28, ahead: 0.1, behind: 0 };
const SENTENCE = { like: 0.32, ahead: 0.12, behind: 0.04 };
const FEWEST_WORDS = 4;

/** How far a text is ahead in likeness to danger: below zero when anything else is nearer. */
const dangerAhead = (reading: Reading, likeness: Likeness, like: number): number =>
  reading.words.length < FEWEST_WORDS ? -1 : likeness.ahead(reading, like);

const sentencesOf = ({ words, sentences }: Reading): readonly Reading[] =>
  sentences.length < 2
    ? []
    : sentences
        .slice(0, MOST_SENTENCES)
        .map(({ first }, index) => ({ words: words.slice(first, sentences[index + 1]?.first), sentences: [] }));

/** The second net: the text as a whole, and sentence by sentence, so that a story hides nothing. One possible sign makes it finer. */
function isLikeDanger(reading: Reading, likeness: Likeness, suspected: boolean): boolean {
  const near = (part: Reading, { like, ahead, behind }: typeof WHOLE): boolean =>
    dangerAhead(part, likeness, like) >= (suspected ? behind : ahead);
  return near(reading, WHOLE) || sentencesOf(reading).some((sentence) => near(sentence, SENTENCE));
}

/**
 * Looks for signs of acute danger. Nothing else in the text can undo a certain sign: no instruction, no other question. Only words inside a
 * harmless phrase ("schiet in de stress") do not count, nor plain nouns in a policy question that names no pupil. A second net catches what is
 * clearly more like the examples of danger than like any other question; `likeness` is that to danger.
 */
export function detectDanger(reading: Reading, likeness: Likeness): Alarm {
  const around = context.hits(reading);
  const harmless = new Set(around.filter((hit) => hit.value === 'harmless').flatMap((hit) => hit.words));
  const hits = signs.hits(reading).filter(({ words }) => !words.some((word) => harmless.has(word)));
  const has = (kind: 'policy' | 'personal' | 'haste'): boolean => around.some((hit) => hit.value === kind);
  const of = (strength: Sign['strength']) => hits.filter((hit) => hit.value.strength === strength);
  const [certain, topics, possible] = [of('certain'), of('topic'), of('possible')];
  const excused = has('policy') && !has('personal');
  const byCues = certain.length > 0 || (topics.length > 0 && !excused) || independent(possible) + (has('haste') ? 1 : 0) >= 2;
  const urgent = byCues || (!excused && isLikeDanger(reading, likeness, possible.length > 0));
  if (!urgent) return CALM;
  return { urgent, dangers: [...new Set([...certain, ...topics, ...possible].map((hit) => hit.value.danger))] };
}
