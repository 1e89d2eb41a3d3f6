import type { TenantId } from '../../shared/ids.ts';
import type { Commit, Kind, Row, RowPlace, Write } from '../backend.ts';
import { fileNameOf } from './file-name.ts';
import { digestSchema } from './inbox-record.ts';

/** A row in memory, as it stands on disk. */
export interface Kept {
  readonly row: Row;
  /** The deliveries that the last few commits of this row named, the newest last. */
  readonly turns: readonly string[];
  /** How much of the disk the row takes, in bytes. */
  readonly bytes: number;
}

/** A row for which work waits, from `due` on. */
export interface DueRow {
  readonly place: RowPlace;
  readonly revision: number;
  readonly due: number;
}

/** How many deliveries a row remembers: as many as can be halfway at once in practice, and few enough to carry along in every save. */
const TURNS = 4;

/** The name of a place: what commits queue for, and what tells one row from another. */
export const keyOf = ({ tenant, kind, id }: RowPlace): string => `${kind}/${tenant}/${id}`;

/** What of the deliveries stays with a row after a commit that may name one. */
export const turnsAfter = (present: Kept | undefined, turn: string | undefined): readonly string[] =>
  turn === undefined ? (present?.turns ?? []) : [...(present?.turns ?? []).filter((known) => known !== turn), turn].slice(-TURNS);

/** Throws when a commit cannot be meant: an id that is no id, or the same row twice. */
export const checkCommit = ({ tenant, writes, turn }: Commit): void => {
  for (const name of [tenant, ...writes.map(({ id }) => id)]) fileNameOf(name);
  if (turn !== undefined) digestSchema.parse(turn);
  if (new Set(writes.map(({ kind, id }) => keyOf({ tenant, kind, id }))).size < writes.length) {
    throw new Error('a commit names each row once');
  }
};

/** A row as the runner knows it; undefined when no work waits for it. */
export const dueRowOf = ({ tenant, kind, id, revision, due }: Row): DueRow | undefined =>
  due === null ? undefined : { place: { tenant, kind, id }, revision, due };

interface Shelf {
  readonly rows: Map<string, Kept>;
  readonly byTerm: Map<string, Set<string>>;
}

/** All rows in memory, findable by place, by term and by the moment from which work waits for them. */
export class Shelves {
  readonly #shelves = new Map<string, Shelf>();
  readonly #due = new Map<string, DueRow>();
  #bytes = 0;

  /** How much of the disk all rows take, in bytes. */
  get bytes(): number {
    return this.#bytes;
  }

  /** The row in a place, or undefined. */
  get({ tenant, kind, id }: RowPlace): Kept | undefined {
    return this.#shelves.get(`${kind}/${tenant}`)?.rows.get(id);
  }

  /** Every row, in no order. */
  *all(): Generator<Kept> {
    for (const { rows } of this.#shelves.values()) yield* rows.values();
  }

  /** Every tenant that has a row. */
  tenants(): ReadonlySet<TenantId> {
    const tenants = new Set<TenantId>();
    for (const { rows } of this.#shelves.values()) for (const { row } of rows.values()) tenants.add(row.tenant);
    return tenants;
  }

  /** Whether all rows of a commit are at the revision that it expects. */
  areExpected(tenant: TenantId, writes: readonly Write[]): boolean {
    return writes.every(({ kind, id, expected }) => (this.get({ tenant, kind, id })?.row.revision ?? 0) === expected);
  }

  /** The rows of a kind that have this term, or all of them, in the order of their ids. */
  find(tenant: TenantId, kind: Kind, term?: string): readonly Row[] {
    const shelf = this.#shelves.get(`${kind}/${tenant}`);
    const ids = [...((term === undefined ? shelf?.rows.keys() : shelf?.byTerm.get(term)) ?? [])].sort();
    return ids.flatMap((id) => shelf?.rows.get(id)?.row ?? []);
  }

  /** Puts a row in its place, over the one that stands there. */
  put(kept: Kept): void {
    const { row } = kept;
    this.drop(row);
    const name = `${row.kind}/${row.tenant}`;
    const shelf = this.#shelves.get(name) ?? { rows: new Map(), byTerm: new Map() };
    this.#shelves.set(name, shelf);
    shelf.rows.set(row.id, kept);
    for (const term of row.terms) shelf.byTerm.set(term, (shelf.byTerm.get(term) ?? new Set()).add(row.id));
    this.#bytes += kept.bytes;
    const due = dueRowOf(row);
    if (due) this.#due.set(keyOf(row), due);
  }

  /** Takes the row in a place away, when there is one. */
  drop(place: RowPlace): void {
    const shelf = this.#shelves.get(`${place.kind}/${place.tenant}`);
    const kept = shelf?.rows.get(place.id);
    if (!shelf || !kept) return;
    shelf.rows.delete(place.id);
    for (const term of kept.row.terms) {
      const ids = shelf.byTerm.get(term);
      ids?.delete(place.id);
      if (ids?.size === 0) shelf.byTerm.delete(term);
    }
    this.#bytes -= kept.bytes;
    this.#due.delete(keyOf(place));
  }

  /** The rows for which work waits at this moment, the longest waiting first. */
  dueBy(now: number): readonly DueRow[] {
    return [...this.#due.values()].filter(({ due }) => due <= now).sort((a, b) => a.due - b.due);
  }

  /** The first moment after `now` from which work waits for a row, or undefined. */
  nextDue(now: number): number | undefined {
    let next: number | undefined;
    for (const { due } of this.#due.values()) if (due > now && due < (next ?? Number.POSITIVE_INFINITY)) next = due;
    return next;
  }
}
