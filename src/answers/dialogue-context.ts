import type { Asks, Frame } from './frame.ts';
import type { Impression } from './model/model.ts';
import type { Verdict } from './verdict.ts';

/** What is remembered of the turns before in a dialogue: ids, chances and the way of asking, never a word of what was typed. */
export interface DialogueContext {
  /** The verdict of the last answer that rested on items; of the last answer at all when none did. */
  readonly verdict: Verdict;
  /** The items of that answer, most relevant first. */
  readonly ids: readonly string[];
  /** The verdict of the last answer, also when it rested on no item. */
  readonly last: Verdict;
  readonly asks: Asks;
  readonly asBasis: boolean;
  /** The items that the words of the last question spoke of, with how likely each was, from 0 to 1. */
  readonly about: ReadonlyMap<string, number>;
  /** Whether the turn just before told of danger. */
  readonly afterDanger: boolean;
}

/** What an answer came to. */
interface Outcome {
  readonly verdict: Verdict;
  readonly ids: readonly string[];
}

/** An item that is less likely than this was not spoken of. */
const SPOKEN_OF = 0.001;

/** What is remembered after an answer, with what its question said, and what was remembered before it. */
export function contextAfter({ verdict, ids }: Outcome, frame: Frame, { items }: Impression, before?: DialogueContext): DialogueContext {
  const kept = ids.length > 0 ? { verdict, ids } : (before ?? { verdict, ids });
  return {
    verdict: kept.verdict,
    ids: kept.ids,
    last: verdict,
    asks: frame.asks,
    asBasis: frame.asBasis,
    about: new Map([...items].filter(([, chance]) => chance >= SPOKEN_OF)),
    afterDanger: false,
  };
}
