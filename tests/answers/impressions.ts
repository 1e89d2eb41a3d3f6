import { EMPTY_FRAME, type Frame } from '../../src/answers/frame.ts';
import type { Impression, Possibility } from '../../src/answers/model/model.ts';
import type { Verdict } from '../../src/answers/verdict.ts';
import type { StandardNormId } from '../../src/norm/standard-pack.ts';

/** The frame of a question that asks for nothing in particular, with what a test adds. */
export const frame = (parts: Partial<Frame> = {}): Frame => ({ ...EMPTY_FRAME, ...parts });

/** A way to read a question, for {@link impression}. */
export type Reads = readonly [verdict: Verdict, id: StandardNormId | undefined, chance: number];

/** An impression in which these are all the ways to read a question; the sums per verdict and item follow from them. */
export function impression(reads: readonly Reads[]): Impression {
  const possibilities = reads.map(([verdict, id, chance]): Possibility => ({ verdict, id, chance })).sort((a, b) => b.chance - a.chance);
  const verdicts = new Map<Verdict, number>();
  const items = new Map<string, number>();
  for (const { verdict, id, chance } of possibilities) {
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + chance);
    if (id !== undefined) items.set(id, (items.get(id) ?? 0) + chance);
  }
  return { possibilities, verdicts, items };
}
