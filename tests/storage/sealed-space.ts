import { noMetrics } from '../../src/shared/metrics.ts';
import type { Backend, Row } from '../../src/storage/backend.ts';
import { Keyring, type MasterKey } from '../../src/storage/keyring.ts';
import { measuredBackend } from '../../src/storage/measured-backend.ts';
import { newSealKey } from '../../src/storage/seal.ts';
import { createStore, type Store } from '../../src/storage/store.ts';
import { MemoryDisk, memoryBackend } from '../support/memory-backend.ts';
import { MovableClock } from '../support/movable-clock.ts';

/** A master key with this name. */
export const master = (id: string): MasterKey => ({ id, key: newSealKey() });

/** A store with everything under it. */
export interface Sealed {
  readonly backend: Backend;
  readonly keyring: Keyring;
  readonly store: Store;
  /** What was reported as unreadable: `kind/id: reason`. */
  readonly unreadable: string[];
}

/** A store over a backend, as a process that was just started has it. */
export const sealedOver = (backend: Backend, ...masters: readonly [MasterKey, ...MasterKey[]]): Sealed => {
  const keyring = new Keyring(backend, masters);
  const unreadable: string[] = [];
  const store = createStore({
    backend,
    keyring,
    unreadable: ({ kind, id }: Row, reason) => {
      unreadable.push(`${kind}/${id}: ${reason}`);
    },
  });
  return { backend, keyring, store, unreadable };
};

/** A store in memory; opened again on the same disk, it is as after a restart. */
export const sealedInMemory = (disk = new MemoryDisk(), first = master('een'), ...older: readonly MasterKey[]): Sealed =>
  sealedOver(memoryBackend(new MovableClock(), disk), first, ...older);

/** The same backend, as if other processes could commit to it too. */
export const asShared = (backend: Backend): Backend => ({ ...measuredBackend(backend, noMetrics), isShared: true });

/** Changes a row under the store, as a damaged disk or somebody with access to it would. */
export const tamper = async (backend: Backend, row: Row, change: (row: Row) => Partial<Row>): Promise<void> => {
  const { tenant, kind, id, revision, body, terms, due } = { ...row, ...change(row) };
  const present = await backend.get(tenant, kind, id);
  if (present) await backend.commit({ tenant, writes: [{ kind, id, expected: present.revision, next: null }] });
  const isKept = await backend.commit({ tenant, writes: [{ kind, id, expected: 0, next: { body, terms, due }, revision }] });
  if (!isKept) throw new Error('somebody else was first');
};

/** The same text with one character of it replaced by another of its alphabet, at this place from its end. */
export const flipped = (text: string, fromEnd = 30): string => {
  const at = text.length - fromEnd;
  return `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
};

/** The row in this place. Throws when there is none. */
export const rowIn = async (backend: Backend, ...place: Parameters<Backend['get']>): Promise<Row> => {
  const row = await backend.get(...place);
  if (!row) throw new Error(`no row in ${place.join('/')}`);
  return row;
};

/** Everything that an iterator gives. */
export const allOf = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};
