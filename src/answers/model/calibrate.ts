/** An answer to a question of which the right one is known. */
export interface Outcome {
  /** The chance that was given to it, from 0 to 1. */
  readonly chance: number;
  readonly right: boolean;
}

/** The chances 0, 0.1, … 1 at which is told how much proved right. */
const POINTS = 11;
/** Outcomes this near to a point count for it. */
const NEAR = 0.1;
/** How many outcomes the chance itself counts for, where there are few. */
const TRUST = 8;

/**
 * The share of outcomes that proved right at the chances 0, 0.1, … 1: at each point the outcomes near it count, and where there are few the chance
 * itself. A higher chance never gets a lower share. Throws when there are no outcomes.
 */
export function provedAt(outcomes: readonly Outcome[]): readonly number[] {
  if (outcomes.length === 0) throw new Error('no outcomes to go by');
  const shares = Array.from({ length: POINTS }, (_, at) => {
    const point = at / (POINTS - 1);
    const near = outcomes.filter(({ chance }) => Math.abs(chance - point) <= NEAR);
    return (near.filter(({ right }) => right).length + TRUST * point) / (near.length + TRUST);
  });
  return rising(shares).map((share) => Number(share.toFixed(3)));
}

/** The nearest list that never falls: neighbours that do are taken together. */
function rising(shares: readonly number[]): readonly number[] {
  const blocks: { sum: number; count: number }[] = [];
  for (const share of shares) {
    blocks.push({ sum: share, count: 1 });
    for (let last = blocks.at(-1), before = blocks.at(-2); last && before && before.sum / before.count > last.sum / last.count; ) {
      blocks.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
      last = blocks.at(-1);
      before = blocks.at(-2);
    }
  }
  return blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
}
