import type { DialogueContext } from '../../src/answers/dialogue-context.ts';
import { EMPTY_FRAME, type Frame } from '../../src/answers/frame.ts';
import { type Impression, impressionFrom } from '../../src/answers/model/model.ts';
import type { Verdict } from '../../src/answers/verdict.ts';
import type { StandardNormId } from '../../src/norm/standard-pack.ts';

/** The frame of a question that asks for nothing in particular, with what a test adds. */
export const frame = (parts: Partial<Frame> = {}): Frame => ({ ...EMPTY_FRAME, ...parts });

/** A way to read a question, for {@link impression}. */
export type Reads = readonly [verdict: Verdict, id: StandardNormId | undefined, chance: number];

/** An impression in which these are all the ways to read a question, as shares of what they are together. */
export function impression(reads: readonly Reads[]): Impression {
  return impressionFrom(reads.map(([verdict, id, chance]) => ({ verdict, id, chance })));
}

/** What is remembered after an answer with this verdict and these items, with what a test changes. */
export const remembered = (verdict: Verdict, ids: readonly string[], parts: Partial<DialogueContext> = {}): DialogueContext => ({
  verdict,
  ids,
  last: verdict,
  asks: 'whether',
  asBasis: false,
  about: new Map(ids.map((id) => [id, 0.5])),
  afterDanger: false,
  ...parts,
});
