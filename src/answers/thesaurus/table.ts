import type { StandardNormId } from '../../norm/standard-pack.ts';

/**
 * How teachers speak of an item, in the cue language of `cues.ts`: `strong` means almost surely this item, `fair` points to it, `hint` only
 * helps, `against` speaks for another item.
 */
export interface ItemCues {
  readonly strong?: string;
  readonly fair?: string;
  readonly hint?: string;
  readonly against?: string;
}

/** The cues of a group of items. An item of a school's own pack has none, and is found by its own words. */
export type CueTable = Partial<Readonly<Record<StandardNormId, ItemCues>>>;
