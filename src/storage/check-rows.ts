import type { TenantId } from '../shared/ids.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Backend, Row, RowPlace, RowReader } from './backend.ts';
import { type CollectionShape, Draft, isFiledRight } from './draft.ts';
import { type Keyring, masterOf, SYSTEM_TENANT, UnreadableError, unwrapKey } from './keyring.ts';
import { readRow } from './sealed-collection.ts';
import { shapes } from './shapes.ts';

/** Something in a store that is not as it should be: where, and what, without any of the contents. */
export interface RowFault extends RowPlace {
  readonly reason: string;
  /** Whether it can be read all the same: then it would only not be found, or its work not be done. See {@link refileRows}. */
  readonly isReadable: boolean;
}

/** What was found when all rows were looked at. */
export interface RowReport {
  /** How many rows were looked at. */
  readonly rows: number;
  readonly faults: readonly RowFault[];
  /**
   * Names of master keys that fit none of the data keys that need them. That is a fault in the settings and not in the store: when there is one, no
   * row was looked at but the data keys, and nothing was set aside.
   */
  readonly lostMasters: readonly string[];
}

/**
 * Opens and parses every row of these tenants, and unwraps every data key. Only reports, unless `setAside` is given: that is called for each row that
 * cannot be read, keys before the rest.
 */
export async function checkRows(
  reader: RowReader,
  keyring: Keyring,
  everyone: readonly TenantId[],
  setAside: (row: Row, reason: string) => Promise<void> = async () => {},
): Promise<RowReport> {
  const tenants = everyone.filter((tenant) => tenant !== SYSTEM_TENANT); // what is kept there, was looked at when the keyring was opened
  const keys = await checkKeys(reader, keyring, tenants);
  if (keys.lostMasters.length > 0) return { rows: keys.rows, faults: [], lostMasters: keys.lostMasters };
  const faults: RowFault[] = [];
  const note = async (row: Row, found: Finding): Promise<void> => {
    faults.push({ tenant: row.tenant, kind: row.kind, id: row.id, ...found });
    if (!found.isReadable) await setAside(row, found.reason);
  };
  for (const key of keys.broken) await note(key, { reason: 'deze sleutel is beschadigd', isReadable: false });
  let { rows } = keys;
  for (const tenant of tenants) {
    for (const checker of checkers) {
      for (const row of await reader.find(tenant, checker.kind)) {
        rows += 1;
        const found = await checker.look(keyring, row);
        if (found) await note(row, found);
      }
    }
  }
  return { rows, faults, lostMasters: [] };
}

/** Saves the rows of a report again that can be read and would not be found, under the terms and the moment that follow from what is in them. */
export async function refileRows(backend: Backend, keyring: Keyring, { faults }: RowReport): Promise<void> {
  for (const { tenant, kind, id } of faults.filter(({ isReadable }) => isReadable)) {
    const row = await backend.get(tenant, kind, id);
    if (row) await checkers.find((checker) => checker.kind === kind)?.refile(backend, keyring, row);
  }
}

/**
 * Makes a store usable at the start: `setAside` is called for each row that cannot be read, and a row that would not be found is saved again. Refused
 * with one Dutch sentence when the fault is in the settings; then nothing was changed.
 */
export async function mendRows(
  backend: Backend,
  keyring: Keyring,
  setAside: (row: Row, reason: string) => Promise<void>,
): Promise<Result<RowReport, string>> {
  const report = await checkRows(backend, keyring, await backend.tenants(), setAside);
  if (report.lostMasters.length > 0) return err(lostMastersLine(report));
  await refileRows(backend, keyring, report);
  return ok(report);
}

/** The master keys that are lost, as one Dutch sentence. */
export const lostMastersLine = ({ lostMasters }: RowReport): string =>
  `Deze sleutels passen niet op de opslag, of ontbreken: ${lostMasters.join(', ')}. Zet de goede in ENCRYPTION_KEYS.`;

async function checkKeys(reader: RowReader, keyring: Keyring, tenants: readonly TenantId[]) {
  const broken: Row[] = [];
  const fits = new Map<string, boolean>(); // per master key whether it fits at least one data key
  let rows = 0;
  for (const tenant of tenants) {
    for (const row of await reader.find(tenant, 'sleutels')) {
      rows += 1;
      const master = masterOf(row.body);
      const key = unwrapKey(keyring.masters, tenant, row.id, row.body);
      if (key)
        keyring.keep(tenant, row.id, key); // so that the rows need not ask for it one by one
      else broken.push(row);
      if (master !== undefined) fits.set(master, key !== undefined || (fits.get(master) ?? false));
    }
  }
  return { rows, broken, lostMasters: [...fits].flatMap(([master, isFit]) => (isFit ? [] : [master])) };
}

type Finding = Pick<RowFault, 'reason' | 'isReadable'>;

/** Looks at the rows of one kind. */
interface Checker {
  readonly kind: Row['kind'];
  look(keyring: Keyring, row: Row): Promise<Finding | undefined>;
  refile(backend: Backend, keyring: Keyring, row: Row): Promise<void>;
}

const checkerOf = <T>(shape: CollectionShape<T>): Checker => ({
  kind: shape.kind,
  look: async (keyring, row) => {
    const read = await unlessUnreadable(readRow(keyring, shape, row));
    if (read instanceof UnreadableError) return { reason: read.reason, isReadable: false };
    const isRight = await unlessUnreadable(isFiledRight(keyring, shape, row, read.value));
    return isRight === false ? { reason: 'deze rij is niet te vinden waar hij hoort', isReadable: true } : undefined;
  },
  refile: async (backend, keyring, row) => {
    const { value } = await readRow(keyring, shape, row);
    const draft = new Draft(keyring, row.tenant);
    await draft.put(shape, row.id, row.revision, value);
    // Refused when somebody else saved it in between: then it is right already.
    if (await backend.commit({ tenant: row.tenant, writes: draft.writes })) draft.wasKept();
  },
});

const unlessUnreadable = async <T>(work: Promise<T>): Promise<T | UnreadableError> =>
  work.catch((error: unknown) => {
    if (error instanceof UnreadableError) return error;
    throw error;
  });

/** Every kind that holds a sealed value. */
const checkers: readonly Checker[] = [
  checkerOf(shapes.trajecten),
  checkerOf(shapes.overleggen),
  checkerOf(shapes.schoolparts),
  checkerOf(shapes.contacten),
  checkerOf(shapes.berichten),
  checkerOf(shapes.vragen),
  checkerOf(shapes.afspraken),
  checkerOf(shapes.tellingen),
];
