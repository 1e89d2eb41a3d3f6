import type { TenantId } from '../shared/ids.ts';
import { type Backend, type Kind, kinds, type Row, type RowPlace, type RowReader } from './backend.ts';

/** Everything that a store or a backup keeps, for reading: its rows and its audit log. */
export interface Snapshot extends RowReader {
  /** The lines of the audit log of a tenant, oldest first, as they are kept. */
  lines(tenant: TenantId): AsyncIterable<string>;
}

/** What a backend keeps. It is all of one moment as long as nobody saves meanwhile. */
export const snapshotOf = (backend: Backend): Snapshot => ({
  get: (tenant, kind, id) => backend.get(tenant, kind, id),
  find: (tenant, kind, term) => backend.find(tenant, kind, term),
  tenants: () => backend.tenants(),
  lines: (tenant) => backend.audit.lines(tenant),
});

/** What a store that is not made yet keeps. */
export const emptySnapshot: Snapshot = {
  get: async () => undefined,
  find: async () => [],
  tenants: async () => [],
  lines: async function* () {},
};

/** Rows in memory, to be read as a store. */
export class RowSet implements RowReader {
  readonly #rows = new Map<string, Map<string, Row>>();
  readonly #tenants = new Set<TenantId>();

  constructor(rows: Iterable<Row>) {
    for (const row of rows) {
      const name = `${row.kind}/${row.tenant}`;
      this.#rows.set(name, (this.#rows.get(name) ?? new Map<string, Row>()).set(row.id, row));
      this.#tenants.add(row.tenant);
    }
  }

  /** All rows, kind by kind. */
  *all(): Generator<Row> {
    for (const rows of this.#rows.values()) yield* rows.values();
  }

  async get(tenant: TenantId, kind: Kind, id: string): Promise<Row | undefined> {
    return this.at({ tenant, kind, id });
  }

  /** The row in a place, or undefined. */
  at({ tenant, kind, id }: RowPlace): Row | undefined {
    return this.#rows.get(`${kind}/${tenant}`)?.get(id);
  }

  async find(tenant: TenantId, kind: Kind, term?: string): Promise<readonly Row[]> {
    const rows = [...(this.#rows.get(`${kind}/${tenant}`)?.values() ?? [])].filter(
      ({ terms }) => term === undefined || terms.includes(term),
    );
    return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  async tenants(): Promise<readonly TenantId[]> {
    return [...this.#tenants].sort();
  }
}

/** All rows of a store, in memory. */
export async function rowsIn(reader: RowReader): Promise<RowSet> {
  const rows: Row[] = [];
  for (const tenant of await reader.tenants()) for (const kind of kinds) rows.push(...(await reader.find(tenant, kind)));
  return new RowSet(rows);
}

/** Whether two rows are the same, byte for byte. */
export const isSameRow = (a: Row, b: Row | undefined): boolean =>
  b !== undefined &&
  a.revision === b.revision &&
  a.body === b.body &&
  a.due === b.due &&
  a.terms.length === b.terms.length &&
  a.terms.every((term, at) => term === b.terms[at]);
