import type { TenantId } from '../shared/ids.ts';
import type { Pace } from '../shared/pace.ts';
import type { AuditEntry } from './audit.ts';
import type { Inbox } from './inbox.ts';

/** Every kind of row that a store keeps. `planning` counts what happened one by one; `sleutels` holds wrapped data keys. */
export const kinds = [
  'trajecten',
  'overleggen',
  'schoolparts',
  'contacten',
  'berichten',
  'vragen',
  'afspraken',
  'tellingen',
  'planning',
  'sleutels',
] as const;
/** One of {@link kinds}. */
export type Kind = (typeof kinds)[number];

/** What the store keeps of a row besides its place. It is handed over sealed, so that a backend never sees what is in it. */
export interface RowContent {
  /** The sealed value, as one line of printable ASCII. */
  readonly body: string;
  /** Digests under which the row can be found; see `find`. */
  readonly terms: readonly string[];
  /** The moment (epoch milliseconds) from which work waits for this row, or null. */
  readonly due: number | null;
}

/** Where a row stands: ids have letters, digits, `_` and `-` only, at most 128 of them. */
export interface RowPlace {
  readonly tenant: TenantId;
  readonly kind: Kind;
  readonly id: string;
}

/** A row as it is kept; the revision counts its saves, from 1. */
export interface Row extends RowPlace, RowContent {
  readonly revision: number;
}

/** One part of a commit. */
export interface Write {
  readonly kind: Kind;
  readonly id: string;
  /** The revision that must stand there; 0 when nothing may stand there. */
  readonly expected: number;
  /** What is to stand there, at revision `expected + 1`; null removes the row. */
  readonly next: RowContent | null;
  /**
   * Puts `next` at this revision instead of 1, where nothing stands (`expected` is 0): for a row that is taken over from another store or from a
   * backup, whose sealed body opens at its own revision only.
   */
  readonly revision?: number | undefined;
}

/** Writes of one tenant that happen together or not at all. */
export interface Commit {
  readonly tenant: TenantId;
  readonly writes: readonly Write[];
  /** The key of the delivery that led to it, so that the same delivery is not carried out again after a crash; see `hasEffect`. */
  readonly turn?: string | undefined;
  /** The line in the audit log that goes with it. When it cannot be written, nothing is. */
  readonly audit?: AuditEntry | undefined;
}

/** Work that waits on a row with a `due`. */
export interface Jobs {
  /**
   * From now on calls `run` for every row whose `due` has come, soon after that moment and again after a crash or when `run` rejects, until the row is
   * gone or its `due` is null or later. A row may be handed over twice, also at once to two processes: `run` must check what is there.
   */
  start(run: (place: RowPlace) => Promise<void>): Promise<void>;
  /** Resolves when nothing that is due is waiting or running in this process. */
  idle(): Promise<void>;
  /** Waits for what is running and takes up nothing new. */
  stop(): Promise<void>;
}

/** The audit log of a store: append-only, one hash chain per tenant. */
export interface Audit {
  /** Adds a line and resolves when it is durable. */
  append(tenant: TenantId, entry: AuditEntry): Promise<void>;
  /** The lines of a tenant, oldest first, as they are kept. */
  lines(tenant: TenantId): AsyncIterable<string>;
}

/**
 * What a store is made of: rows with compare-and-set, an inbox, an audit log and a runner. Both stores implement it and pass the same contract.
 * What a call resolves with is durable. Everything is asked per tenant, and a tenant never sees a row of another.
 */
export interface Backend {
  /** The row in this place, or undefined. */
  get(tenant: TenantId, kind: Kind, id: string): Promise<Row | undefined>;
  /** The rows of a kind that have this term, or all of them, in the order of their ids (by code unit). */
  find(tenant: TenantId, kind: Kind, term?: string): Promise<readonly Row[]>;
  /** Carries out all writes, or none when a revision is not the expected one; resolves with which of the two. Throws when it could not be kept. */
  commit(commit: Commit): Promise<boolean>;
  /** Whether a commit that names this delivery was carried out; known for as long as the inbox knows the delivery. */
  hasEffect(tenant: TenantId, turn: string): Promise<boolean>;
  /** Takes a row out of use because what is in it cannot be read, without losing it; it is named for the beheerder. */
  setAside(row: Row, reason: string): Promise<void>;
  /** Every tenant of which a row or a line of the audit log is kept, in the order of their ids: for the commands of the beheerder. */
  tenants(): Promise<readonly TenantId[]>;
  readonly inbox: Inbox;
  readonly audit: Audit;
  readonly jobs: Jobs;
  /** Shares out turns to send, among all processes that commit to the same rows. It goes by the clock of the machine: it is about calls to Teams. */
  readonly pace: Pace;
  /** Whether other processes may commit to the same rows. */
  readonly isShared: boolean;
  /** Whether it can be read from and written to now. Never throws. */
  ready(): Promise<boolean>;
  /** Waits for what is being saved, refuses everything after it, and lets go. */
  close(): Promise<void>;
}

/** The reading side of a backend, or of something else that holds rows, such as a backup. */
export type RowReader = Pick<Backend, 'get' | 'find' | 'tenants'>;
