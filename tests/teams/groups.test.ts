import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docentDrie, OTHER_TENANT, omar, sanne, TENANT } from '../support/cast.ts';
import { cardOfInvoke, partsOf, textOf } from '../support/fake-teams.ts';
import { type Person, SchoolBot } from '../support/school-bot.ts';

const QUESTION = 'hoort faalangsttraining bij de basis?';
const MOVED = 'Dit doen we in een 1-op-1-chat.';
const STRANGER = 'Ik ken je nog niet.';
const URGENT = 'is er nu gevaar?';
const MENTION = '<at>Basiswijzer</at>';
const entities = [{ type: 'mention', mentioned: { id: '28:basiswijzer', name: 'Basiswijzer' }, text: MENTION }];

const groupChat = { id: '19:groep@thread.v2', conversationType: 'groupChat', isGroup: true, tenantId: TENANT };
const channel = { id: '19:kanaal@thread.tacv2;messageid=1700000000000', conversationType: 'channel', isGroup: true, tenantId: TENANT };
const unsaid = { id: 'gesprek-zonder-soort', tenantId: TENANT };

let bot: SchoolBot;
beforeAll(async () => {
  bot = await SchoolBot.start();
  const form = await bot.say(sanne, 'start een traject');
  await bot.press(sanne, form, 'Start', { pseudoniem: '4H-017' });
});
afterAll(() => bot.stop());

const sayIn = async (conversation: { id: string }, person: Person, text: string, fields: Record<string, unknown> = {}) => {
  const chat = bot.teams.chat(conversation.id);
  const before = chat.length;
  const response = await bot.teams.post(
    bot.teams.activity(person, conversation.id, { type: 'message', text, entities, conversation, ...fields }),
  );
  expect(response.status).toBe(200);
  expect(chat).toHaveLength(before + 1);
  const card = chat.at(-1)?.card;
  if (!card) throw new Error('no card');
  return card;
};
const pressIn = async (conversation: { id: string }, person: Person, verb: string, data: unknown) => {
  const value = { action: { type: 'Action.Execute', verb, data } };
  const invoke = { type: 'invoke', name: 'adaptiveCard/action', conversation, replyToId: 'kaart', value };
  return cardOfInvoke(await (await bot.teams.post(bot.teams.activity(person, conversation.id, invoke))).json());
};

describe.each([
  ['een groepschat', groupChat],
  ['een kanaal', channel],
  ['een gesprek waarvan Teams de soort niet zegt', unsaid],
])('in %s', (_name, conversation) => {
  it('krijgt een vraag over de norm antwoord, zonder knoppen die over een leerling gaan', async () => {
    const card = await sayIn(conversation, docentDrie, `${MENTION} ${QUESTION}`);
    expect(textOf(card)).toContain('Ja');
    expect(partsOf(card).filter(({ type, verb }) => type === 'Action.Execute' && !String(verb).startsWith('norm.'))).toEqual([]);
  });

  it.each(['help', 'Hallo', ''])('geeft %j de hulp voor groepen', async (text) => {
    expect(textOf(await sayIn(conversation, sanne, `${MENTION} ${text}`))).toContain('Basiswijzer in een groep');
  });

  it('neemt een bedankje aan', async () => {
    expect(textOf(await sayIn(conversation, docentDrie, `${MENTION} dank je wel`))).toContain('Graag gedaan.');
  });

  it.each([
    'start een traject',
    'mijn trajecten',
    'MIJN TRAJECTEN!',
    '4H-017',
    'traject 4h-017',
    'flex-ZAT plannen',
    'mijn overleggen',
    'meta-overleg',
    'voorbereiding',
  ])('verwijst %j naar de eigen chat', async (text) => {
    const card = await sayIn(conversation, sanne, `${MENTION} ${text}`);
    expect(textOf(card)).toContain(MOVED);
    expect(textOf(card)).not.toContain('4H-017');
  });

  it.each([
    `mijn ${MENTION} trajecten`,
    `mijn trajecten ${MENTION}`,
    `${MENTION} ${MENTION} mijn trajecten`,
    `${MENTION}&nbsp;mijn trajecten`,
  ])('fault 26: herkent de opdracht in %j', async (text) => {
    expect(textOf(await sayIn(conversation, sanne, text))).toContain(MOVED);
  });

  it('fault 26: herkent de opdracht als de bot anders ging heten', async () => {
    expect(textOf(await sayIn(conversation, sanne, '<at>Stappenplan</at> mijn trajecten', { entities: [] }))).toContain(MOVED);
  });

  it('verwijst een knop naar de eigen chat en laat de kaart in de groep staan', async () => {
    bot.teams.calls.length = 0;
    for (const verb of ['traject.mijn', 'traject.nieuw', 'overleg.mijn', 'school.lezen', 'hulp.toon'])
      expect(textOf(await pressIn(conversation, sanne, verb, { bw: verb.endsWith('mijn') ? { from: 0 } : {} })), verb).toContain(MOVED);
    expect(bot.teams.calls).toEqual([]);
  });

  it('laat een knop over de norm wel werken, alleen voor wie drukt', async () => {
    bot.teams.calls.length = 0;
    const card = await pressIn(conversation, omar, 'norm.onderwerp', { bw: { id: 'zorg.flexzat' } });
    expect(textOf(card)).not.toContain(MOVED);
    expect(bot.teams.calls).toEqual([]);
  });

  it('laat nooit iets van een leerling zien', () => {
    expect(JSON.stringify(bot.teams.chat(conversation.id))).not.toContain('4H-017');
  });

  it('gaan tekens van gevaar voor alles', async () => {
    expect(textOf(await sayIn(conversation, docentDrie, `${MENTION} een leerling zegt dat hij zelfmoord wil plegen`))).toContain(URGENT);
  });
});

describe('een draad in een kanaal', () => {
  it('houdt het antwoord bij elkaar: precies het gesprek waarin de vraag stond', async () => {
    bot.teams.calls.length = 0;
    await sayIn(channel, docentDrie, `${MENTION} ${QUESTION}`);
    expect(new Set(bot.teams.calls.map(({ chat }) => chat))).toEqual(new Set([channel.id]));
    for (const { body } of bot.teams.calls) expect(body).toMatchObject({ conversation: { id: channel.id } });
  });
});

describe('wie geen school kent', () => {
  const from = (fields: Record<string, unknown>) => ({ from: { id: '29:iemand', name: 'Iemand', ...fields } });
  const unknown: [string, Record<string, unknown>][] = [
    ['een gast zonder Entra-id', from({})],
    ['iemand met een leeg id', from({ aadObjectId: '' })],
    ['iemand met een id dat geen tekst is', from({ aadObjectId: { $ne: null } })],
    ['iemand met een pad als id', from({ aadObjectId: '../../etc/passwd' })],
    ['iemand die op geen lijst staat', from({ aadObjectId: '00000000-0000-0000-0000-000000000099' })],
    ['iemand met de naam van een ingebouwd veld', from({ aadObjectId: '__proto__' })],
    [
      'een medewerker uit een andere tenant',
      { channelData: { tenant: { id: OTHER_TENANT } }, conversation: { ...groupChat, tenantId: OTHER_TENANT } },
    ],
    ['een medewerker bij wie de tenant twee keer anders staat', { channelData: { tenant: { id: OTHER_TENANT } } }],
    ['een medewerker zonder tenant', { channelData: {}, conversation: { id: groupChat.id, conversationType: 'groupChat' } }],
  ];

  it.each(unknown)('krijgt geen antwoord en geen knop: %s', async (_name, fields) => {
    const card = await sayIn(groupChat, sanne, QUESTION, fields);
    expect(textOf(card)).toContain(STRANGER);
    expect(partsOf(card).filter(({ type }) => type.startsWith('Action.'))).toEqual([]);
  });

  it.each(unknown)('kan niets met een knop: %s', async (_name, fields) => {
    const invoke = {
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { verb: 'traject.mijn', data: { bw: { from: 0 } } } },
      ...fields,
    };
    const personal = { ...bot.teams.activity(sanne, 'chat-vreemd', {}), ...invoke };
    const answer = textOf(cardOfInvoke(await (await bot.teams.post(personal)).json()));
    expect(answer).toContain(STRANGER);
    expect(answer).not.toContain('4H-017');
  });

  it.each(unknown)('krijgt bij tekens van gevaar wel te horen wie te bellen: %s', async (_name, fields) => {
    const card = textOf(await sayIn(groupChat, sanne, 'een leerling zegt dat hij zelfmoord wil plegen', fields));
    expect(card).toContain(URGENT);
    expect(card).toContain('112');
    expect(card).not.toContain('071 000 00 00');
  });

  it.each(unknown)('vindt geen collega’s: %s', async (_name, fields) => {
    const search = { type: 'invoke', name: 'application/search', value: { dataset: 'collegas', queryText: '' }, ...fields };
    const response = await bot.teams.post(bot.teams.activity(sanne, 'chat-vreemd', search));
    expect(await response.json()).toMatchObject({ value: { results: [] } });
  });
});

describe('wie collega’s zoekt', () => {
  it('vindt die van de eigen school, zonder op accenten of hoofdletters te letten', async () => {
    const search = { type: 'invoke', name: 'application/search', value: { dataset: 'collegas', queryText: 'DÓCENT v' } };
    const response = await bot.teams.post(bot.teams.activity(sanne, bot.chatOf(sanne), search));
    expect(await response.json()).toMatchObject({ value: { results: [{ title: 'Docent Vier' }, { title: 'Docent Vijf' }] } });
  });
});
