import type { Log } from './app.ts';
import type { Config } from './config.ts';
import type { Clock } from './shared/clock.ts';
import type { Metrics } from './shared/metrics.ts';
import { ok, type Result } from './shared/result.ts';
import type { Backend } from './storage/backend.ts';
import { mendRows } from './storage/check-rows.ts';
import { type Keyring, openKeyring } from './storage/keyring.ts';
import { measuredBackend } from './storage/measured-backend.ts';
import type { QueueTiming } from './storage/postgres/queue.ts';
import { createStore, type Store } from './storage/store.ts';

/** A store that is open. */
export interface OpenStore {
  readonly backend: Backend;
  readonly keyring: Keyring;
  readonly store: Store;
}

/** What a store is opened with. */
export interface OpenParts {
  readonly clock: Clock;
  readonly log: Log;
  /** How soon the work of a process that died is taken over; of a store of one process it is taken over at the start. */
  readonly timing?: Partial<QueueTiming> | undefined;
}

/** Opens the backend of the settings. Each is loaded only when it is used. Refused with one Dutch sentence for the beheerder. */
export async function openBackend(config: Pick<Config, 'store'>, { clock, log, timing }: OpenParts): Promise<Result<Backend, string>> {
  if (config.store.kind === 'postgres') {
    const { openPostgresBackend } = await import('./storage/postgres/open-postgres-backend.ts');
    return openPostgresBackend({ ...config.store, ...(timing ? { timing } : {}) }, { clock, log });
  }
  const { openLowdbBackend } = await import('./storage/lowdb/open-lowdb-backend.ts');
  const opened = await openLowdbBackend(config.store.dataDir, { clock, log });
  if (!opened.ok) return opened;
  for (const damaged of opened.value.report.damaged) log.error({ file: damaged }, 'bestand beschadigd en opzij gezet');
  return opened;
}

/**
 * Opens the store of the settings with its keys. What is kept in files is read through, and what cannot be read is set aside under its own name, so
 * that the rest goes on. Refused with one Dutch sentence when the store or its keys are not in order.
 */
export async function openStore(
  config: Pick<Config, 'store' | 'encryptionKeys'>,
  parts: OpenParts & { readonly metrics: Pick<Metrics, 'save'> },
): Promise<Result<OpenStore, string>> {
  const { log } = parts;
  const opened = await openBackend(config, parts);
  if (!opened.ok) return opened;
  const backend = measuredBackend(opened.value, parts.metrics);
  const keyring = await openKeyring(backend, config.encryptionKeys);
  if (!keyring.ok) {
    await backend.close();
    return keyring;
  }
  const store = createStore({
    backend,
    keyring: keyring.value,
    unreadable: ({ kind, id }, reason) => log.error({ kind, id, reason }, 'rij is niet te lezen'),
  });
  const mended = config.store.kind === 'lowdb' ? await setAsideUnreadable(backend, keyring.value, log) : ok(undefined);
  if (!mended.ok) {
    await backend.close();
    return mended;
  }
  return ok({ backend, keyring: keyring.value, store });
}

const setAsideUnreadable = (backend: Backend, keyring: Keyring, log: Log) =>
  mendRows(backend, keyring, async (row, reason) => {
    log.error({ kind: row.kind, id: row.id, reason }, 'rij is niet te lezen en opzij gezet');
    await backend.setAside(row, reason);
  });
