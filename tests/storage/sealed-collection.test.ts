import { describe, expect, it } from 'vitest';
import { newTrajectId } from '../../src/shared/ids.ts';
import type { Commit } from '../../src/storage/backend.ts';
import { Keyring, UnreadableError } from '../../src/storage/keyring.ts';
import { readRow, type Saver, SealedCollection } from '../../src/storage/sealed-collection.ts';
import { shapes } from '../../src/storage/shapes.ts';
import { aTraject } from '../support/build-traject.ts';
import { TENANT } from '../support/cast.ts';
import { canaryTraject } from './canaries.ts';
import { flipped, master, rowIn, sealedInMemory, tamper } from './sealed-space.ts';

const key = master('een');
const sealed = () => sealedInMemory(undefined, key);

/** A collection of which the commits can be watched or refused. */
const watched = (commit: (commit: Commit, go: () => Promise<boolean>) => Promise<boolean>) => {
  const { backend, keyring } = sealed();
  const saver: Saver = {
    backend,
    keyring,
    commit: async ({ tenant, writes }) => commit({ tenant, writes }, () => backend.commit({ tenant, writes })),
    unreadable: async () => {},
  };
  return { backend, trajecten: new SealedCollection(saver, shapes.trajecten, async () => {}) };
};

describe('een waarde lezen', () => {
  it('geeft haar met sleutel en revisie', async () => {
    const { store, backend, keyring } = sealed();
    const value = canaryTraject();
    await store.trajecten.create(TENANT, value.id, value);
    expect(await readRow(keyring, shapes.trajecten, await rowIn(backend, TENANT, 'trajecten', value.id))).toEqual({
      id: value.id,
      revision: 1,
      value,
    });
  });

  it('fault 52: laat een die niet te lezen is weg uit een lijst, en noemt haar', async () => {
    const { store, backend, unreadable } = sealed();
    await store.trajecten.create(TENANT, 'a', aTraject().build());
    await store.trajecten.create(TENANT, 'b', aTraject().build());
    await tamper(backend, await rowIn(backend, TENANT, 'trajecten', 'a'), ({ body }) => ({ body: flipped(body) }));
    expect((await store.trajecten.find(TENANT)).map(({ id }) => id)).toEqual(['b']);
    expect(unreadable).toEqual(['trajecten/a: de inhoud is veranderd of hoort ergens anders']);
    await expect(store.trajecten.get(TENANT, 'a')).rejects.toThrow(UnreadableError);
    await expect(store.trajecten.replace(TENANT, 'a', aTraject().build(), 7)).rejects.toThrow(UnreadableError);
    await store.trajecten.remove(TENANT, 'a');
    expect(await store.trajecten.get(TENANT, 'a')).toBeUndefined();
  });

  it('fault 52: met een andere hoofdsleutel gaat niets open, en wordt niets overschreven', async () => {
    const { store, backend } = sealed();
    await store.trajecten.create(TENANT, 'a', aTraject().build());
    const before = await rowIn(backend, TENANT, 'trajecten', 'a');
    const stranger = new Keyring(backend, [master('een')]);
    await expect(readRow(stranger, shapes.trajecten, before)).rejects.toThrow('de sleutel is beschadigd');
  });
});

describe('een waarde bewaren', () => {
  it('probeert het opnieuw als een ander net dezelfde sleutel maakte', async () => {
    const refusals = [false, false];
    const { trajecten } = watched(async (_commit, go) => refusals.pop() ?? go());
    expect(await trajecten.create(TENANT, newTrajectId(), aTraject().build())).toMatchObject({ ok: true });
  });

  it('houdt ermee op als het blijft mislukken, en zegt niet dat het is gelukt', async () => {
    let tries = 0;
    const { trajecten } = watched(async () => {
      tries += 1;
      return false;
    });
    await expect(trajecten.create(TENANT, 'a', aTraject().build())).rejects.toThrow('refused');
    expect(tries).toBeLessThan(10);
  });

  it('verwijdert ook wat intussen nog eens is bewaard', async () => {
    const { backend, trajecten } = watched((_commit, go) => go());
    await trajecten.create(TENANT, 'a', aTraject().build());
    const slow = watchedOver(backend);
    await slow.trajecten.remove(TENANT, 'a');
    expect(slow.commits).toBe(2);
    expect(await backend.get(TENANT, 'trajecten', 'a')).toBeUndefined();
  });
});

/** A collection over this backend that is overtaken once, by a save of the same value. */
const watchedOver = (backend: ReturnType<typeof sealed>['backend']) => {
  const keyring = new Keyring(backend, [key]);
  const state = { commits: 0 };
  const saver: Saver = {
    backend,
    keyring,
    commit: async ({ tenant, writes }) => {
      state.commits += 1;
      if (state.commits === 1) {
        const { kind, id, revision, body, terms, due } = await rowIn(backend, TENANT, 'trajecten', 'a');
        await backend.commit({ tenant, writes: [{ kind, id, expected: revision, next: { body, terms, due } }] });
      }
      return backend.commit({ tenant, writes });
    },
    unreadable: async () => {},
  };
  const trajecten = new SealedCollection(saver, shapes.trajecten, async () => {});
  return {
    trajecten,
    get commits() {
      return state.commits;
    },
  };
};
