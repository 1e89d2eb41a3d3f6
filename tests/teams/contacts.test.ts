import { describe, expect, it } from 'vitest';
import type { Services } from '../../src/app.ts';
import { createDirectory } from '../../src/people/directory.ts';
import { personIdSchema, tenantIdSchema } from '../../src/shared/ids.ts';
import { activitySchema, type InboundActivity } from '../../src/teams/activity.ts';
import { claimWelcome, forgetChat, rememberChat } from '../../src/teams/contacts.ts';
import type { Sender } from '../../src/teams/front.ts';
import { people, sampleSchool } from '../people/sample-school.ts';
import { memoryStore } from '../support/memory-store.ts';

const tenantId = tenantIdSchema.parse('tenant-1');
const mentor: Sender = { tenantId, personId: personIdSchema.parse(people.mentor), place: 'personal', chat: 'chat-mentor' };
const stranger: Sender = { ...mentor, personId: personIdSchema.parse(people.stranger), chat: 'chat-vreemde' };
const inGroup: Sender = { ...mentor, place: 'group', chat: '19:groep@thread.tacv2;messageid=1' };

const activity = (from: Sender, fields: Record<string, unknown> = {}): InboundActivity =>
  activitySchema.parse({
    type: 'installationUpdate',
    channelId: 'msteams',
    serviceUrl: 'https://smba.example/emea',
    from: { id: `29:${from.personId}` },
    recipient: { id: '28:bot' },
    conversation: { id: from.chat, conversationType: from.place === 'personal' ? 'personal' : 'channel' },
    ...fields,
  });

const setUp = () => {
  const store = memoryStore();
  const services: Pick<Services, 'store' | 'directory'> = { store, directory: createDirectory([sampleSchool()]) };
  return { services, stored: async () => (await store.contacten.find(tenantId)).map(({ value }) => value) };
};

describe('de chat van een medewerker', () => {
  it('wordt onthouden om later iets te kunnen sturen, zonder naam of tekst', async () => {
    const { services, stored } = setUp();
    await rememberChat(services, activity(mentor, { text: 'geheim' }), mentor);
    expect(await stored()).toEqual([
      {
        schemaVersion: 1,
        tenantId,
        personId: mentor.personId,
        reference: {
          serviceUrl: 'https://smba.example/emea',
          channelId: 'msteams',
          conversationId: 'chat-mentor',
          botId: '28:bot',
          userId: `29:${mentor.personId}`,
        },
        welcomed: false,
        blocked: false,
      },
    ]);
  });

  it('volgt het nieuwste adres van Teams', async () => {
    const { services, stored } = setUp();
    await rememberChat(services, activity(mentor), mentor);
    await rememberChat(services, activity(mentor, { serviceUrl: 'https://smba.example/nieuw' }), mentor);
    expect((await stored()).map(({ reference }) => reference.serviceUrl)).toEqual(['https://smba.example/nieuw']);
  });

  it('wordt niet opnieuw bewaard als er niets veranderde', async () => {
    const { services } = setUp();
    await rememberChat(services, activity(mentor), mentor);
    await rememberChat(services, activity(mentor), mentor);
    expect((await services.store.contacten.get(tenantId, mentor.personId))?.revision).toBe(1);
  });

  it('wordt niet bewaard van iemand die geen school kent, en niet uit een groep', async () => {
    const { services, stored } = setUp();
    await rememberChat(services, activity(stranger), stranger);
    await rememberChat(services, activity(inGroup), inGroup);
    await rememberChat(services, activity(mentor), { ...mentor, tenantId: tenantIdSchema.parse('tenant-2') });
    expect(await stored()).toEqual([]);
  });
});

describe('het welkom', () => {
  it('komt bij één van de meldingen van een installatie, ook als ze tegelijk komen', async () => {
    const { services } = setUp();
    const claims = await Promise.all(
      Array.from({ length: 8 }, (_, number) =>
        claimWelcome(services, activity(mentor, { type: number % 2 ? 'conversationUpdate' : 'installationUpdate' }), mentor),
      ),
    );
    expect(claims.filter(Boolean)).toHaveLength(1);
    expect(await claimWelcome(services, activity(mentor), mentor)).toBe(false);
  });

  it('gaat niet verloren als er tegelijk een bericht komt', async () => {
    const { services } = setUp();
    const [, first] = await Promise.all([
      rememberChat(services, activity(mentor), mentor),
      claimWelcome(services, activity(mentor), mentor),
    ]);
    expect(first).toBe(true);
    await rememberChat(services, activity(mentor, { serviceUrl: 'https://smba.example/nieuw' }), mentor);
    expect(await claimWelcome(services, activity(mentor), mentor)).toBe(false);
  });

  it('komt weer na weghalen en opnieuw toevoegen', async () => {
    const { services, stored } = setUp();
    await claimWelcome(services, activity(mentor), mentor);
    await forgetChat(services, mentor);
    await forgetChat(services, mentor);
    expect(await stored()).toEqual([]);
    expect(await claimWelcome(services, activity(mentor), mentor)).toBe(true);
  });

  it('komt in een groep één keer, wie hem ook toevoegt, en staat los van de eigen chat', async () => {
    const { services, stored } = setUp();
    expect(await claimWelcome(services, activity(inGroup), inGroup)).toBe(true);
    const colleague = { ...inGroup, personId: personIdSchema.parse(people.docent) };
    expect(await claimWelcome(services, activity(colleague), colleague)).toBe(false);
    expect(await claimWelcome(services, activity(mentor), mentor)).toBe(true);
    expect((await stored()).map(({ personId }) => personId).sort()).toEqual([mentor.personId, null].sort());
  });

  it('laat van wie geen school kent niets achter, en komt bij de installatie zelf', async () => {
    const { services, stored } = setUp();
    expect(await claimWelcome(services, activity(stranger), stranger)).toBe(true);
    expect(await claimWelcome(services, activity(stranger, { type: 'conversationUpdate' }), stranger)).toBe(false);
    expect(await claimWelcome(services, activity(stranger), undefined)).toBe(true);
    expect(await stored()).toEqual([]);
  });
});
