import { existsSync } from 'node:fs';
import type { Log } from '../../app.ts';
import type { Config } from '../../config.ts';
import type { Clock } from '../../shared/clock.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Backend } from '../../storage/backend.ts';
import { emptySnapshot, type Snapshot, snapshotOf } from '../../storage/snapshot.ts';

/** The kinds of store. */
export type StoreKind = Config['store']['kind'];

/** A store as the commands use it. */
export interface DataStore {
  readonly kind: StoreKind;
  /** For writing. Throws in a dry run, which changes nothing. */
  readonly backend: Backend;
  /** Files that were found damaged when it was opened and were set aside. */
  readonly damaged: readonly string[];
  /** Reads everything, as it is at one moment. */
  read<T>(task: (all: Snapshot) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** What a store is opened with. */
export interface OpenParts {
  readonly clock: Clock;
  readonly log: Log;
  /** Whether nothing may be changed. */
  readonly isDryRun: boolean;
  /** Whether there may be nothing yet. */
  readonly mayBeNew: boolean;
}

/** Opens a store of the settings. Refused with Dutch lines. */
export const openDataStore = (store: Config['store'], parts: OpenParts): Promise<Result<DataStore, readonly string[]>> =>
  store.kind === 'lowdb' ? openLowdb(store, parts) : openPostgres(store, parts);

const never = (): never => {
  throw new Error('a dry run changes nothing');
};

async function openLowdb(
  { dataDir }: Extract<Config['store'], { kind: 'lowdb' }>,
  { clock, log, isDryRun, mayBeNew }: OpenParts,
): Promise<Result<DataStore, readonly string[]>> {
  if (!existsSync(dataDir)) {
    if (!mayBeNew) return err([`De map ${dataDir} is er niet. Kijk of DATA_DIR klopt.`]);
    if (isDryRun) return ok(nothingYet('lowdb'));
  }
  const { openLowdbBackend } = await import('../../storage/lowdb/open-lowdb-backend.ts');
  const opened = await openLowdbBackend(dataDir, { clock, log });
  if (!opened.ok) return err([opened.error, 'Op de ingebouwde opslag werkt deze opdracht alleen als de bot uit staat.']);
  const backend = opened.value;
  return ok({
    kind: 'lowdb',
    get backend() {
      return isDryRun ? never() : backend;
    },
    damaged: backend.report.damaged.map(({ file, reason }) => `${file}: ${reason}`),
    read: (task) => task(snapshotOf(backend)), // the lock keeps everybody else out
    close: () => backend.close(),
  });
}

async function openPostgres(
  store: Extract<Config['store'], { kind: 'postgres' }>,
  { clock, log, isDryRun }: OpenParts,
): Promise<Result<DataStore, readonly string[]>> {
  const { openPostgresBackend } = await import('../../storage/postgres/open-postgres-backend.ts');
  const { isPrepared, readPostgres } = await import('../../storage/postgres/postgres-snapshot.ts');
  if (isDryRun) {
    const prepared = await isPrepared(store.url);
    if (!prepared.ok) return err([prepared.error]);
    if (!prepared.value) return ok(nothingYet('postgres'));
  }
  const opened = await openPostgresBackend(store, { clock, log });
  if (!opened.ok) return err([opened.error]);
  const backend = opened.value;
  return ok({
    kind: 'postgres',
    get backend() {
      return isDryRun ? never() : backend;
    },
    damaged: [],
    read: async (task) => {
      const read = await readPostgres(store.url, task);
      if (!read.ok) throw new Error(read.error);
      return read.value;
    },
    close: () => backend.close(),
  });
}

/** A store that is still to be made. */
const nothingYet = (kind: StoreKind): DataStore => ({
  kind,
  get backend() {
    return never();
  },
  damaged: [],
  read: (task) => task(emptySnapshot),
  close: async () => {},
});
