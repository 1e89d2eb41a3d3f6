import { describe, expect, it } from 'vitest';
import { type Kind, kinds, type Row } from '../../src/storage/backend.ts';
import { checkRows, lostMastersLine, mendRows, refileRows } from '../../src/storage/check-rows.ts';
import { Keyring, openKeyring, SYSTEM_TENANT } from '../../src/storage/keyring.ts';
import { seal } from '../../src/storage/seal.ts';
import { atSchoolTerm } from '../../src/storage/shapes.ts';
import { aTraject } from '../support/build-traject.ts';
import { OTHER_TENANT, SCHOOL, sanne, TENANT } from '../support/cast.ts';
import { MemoryDisk } from '../support/memory-backend.ts';
import {
  canaryAfspraak,
  canaryBericht,
  canaryContact,
  canaryOverleg,
  canaryPart,
  canaryTellingen,
  canaryTraject,
  canaryVraag,
} from './canaries.ts';
import { flipped, master, rowIn, sealedInMemory, tamper } from './sealed-space.ts';

const key = master('een');
const tenants = [TENANT, OTHER_TENANT, SYSTEM_TENANT];

/** A store with something of every kind, and what a check of it finds. */
const filled = async () => {
  const disk = new MemoryDisk();
  const first = sealedInMemory(disk, key);
  await openKeyring(first.backend, [key]);
  const traject = canaryTraject();
  const { store } = first;
  await store.trajecten.create(TENANT, traject.id, traject, [canaryBericht('m1', traject.id)]);
  await store.trajecten.create(TENANT, 'gaaf', aTraject().build());
  await store.overleggen.create(TENANT, 'o1', canaryOverleg(traject.id));
  await store.schoolparts.create(TENANT, SCHOOL, canaryPart());
  await store.contacten.create(TENANT, sanne.personId, canaryContact());
  await store.vragen.create(TENANT, 'v1', canaryVraag());
  await store.afspraken.create(TENANT, 'a1', canaryAfspraak());
  await store.tellingen.create(TENANT, 't1', canaryTellingen());
  await store.trajecten.create(OTHER_TENANT, 'zuid', aTraject().build());
  const aside: string[] = [];
  const fresh = () => sealedInMemory(disk, key);
  const check = async (masters: readonly [typeof key, ...(typeof key)[]] = [key]) => {
    const { backend } = fresh();
    return checkRows(backend, new Keyring(backend, masters), tenants, async (row, reason) => {
      aside.push(`${row.kind}/${row.id}`);
      await backend.setAside(row, reason);
    });
  };
  return { ...first, disk, traject, aside, fresh, check };
};
const flip = ({ body }: Row) => ({ body: flipped(body, 8) });

describe('alle rijen nakijken', () => {
  it('vindt niets in een opslag die klopt', async () => {
    const { check, aside } = await filled();
    expect(await check()).toEqual({ rows: 18, faults: [], lostMasters: [] });
    expect(aside).toEqual([]);
  });

  const place = {
    trajecten: '',
    overleggen: 'o1',
    schoolparts: SCHOOL,
    contacten: sanne.personId,
    berichten: 'm1',
    vragen: 'v1',
    afspraken: 'a1',
    tellingen: 't1',
  } as const;
  it.each(kinds.filter((kind): kind is Kind & keyof typeof place => kind in place))(
    'fault 49: zet van %s alleen de rij opzij die niet te lezen is, en de rest gaat door',
    async (kind) => {
      const { backend, check, aside, traject, fresh, disk } = await filled();
      const id = place[kind] || traject.id;
      await tamper(backend, await rowIn(backend, TENANT, kind, id), flip);
      const fault = { tenant: TENANT, kind, id, reason: 'de inhoud is veranderd of hoort ergens anders', isReadable: false };
      expect(await check()).toEqual({ rows: 18, faults: [fault], lostMasters: [] });
      expect(aside).toEqual([`${kind}/${id}`]);
      expect(disk.aside).toHaveLength(1);
      expect(await check()).toEqual({ rows: 17, faults: [], lostMasters: [] });
      expect(await fresh().store.trajecten.get(TENANT, 'gaaf')).toBeDefined();
    },
  );

  it('fault 49: noemt velden die niet kloppen, zonder wat erin staat', async () => {
    const { backend, keyring, check } = await filled();
    const dataKey = await keyring.find(TENANT, 'gaaf');
    if (!dataKey) throw new Error('the key is gone');
    const body = `1.gaaf.${seal(dataKey, JSON.stringify([TENANT, 'trajecten', 'gaaf', 2]), '{"kanarie":"vogel"}')}`;
    await backend.commit({
      tenant: TENANT,
      writes: [{ kind: 'trajecten', id: 'gaaf', expected: 1, next: { body, terms: [], due: null } }],
    });
    const { faults } = await check();
    expect(faults).toMatchObject([
      { kind: 'trajecten', id: 'gaaf', reason: expect.stringContaining('deze velden kloppen niet: schemaVersion') },
    ]);
    expect(JSON.stringify(faults)).not.toContain('vogel');
  });

  it('fault 52: zet een beschadigde sleutel opzij met wat erbij hoort, en de rest gaat door', async () => {
    const { backend, check, aside, traject, fresh } = await filled();
    await tamper(backend, await rowIn(backend, TENANT, 'sleutels', traject.id), flip);
    expect((await check()).lostMasters).toEqual([]);
    expect(aside.toSorted()).toEqual([`berichten/m1`, `overleggen/o1`, `sleutels/${traject.id}`, `trajecten/${traject.id}`]);
    expect((await check()).faults).toEqual([]);
    expect((await fresh().store.trajecten.find(TENANT)).map(({ id }) => id)).toEqual(['gaaf']);
  });

  it('meldt alleen, als niet is gezegd wat er moet gebeuren', async () => {
    const { backend, keyring, traject, disk } = await filled();
    await tamper(backend, await rowIn(backend, TENANT, 'trajecten', traject.id), flip);
    expect((await checkRows(backend, keyring, tenants)).faults).toHaveLength(1);
    expect(disk.aside).toEqual([]);
  });

  it('kijkt alleen naar de organisaties die worden genoemd', async () => {
    const { backend, keyring } = await filled();
    expect((await checkRows(backend, keyring, [OTHER_TENANT])).rows).toBe(3);
    expect((await checkRows(backend, keyring, [])).rows).toBe(0);
  });
});

describe('fault 52: zet niets opzij', () => {
  it('als de hoofdsleutel op geen enkele sleutel past', async () => {
    const { check, aside, disk } = await filled();
    const before = [...disk.rows];
    expect(await check([master('een')])).toMatchObject({ faults: [], lostMasters: ['een'] });
    expect(aside).toEqual([]);
    expect([...disk.rows]).toEqual(before);
  });

  it('als een van de hoofdsleutels ontbreekt', async () => {
    const { backend, check, aside } = await filled();
    const next = master('twee');
    const newer = sealedInMemory(new MemoryDisk(), next, key);
    await newer.store.trajecten.create(TENANT, 'nieuw', aTraject().build());
    await tamper(backend, await rowIn(newer.backend, TENANT, 'sleutels', 'nieuw'), () => ({}));
    await tamper(backend, await rowIn(newer.backend, TENANT, 'trajecten', 'nieuw'), () => ({}));
    expect(await check([key])).toMatchObject({ faults: [], lostMasters: ['twee'] });
    expect(await check([next])).toMatchObject({ faults: [], lostMasters: ['een'] });
    expect(aside).toEqual([]);
    expect(await check([key, next])).toMatchObject({ faults: [{ id: 'nieuw', isReadable: true }], lostMasters: [] });
  });
});

describe('een rij die niet te vinden is waar zij hoort', () => {
  it('wordt gemeld, blijft staan, en is na opnieuw bewaren weer te vinden', async () => {
    const { backend, check, aside, traject, fresh } = await filled();
    await tamper(backend, await rowIn(backend, TENANT, 'trajecten', traject.id), () => ({ terms: [] }));
    await tamper(backend, await rowIn(backend, TENANT, 'berichten', 'm1'), () => ({ due: null }));
    const report = await check();
    expect(report.faults.map(({ kind, isReadable }) => [kind, isReadable])).toEqual([
      ['trajecten', true],
      ['berichten', true],
    ]);
    expect(aside).toEqual([]);
    const { keyring, backend: again, store } = fresh();
    await refileRows(again, keyring, report);
    expect((await check()).faults).toEqual([]);
    expect((await store.trajecten.find(TENANT, atSchoolTerm(SCHOOL))).map(({ id }) => id).toSorted()).toEqual(
      [traject.id, 'gaaf'].toSorted(),
    );
    expect(await rowIn(again, TENANT, 'berichten', 'm1')).toMatchObject({ due: Date.UTC(2026, 11, 1, 8), revision: 2 });
  });

  it('is er ook een als de sleutel van het zoeken beschadigd is: er komt een nieuwe', async () => {
    const { backend, check, aside, fresh } = await filled();
    await tamper(backend, await rowIn(backend, TENANT, 'sleutels', 'index'), flip);
    const report = await check();
    expect(aside).toEqual(['sleutels/index']);
    expect(report.faults.filter(({ isReadable }) => isReadable)).toHaveLength(5);
    const { keyring, backend: again, store } = fresh();
    await refileRows(again, keyring, report);
    expect((await check()).faults).toEqual([]);
    expect(await store.trajecten.find(TENANT, atSchoolTerm(SCHOOL))).toHaveLength(2);
  });

  it('wordt niet over een nieuwere versie heen bewaard', async () => {
    const { backend, keyring, check, store, traject } = await filled();
    await tamper(backend, await rowIn(backend, TENANT, 'trajecten', traject.id), () => ({ terms: [] }));
    const report = await check();
    await store.trajecten.replace(TENANT, traject.id, { ...traject, asked: [] }, 1);
    await refileRows(backend, keyring, report);
    expect(await store.trajecten.get(TENANT, traject.id)).toMatchObject({ value: { asked: [] } });
    expect((await check()).faults).toEqual([]);
  });
});

describe('fault 49: bij de start', () => {
  const noSetAside = async () => {
    throw new Error('nothing may be set aside');
  };

  it('gaat opzij wat niet te lezen is, en is de rest weer te vinden', async () => {
    const { backend, keyring, store, traject, disk } = await filled();
    await tamper(backend, await rowIn(backend, TENANT, 'trajecten', traject.id), flip);
    await tamper(backend, await rowIn(backend, TENANT, 'trajecten', 'gaaf'), () => ({ terms: [] }));
    const mended = await mendRows(backend, keyring, (row, reason) => backend.setAside(row, reason));
    expect(mended).toMatchObject({ ok: true, value: { faults: { length: 2 } } });
    expect(disk.aside.map(({ row }) => row.id)).toEqual([traject.id]);
    expect((await store.trajecten.find(TENANT, atSchoolTerm(SCHOOL))).map(({ id }) => id)).toEqual(['gaaf']);
    expect(await mendRows(backend, keyring, noSetAside)).toMatchObject({ ok: true, value: { faults: [] } });
  });

  it('fault 52: wordt een start met een verkeerde hoofdsleutel geweigerd, en verandert er niets', async () => {
    const { backend, disk } = await filled();
    const before = [...disk.rows];
    const mended = await mendRows(backend, new Keyring(backend, [master('een')]), noSetAside);
    expect(mended).toEqual({ ok: false, error: lostMastersLine({ rows: 0, faults: [], lostMasters: ['een'] }) });
    expect([...disk.rows]).toEqual(before);
  });
});
