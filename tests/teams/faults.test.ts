import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sanne } from '../support/cast.ts';
import { cardOfInvoke, textOf } from '../support/fake-teams.ts';
import { SchoolBot } from '../support/school-bot.ts';

let bot: SchoolBot;
beforeAll(async () => {
  bot = await SchoolBot.start();
  await bot.say(sanne, 'hoi');
});
afterAll(() => bot.stop());

/** Every file of the store with its content. */
const stored = async (): Promise<Record<string, string>> => {
  const files = await readdir(join(bot.folder, 'data'), { recursive: true, withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile())
    .map(async (file) => [join(file.parentPath, file.name), await readFile(join(file.parentPath, file.name), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
};

const activity = (fields: Record<string, unknown>) =>
  bot.teams.activity(sanne, bot.chatOf(sanne), { type: 'message', text: 'hoi', ...fields });
const raw = (body: string, type = 'application/json') =>
  fetch(`${bot.url}/api/messages`, { method: 'POST', headers: { 'content-type': type }, body });

/** What each of these leaves behind: a bot that still answers. */
afterEach(async () => {
  expect(textOf(await bot.say(sanne, 'help'))).toContain('Wat kun je doen?');
});

const FIVE_SECONDS = 5000;
const CONSTANT = /^(|\{"error":"(ongeldig|te groot)"\})$/;

describe('fault 1: wat geen bericht is', () => {
  it.each([
    ['een leeg blok', '{}', 'application/json'],
    ['een type dat een getal is', '{"type":5}', 'application/json'],
    ['niets', '', 'application/json'],
    ['gewone tekst', 'hoi', 'text/plain'],
    ['een goed bericht als gewone tekst', JSON.stringify({ type: 'message' }), 'text/plain'],
    ['een formulier', 'type=message', 'application/x-www-form-urlencoded'],
    ['geen soort', '{}', ''],
  ])('krijgt 400 en altijd dezelfde tekst: %s', async (_name, body, type) => {
    const response = await raw(body, type);
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(CONSTANT);
  });
});

describe('fault 2: JSON die geen blok met velden is', () => {
  it.each([
    ['een lijst', '[]'],
    ['null', 'null'],
    ['een tekst', '"x"'],
    ['een getal', '5'],
    ['kapotte JSON', '{"type":"message"'],
    ['een byte order mark', '\uFEFF{}'],
    ['twee blokken', '{}{}'],
    ['200.000 haken', '['.repeat(200_000)],
    ['100.000 haken die ook sluiten', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['een blok van 40.000 lagen', `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`],
    ['een __proto__', '{"type":"message","__proto__":{"channelId":"msteams"}}'],
  ])('krijgt snel 400 en altijd dezelfde tekst: %s', async (_name, body) => {
    const begin = process.hrtime.bigint();
    const response = await raw(body);
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(CONSTANT);
    expect(Number(process.hrtime.bigint() - begin) / 1e6).toBeLessThan(FIVE_SECONDS / 10);
  });
});

describe('fault 3: een bericht van 3 MB', () => {
  it('wordt geweigerd zonder dat het gelezen wordt', async () => {
    const response = await raw(JSON.stringify(activity({ text: 'a'.repeat(3_000_000) }))).catch(() => undefined);
    if (response) expect(response.status).toBe(413);
    expect(bot.teams.chat(bot.chatOf(sanne)).every(({ card }) => !card || !JSON.stringify(card).includes('aaaa'))).toBe(true);
  });
});

describe('fault 14: een afzender, ontvanger of gesprek', () => {
  it.each(['from', 'recipient', 'conversation'])('%s dat mist of niet klopt, wordt geweigerd', async (field) => {
    for (const value of [undefined, null, 5, 'x', [], {}, { id: '' }, { id: null }, { id: 5 }, { id: 'x'.repeat(1000) }])
      expect((await bot.teams.post(activity({ [field]: value }))).status, JSON.stringify(value)).toBe(400);
  });
});

describe('fault 15: een ander kanaal', () => {
  it.each([undefined, '', null, 5, 'AseChannel', 'emulator', 'directline', 'MSTEAMS', ['msteams']])(
    '%j wordt geweigerd',
    async (channelId) => {
      expect((await bot.teams.post(activity({ channelId }))).status).toBe(403);
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
    expect((await bot.teams.post(activity({ text: 'mijn trajecten', entities }))).status).toBe(200);
    expect(JSON.stringify(chat[before]?.card)).toContain('traject');
  });
});

describe('fault 17: een waarde', () => {
  it.each([[null], ['x'], [[]], [5], [true]])('%j telt niet mee', async (value) => {
    expect((await bot.teams.post(activity({ value }))).status).toBe(200);
    const pressed = await bot.teams.post(activity({ type: 'invoke', name: 'adaptiveCard/action', value }));
    expect(textOf(cardOfInvoke(await pressed.json()))).toContain('verouderd');
  });

  it('van 10.000 lagen wordt geweigerd', async () => {
    const deep = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`;
    for (const type of ['message', 'invoke']) {
      const body = JSON.stringify(activity({ type, name: 'adaptiveCard/action', value: 'DIEP' })).replace('"DIEP"', deep);
      expect((await raw(body)).status).toBe(400);
    }
  });
});

describe('fault 18: een soort die we niet kennen', () => {
  it.each([
    'messageUpdate',
    'messageDelete',
    'messageReaction',
    'event',
    'typing',
    'endOfConversation',
    'handoff',
    'iets nieuws',
    '__proto__',
    'Message',
  ])('%s doet niets en zegt niets', async (type) => {
    const before = await stored();
    const calls = bot.teams.calls.length;
    expect((await bot.teams.post(activity({ type, text: 'start een traject' }))).status).toBe(200);
    expect(bot.teams.calls).toHaveLength(calls);
    expect(await stored()).toEqual(before);
  });
});

describe('fault 19: een installatie', () => {
  it('twee keer toevoegen en twee keer weghalen verandert de tweede keer niets', async () => {
    const once = async (action: string) => {
      expect((await bot.teams.post(activity({ type: 'installationUpdate', action }))).status).toBe(200);
      return stored();
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
      expect((await bot.teams.post(activity(fields))).status, JSON.stringify(fields)).toBe(200);
    expect(textOf(cardOfInvoke(await bot.pressRaw(sanne, name, { bw: {} })))).toContain('verouderd');
    const form = { bw: { trajectId: '3f0c1c9e-6f0f-4a57-9d5a-2b1f0c9e6f01' }, [name]: 'x' };
    const filled = await bot.teams.post(
      `{"type":"invoke","name":"adaptiveCard/action",${JSON.stringify(activity({ type: 'invoke', name: 'adaptiveCard/action' })).slice(1, -1)},"value":{"action":{"verb":"traject.start","data":${JSON.stringify(form)}}}}`,
    );
    expect([200, 400]).toContain(filled.status);
    expect(Reflect.get({}, 'x')).toBeUndefined();
    expect(typeof {}.toString).toBe('function');
  });
});

describe('fault 23: een lange tekst', () => {
  it('wordt niet gelezen, op tekens van gevaar na', async () => {
    const chat = bot.teams.chat(bot.chatOf(sanne));
    await bot.teams.post(activity({ text: 'waarom '.repeat(14_000) }));
    expect(JSON.stringify(chat.at(-1)?.card)).toContain('te lang om te lezen');
    await bot.teams.post(activity({ text: `een leerling zegt dat hij zelfmoord wil plegen. ${'en '.repeat(20_000)}` }));
    expect(JSON.stringify(chat.at(-1)?.card)).toContain('is er nu gevaar?');
  });
});

describe('wat er ook binnenkomt', () => {
  const junk = fc.jsonValue({ maxDepth: 3 });
  const or = (...valid: unknown[]) => fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...valid) }, { weight: 1, arbitrary: junk });
  const stranger = { id: '29:iemand', aadObjectId: '00000000-0000-0000-0000-0000000000ff', name: 'Iemand' };
  const arbitrary = fc.record(
    {
      type: or('message', 'invoke', 'installationUpdate', 'conversationUpdate'),
      name: or('adaptiveCard/action', 'application/search', 'task/fetch', 'composeExtension/query'),
      id: or('a', undefined),
      channelId: fc.oneof({ weight: 20, arbitrary: fc.constant('msteams') }, { weight: 1, arbitrary: junk }),
      serviceUrl: fc.constant(''),
      from: or(stranger),
      recipient: or({ id: '28:basiswijzer' }),
      conversation: or({ id: 'chat-x', conversationType: 'personal' }, { id: 'chat-y' }),
      channelData: or({ tenant: { id: '00000000-0000-0000-0000-000000000001' } }),
      text: or('mijn trajecten', 'help', '<at>x</at>', ''),
      value: or({ action: { verb: 'traject.nieuw', data: { bw: {} } } }, { action: { verb: 'traject.mijn', data: { bw: { from: 0 } } } }),
      entities: or([{ type: 'mention', mentioned: { id: '28:basiswijzer' }, text: 'x' }]),
      action: or('add', 'remove'),
      membersAdded: or([{ id: '28:basiswijzer' }]),
      attachments: junk,
      locale: junk,
      localTimezone: junk,
      timestamp: or('1970-01-01T00:00:00Z', '2099-13-45', 5),
      callerId: junk,
      relatesTo: junk,
      replyToId: or('x'),
      deliveryMode: or(undefined, 'expectReplies', 'notification', 'stream'),
      suggestedActions: junk,
    },
    { requiredKeys: ['type', 'channelId', 'from', 'recipient', 'conversation', 'serviceUrl'] },
  );

  it('de bot leeft, antwoordt nooit met een fout van zichzelf, en bewaart niets van wie hij niet kent', async () => {
    const before = await stored();
    const seen = new Set<number>();
    await fc.assert(
      fc.asyncProperty(fc.oneof({ weight: 5, arbitrary }, { weight: 1, arbitrary: junk }), async (body) => {
        const full = body instanceof Object && 'serviceUrl' in body ? { ...body, serviceUrl: bot.teams.serviceUrl } : body;
        const response = await bot.teams.post(full);
        seen.add(response.status);
        expect([200, 400, 401, 403, 413]).toContain(response.status);
        expect(await response.text()).not.toMatch(/node_modules|Error|at .*\.[jt]s/);
      }),
      { numRuns: 400 },
    );
    expect(await stored()).toEqual(before);
    expect(seen).toContain(200);
    expect(seen).toContain(400);
  }, 60_000);

  it('antwoordt ook niet met een fout van zichzelf op tekst die geen JSON is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'binary' }),
          fc.json().map((text) => text.slice(0, -1)),
        ),
        async (body) => {
          expect([400, 403]).toContain((await raw(body)).status);
        },
      ),
      { numRuns: 100 },
    );
  });
});
