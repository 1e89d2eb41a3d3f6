import type { TenantId } from '../../shared/ids.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { entryOf } from '../../storage/audit.ts';
import type { Backend, Row, Write } from '../../storage/backend.ts';
import { isSameRow, type RowSet, rowsIn, type Snapshot } from '../../storage/snapshot.ts';

/** A commit holds about this much: enough to go fast, and small enough for a database that ends a statement after seconds. */
const BATCH = { rows: 100, characters: 2_000_000 };

/** Rows in groups of one tenant each that fit one commit. */
function* batchesOf(rows: Iterable<Row>): Generator<readonly Row[]> {
  let batch: Row[] = [];
  let size = 0;
  for (const row of rows) {
    const isFull = batch.length >= BATCH.rows || size + row.body.length > BATCH.characters;
    if (batch.length > 0 && (isFull || batch[0]?.tenant !== row.tenant)) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(row);
    size += row.body.length;
  }
  if (batch.length > 0) yield batch;
}

const inTenantOrder = (rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((a, b) => (a.tenant < b.tenant ? -1 : a.tenant > b.tenant ? 1 : 0));

async function commitAll(
  backend: Backend,
  rows: readonly Row[],
  writeOf: (row: Row) => Write,
  tell: (done: number) => void,
): Promise<void> {
  let done = 0;
  for (const batch of batchesOf(inTenantOrder(rows))) {
    const [first] = batch;
    if (!first) continue;
    if (!(await backend.commit({ tenant: first.tenant, writes: batch.map(writeOf) })))
      throw new Error('somebody else saved in this store meanwhile');
    done += batch.length;
    tell(done);
  }
}

/** Puts rows in a store as they are, where nothing stands. `tell` hears how many there are. */
export const putRows = (backend: Backend, rows: readonly Row[], tell: (done: number) => void): Promise<void> =>
  commitAll(
    backend,
    rows,
    ({ kind, id, revision, body, terms, due }) => ({ kind, id, expected: 0, next: { body, terms, due }, revision }),
    tell,
  );

/** Removes rows from a store. */
export const removeRows = (backend: Backend, rows: readonly Row[]): Promise<void> =>
  commitAll(
    backend,
    rows,
    ({ kind, id, revision }) => ({ kind, id, expected: revision, next: null }),
    () => undefined,
  );

/** How the rows of a store differ from those that are to be there. */
export interface Difference {
  /** What is to come, where nothing stands. */
  readonly missing: readonly Row[];
  /** What stands there and is another row than the one that is to come. */
  readonly changed: readonly Row[];
  /** What stands there, and nothing is to come in its place. */
  readonly extra: readonly Row[];
}

/** Compares what is to be there with what stands there. */
export function differenceOf(wanted: RowSet, present: RowSet): Difference {
  const missing: Row[] = [];
  const changed: Row[] = [];
  for (const row of wanted.all()) {
    const stands = present.at(row);
    if (!stands) missing.push(row);
    else if (!isSameRow(row, stands)) changed.push(stands);
  }
  return { missing, changed, extra: [...present.all()].filter((row) => !wanted.at(row)) };
}

/** The number of wanted rows that are not in the store byte for byte. */
export async function countAbsent(wanted: RowSet, all: Snapshot): Promise<number> {
  const { missing, changed } = differenceOf(wanted, await rowsIn(all));
  return missing.length + changed.length;
}

/** The lines that a log still lacks to hold all of another one; an error when it went another way. More than the other one is fine. */
export async function linesToAdd(wanted: Snapshot, present: Snapshot, tenant: TenantId): Promise<Result<readonly string[], 'anders'>> {
  const there = present.lines(tenant)[Symbol.asyncIterator]();
  const missing: string[] = [];
  try {
    for await (const line of wanted.lines(tenant)) {
      const next = await there.next();
      if (next.done) missing.push(line);
      else if (next.value !== line) return err('anders');
    }
  } finally {
    await there.return?.();
  }
  return ok(missing);
}

/** Adds lines to the log of a tenant. They chain on as they did where they come from, since a line follows from those before it. */
export async function addLines(backend: Backend, tenant: TenantId, lines: readonly string[]): Promise<void> {
  for (const line of lines) {
    const entry = entryOf(line);
    if (!entry) throw new Error('the log was followed before it was copied');
    await backend.audit.append(tenant, entry);
  }
}
