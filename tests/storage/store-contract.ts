import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Collection } from '../../src/shared/collection.ts';
import type { TenantId } from '../../src/shared/ids.ts';
import { type Note, north, note, south } from './store-note.ts';

/** One store under test, with a space of its own. */
export interface Backend {
  /** Opens what is stored in this space, as after a start. */
  open(): Promise<{ readonly collection: Collection<Note>; close(): Promise<void> }>;
  /** Makes every write of a tenant fail until the returned function is called; absent where writing cannot fail. */
  breakWrites?(tenant: TenantId): Promise<() => Promise<void>>;
  /** Removes the space. */
  clear(): Promise<void>;
}

/** What every store promises. Each implementation runs all of it. */
export const collectionContract = (name: string, makeBackend: () => Promise<Backend>): void => {
  describe(`opslag: ${name}`, () => {
    let backend: Backend;
    let open: Awaited<ReturnType<Backend['open']>>;
    let notes: Collection<Note>;

    const reopen = async () => {
      await open.close();
      open = await backend.open();
      notes = open.collection;
    };

    beforeEach(async () => {
      backend = await makeBackend();
      open = await backend.open();
      notes = open.collection;
    });

    afterEach(async () => {
      await open.close();
      await backend.clear();
    });

    it('geeft terug wat is bewaard, bij revisie 1', async () => {
      expect(await notes.create(north, 'a', note('een', ['x']))).toEqual({
        ok: true,
        value: { id: 'a', revision: 1, value: note('een', ['x']) },
      });
      expect(await notes.get(north, 'a')).toEqual({ id: 'a', revision: 1, value: note('een', ['x']) });
    });

    it('geeft niets bij een onbekende sleutel', async () => {
      await notes.create(north, 'a', note('een'));
      expect(await notes.get(north, 'b')).toBeUndefined();
      expect(await notes.get(north, '../noord/a')).toBeUndefined();
      expect(await notes.list(south)).toEqual([]);
    });

    it('geeft kopieën: wat iemand daarna verandert, staat niet in de opslag', async () => {
      const mine = note('een', ['x']);
      const created = await notes.create(north, 'a', mine);
      mine.tags.push('later');
      if (created.ok) created.value.value.tags.push('later');
      (await notes.get(north, 'a'))?.value.tags.push('later');
      (await notes.list(north))[0]?.value.tags.push('later');
      expect((await notes.get(north, 'a'))?.value).toEqual(note('een', ['x']));
    });

    it('vervangt bij de goede revisie en telt op', async () => {
      await notes.create(north, 'a', note('een'));
      expect(await notes.replace(north, 'a', note('twee'), 1)).toEqual({ ok: true, value: { id: 'a', revision: 2, value: note('twee') } });
      expect(await notes.get(north, 'a')).toEqual({ id: 'a', revision: 2, value: note('twee') });
    });

    it('weigert een oude revisie en geeft wat er nu staat', async () => {
      await notes.create(north, 'a', note('een'));
      await notes.replace(north, 'a', note('twee'), 1);
      expect(await notes.replace(north, 'a', note('drie'), 1)).toEqual({ ok: false, error: { id: 'a', revision: 2, value: note('twee') } });
      expect((await notes.get(north, 'a'))?.value).toEqual(note('twee'));
    });

    it('weigert te vervangen wat er niet is', async () => {
      expect(await notes.replace(north, 'a', note('een'), 0)).toEqual({ ok: false, error: undefined });
      expect(await notes.get(north, 'a')).toBeUndefined();
    });

    it('weigert een tweede waarde onder dezelfde sleutel', async () => {
      await notes.create(north, 'a', note('een'));
      expect(await notes.create(north, 'a', note('twee'))).toEqual({ ok: false, error: { id: 'a', revision: 1, value: note('een') } });
    });

    it('laat van twee die tegelijk bewaren er één winnen', async () => {
      await notes.create(north, 'a', note('een'));
      const saves = await Promise.all(['twee', 'drie'].map((text) => notes.replace(north, 'a', note(text), 1)));
      expect(saves.map(({ ok }) => ok).sort()).toEqual([false, true]);
      const winner = saves.find(({ ok }) => ok);
      expect(winner?.ok && winner.value).toEqual(await notes.get(north, 'a'));
    });

    it('laat van twee die tegelijk aanmaken er één winnen', async () => {
      const saves = await Promise.all(['een', 'twee'].map((text) => notes.create(north, 'a', note(text))));
      expect(saves.map(({ ok }) => ok).sort()).toEqual([false, true]);
    });

    it('verliest niets als velen tegelijk bewaren', async () => {
      await notes.create(north, 'teller', note('0'));
      const addOne = async (): Promise<void> => {
        const now = await notes.get(north, 'teller');
        if (!now) throw new Error('the counter is gone');
        const saved = await notes.replace(north, 'teller', note(String(Number(now.value.text) + 1)), now.revision);
        if (!saved.ok) await addOne();
      };
      await Promise.all(Array.from({ length: 12 }, addOne));
      expect(await notes.get(north, 'teller')).toEqual({ id: 'teller', revision: 13, value: note('12') });
    });

    it('verwijdert voorgoed, en vindt het goed als er niets is', async () => {
      await notes.create(north, 'a', note('een'));
      await notes.remove(north, 'a');
      await notes.remove(north, 'a');
      await notes.remove(south, 'a');
      expect(await notes.get(north, 'a')).toBeUndefined();
      await reopen();
      expect(await notes.list(north)).toEqual([]);
      expect(await notes.create(north, 'a', note('nieuw'))).toMatchObject({ ok: true, value: { revision: 1 } });
    });

    it('geeft alles in de volgorde van de sleutels', async () => {
      for (const id of ['c', 'B', 'a', '10', '9', '_']) await notes.create(north, id, note(id));
      const order = ['10', '9', 'B', '_', 'a', 'c'];
      expect((await notes.list(north)).map(({ id }) => id)).toEqual(order);
      await reopen();
      expect((await notes.list(north)).map(({ id }) => id)).toEqual(order);
    });

    it('ziet na opnieuw openen hetzelfde', async () => {
      await notes.create(north, 'a', note('een'));
      await notes.replace(north, 'a', note('twee', ['x', 'y']), 1);
      await notes.create(south, 'a', note('zuid'));
      await reopen();
      expect(await notes.get(north, 'a')).toEqual({ id: 'a', revision: 2, value: note('twee', ['x', 'y']) });
      expect(await notes.replace(north, 'a', note('drie'), 2)).toMatchObject({ ok: true, value: { revision: 3 } });
      expect(await notes.get(south, 'a')).toEqual({ id: 'a', revision: 1, value: note('zuid') });
    });

    it('houdt organisaties uit elkaar', async () => {
      await notes.create(north, 'a', note('noord'));
      await notes.create(south, 'a', note('zuid'));
      await notes.remove(south, 'a');
      expect((await notes.list(north)).map(({ value }) => value.text)).toEqual(['noord']);
      expect(await notes.list(south)).toEqual([]);
    });

    it('houdt hoofdletters en kleine letters in een sleutel uit elkaar', async () => {
      await notes.create(north, 'AB', note('groot'));
      await notes.create(north, 'ab', note('klein'));
      await reopen();
      expect((await notes.get(north, 'AB'))?.value.text).toBe('groot');
      expect((await notes.get(north, 'ab'))?.value.text).toBe('klein');
    });

    it('bewaart accenten, emoji en regeleinden zoals ze zijn', async () => {
      const text = 'Zoë – één, ñ, 👩🏽‍🏫, \u202e, "aanhaling", \\ en\r\nnog een regel\u2028';
      await notes.create(north, 'a', note(text));
      await reopen();
      expect((await notes.get(north, 'a'))?.value.text).toBe(text);
    });

    it.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString'])('neemt %s als gewone naam', async (name) => {
      expect(await notes.get(north, name)).toBeUndefined();
      await notes.create(north, name, note('een'));
      await reopen();
      expect((await notes.list(north)).map(({ id }) => id)).toEqual([name]);
      expect((await notes.get(north, name))?.value.text).toBe('een');
    });

    it('neemt geen sleutel aan die ergens anders heen wijst', async () => {
      for (const id of ['', '..', '../a', 'a/b', 'a\\b', 'a.b', 'a\0', 'é', 'x'.repeat(129)]) {
        await expect(notes.create(north, id, note('een'))).rejects.toThrow('an id');
      }
      expect(await notes.list(north)).toEqual([]);
    });

    it('neemt geen waarde aan die het bij een volgende start zou weigeren', async () => {
      const broken: Note = { ...note('een'), text: JSON.parse('7') };
      await expect(notes.create(north, 'a', broken)).rejects.toThrow();
      expect(await notes.get(north, 'a')).toBeUndefined();
    });

    it('houdt de oude waarde als het schrijven mislukt, en kan daarna weer verder', async ({ skip }) => {
      if (!backend.breakWrites) return skip('only a store on disk can fail to write');
      await notes.create(north, 'a', note('een'));
      const repair = await backend.breakWrites(north);
      await expect(notes.replace(north, 'a', note('twee'), 1)).rejects.toThrow();
      await expect(notes.create(north, 'b', note('b'))).rejects.toThrow();
      expect(await notes.get(north, 'a')).toEqual({ id: 'a', revision: 1, value: note('een') });
      expect(await notes.get(north, 'b')).toBeUndefined();
      await repair();
      expect(await notes.replace(north, 'a', note('drie'), 1)).toMatchObject({ ok: true, value: { revision: 2 } });
      await reopen();
      expect((await notes.list(north)).map(({ value }) => value.text)).toEqual(['drie']);
    });
  });
};
