import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docentDrie, OTHER_TENANT, omar, sanne, TENANT } from '../support/cast.ts';
import { collectedLog } from '../support/collected-log.ts';
import { cardOfInvoke, textOf } from '../support/fake-teams.ts';
import { buttonOn, SchoolBot } from '../support/school-bot.ts';
import { newestIn, storedBy } from './door-bot.ts';
import { leerling } from './stage.ts';

const STRANGER = 'Ik ken je nog niet.';
const { log, lines } = collectedLog();
let bot: SchoolBot;
beforeAll(async () => {
  bot = await SchoolBot.start({ log });
  for (const person of [sanne, omar, docentDrie]) await bot.say(person, 'hoi');
  const traject = await bot.press(sanne, await bot.say(sanne, 'start een traject'), 'Start', { pseudoniem: '4H-017' });
  await bot.press(sanne, await bot.press(sanne, traject, 'Meer'), 'Delen met de coördinator');
});
afterAll(() => bot.stop());

describe('fault 68: een gast, iemand van een andere organisatie, iemand zonder account', () => {
  const OUTSIDERS: readonly (readonly [string, Record<string, unknown>])[] = [
    ['een gast zonder id', { from: { id: '29:gast', name: 'Gast' } }],
    [
      'iemand die zonder account in een vergadering zit',
      { from: { id: '29:x', name: 'Anoniem', role: 'anonymous' }, channelData: { meeting: { id: 'm' } } },
    ],
    ['iemand van een andere organisatie', { channelData: { tenant: { id: OTHER_TENANT } } }],
    [
      'iemand van de lijst, uit een andere organisatie',
      { channelData: { tenant: { id: OTHER_TENANT } }, conversation: { id: 'c', conversationType: 'personal', tenantId: OTHER_TENANT } },
    ],
    ['een bot', { from: { id: '28:andere-bot', name: 'Bot', role: 'bot' } }],
  ];

  it.each(OUTSIDERS)('wordt geweigerd, in tekst, bij een knop en bij zoeken: %s', async (_name, fields) => {
    const before = await storedBy(bot);
    const chat = 'conversation' in fields ? 'c' : bot.chatOf(sanne);
    const post = async (more: Record<string, unknown>) => {
      const response = await bot.teams.post(bot.teams.activity(sanne, chat, { ...fields, ...more }));
      await bot.idle();
      return response;
    };
    for (const text of ['4H-017', 'mijn trajecten', 'start een traject']) {
      await post({ type: 'message', text });
      expect(textOf(newestIn(bot, chat))).toContain(STRANGER);
    }
    const value = { action: { verb: 'traject.mijn', data: { bw: { from: 0 } } } };
    const pressed = await post({ type: 'invoke', name: 'adaptiveCard/action', value });
    expect(textOf(cardOfInvoke(await pressed.json()))).toContain(STRANGER);
    const search = await post({ type: 'invoke', name: 'application/search', value: { dataset: 'collegas', queryText: 'a' } });
    expect(await search.json()).toMatchObject({ value: { results: [] } });
    expect(await storedBy(bot)).toEqual(before);
  });
});

describe('fault 69: een leerling opent een formulier van medewerkers', () => {
  it('komt er met geen knop en geen woord in, ook niet met een kaart die iemand doorstuurde', async () => {
    const traject = await bot.say(sanne, '4H-017');
    const form = await bot.press(sanne, traject, 'Stap 1: Signaleren');
    const before = await storedBy(bot);
    for (const text of ['4H-017', 'mijn trajecten', 'start een traject', 'voorbereiding', 'flex-ZAT plannen'])
      expect(textOf(await bot.say(leerling, text)), text).toContain(STRANGER);
    for (const [card, title] of [
      [traject, 'Stap 1: Signaleren'],
      [traject, 'Meer'],
      [form, 'Bewaren en sluiten'],
      [form, 'Volgende'],
    ] as const) {
      const answer = textOf(await bot.press(leerling, card, title, { 'vraag-docent': 'ik ben het zelf' }));
      expect(answer).toContain(STRANGER);
      expect(answer).not.toContain('4H-017');
    }
    expect(await storedBy(bot)).toEqual(before);
  });
});

describe('fault 70: een vraag over een leerling in een groep', () => {
  const group = { id: '19:groep@thread.v2', conversationType: 'groupChat', isGroup: true, tenantId: TENANT };
  const mention = '<at>Basiswijzer</at>';
  const entities = [{ type: 'mention', mentioned: { id: '28:basiswijzer', name: 'Basiswijzer' }, text: mention }];

  it('krijgt daar een zin zonder de leerling, en het antwoord in de eigen chat', async () => {
    const traject = await bot.say(sanne, '4H-017');
    const chat = bot.teams.chat(group.id);
    for (const text of ['4H-017', 'hoe staat het met traject 4H-017', 'mijn trajecten', 'mijn overleggen']) {
      await bot.teams.post(
        bot.teams.activity(sanne, group.id, { type: 'message', text: `${mention} ${text}`, entities, conversation: group }),
      );
      await bot.idle();
    }
    const { verb, data } = buttonOn(traject, 'Stap 1: Signaleren');
    const invoke = { type: 'invoke', name: 'adaptiveCard/action', conversation: group, replyToId: 'k', value: { action: { verb, data } } };
    const pressed = await bot.teams.post(bot.teams.activity(sanne, group.id, invoke));
    expect(textOf(cardOfInvoke(await pressed.json()))).toContain('Dit doen we in een 1-op-1-chat.');
    expect(chat).toHaveLength(4);
    expect(JSON.stringify(chat)).not.toContain('4H-017');
    expect(textOf(await bot.say(sanne, '4H-017'))).toContain('Traject 4H-017');
  });
});

describe('fault 71: de bot in een team van vijfhonderd', () => {
  it.each(['standard', 'private', 'shared'])(
    'zegt één keer iets in het kanaal (%s), stuurt niemand iets en bewaart geen ledenlijst',
    async (type) => {
      const members = Array.from({ length: 500 }, (_, number) => ({
        id: `29:lid-${number}`,
        aadObjectId: `lid-${number}`,
        name: `Lid ${number}`,
      }));
      const conversation = { id: `19:${type}@thread.tacv2`, conversationType: 'channel', isGroup: true, tenantId: TENANT };
      const channelData = { tenant: { id: TENANT }, team: { id: '19:team', name: 'Team 3H' }, channel: { id: conversation.id, type } };
      const calls = bot.teams.calls.length;
      const added = { conversation, channelData, membersAdded: [...members, { id: '28:basiswijzer' }] };
      for (const fields of [
        { type: 'conversationUpdate', ...added },
        { type: 'installationUpdate', action: 'add', conversation, channelData },
        { type: 'conversationUpdate', conversation, channelData, membersAdded: members },
        { type: 'conversationUpdate', conversation, channelData: { ...channelData, eventType: 'teamRenamed' } },
      ])
        expect((await bot.teams.post(bot.teams.activity(sanne, conversation.id, fields))).status).toBe(200);
      await bot.idle();
      const said = bot.teams.calls.slice(calls);
      expect(said.map(({ chat, method }) => [chat, method])).toEqual([[conversation.id, 'POST']]);
      expect(JSON.stringify(await storedBy(bot))).not.toMatch(/lid-4\d\d|Lid 4/);
      expect(JSON.stringify(lines())).not.toMatch(/lid-4\d\d|Lid 4/);
    },
  );
});
