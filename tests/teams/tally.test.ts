import { describe, expect, it } from 'vitest';
import { schoolYearSchema } from '../../src/shared/iso.ts';
import type { Store } from '../../src/storage/store.ts';
import { talliesOf, tally } from '../../src/teams/tally.ts';
import { omar, SCHOOL, TENANT } from '../support/cast.ts';
import { collectedLog } from '../support/collected-log.ts';
import { FixedClock } from '../support/fixed-clock.ts';
import { memoryStore } from '../support/memory-store.ts';
import { collectionWith, storeWith } from '../support/store-with.ts';

const year = schoolYearSchema.parse('2026-2027');
const parts = (store: Store = memoryStore(), now = '2026-11-24T08:00:00Z') => ({ store, clock: new FixedClock(now), ...collectedLog() });

describe('tellen', () => {
  it('raakt er geen kwijt als er veel tegelijk komen', async () => {
    const services = parts();
    await Promise.all(
      Array.from({ length: 8 }, (_, index) => tally(services, omar, 'niet-beschreven', index % 2 === 0 ? 'zorg.a' : 'zorg.b')),
    );
    expect((await talliesOf(services, omar, year)).counts).toEqual({ 'niet-beschreven:zorg.a': 4, 'niet-beschreven:zorg.b': 4 });
  });

  it('begint elk schooljaar opnieuw, op 1 augustus', async () => {
    const store = memoryStore();
    await tally(parts(store, '2027-07-31T10:00:00Z'), omar, 'onzeker', 'zorg.a');
    await tally(parts(store, '2027-08-01T10:00:00Z'), omar, 'onzeker', 'zorg.a');
    const services = parts(store);
    for (const schoolYear of [year, schoolYearSchema.parse('2027-2028')])
      expect((await talliesOf(services, omar, schoolYear)).counts).toEqual({ 'onzeker:zorg.a': 1 });
  });

  it('houdt niets van wie er vroeg vast', async () => {
    const services = parts();
    await tally(services, omar, 'onzeker', 'zorg.a');
    const kept = await services.store.tellingen.find(TENANT);
    expect(JSON.stringify(kept)).not.toContain(omar.personId);
    expect(kept.map(({ value }) => value.schoolId)).toEqual([SCHOOL]);
  });

  it('is een regel in het log als het mislukt, en verder niets', async () => {
    const store = memoryStore();
    const broken = storeWith(store, {
      tellingen: collectionWith(store.tellingen, {
        create: async () => {
          throw new Error('disk full');
        },
      }),
    });
    const services = parts(broken);
    await tally(services, omar, 'onzeker', 'zorg.a');
    expect(services.lines()).toMatchObject([{ doing: 'tellen', kind: 'Error' }]);
  });

  it('houdt op als een ander steeds eerder is', async () => {
    const store = memoryStore();
    const services = parts(storeWith(store, { tellingen: collectionWith(store.tellingen, { get: async () => undefined }) }));
    await tally(services, omar, 'onzeker', 'zorg.a');
    await tally(services, omar, 'onzeker', 'zorg.a');
    expect(services.lines()).toMatchObject([{ doing: 'tellen' }]);
  });
});
