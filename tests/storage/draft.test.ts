import { describe, expect, it } from 'vitest';
import { z } from 'zod/v4';
import { type CollectionShape, Draft, isFiledRight, openRow, scopeOfBody, termDigest } from '../../src/storage/draft.ts';
import { OTHER_TENANT, TENANT } from '../support/cast.ts';
import { flipped, rowIn, sealedInMemory } from './sealed-space.ts';

const noteSchema = z.strictObject({ owner: z.string(), words: z.string(), at: z.int().nullable().default(null) });
type Note = z.infer<typeof noteSchema>;

const notes: CollectionShape<Note> = {
  kind: 'trajecten',
  schema: noteSchema,
  scopeOf: ({ owner }) => owner,
  termsOf: ({ words }) => words.split(' '),
  dueOf: ({ at }) => at,
};
const note = (owner: string, words: string, at: number | null = null): Note => ({ owner, words, at });

/** Keeps a draft, as a store does. */
const kept = async (sealed: ReturnType<typeof sealedInMemory>, fill: (draft: Draft) => Promise<unknown>): Promise<Draft> => {
  const draft = new Draft(sealed.keyring, TENANT);
  await fill(draft);
  expect(await sealed.backend.commit({ tenant: TENANT, writes: draft.writes })).toBe(true);
  draft.wasKept();
  return draft;
};

describe('wat samen wordt bewaard', () => {
  it('maakt elke sleutel één keer, en de volgende keer niet meer', async () => {
    const sealed = sealedInMemory();
    const first = await kept(sealed, async (draft) => {
      await draft.put(notes, 'a', 0, note('piet', 'een twee'));
      await draft.put(notes, 'b', 0, note('piet', 'twee'));
      await draft.put(notes, 'c', 0, note('klaas', 'drie'));
    });
    expect(first.writes.map(({ kind, id }) => `${kind}/${id}`).toSorted()).toEqual(
      ['sleutels/index', 'sleutels/klaas', 'sleutels/piet', 'trajecten/a', 'trajecten/b', 'trajecten/c'].toSorted(),
    );
    const second = await kept(sealed, (draft) => draft.put(notes, 'a', 1, note('piet', 'een')));
    expect(second.writes.map(({ kind, id }) => `${kind}/${id}`)).toEqual(['trajecten/a']);
  });

  it('onthoudt geen sleutel van wat niet is bewaard', async () => {
    const { keyring } = sealedInMemory();
    await new Draft(keyring, TENANT).put(notes, 'a', 0, note('piet', 'een'));
    expect(await keyring.find(TENANT, 'piet')).toBeUndefined();
  });

  it('geeft de waarde zoals een lezer haar krijgt, en bewaart het moment waarop er werk is', async () => {
    const sealed = sealedInMemory();
    await kept(sealed, async (draft) => {
      expect(await draft.put(notes, 'a', 0, { owner: 'piet', words: '', at: 17 })).toEqual(note('piet', '', 17));
      await expect(draft.put(notes, 'b', 0, JSON.parse('{"owner":"piet","words":7}'))).rejects.toThrow();
    });
    expect(await rowIn(sealed.backend, TENANT, 'trajecten', 'a')).toMatchObject({ due: 17, revision: 1 });
  });
});

describe('een rij', () => {
  const rowOf = async (value: Note) => {
    const sealed = sealedInMemory();
    await kept(sealed, (draft) => draft.put(notes, 'a', 0, value));
    return { ...sealed, row: await rowIn(sealed.backend, TENANT, 'trajecten', 'a') };
  };

  it('zegt wiens sleutel haar opent, en verder niets', async () => {
    const { row, keyring } = await rowOf(note('piet', 'geheim'));
    expect(scopeOfBody(row.body)).toBe('piet');
    expect(row.body).toMatch(/^1\.piet\.[\w-]+$/);
    expect(await openRow(keyring, row)).toBe(JSON.stringify(note('piet', 'geheim')));
    for (const body of ['', '1.piet.', '1..abc', '2.piet.abc', 'piet.abc', '1.pi et.abc', '1.piet.a.b']) {
      expect(scopeOfBody(body)).toBeUndefined();
      await expect(openRow(keyring, { ...row, body })).rejects.toThrow('trajecten/a: dit is geen versleutelde waarde');
    }
  });

  it('fault 52: gaat alleen open op haar eigen plaats en bij haar eigen revisie', async () => {
    const { row, keyring } = await rowOf(note('piet', 'geheim'));
    for (const moved of [{ id: 'b' }, { kind: 'overleggen' as const }, { revision: 2 }, { body: flipped(row.body) }])
      await expect(openRow(keyring, { ...row, ...moved })).rejects.toThrow('de inhoud is veranderd of hoort ergens anders');
    await expect(openRow(keyring, { ...row, tenant: OTHER_TENANT })).rejects.toThrow('de sleutel is er niet meer');
    const key = await keyring.find(TENANT, 'piet');
    if (key) keyring.keep(OTHER_TENANT, 'piet', key); // even if the other one had the same key
    await expect(openRow(keyring, { ...row, tenant: OTHER_TENANT })).rejects.toThrow('de inhoud is veranderd of hoort ergens anders');
  });
});

describe('waar een rij te vinden is', () => {
  it('staat er als kenmerk dat niets verraadt, en per soort en organisatie anders is', async () => {
    const sealed = sealedInMemory();
    expect(await termDigest(sealed.keyring, TENANT, 'trajecten', 'geheim')).toBeUndefined();
    await kept(sealed, (draft) => draft.put(notes, 'a', 0, note('piet', 'geheim')));
    const digest = await termDigest(sealed.keyring, TENANT, 'trajecten', 'geheim');
    expect((await rowIn(sealed.backend, TENANT, 'trajecten', 'a')).terms).toEqual([digest]);
    expect(digest).toMatch(/^[\w-]{22}$/);
    expect(await termDigest(sealed.keyring, TENANT, 'overleggen', 'geheim')).not.toBe(digest);
    const elsewhere = sealedInMemory();
    await kept(elsewhere, (draft) => draft.put(notes, 'a', 0, note('piet', 'geheim')));
    expect(await termDigest(elsewhere.keyring, TENANT, 'trajecten', 'geheim')).not.toBe(digest);
  });

  it('volgt uit de waarde: anders valt het op', async () => {
    const sealed = sealedInMemory();
    const value = note('piet', 'een twee', 17);
    await kept(sealed, (draft) => draft.put(notes, 'a', 0, value));
    const row = await rowIn(sealed.backend, TENANT, 'trajecten', 'a');
    expect(await isFiledRight(sealed.keyring, notes, row, value)).toBe(true);
    for (const wrong of [{ due: 18 }, { due: null }, { terms: [] }, { terms: row.terms.slice(0, 1) }, { terms: row.terms.toReversed() }])
      expect(await isFiledRight(sealed.keyring, notes, { ...row, ...wrong }, value)).toBe(false);
  });
});
