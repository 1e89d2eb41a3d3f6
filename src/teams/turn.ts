import type { Temporal } from 'temporal-polyfill';
import type { CardJson } from '../../cards/kit.ts';
import type { Services } from '../app.ts';
import type { Actor } from '../people/actor.ts';
import type { TurnOutcome } from '../shared/metrics.ts';
import type { Store } from '../storage/store.ts';
import type { Place } from './activity.ts';

/** What a handler gets: who acts, when, and the parts of the product. */
export interface Turn {
  readonly actor: Actor;
  /** Where it was said or pressed. */
  readonly place: Place;
  /** Tells the chat apart in which it was said or pressed. */
  readonly chat: string;
  readonly now: Temporal.Instant;
  readonly services: Services;
  /** What was counted for the agenda of the yearly meeting, in words; only where its card is made. */
  readonly agendaCounts?: readonly string[];
}

/**
 * What came of a turn. `answer` goes to the one who asked: after a press as the private answer that is not kept in the chat, after a message
 * as a message. `shared` replaces the card in the chat that was pressed, and may hold only what everyone in that chat may see.
 */
export interface Output {
  readonly answer: CardJson;
  readonly shared?: CardJson;
  /** How the turn ended, for the figures; carried out when left out. */
  readonly ended?: TurnOutcome;
}

/** The same turn, saving through another store. */
export const withStore = (turn: Turn, store: Store): Turn => ({ ...turn, services: { ...turn.services, store } });
