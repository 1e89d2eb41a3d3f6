import type { NormItem } from '../norm/schema.ts';
import type { Frame } from './frame.ts';
import type { Impression } from './model/model.ts';
import type { Verdict } from './verdict.ts';

/** Which rule made a decision; the wording depends on it. */
export type Ground =
  | 'gevaar'
  | 'gekozen'
  | 'buiten'
  | 'zwijgt'
  | 'getal'
  | 'instrument'
  | 'voorbij'
  | 'voorwaarde'
  | 'hulp'
  | 'afspraak'
  | 'uitleg'
  | 'eigen-item'
  | 'herhaald';

/** What a question comes to, before it is put into words. */
export interface Decision {
  readonly verdict: Verdict;
  /** The items that it rests on, most relevant first. */
  readonly ids: readonly string[];
  readonly because: Ground;
  /** How likely it is that this is right, from 0 to 1, before it is set against what proved right. */
  readonly chance: number;
}

/** Everything that the rules look at. */
export interface Findings {
  readonly frame: Frame;
  /** What the words say, from what was learned. */
  readonly impression: Impression;
  /** The item of the pack's own that the question names. */
  readonly ownItem: NormItem | undefined;
}

const MOST_IDS = 3;

/** Makes a decision with at most three items, each once. */
export const decided = (verdict: Verdict, because: Ground, ids: readonly string[], chance: number): Decision => ({
  verdict,
  ids: [...new Set(ids)].slice(0, MOST_IDS),
  because,
  chance,
});
