/** What a turn can be, as far as it is counted. */
export const turnKinds = ['message', 'press', 'search'] as const;
/** One of {@link turnKinds}. */
export type TurnKind = (typeof turnKinds)[number];

/** How a turn can end: carried out, refused with a reason, broken by an error of ours, or held back because the person goes too fast. */
export const turnOutcomes = ['ok', 'refused', 'failed', 'too-fast'] as const;
/** One of {@link turnOutcomes}. */
export type TurnOutcome = (typeof turnOutcomes)[number];

/** How one attempt to send something to Teams can end; after `retried` comes another attempt, after `unknown` nobody knows whether it arrived. */
export const sendOutcomes = ['sent', 'retried', 'blocked', 'unknown', 'failed'] as const;
/** One of {@link sendOutcomes}. */
export type SendOutcome = (typeof sendOutcomes)[number];

/** How a save can end: durable, refused because the revision was another, or not kept. */
export const saveOutcomes = ['saved', 'conflict', 'failed'] as const;
/** One of {@link saveOutcomes}. */
export type SaveOutcome = (typeof saveOutcomes)[number];

/** Where messages wait: deliveries that are not carried out yet, and sends that did not go out yet. */
export const queues = ['inbox', 'outbox'] as const;
/** One of {@link queues}. */
export type Queue = (typeof queues)[number];

/**
 * What the product counts of itself. Everything that can be told apart is one of the few words above: there is no way to count a person, a school, a
 * pupil or a text. No call throws or waits.
 */
export interface Metrics {
  /** A turn begins; call what this gives once, when it has ended. */
  turn(kind: TurnKind): (outcome: TurnOutcome) => void;
  /** A delivery of Teams was answered with this HTTP status, which is no success. */
  rejected(status: number): void;
  /** An attempt to send has ended. */
  sent(outcome: SendOutcome): void;
  /** From now on the number of messages that wait in this queue is what `count` says when the figures are read. */
  waiting(queue: Queue, count: () => number | Promise<number>): void;
  /** A save begins; call what this gives once, when it has ended. */
  save(): (outcome: SaveOutcome) => void;
}

/** Counts nothing, for where nobody reads the figures. */
export const noMetrics: Metrics = {
  turn: () => () => {},
  rejected: () => {},
  sent: () => {},
  waiting: () => {},
  save: () => () => {},
};
