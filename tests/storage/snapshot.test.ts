import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../../src/storage/snapshot.ts';
import { aTraject } from '../support/build-traject.ts';
import { TENANT } from '../support/cast.ts';
import { entry } from './backend-contract.ts';
import { allOf, sealedInMemory } from './sealed-space.ts';

describe('alles wat een opslag bewaart', () => {
  it('zijn de rijen en het auditlog, per organisatie', async () => {
    const { store, backend } = sealedInMemory();
    await store.during({ audit: entry('a') }).trajecten.create(TENANT, 'a', aTraject().build());
    const all = snapshotOf(backend);
    expect(await all.tenants()).toEqual([TENANT]);
    expect(await all.find(TENANT, 'trajecten')).toEqual(await backend.find(TENANT, 'trajecten'));
    expect(await all.get(TENANT, 'sleutels', 'a')).toEqual(await backend.get(TENANT, 'sleutels', 'a'));
    expect(await allOf(all.lines(TENANT))).toEqual(await allOf(backend.audit.lines(TENANT)));
  });
});
