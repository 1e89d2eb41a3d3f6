/** How long calls to Teams may take and how often they are tried; times are in milliseconds. */
export interface Limits {
  /** One attempt, and getting the bot's token. */
  readonly attemptMs: number;
  /** The dots that say that the bot is typing: one attempt, since an old one is worth nothing. */
  readonly typingMs: number;
  /** All calls together of a turn that answers an invoke: Teams waits five seconds for that answer. */
  readonly invokeMs: number;
  /** All calls together of any other turn: Teams delivers again after fifteen seconds, and a process that stops has ten. */
  readonly turnMs: number;
  /** All attempts at something that the bot says of its own accord. Whoever keeps it tries again later, after a longer wait than fits in here. */
  readonly backgroundMs: number;
  /** An attempt with less time than this is not begun: cut off right away, it would only leave us not knowing whether it arrived. */
  readonly leastMs: number;
  /** Attempts at one call. */
  readonly tries: number;
  /** The wait before the second attempt; it doubles from there, up to the longest. */
  readonly backoffMs: number;
  readonly longestBackoffMs: number;
}

/** The limits for real. */
export const LIMITS: Limits = {
  attemptMs: 8000,
  typingMs: 2000,
  invokeMs: 3000,
  turnMs: 9000,
  backgroundMs: 9000,
  leastMs: 250,
  tries: 4,
  backoffMs: 1000,
  longestBackoffMs: 10_000,
};
