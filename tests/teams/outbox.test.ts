import { beforeEach, describe, expect, it } from 'vitest';
import { noticeCard } from '../../cards/messages.ts';
import type { Bericht } from '../../src/berichten/bericht.ts';
import type { Contact } from '../../src/people/contact.ts';
import { newTrajectId, type PersonId } from '../../src/shared/ids.ts';
import type { Store } from '../../src/storage/store.ts';
import { GONE_AFTER, type OutboxParts, sendBericht } from '../../src/teams/outbox.ts';
import type { SendResult } from '../../src/teams/send.ts';
import { omar, sanne, TENANT } from '../support/cast.ts';
import { collectedLog } from '../support/collected-log.ts';
import { textOf } from '../support/fake-teams.ts';
import { FixedClock } from '../support/fixed-clock.ts';
import { memoryStore } from '../support/memory-store.ts';

const START = '2026-11-24T08:00:00Z';

const contactOf = (person: PersonId): Contact => ({
  schemaVersion: 1,
  tenantId: TENANT,
  personId: person,
  reference: {
    serviceUrl: 'https://teams.example/',
    channelId: 'msteams',
    conversationId: `chat-${person}`,
    botId: '28:b',
    userId: `29:${person}`,
  },
  welcomed: true,
  blocked: false,
});

const berichtTo = (to: PersonId, changes: Partial<Bericht> = {}): Bericht => ({
  schemaVersion: 1,
  tenantId: TENANT,
  to,
  about: { kind: 'traject', trajectId: newTrajectId() },
  content: { kind: 'kaart', card: noticeCard('Je werkt mee aan dit traject.') },
  from: omar.personId,
  due: START,
  state: 'wacht',
  since: START,
  attempts: 0,
  ...changes,
});

let store: Store;
let clock: FixedClock;
let sent: string[];
let results: SendResult[];

const outbox = (changes: Partial<OutboxParts> = {}) =>
  sendBericht({
    store,
    clock,
    log: collectedLog().log,
    pace: { reserve: async () => 0 },
    goneAfter: GONE_AFTER,
    send: async ({ personId }, card) => {
      sent.push(`${personId}: ${textOf(card).split('\n')[0]}`);
      return results.shift() ?? { kind: 'verzonden', activityId: '1' };
    },
    reminderCard: async () => undefined,
    isStaff: () => true,
    nameOf: () => 'Sanne de Vries',
    ...changes,
  });
const run = (id: string, changes: Partial<OutboxParts> = {}) => outbox(changes)({ tenant: TENANT, kind: 'berichten', id });
const left = async () =>
  (await store.berichten.find(TENANT)).map(({ id, value }) => ({ id, state: value.state, attempts: value.attempts }));

beforeEach(async () => {
  store = memoryStore();
  clock = new FixedClock(START);
  sent = [];
  results = [];
  for (const { personId } of [sanne, omar]) await store.contacten.create(TENANT, personId, contactOf(personId));
});

describe('een bericht dat klaarstaat', () => {
  it('gaat één keer uit, hoe vaak er ook om gevraagd wordt', async () => {
    await store.berichten.create(TENANT, 'a', berichtTo(sanne.personId));
    await Promise.all([run('a'), run('a'), run('a')].map((one) => one.catch(() => undefined)));
    await run('a');
    expect(sent).toHaveLength(1);
    expect(await left()).toEqual([]);
  });

  it('gaat niet uit voor zijn tijd', async () => {
    await store.berichten.create(TENANT, 'a', berichtTo(sanne.personId, { due: '2026-11-24T09:00:00Z' }));
    await run('a');
    expect(sent).toEqual([]);
    clock.pass({ hours: 1 });
    await run('a');
    expect(sent).toHaveLength(1);
  });

  it('blijft staan als Teams het druk heeft, en wacht elke keer langer', async () => {
    await store.berichten.create(TENANT, 'a', berichtTo(sanne.personId));
    const waits: number[] = [];
    for (let tries = 0; tries < 4; tries++) {
      results = [{ kind: 'later', afterMs: 0, reason: 'druk' }];
      await run('a');
      const due = (await store.berichten.get(TENANT, 'a'))?.value.due ?? '';
      waits.push(clock.now().until(due).total('seconds'));
      clock.pass({ seconds: waits.at(-1) ?? 0 });
    }
    expect(waits).toEqual([30, 60, 120, 240]);
    await run('a');
    expect(await left()).toEqual([]);
  });

  it('wacht ten minste zo lang als Teams vraagt', async () => {
    await store.berichten.create(TENANT, 'a', berichtTo(sanne.personId));
    results = [{ kind: 'later', afterMs: 90_000, reason: 'druk' }];
    await run('a');
    expect((await store.berichten.get(TENANT, 'a'))?.value.due).toBe('2026-11-24T08:01:30Z');
  });

  it('wordt opgegeven na een dag proberen, en dan hoort de afzender het', async () => {
    await store.berichten.create(TENANT, 'a', berichtTo(sanne.personId, { attempts: 49 }));
    results = [{ kind: 'later', afterMs: 0, reason: 'net' }];
    await run('a');
    expect(await left()).toEqual([{ id: 'niet-bezorgd-a', state: 'wacht', attempts: 0 }]);
    await run('niet-bezorgd-a');
    expect(sent.at(-1)).toBe(`${omar.personId}: Een bericht is niet aangekomen`);
  });

  it('komt in de rij als het in die chat te druk is', async () => {
    await store.berichten.create(TENANT, 'a', berichtTo(sanne.personId));
    await run('a', { pace: { reserve: async () => 60_000 } });
    expect(sent).toEqual([]);
    expect((await store.berichten.get(TENANT, 'a'))?.value).toMatchObject({ due: '2026-11-24T08:01:00Z', attempts: 0 });
  });
});

describe('fault 56: misschien bezorgd', () => {
  it('gaat niet nog een keer uit', async () => {
    await store.berichten.create(TENANT, 'a', berichtTo(sanne.personId));
    results = [{ kind: 'onbekend' }];
    await run('a');
    await run('a');
    expect(sent).toHaveLength(1);
    expect((await left()).map(({ id }) => id)).toEqual(['niet-bezorgd-a']);
    await run('niet-bezorgd-a');
    expect(sent.at(-1)).toBe(`${omar.personId}: Is een bericht aangekomen?`);
  });
});

describe('fault 58: een chat waarin de bot niet meer mag schrijven', () => {
  it('wordt gemerkt, krijgt niets meer, en de afzender hoort het', async () => {
    await store.berichten.create(TENANT, 'a', berichtTo(sanne.personId));
    results = [{ kind: 'geblokkeerd' }];
    await run('a');
    expect((await store.contacten.get(TENANT, sanne.personId))?.value.blocked).toBe(true);
    await store.berichten.create(TENANT, 'b', berichtTo(sanne.personId, { from: null }));
    await run('b');
    expect(sent).toHaveLength(1);
    expect(await left()).toEqual([{ id: 'niet-bezorgd-a', state: 'wacht', attempts: 0 }]);
  });

  it('is dat ook voor wie geen chat met de bot heeft', async () => {
    await store.contacten.remove(TENANT, sanne.personId);
    await store.berichten.create(TENANT, 'a', berichtTo(sanne.personId));
    await run('a');
    expect(sent).toEqual([]);
    expect((await left()).map(({ id }) => id)).toEqual(['niet-bezorgd-a']);
  });
});

describe('fault 67: iemand die van school is', () => {
  it('krijgt ook geen bericht meer dat al klaarstond', async () => {
    await store.berichten.create(TENANT, 'a', berichtTo(sanne.personId));
    await run('a', { isStaff: () => false });
    expect(sent).toEqual([]);
    expect((await left()).map(({ id }) => id)).toEqual(['niet-bezorgd-a']);
  });
});

describe('fault 45: een proces dat wegvalt tijdens het versturen', () => {
  it('laat een bericht na dat een ander pas na een minuut overneemt', async () => {
    await store.berichten.create(TENANT, 'a', berichtTo(sanne.personId, { state: 'bezig', attempts: 1 }));
    await expect(run('a')).rejects.toThrow();
    clock.pass({ seconds: 61 });
    await run('a');
    expect(sent).toHaveLength(1);
    expect(await left()).toEqual([]);
  });
});

describe('een herinnering', () => {
  const reminder = { content: { kind: 'herinnering', key: 'x' } } as const;

  it('krijgt haar kaart pas als ze uitgaat', async () => {
    await store.berichten.create(TENANT, 'a', berichtTo(sanne.personId, reminder));
    await run('a', { reminderCard: async () => noticeCard('Vandaag kijken jullie terug.') });
    expect(sent).toEqual([`${sanne.personId}: Vandaag kijken jullie terug.`]);
  });

  it('vervalt als er niets meer is om aan te herinneren', async () => {
    await store.berichten.create(TENANT, 'a', berichtTo(sanne.personId, reminder));
    await run('a');
    expect(sent).toEqual([]);
    expect(await left()).toEqual([]);
  });
});
