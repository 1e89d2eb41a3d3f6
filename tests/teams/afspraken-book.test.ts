import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { standardPack } from '../../src/norm/standard-pack.ts';
import { newAfspraakId } from '../../src/shared/ids.ts';
import { createAfsprakenBook } from '../../src/teams/afspraken-book.ts';
import { type Afspraak, approve, propose, stop } from '../../src/vragen/afspraak.ts';
import { lotte, OTHER_SCHOOL, OTHER_TENANT, omar, SCHOOL, TENANT } from '../support/cast.ts';
import { FixedClock } from '../support/fixed-clock.ts';
import { memoryStore } from '../support/memory-store.ts';
import { collectionWith, storeWith } from '../support/store-with.ts';

const NOW = Temporal.Instant.from('2026-11-24T08:00:00Z');
const QUESTION = 'Mag een leerling een eigen koelkast voor medicijnen?';
const wording = { question: QUESTION, answer: 'Bij de conciërge.', item: null, reviewOn: '2027-11-24' };
const place = { tenantId: TENANT, schoolId: SCHOOL };
const pack = standardPack();

const inForce = (): Afspraak => {
  const approved = approve(propose({ id: newAfspraakId(), ...place }, wording, omar.personId, NOW), lotte.personId, null, NOW);
  if (!approved.ok) throw new Error(approved.error.text);
  return approved.value;
};

/** Two processes over one store, each with a book of its own. */
const twoBooks = () => {
  const store = memoryStore();
  const clock = new FixedClock(NOW.toString());
  return { store, clock, mine: createAfsprakenBook(store, clock), other: createAfsprakenBook(store, clock) };
};
type Book = ReturnType<typeof createAfsprakenBook>;
const knows = async (book: Book): Promise<boolean> => (await book.nearest(place, pack, QUESTION)) !== undefined;

describe('wat een school afsprak', () => {
  it('is hier meteen bekend en in een ander proces binnen een minuut, ook als het stopt', async () => {
    const { store, clock, mine, other } = twoBooks();
    expect([await knows(mine), await knows(other)]).toEqual([false, false]);
    const afspraak = inForce();
    await store.afspraken.create(TENANT, afspraak.id, afspraak);
    mine.forget(place);
    expect([await knows(mine), await knows(other)]).toEqual([true, false]);
    clock.pass({ seconds: 31 });
    expect(await knows(other)).toBe(true);
    await store.afspraken.replace(TENANT, afspraak.id, stop(afspraak, omar.personId, NOW), 1);
    clock.pass({ seconds: 31 });
    expect([await knows(mine), await knows(other)]).toEqual([false, false]);
  });

  it('telt pas als het goedgekeurd is, en alleen op die school', async () => {
    const { store, mine } = twoBooks();
    const proposed = propose({ id: newAfspraakId(), ...place }, wording, omar.personId, NOW);
    await store.afspraken.create(TENANT, proposed.id, proposed);
    expect(await knows(mine)).toBe(false);
    const afspraak = inForce();
    await store.afspraken.create(TENANT, afspraak.id, afspraak);
    mine.forget(place);
    expect((await mine.nearest(place, pack, QUESTION))?.score).toBeGreaterThan(0.9);
    for (const elsewhere of [
      { tenantId: TENANT, schoolId: OTHER_SCHOOL },
      { tenantId: OTHER_TENANT, schoolId: SCHOOL },
    ])
      expect(await mine.nearest(elsewhere, pack, QUESTION)).toBeUndefined();
  });

  it('wordt opnieuw gelezen nadat lezen mislukte, en als de klok terugging', async () => {
    const { store, clock } = twoBooks();
    let fails = true;
    const find: typeof store.afspraken.find = async (...args) => {
      if (fails) throw new Error('the store is away');
      return store.afspraken.find(...args);
    };
    const book = createAfsprakenBook(storeWith(store, { afspraken: collectionWith(store.afspraken, { find }) }), clock);
    await expect(knows(book)).rejects.toThrow('the store is away');
    fails = false;
    expect(await knows(book)).toBe(false);
    const afspraak = inForce();
    await store.afspraken.create(TENANT, afspraak.id, afspraak);
    clock.pass({ hours: -1 });
    expect(await knows(book)).toBe(true);
  });

  it('noemt het onderdeel van de norm waar een vraag bij hoort', () => {
    const { mine } = twoBooks();
    expect(mine.nearestItem(pack, 'hij loopt achter met rekenen en breuken')?.what).toBe('interventie.rekenen');
    expect(mine.nearestItem(pack, '')).toBeUndefined();
  });
});
