import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sanne } from '../support/cast.ts';
import { collectedLog } from '../support/collected-log.ts';
import { cardOfInvoke, textOf } from '../support/fake-teams.ts';
import { buttonOn, SchoolBot, valuesOf } from '../support/school-bot.ts';
import { messageTo, postRaw, storedBy } from './door-bot.ts';

const { log, lines } = collectedLog();
let bot: SchoolBot;
beforeAll(async () => {
  bot = await SchoolBot.start({ log });
  await bot.say(sanne, 'hoi');
});
afterAll(() => bot.stop());

const post = async (fields: Record<string, unknown>): Promise<Response> => {
  const response = await bot.teams.post(messageTo(bot, fields));
  await bot.idle();
  return response;
};

describe('fault 14: een afzender, ontvanger of gesprek', () => {
  it.each(['from', 'recipient', 'conversation'])('%s dat mist of niet klopt, wordt geweigerd', async (field) => {
    const calls = bot.teams.calls.length;
    for (const value of [undefined, null, 5, 'x', [], {}, { id: '' }, { id: null }, { id: 5 }, { id: 'x'.repeat(1000) }])
      expect((await post({ [field]: value })).status, JSON.stringify(value)).toBe(400);
    expect(bot.teams.calls).toHaveLength(calls);
  });
});

describe('fault 15: een ander kanaal', () => {
  it.each([undefined, '', null, 5, 'AseChannel', 'emulator', 'directline', 'MSTEAMS', ['msteams']])(
    '%j wordt geweigerd',
    async (channelId) => {
      expect((await post({ channelId })).status).toBe(403);
    },
  );
});

describe('fault 16: kapotte vermeldingen', () => {
  it.each([
    ['mention'],
    [5],
    [{}],
    [null],
    [[null]],
    [['mention']],
    [[{ type: 'mention' }]],
    [[{ type: 'mention', mentioned: null }]],
    [[{ type: 'mention', mentioned: { id: 5 } }]],
  ])('%j tellen niet mee', async (entities) => {
    const chat = bot.teams.chat(bot.chatOf(sanne));
    const before = chat.length;
    expect((await post({ text: 'mijn trajecten', entities })).status).toBe(200);
    expect(JSON.stringify(chat[before]?.card)).toContain('traject');
  });
});

describe('fault 17: een waarde', () => {
  it.each([[null], ['x'], [[]], [5], [true]])('%j telt niet mee', async (value) => {
    expect((await post({ value })).status).toBe(200);
    const pressed = await post({ type: 'invoke', name: 'adaptiveCard/action', value });
    expect(textOf(cardOfInvoke(await pressed.json()))).toContain('verouderd');
  });

  it('van 10.000 lagen wordt geweigerd', async () => {
    const deep = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`;
    for (const type of ['message', 'invoke']) {
      const body = JSON.stringify(messageTo(bot, { type, name: 'adaptiveCard/action', value: 'DIEP' })).replace('"DIEP"', deep);
      expect((await postRaw(bot, body)).status).toBe(400);
    }
  });
});

describe('fault 18: een soort die we niet kennen', () => {
  it.each(['messageReaction', 'event', 'typing', 'endOfConversation', 'handoff', 'iets nieuws', '__proto__', 'Message', 'trace'])(
    '%s doet niets en zegt niets',
    async (type) => {
      const before = await storedBy(bot);
      const calls = bot.teams.calls.length;
      expect((await post({ type, text: 'start een traject' })).status).toBe(200);
      expect(bot.teams.calls).toHaveLength(calls);
      expect(await storedBy(bot)).toEqual(before);
    },
  );

  it.each([
    'task/fetch',
    'task/submit',
    'composeExtension/query',
    'actionableMessage/executeAction',
    'signin/verifyState',
    'x',
    '',
    '__proto__',
  ])('een verzoek met de naam “%s” krijgt een antwoord dat Teams kan tonen', async (name) => {
    const response = await post({ type: 'invoke', name, value: { a: 1 } });
    expect(response.status).toBe(200);
    expect(JSON.stringify(await response.json())).toMatch(/Dit kan Basiswijzer niet|Typ \\"hulp\\"/);
  });

  it('een verzoek zonder naam ook', async () => {
    expect(await (await post({ type: 'invoke' })).text()).toContain('Dit kan Basiswijzer niet');
  });
});

describe('fault 19: wie erbij komt', () => {
  it.each([
    ['zonder lijst', {}],
    ['met een lege lijst', { membersAdded: [] }],
    ['met een lijst die er geen is', { membersAdded: 'x', membersRemoved: 5 }],
    ['met niemand in de lijst', { membersAdded: [null, {}, { id: 5 }] }],
    ['met iemand anders', { membersAdded: [{ id: '29:iemand' }] }],
  ])('zegt niets en bewaart niets: %s', async (_name, fields) => {
    const before = await storedBy(bot);
    const calls = bot.teams.calls.length;
    expect((await post({ type: 'conversationUpdate', ...fields })).status).toBe(200);
    expect(bot.teams.calls).toHaveLength(calls);
    expect(await storedBy(bot)).toEqual(before);
  });

  it('verandert bij twee keer toevoegen en twee keer weghalen de tweede keer niets', async () => {
    const once = async (action: string) => {
      expect((await post({ type: 'installationUpdate', action })).status).toBe(200);
      return storedBy(bot);
    };
    expect(await once('add')).toEqual(await once('add'));
    expect(await once('remove')).toEqual(await once('remove'));
  });
});

describe('fault 20: namen die elk object al heeft', () => {
  const BUILT_IN = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
  it.each(BUILT_IN)('%s is een gewone naam: als id, als knop en als veld', async (name) => {
    for (const fields of [
      { id: name },
      { replyToId: name },
      { conversation: { id: name, conversationType: 'personal' } },
      { from: { id: name, aadObjectId: name } },
      { channelData: { tenant: { id: name } } },
      { text: name },
    ])
      expect((await post(fields)).status, JSON.stringify(fields)).toBe(200);
    expect(textOf(cardOfInvoke(await bot.pressRaw(sanne, name, { bw: {} })))).toContain('verouderd');
    const form = { bw: { trajectId: '3f0c1c9e-6f0f-4a57-9d5a-2b1f0c9e6f01' }, [name]: 'x' };
    const start = JSON.stringify(messageTo(bot, { type: 'invoke', name: 'adaptiveCard/action' })).slice(0, -1);
    const filled = await postRaw(bot, `${start},"value":{"action":{"verb":"traject.start","data":${JSON.stringify(form)}}}}`);
    expect([200, 400]).toContain(filled.status);
    expect(Reflect.get({}, 'x')).toBeUndefined();
    expect(typeof {}.toString).toBe('function');
  });
});

describe('fault 21: een tijdstip', () => {
  it.each(['1970-01-01T00:00:00Z', '2099-01-01T00:00:00Z', '2099-13-45', 5].map((value, at) => [value, at]))(
    '%j telt niet: het dossier en de opslag houden de klok van de bot',
    async (timestamp, at) => {
      const code = `2A-10${at}`;
      const form = await bot.say(sanne, 'start een traject');
      const { verb, data } = buttonOn(form, 'Start');
      const value = { action: { verb, data: { ...valuesOf(form, buttonOn(form, 'Start')), pseudoniem: code, ...(data as object) } } };
      const times = { timestamp, localTimestamp: timestamp, localTimezone: 'Pacific/Kiritimati', expiration: timestamp };
      const pressed = await post({ type: 'invoke', name: 'adaptiveCard/action', value, ...times });
      const card = cardOfInvoke(await pressed.json());
      const skip = await bot.press(sanne, await bot.press(sanne, card, 'Meer'), 'Stap overslaan');
      const read = await bot.press(sanne, await bot.press(sanne, skip, 'Sla over', { reden: 'Al klaar.' }), 'Voorbereiding');
      expect(textOf(read)).toContain('sloeg over op di 24 november om 09:00');
    },
  );
});

describe('fault 27: een bericht dat daarna wordt veranderd of gewist', () => {
  it.each([
    ['veranderd', { type: 'messageUpdate', channelData: { eventType: 'editMessage' } }],
    ['teruggehaald', { type: 'messageUpdate', channelData: { eventType: 'undeleteMessage' } }],
    ['gewist', { type: 'messageDelete', channelData: { eventType: 'softDeleteMessage' } }],
  ])('wordt niet nog eens uitgevoerd: %s', async (_name, change) => {
    const said = messageTo(bot, { text: 'start een traject' });
    await bot.teams.post(said);
    const before = await storedBy(bot);
    const calls = bot.teams.calls.length;
    const { channelData, ...rest } = change;
    const tenant = said.channelData as object;
    const changed = { ...said, ...rest, text: 'mijn trajecten', channelData: { ...tenant, ...channelData } };
    for (const body of [changed, { ...changed, id: undefined }]) expect((await bot.teams.post(body)).status).toBe(200);
    await bot.idle();
    expect(bot.teams.calls).toHaveLength(calls);
    expect(await storedBy(bot)).toEqual(before);
  });

  it('staat na het antwoord nergens meer leesbaar, dus er is niets om te wissen', async () => {
    await bot.say(sanne, 'hoort een kwibusvlinder bij de basis?');
    expect(JSON.stringify(await storedBy(bot))).not.toContain('kwibusvlinder');
    expect(JSON.stringify(lines())).not.toContain('kwibusvlinder');
  });
});

describe('een bericht dat niet klopt', () => {
  it('laat een bot over die gewoon antwoordt, zonder onverwachte fout', async () => {
    expect(textOf(await bot.say(sanne, 'help'))).toContain('Wat kun je doen?');
    expect(lines().filter(({ number }) => number !== undefined)).toEqual([]);
  });
});
