import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { docentDrie, docentVier, omar, sanne, TENANT } from '../support/cast.ts';
import { cardOfInvoke, partsOf, textOf } from '../support/fake-teams.ts';
import { type Person, SchoolBot } from '../support/school-bot.ts';

const HELP = 'Wat kun je doen?';
const QUESTION = 'hoort faalangsttraining bij de basis?';

/** Known traps of the SDKs, numbered; those about entities, welcome and starting stand with the code that avoids them. */
let bot: SchoolBot;
beforeAll(async () => {
  bot = await SchoolBot.start();
});
afterAll(() => bot.stop());
beforeEach(() => {
  bot.teams.calls.length = 0;
});

const message = (person: Person, fields: Record<string, unknown>) =>
  bot.teams.activity(person, bot.chatOf(person), { type: 'message', ...fields });
/** What the bot says to a message, whatever its fields. */
const answerTo = async (person: Person, fields: Record<string, unknown>): Promise<string> => {
  const chat = bot.teams.chat(bot.chatOf(person));
  const before = chat.length;
  expect((await bot.teams.post(message(person, fields))).status).toBe(200);
  expect(chat).toHaveLength(before + 1);
  return textOf(bot.newest(person));
};
const invoke = (name: unknown, value: unknown) => bot.teams.post(message(sanne, { type: 'invoke', name, value }));
const typesIn = (chat: string) =>
  bot.teams.calls
    .filter((call) => call.chat === chat)
    .map(({ body }) => (body instanceof Object && 'type' in body ? body.type : undefined));
const startTraject = async (person: Person, code: string) =>
  bot.press(person, await bot.say(person, 'start een traject'), 'Start', { pseudoniem: code, mentor: sanne.personId });

describe('val 2: een antwoord op een knop', () => {
  it('gaat alleen naar wie drukte: geen formulier komt in de chat', async () => {
    const traject = await startTraject(sanne, '2V-001');
    bot.teams.calls.length = 0;
    const form = await bot.press(sanne, traject, 'Stap 1: Signaleren');
    await bot.press(sanne, form, 'Volgende', { 'vraag-docent': 'onmiskenbaarwoord' });
    expect(partsOf(form).some(({ type }) => type.startsWith('Input.'))).toBe(true);
    const sent = bot.teams.calls.map(({ body }) => JSON.stringify(body)).join();
    expect(sent).not.toContain('Input.');
    expect(sent).not.toContain('onmiskenbaarwoord');
  });

  it('is voor ieder het eigen antwoord, ook als twee mensen tegelijk op dezelfde knop drukken', async () => {
    await startTraject(sanne, '2V-002');
    bot.teams.calls.length = 0;
    const presses = Array.from({ length: 20 }, (_, number) => (number % 2 === 0 ? sanne : docentVier));
    const answers = await Promise.all(
      presses.map(async (person) => textOf(cardOfInvoke(await bot.pressRaw(person, 'traject.mijn', { bw: { from: 0 } })))),
    );
    for (const [number, answer] of answers.entries()) expect(answer.includes('2V-002'), `druk ${number}`).toBe(number % 2 === 0);
    expect(bot.teams.calls).toEqual([]);
  });
});

describe('val 3: elke aanroep', () => {
  it.each([
    ['een knop die niet bestaat', { action: { type: 'Action.Execute', verb: 'wis.alles', data: {} } }],
    ['een knop die een veld van elk object is', { action: { type: 'Action.Execute', verb: 'constructor', data: {} } }],
    ['een knop zonder naam', { action: { type: 'Action.Execute', data: {} } }],
    ['een knop met een getal als naam', { action: { verb: 5, data: { bw: {} } } }],
    ['een knop zonder gegevens', { action: { type: 'Action.Execute', verb: 'traject.open' } }],
    ['een knop met te weinig gegevens', { action: { verb: 'traject.open', data: { bw: {} } } }],
    ['een knop met te veel gegevens', { action: { verb: 'hulp.toon', data: { bw: { role: 'directie' } } } }],
    ['geen knop', {}],
    ['niets', undefined],
    ['null', null],
    ['een tekst', 'hoi'],
    ['een lijst', [1]],
  ])('met de naam adaptiveCard/action krijgt een kaart: %s', async (_name, value) => {
    const response = await invoke('adaptiveCard/action', value);
    expect(response.status).toBe(200);
    expect(textOf(cardOfInvoke(await response.json()))).toContain('verouderd');
  });

  it.each([
    ['task/fetch', 'task'],
    ['task/submit', 'task'],
    ['message/fetchTask', 'task'],
    ['composeExtension/fetchTask', 'task'],
    ['composeExtension/query', 'composeExtension'],
    ['composeExtension/queryLink', 'composeExtension'],
    ['composeExtension/submitAction', 'composeExtension'],
  ])('%s krijgt een antwoord dat Teams kan tonen', async (name, kind) => {
    const response = await invoke(name, {});
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ [kind]: { type: 'message' } });
  });

  it.each([
    'message/submitAction',
    'signin/verifyState',
    'fileConsent/invoke',
    'handoff/action',
    'iets/nieuws',
    '',
    undefined,
    5,
    '__proto__',
  ])('met de naam %j krijgt een zin', async (name) => {
    const response = await invoke(name, { iets: 'x' });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: expect.stringContaining('hulp'),
    });
  });

  it.each([{}, null, 'x', { dataset: 'collegas' }, { dataset: 'collegas', queryText: 5 }, { dataset: 'wachtwoorden', queryText: '' }])(
    'die zoekt met %j krijgt een lege lijst',
    async (value) => {
      const response = await invoke('application/search', value);
      expect(await response.json()).toMatchObject({ statusCode: 200, value: { results: [] } });
    },
  );
});

describe('val 4: de stippen', () => {
  it('staan er voor ieder die tegelijk iets vraagt, en nooit na het antwoord', async () => {
    const people = [sanne, omar, docentDrie, docentVier];
    await Promise.all(people.map((person) => bot.say(person, QUESTION)));
    for (const person of people) expect(typesIn(bot.chatOf(person)), person.name).toEqual(['typing', 'message']);
  });

  it('blijven weg uit een kanaal, waar niemand ze ziet', async () => {
    const conversation = { id: '19:kanaal@thread.tacv2;messageid=1', conversationType: 'channel', isGroup: true, tenantId: TENANT };
    await bot.teams.post(bot.teams.activity(sanne, conversation.id, { type: 'message', text: QUESTION, conversation }));
    expect(typesIn(conversation.id)).toEqual(['message']);
  });

  it('kosten het antwoord niet als Teams ze weigert', async () => {
    bot.teams.refuse = ({ body }) => (body instanceof Object && 'type' in body && body.type === 'typing' ? 403 : undefined);
    expect(textOf(await bot.say(sanne, 'help'))).toContain(HELP);
    bot.teams.refuse = () => undefined;
  });
});

describe('val 5: beurten in één gesprek', () => {
  it('krijgen alle vijftig tegelijk hun antwoord', async () => {
    const chat = bot.teams.chat(bot.chatOf(sanne));
    const before = chat.length;
    const responses = await Promise.all(Array.from({ length: 50 }, () => bot.teams.post(message(sanne, { text: 'help' }))));
    expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([200]));
    await bot.idle();
    const answers = chat.slice(before);
    expect(answers).toHaveLength(50);
    for (const { card } of answers) expect(card && textOf(card)).toContain(HELP);
  });
});

describe('val 6: een opdracht', () => {
  it.each(['help', 'HELP', 'hulp', 'hoi', 'Hallo!', '  help  ', 'Help?', 'hi', 'hello', 'Hé', 'goedemorgen', '', '   ', 'help\u200b'])(
    'is %j in elke stand',
    async (text) => {
      expect(textOf(await bot.say(docentDrie, text))).toContain(HELP);
    },
  );

  it('werkt midden in een formulier, en het formulier blijft bruikbaar', async () => {
    const form = await bot.press(sanne, await startTraject(sanne, '6V-001'), 'Stap 1: Signaleren');
    expect(textOf(await bot.say(sanne, 'HELP'))).toContain(HELP);
    expect(textOf(await bot.press(sanne, form, 'Volgende', { 'vraag-docent': 'Hoe?' }))).toContain('Deel 2 van');
  });

  it.each(['helpen bij rekenen', 'hallo, hoort faalangst bij de basis?', 'hulp bij lezen', 'een traject is voorbij, wat nu?'])(
    'staat niet in de vraag %j',
    async (text) => {
      const answer = textOf(await bot.say(docentDrie, text));
      expect(answer).not.toContain(HELP);
      expect(answer).not.toContain('Dit is niet gelukt');
    },
  );
});

describe('val 8: vermeldingen en waarden', () => {
  const mention = { type: 'mention', mentioned: { id: '28:basiswijzer', name: 'Basiswijzer' }, text: '<at>Basiswijzer</at>' };
  it.each([
    ['een vermelding zonder tekst in het bericht', { entities: [mention] }],
    ['een vermelding en text null', { text: null, entities: [mention] }],
    ['entities null', { text: 'help', entities: null }],
    ['een entity zonder type', { text: 'help', entities: [{ mentioned: { id: 'x' } }] }],
    ['een entity die null is', { text: 'help', entities: [null] }],
    ['een vermelding zonder persoon', { text: 'help', entities: [{ type: 'mention' }] }],
    ['value null', { text: 'help', value: null }],
    ['tekst en een waarde', { text: 'help', value: { iets: 'x' } }],
    ['alleen een vermelding als tekst', { text: '<at>Basiswijzer</at>', entities: [mention] }],
  ])('laten de bot niet vallen: %s', async (_name, fields) => {
    expect(await answerTo(docentDrie, fields)).toContain(HELP);
  });

  it('een knop van een oude client, met een waarde en zonder tekst, krijgt de kaart die zegt dat dit verouderd is', async () => {
    for (const text of [undefined, '', ' '])
      expect(await answerTo(docentDrie, { value: { bw: { trajectId: 'x' } }, text })).toContain('Deze kaart is verouderd.');
  });
});
