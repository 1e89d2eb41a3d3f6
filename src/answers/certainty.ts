import type { Decision } from './decision.ts';
import { LEARNED } from './model/learned.ts';

/** Below this certainty an answer asks "Bedoel je …?" instead of telling. */
export const UNSURE = 0.6;

const HIGHEST = 0.97;
const LOWEST = 0.05;

/** A chance as the share of answers with that chance that proved right; between two known points in a straight line. */
function proved(chance: number, shares: readonly number[]): number {
  const place = Math.min(1, Math.max(0, chance)) * (shares.length - 1);
  const [low, high] = [shares[Math.floor(place)] ?? 0, shares[Math.ceil(place)] ?? 0];
  return low + (high - low) * (place - Math.floor(place));
}

/**
 * How certain a decision is, from 0 to 1: of the answers with a certainty of 0.8 about eight in ten are right. Urgent is always certain, since caution
 * decides there.
 * @param isLater whether it is about a later turn of a dialogue; what proved right is another there
 */
export function certaintyOf({ because, chance }: Decision, isLater = false): number {
  if (because === 'gevaar' || because === 'gekozen') return 1;
  const shares = isLater ? LEARNED.provedLater : LEARNED.proved;
  return Math.round(Math.min(HIGHEST, Math.max(LOWEST, proved(chance, shares))) * 100) / 100;
}
