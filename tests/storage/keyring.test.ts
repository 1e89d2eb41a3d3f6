import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/storage/backend.ts';
import {
  fitKeyring,
  Keyring,
  masterOf,
  openKeyring,
  SYSTEM_TENANT,
  UnreadableError,
  unwrapKey,
  wrapKey,
} from '../../src/storage/keyring.ts';
import { newSealKey } from '../../src/storage/seal.ts';
import { OTHER_TENANT, TENANT } from '../support/cast.ts';
import { MemoryDisk, memoryBackend } from '../support/memory-backend.ts';
import { MovableClock } from '../support/movable-clock.ts';
import { flipped, master, rowIn, tamper } from './sealed-space.ts';

const een = master('een');
const twee = master('twee');

/** A data key that is kept, as the first save with it does. */
const keyFor = async (backend: ReturnType<typeof memoryBackend>, keyring: Keyring, scope: string) => {
  const { key, write } = await keyring.findOrMake(TENANT, scope);
  if (write) await backend.commit({ tenant: TENANT, writes: [write] });
  return key;
};

describe('een ingepakte sleutel', () => {
  const key = newSealKey();
  const wrapped = wrapKey(een, TENANT, 'a', key);

  it('gaat open met zijn hoofdsleutel, ook als die niet de eerste is', () => {
    expect(unwrapKey([een], TENANT, 'a', wrapped)).toEqual(key);
    expect(unwrapKey([twee, een], TENANT, 'a', wrapped)).toEqual(key);
    expect(masterOf(wrapped)).toBe('een');
    expect(wrapped).not.toContain(key.toString('base64'));
  });

  it('fault 52: gaat niet open als hij veranderd, verplaatst of van een ander is', () => {
    expect(unwrapKey([een], TENANT, 'b', wrapped)).toBeUndefined();
    expect(unwrapKey([een], OTHER_TENANT, 'a', wrapped)).toBeUndefined();
    expect(unwrapKey([twee], TENANT, 'a', wrapped)).toBeUndefined();
    expect(unwrapKey([{ id: 'een', key: twee.key }], TENANT, 'a', wrapped)).toBeUndefined();
    expect(unwrapKey([een, twee], TENANT, 'a', wrapped.replace('"een"', '"twee"'))).toBeUndefined();
    for (const body of [flipped(wrapped, 8), '', 'null', '[]', '{"v":1}', wrapped.replace('"v":1', '"v":2'), wrapped.slice(0, -1)])
      expect(unwrapKey([een], TENANT, 'a', body)).toBeUndefined();
    for (const body of ['', '{', 'null', '{"v":1}']) expect(masterOf(body)).toBeUndefined();
  });
});

describe('de sleutelbos', () => {
  const space = () => {
    const backend = memoryBackend(new MovableClock(), new MemoryDisk());
    return { backend, keyring: new Keyring(backend, [een]) };
  };

  it('maakt een sleutel één keer, en vindt hem na een herstart', async () => {
    const { backend, keyring } = space();
    expect(await keyring.find(TENANT, 'a')).toBeUndefined();
    const key = await keyFor(backend, keyring, 'a');
    expect(key).toHaveLength(32);
    expect(await keyFor(backend, keyring, 'a')).toEqual(key);
    expect(await new Keyring(backend, [twee, een]).find(TENANT, 'a')).toEqual(key);
    expect(await keyFor(backend, keyring, 'b')).not.toEqual(key);
    expect(await keyring.find(OTHER_TENANT, 'a')).toBeUndefined();
  });

  it('onthoudt geen sleutel die niet is bewaard, en vergeet er een als dat moet', async () => {
    const { backend, keyring } = space();
    const first = await keyring.findOrMake(TENANT, 'a');
    expect((await keyring.findOrMake(TENANT, 'a')).key).not.toEqual(first.key);
    keyring.keep(TENANT, 'a', first.key);
    expect(await keyring.find(TENANT, 'a')).toEqual(first.key);
    keyring.forget(TENANT, 'a');
    expect(await keyring.find(TENANT, 'a')).toBeUndefined();
    expect(await backend.find(TENANT, 'sleutels')).toEqual([]);
  });

  it('pakt nieuwe sleutels in met de eerste hoofdsleutel', async () => {
    const { backend, keyring } = space();
    await keyFor(backend, keyring, 'a');
    const both = new Keyring(backend, [twee, een]);
    await keyFor(backend, both, 'b');
    expect((await backend.find(TENANT, 'sleutels')).map(({ body }) => masterOf(body))).toEqual(['een', 'twee']);
    expect(both.current).toEqual(twee);
    expect(both.masters).toEqual([twee, een]);
  });

  it('fault 52: noemt een sleutel die niet opengaat, en vindt de andere nog', async () => {
    const { backend, keyring } = space();
    await keyFor(backend, keyring, 'a');
    const b = await keyFor(backend, keyring, 'b');
    await tamper(backend, await rowIn(backend, TENANT, 'sleutels', 'a'), ({ body }) => ({ body: flipped(body, 8) }));
    const fresh = new Keyring(backend, [een]);
    await expect(fresh.find(TENANT, 'a')).rejects.toThrow(UnreadableError);
    await expect(fresh.findOrMake(TENANT, 'a')).rejects.toThrow('sleutels/a: de sleutel is beschadigd');
    expect(await fresh.find(TENANT, 'b')).toEqual(b);
  });
});

describe('fault 52: de hoofdsleutels van de instellingen', () => {
  const names = async (backend: ReturnType<typeof memoryBackend>) =>
    (await backend.find(SYSTEM_TENANT, 'sleutels')).map(({ id }: Row) => id);
  const opened = async (...masters: (typeof een)[]) => {
    const backend = memoryBackend(new MovableClock(), new MemoryDisk());
    const keyring = await openKeyring(backend, masters);
    if (!keyring.ok) throw new Error(keyring.error);
    await keyFor(backend, keyring.value, 'a');
    return backend;
  };

  it('passen bij een nieuwe opslag altijd, en worden daar bekend zonder dat de sleutel er staat', async () => {
    const backend = await opened(een);
    expect(await names(backend)).toEqual(['hoofd-een']);
    expect((await rowIn(backend, SYSTEM_TENANT, 'sleutels', 'hoofd-een')).body).not.toContain(een.key.toString('base64url'));
    expect((await openKeyring(backend, [een])).ok).toBe(true);
    expect((await openKeyring(backend, [twee, een])).ok).toBe(true);
    expect(await names(backend)).toEqual(['hoofd-een', 'hoofd-twee']);
  });

  it('worden geweigerd als er geen is', async () => {
    expect(await openKeyring(memoryBackend(new MovableClock()), [])).toMatchObject({ error: expect.stringContaining('ENCRYPTION_KEYS') });
  });

  it('worden geweigerd als er een ontbreekt die de opslag nodig heeft, met de naam', async () => {
    const refused = await openKeyring(await opened(een), [twee]);
    expect(refused).toEqual({
      ok: false,
      error: 'De sleutel "een" ontbreekt. De opslag heeft hem nodig. Zet hem terug in ENCRYPTION_KEYS.',
    });
  });

  it('worden geweigerd als een andere sleutel dezelfde naam heeft', async () => {
    const backend = await opened(een);
    const refused = await openKeyring(backend, [{ id: 'een', key: newSealKey() }]);
    expect(refused).toMatchObject({ ok: false, error: expect.stringContaining('De sleutel "een" is een andere') });
  });

  it('worden ook geweigerd als de opslag haar merkteken kwijt is: de sleutels zelf zeggen het', async () => {
    const backend = await opened(een);
    const drop = { kind: 'sleutels', id: 'hoofd-een', expected: 1, next: null } as const;
    await backend.commit({ tenant: SYSTEM_TENANT, writes: [drop] });
    expect((await openKeyring(backend, [{ id: 'een', key: newSealKey() }])).ok).toBe(false);
    expect(await names(backend)).toEqual([]);
    expect((await openKeyring(backend, [een])).ok).toBe(true);
  });

  it('van twee processen die tegelijk met een andere sleutel beginnen, begint er één', async () => {
    const backend = memoryBackend(new MovableClock());
    const both = await Promise.all([een, { id: 'een', key: newSealKey() }].map((key) => openKeyring(backend, [key])));
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  });

  it('worden bij alleen kijken niet opgeschreven', async () => {
    const backend = await opened(een);
    expect((await fitKeyring(backend, [twee, een])).ok).toBe(true);
    expect(await names(backend)).toEqual(['hoofd-een']);
  });
});
