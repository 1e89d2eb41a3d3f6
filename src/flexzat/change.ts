import { isDeepStrictEqual } from 'node:util';
import type { Refusal } from '../shared/refusal.ts';
import type { Result } from '../shared/result.ts';
import type { OverlegContext, OverlegEvent } from './events.ts';
import type { HistoryEntry, Overleg } from './overleg.ts';

/** How one kind of event changes a meeting, or why not. */
export type Handler<Kind extends OverlegEvent['kind']> = (
  overleg: Overleg,
  event: Extract<OverlegEvent, { kind: Kind }>,
  context: OverlegContext,
) => Result<Overleg, Refusal>;

/** Adds a change and its line in the history. A change that changes nothing gives the same meeting back, so a double click is harmless. */
export const changed = (overleg: Overleg, change: Partial<Overleg>, what: HistoryEntry['what'], { now, by }: OverlegContext): Overleg => {
  const next = { ...overleg, ...change };
  if (isDeepStrictEqual(next, overleg)) return overleg;
  return { ...next, history: [...overleg.history, { at: now.toString(), by, what }] };
};
