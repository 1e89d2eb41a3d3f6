import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../src/shared/clock.ts';
import { Keyring } from '../../src/storage/keyring.ts';
import { newSealKey } from '../../src/storage/seal.ts';
import { createStore, type Store } from '../../src/storage/store.ts';
import { memoryBackend } from './memory-backend.ts';

const standing: Clock = { now: () => Temporal.Instant.from('2026-11-24T08:00:00Z') };

/** A whole store in memory, empty: the real one over a backend in memory. */
export const memoryStore = (): Store => {
  const backend = memoryBackend(standing);
  return createStore({ backend, keyring: new Keyring(backend, [{ id: 'test', key: newSealKey() }]), unreadable: () => {} });
};
