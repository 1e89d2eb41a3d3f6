import { describe, expect, it } from 'vitest';
import type { SaveOutcome } from '../../src/shared/metrics.ts';
import { measuredBackend } from '../../src/storage/measured-backend.ts';
import { TENANT } from '../support/cast.ts';
import { memoryBackend } from '../support/memory-backend.ts';
import { MovableClock } from '../support/movable-clock.ts';

const row = { body: 'x', terms: [], due: null };
const write = (expected: number) => ({ tenant: TENANT, writes: [{ kind: 'trajecten' as const, id: 'a', expected, next: row }] });

describe('een opslag waarvan het bewaren geteld wordt', () => {
  it('telt wat bewaard is, wat niet mocht en wat mislukte', async () => {
    const ended: SaveOutcome[] = [];
    const inner = memoryBackend(new MovableClock());
    const backend = measuredBackend(inner, { save: () => (outcome) => ended.push(outcome) });
    expect(await backend.commit(write(0))).toBe(true);
    expect(await backend.commit(write(0))).toBe(false);
    Object.assign(inner, { commit: () => Promise.reject(new Error('vol')) });
    await expect(backend.commit(write(1))).rejects.toThrow('vol');
    expect(ended).toEqual(['saved', 'conflict', 'failed']);
  });

  it('is verder dezelfde opslag', async () => {
    const inner = memoryBackend(new MovableClock());
    const backend = measuredBackend(inner, { save: () => () => {} });
    await backend.commit(write(0));
    expect(await backend.get(TENANT, 'trajecten', 'a')).toMatchObject({ id: 'a', revision: 1 });
    expect(await backend.find(TENANT, 'trajecten')).toHaveLength(1);
    expect(await backend.hasEffect(TENANT, 'geen')).toBe(false);
    expect(await backend.tenants()).toEqual([TENANT]);
    expect(await backend.ready()).toBe(true);
    await backend.close();
  });
});
