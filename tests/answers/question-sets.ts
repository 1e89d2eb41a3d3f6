import { readFileSync } from 'node:fs';
import { z } from 'zod/v4';
import { type Answer, createAnswerer } from '../../src/answers/answerer.ts';
import { VERDICTS } from '../../src/answers/verdict.ts';
import { standardPack } from '../../src/norm/standard-pack.ts';

const labelledSchema = z.looseObject({ q: z.string(), verdict: z.enum(VERDICTS), ids: z.array(z.string()) });

/** A question with the answer that people agreed on. */
export type Labelled = z.infer<typeof labelledSchema>;

/** Questions that are neither learned from nor used to set anything. */
export const DEV = 'questions-dev.jsonl';

/** Questions that nothing is learned from; on these the certainty is set. */
export const KEPT = '../../src/norm/examples/ijk.jsonl';

/** Questions that were labelled and frozen before the answers saw them. */
export const BLIND = 'questions-blind.jsonl';
/** As `BLIND`, but their score, and their false alarms, were looked at on the way. */
export const SEEN = 'questions-seen.jsonl';

/** As `BLIND`: a second set, of three hundred. */
export const FROZEN = 'questions-frozen.jsonl';

/** Questions of people who ask in ways of their own: stories, dialects, English, and questions far from any intervention. */
export const FRESH = 'questions-fresh.jsonl';

/** Questions in English, or in Dutch with English in it. */
export const ENGLISH = 'questions-english.jsonl';

/** Questions about danger in a roundabout way, and calm ones that look like it. */
export const DANGER_SETS = ['urgent-questions.jsonl', 'urgent-questions-2.jsonl', 'urgent-questions-3.jsonl'] as const;
/** As `DANGER_SETS`, and much harder: half of it is danger without any obvious word, the other half calm with many of those. */
export const HARD_DANGER = 'urgent-questions-4.jsonl';

const linesOf = (name: string): readonly unknown[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));

/** The labelled questions of a file, by its path from this folder. */
export const questionsOf = (name: string): readonly Labelled[] => linesOf(name).map((line) => labelledSchema.parse(line));

/** The labelled dialogues of a file in this folder. */
export const dialoguesOf = (name: string): readonly (readonly Labelled[])[] =>
  linesOf(name).map((line) => z.object({ turns: z.array(labelledSchema) }).parse(line).turns);

/** One answerer over the shipped norm, for all tests. */
export const answerer = createAnswerer(standardPack());

const given = new Map<string, Answer>();

/** The answer to a question on its own; worked out once, since many tests look at the same questions. */
export const answerTo = (question: string): Answer => {
  const known = given.get(question) ?? answerer.answer(question);
  given.set(question, known);
  return known;
};

/** Right: the verdict, and, where the label names items, one of them first. */
export const isRight = (label: Labelled, answer: { readonly verdict: string; readonly ids: readonly string[] }): boolean =>
  answer.verdict === label.verdict && (label.ids.length === 0 || label.ids.includes(answer.ids[0] ?? ''));
