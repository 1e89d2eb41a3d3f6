import type { Temporal } from 'temporal-polyfill';
import type { CardJson } from '../../cards/kit.ts';
import type { Services } from '../app.ts';
import type { Actor } from '../people/actor.ts';
import type { PersonId, TenantId } from '../shared/ids.ts';
import type { Place } from './activity.ts';

/** What a handler gets: who acts, when, and the parts of the product. */
export interface Turn {
  readonly actor: Actor;
  /** Where it was said or pressed. */
  readonly place: Place;
  readonly now: Temporal.Instant;
  readonly services: Services;
}

/**
 * What came of a turn. `answer` goes to the one who asked: after a press as the private answer that is not kept in the chat, after a message
 * as a message. `shared` replaces the card in the chat that was pressed, and may hold only what everyone in that chat may see.
 */
export interface Output {
  readonly answer: CardJson;
  readonly shared?: CardJson;
}

/**
 * Sends a card to someone's own chat with the bot. It stays in the chat history, so it names pseudonym and state only. Resolves with false when
 * the person has no chat with the bot or the card could not be delivered; then the sender is told, so that nobody waits for nothing.
 */
export type Send = (tenant: TenantId, to: PersonId, card: CardJson) => Promise<boolean>;
