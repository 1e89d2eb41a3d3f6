import type { TenantId } from '../shared/ids.ts';

/** One delivery of Teams, as the inbox keeps it until it is done. */
export interface Delivery {
  readonly tenant: TenantId;
  /** Digest of channel, conversation, activity id and type: the same for every copy of one delivery. 1 to 64 letters, digits, `_` and `-`. */
  readonly key: string;
  /** Digest of the conversation, within which deliveries are carried out in the order in which they came. Same form as `key`. */
  readonly chat: string;
  /** When it came in, in epoch milliseconds. */
  readonly at: number;
  /** The sealed activity, to carry out again after a crash; empty for what nobody waits for any more by then. */
  readonly body: string;
}

/**
 * What becomes of a claim: `nieuw` must be carried out by the one who claims, and `isFirst` says what {@link Inbox.isFirst} says at that moment;
 * `bezig` is being carried out, or was when a process died; `klaar` was answered before, with the sealed answer.
 */
export type Claim =
  | { readonly kind: 'nieuw'; readonly isFirst: boolean }
  | { readonly kind: 'bezig' }
  | { readonly kind: 'klaar'; readonly answer: string };

/** Remembers deliveries, so that a repeated one has one effect and gets the same answer, after a restart too. */
export interface Inbox {
  /** Keeps a delivery durably, unless it is known. Of two claims at the same time exactly one is `nieuw`. */
  claim(delivery: Delivery): Promise<Claim>;
  /** Whether no delivery of the same chat that came before this one is still being carried out, as far as this store can tell. */
  isFirst(delivery: Delivery): Promise<boolean>;
  /** Keeps the sealed answer to a delivery that this process claimed. */
  finish(tenant: TenantId, key: string, answer: string): Promise<void>;
  /** What is known of a delivery now; undefined when it is not known. */
  look(tenant: TenantId, key: string): Promise<Claim | undefined>;
  /**
   * Takes over deliveries that were claimed before `before` (epoch milliseconds) and never finished, because the process died: each is handed to
   * exactly one caller, at most once.
   */
  takeUnfinished(tenant: TenantId, before: number): Promise<readonly Delivery[]>;
  /** Forgets everything that came in before this moment (epoch milliseconds). */
  prune(tenant: TenantId, before: number): Promise<void>;
}
