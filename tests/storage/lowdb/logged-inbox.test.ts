import { describe, expect, it } from 'vitest';
import { claimOf, DeliveryBook } from '../../../src/storage/lowdb/delivery-book.ts';
import { Effects } from '../../../src/storage/lowdb/effects.ts';
import { type InboxRecord, inboxRecordSchema } from '../../../src/storage/lowdb/inbox-record.ts';
import { LoggedInbox } from '../../../src/storage/lowdb/logged-inbox.ts';
import { delivery, north } from '../backend-contract.ts';

/** An inbox whose log is a list, in parts of which the test names the number. */
const anInbox = () => {
  const records: InboxRecord[] = [];
  const removed: number[] = [];
  const state = { part: 1, fails: false };
  const effects = new Effects();
  const make = () =>
    new LoggedInbox(new DeliveryBook(), effects, {
      append: async (record) => {
        await Promise.resolve();
        if (state.fails) throw new Error('vol');
        records.push(record);
        return state.part;
      },
      removeBelow: async (part) => {
        removed.push(part);
      },
    });
  return { state, effects, records, removed, inbox: make(), make };
};

describe('de inbox op zijn log', () => {
  it('laat wie tegelijk hetzelfde aanbiedt samen wachten, en samen mislukken', async () => {
    const { state, inbox } = anInbox();
    state.fails = true;
    const claims = await Promise.allSettled([inbox.claim(delivery('k', 1)), inbox.claim(delivery('k', 1))]);
    expect(claims.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    state.fails = false;
    expect(await Promise.all([inbox.claim(delivery('k', 1)), inbox.claim(delivery('k', 1))])).toEqual([
      { kind: 'nieuw', isFirst: true },
      { kind: 'bezig' },
    ]);
  });

  it('neemt niets aan dat het later niet terug kan lezen', async () => {
    const { inbox, records } = anInbox();
    for (const bad of [{ key: '' }, { key: 'x'.repeat(65) }, { key: 'a/b' }, { chat: 'é' }, { at: 1.5 }]) {
      await expect(inbox.claim(delivery('k', 1, bad))).rejects.toThrow();
    }
    await expect(inbox.prune(north, 1.5)).rejects.toThrow();
    expect(records).toEqual([]);
  });

  it('geeft wat het niet kon overnemen later alsnog', async () => {
    const { state, inbox } = anInbox();
    await inbox.claim(delivery('k', 1));
    state.fails = true;
    await expect(inbox.takeUnfinished(north, 9)).rejects.toThrow('vol');
    state.fails = false;
    expect(await inbox.takeUnfinished(north, 9)).toEqual([delivery('k', 1)]);
  });

  it('houdt delen van het log zo lang als er iets in staat dat nog bekend is', async () => {
    const { state, inbox, removed } = anInbox();
    await inbox.claim(delivery('a', 10));
    state.part = 2;
    await inbox.claim(delivery('b', 20));
    await inbox.finish(north, 'a', 'x');
    await inbox.prune(north, 10);
    await inbox.prune(north, 20);
    await inbox.prune(north, 30);
    expect(removed).toEqual([1, 2, Number.POSITIVE_INFINITY]);
  });

  it('vergeet met een bezorging ook dat zij is uitgevoerd', async () => {
    const { inbox, effects } = anInbox();
    await inbox.claim(delivery('k', 1));
    effects.add(north, 'k');
    await inbox.prune(north, 2);
    expect(effects.has(north, 'k')).toBe(false);
  });

  it('staat na het opnieuw lezen van het log zoals het was', async () => {
    const { inbox, make, records, effects } = anInbox();
    await inbox.claim(delivery('oud', 1));
    await inbox.claim(delivery('open', 5));
    await inbox.claim(delivery('klaar', 6));
    await inbox.finish(north, 'klaar', 'antwoord');
    await inbox.claim(delivery('over', 3));
    await inbox.takeUnfinished(north, 4);
    await inbox.prune(north, 2);
    expect(records.map((record) => inboxRecordSchema.parse(record))).toEqual(records);
    const again = make();
    for (const record of [...records, { what: 'klaar', tenant: north, key: 'onbekend', answer: 'x' } as const]) again.replay(record, 1);
    again.replay({ what: 'uitgevoerd', tenant: north, key: 'k' }, 1);
    const all = await Promise.all(['oud', 'open', 'klaar', 'over', 'onbekend'].map((key) => again.look(north, key)));
    expect(all).toEqual([undefined, { kind: 'bezig' }, { kind: 'klaar', answer: 'antwoord' }, { kind: 'bezig' }, undefined]);
    expect((await again.takeUnfinished(north, 99)).map(({ key }) => key)).toEqual(['open']);
    expect(effects.has(north, 'k')).toBe(true);
  });

  it('houdt van een beantwoorde bezorging de inhoud niet in het geheugen', () => {
    const book = new DeliveryBook();
    const entry = book.add(delivery('k', 1));
    book.begin(entry);
    book.begin(entry);
    book.answer(entry, 'eerste');
    book.answer(entry, 'tweede');
    expect([entry.delivery.body, claimOf(entry), book.isFirst(delivery('l', 2))]).toEqual(['', { kind: 'klaar', answer: 'eerste' }, true]);
  });
});
