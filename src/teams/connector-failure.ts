/** Why a message cannot go yet: Teams says that it is too busy, there is no connection, or the bot gets no access (its token). */
export type LaterReason = 'druk' | 'net' | 'toegang';

/**
 * Why a call to Teams did not succeed, as far as that tells what to do now. `later`: nothing was delivered, try again after that many milliseconds.
 * `onbekend`: it may have been delivered, so it is never sent again. `geblokkeerd`: the bot can no longer write in that chat. `te-groot` and
 * `geweigerd`: Teams does not take this message, now or later. `code` is the name that Teams gives to the reason, when it gives one.
 */
export type SendFailure =
  | { readonly kind: 'later'; readonly afterMs: number; readonly reason: LaterReason }
  | { readonly kind: 'onbekend' }
  | { readonly kind: 'geblokkeerd'; readonly code?: string }
  | { readonly kind: 'te-groot' }
  | { readonly kind: 'geweigerd'; readonly status: number; readonly code?: string };

/** How long to leave a bot without access alone: someone has to put its registration or secret in order. */
export const NO_ACCESS_MS = 60_000;

/** Makes the failure of a call that may be tried again. */
export const later = (reason: LaterReason, afterMs: number): SendFailure => ({ kind: 'later', reason, afterMs });

/**
 * A call to Teams that did not succeed, as it travels through the SDK. Its name says the kind, for the log; what was sent, the token and the answer
 * are left behind, since the SDK's own error holds all three.
 */
export class ConnectorFailure extends Error {
  readonly failure: SendFailure;

  constructor(failure: SendFailure) {
    const name = ['ConnectorFailure', failure.kind, ...('reason' in failure ? [failure.reason] : [])].join(':');
    super(name);
    this.name = name;
    this.failure = failure;
  }
}
