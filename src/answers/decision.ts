import type { Candidate } from './candidates.ts';
import type { Frame } from './frame.ts';
import type { Scope } from './scope.ts';
import type { Verdict } from './verdict.ts';

/** Which rule made a decision; the wording and the certainty depend on it. */
export type Ground =
  | 'gevaar'
  | 'gekozen'
  | 'buiten'
  | 'zwijgt'
  | 'zwijgt-erover'
  | 'getal'
  | 'instrument'
  | 'voorbij'
  | 'voorwaarde'
  | 'hulp'
  | 'afspraak'
  | 'plicht'
  | 'uitleg-item'
  | 'vraagwoord'
  | 'alleen-basis'
  | 'niets-gevonden'
  | 'vervolg'
  | 'herhaald';

/** What a question comes to, before it is put into words. */
export interface Decision {
  readonly verdict: Verdict;
  /** The items that it rests on, most relevant first. */
  readonly ids: readonly string[];
  readonly because: Ground;
}

/** Everything that the rules look at. */
export interface Findings {
  readonly frame: Frame;
  readonly scope: Scope;
  readonly candidates: readonly Candidate[];
  /** The number of words of the question. */
  readonly length: number;
}

/** Below this score an item is no subject of a question. */
export const FAINT_SCORE = 2.5;
/** From this score on an item is clearly the subject. */
export const CLEAR_SCORE = 6;
/** From this many points of cues on, the words themselves name the item. */
export const CUED = 4;

const MOST_IDS = 3;

/** Makes a decision with at most three items, each once. */
export const decided = (verdict: Verdict, because: Ground, ids: readonly string[] = []): Decision => ({
  verdict,
  ids: [...new Set(ids)].slice(0, MOST_IDS),
  because,
});

/** Whether a question can be answered by yes or no: it opens with a verb, or asks for the basis, what every school does or what there is. */
export const asksYesNo = ({ asks, asBasis, everySchool, entitled }: Frame): boolean => {
  if (asks === 'whether' || asks === 'nothing') return true;
  if (entitled && asks === 'what') return true;
  return (asBasis || everySchool) && asks !== 'who' && asks !== 'where';
};
