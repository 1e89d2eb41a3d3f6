import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod/v4';
import type { CardJson } from '../../cards/kit.ts';
import { docentDrie, docentVier, OTHER_TENANT, sanne, TENANT } from '../support/cast.ts';
import { collectedLog } from '../support/collected-log.ts';
import { partsOf, textOf } from '../support/fake-teams.ts';
import { type Person, SchoolBot } from '../support/school-bot.ts';

/** The answer in the form that Teams takes; anything else shows there as an app that cannot be reached. */
const answerSchema = z.strictObject({
  composeExtension: z.union([
    z.strictObject({ type: z.literal('message'), text: z.string().min(1) }),
    z.strictObject({
      type: z.literal('result'),
      attachmentLayout: z.literal('list'),
      attachments: z.array(
        z.strictObject({
          contentType: z.literal('application/vnd.microsoft.card.adaptive'),
          content: z.looseObject({ type: z.literal('AdaptiveCard'), version: z.literal('1.5') }),
          preview: z.strictObject({
            contentType: z.literal('application/vnd.microsoft.card.thumbnail'),
            content: z.strictObject({ title: z.string().min(1), text: z.string().min(1) }),
          }),
        }),
      ),
    }),
  ]),
});

interface Found {
  readonly title: string;
  readonly text: string;
  readonly card: CardJson;
}

const stranger = { personId: '00000000-0000-0000-0000-0000000000ff', name: 'Iemand' };
const groupChat = { id: '19:ouderavond@thread.v2', conversationType: 'groupChat', isGroup: true, tenantId: TENANT };
const channel = { id: '19:kanaal@thread.tacv2', conversationType: 'channel', isGroup: true, tenantId: TENANT };
const between = { id: '19:twee-collegas@unq.gbl.spaces', tenantId: TENANT };

describe('zoeken in de norm vanuit het berichtvak', () => {
  const log = collectedLog();
  let bot: SchoolBot;
  beforeAll(async () => {
    bot = await SchoolBot.start({ log: log.log });
  });
  afterAll(() => bot.stop());

  const invoke = async (person: Person, value: unknown, fields: Record<string, unknown> = {}) => {
    const activity = { type: 'invoke', name: 'composeExtension/query', value, conversation: groupChat, ...fields };
    const response = await bot.teams.post(bot.teams.activity(person, groupChat.id, activity));
    expect(response.status).toBe(200);
    return answerSchema.parse(await response.json()).composeExtension;
  };
  const typed = (text: string) => ({
    commandId: 'zoekNorm',
    parameters: [{ name: 'vraag', value: text }],
    queryOptions: { skip: 0, count: 25 },
  });
  const find = async (text: string, fields: Record<string, unknown> = {}, person: Person = docentDrie): Promise<readonly Found[]> => {
    const answer = await invoke(person, typed(text), fields);
    if (answer.type !== 'result') throw new Error(`no results: ${answer.text}`);
    return answer.attachments.map(({ content, preview }) => ({ ...preview.content, card: content as unknown as CardJson }));
  };
  const words = async (person: Person, value: unknown, fields: Record<string, unknown> = {}): Promise<string> => {
    const answer = await invoke(person, value, fields);
    if (answer.type !== 'message') throw new Error('there are results');
    return answer.text;
  };

  it.each([
    ['een groepschat', groupChat],
    ['een kanaal', channel],
    ['een chat van twee collega’s, waar de bot niet in zit', between],
    ['de eigen chat met de bot', { id: 'chat-x', conversationType: 'personal', tenantId: TENANT }],
  ])('geeft in %s een kaart zonder knoppen, met oordeel, voorwaarde en bron', async (_where, conversation) => {
    const [first, second] = await find('hoort faalangsttraining bij de basis?', { conversation });
    expect(first?.title).toBe('Ja, basisondersteuning');
    expect(first?.text).toContain('Korte hulp bij één emotioneel probleem. Norm, deel 4, interventies, punt 4c');
    expect(textOf(first?.card as CardJson)).toContain(
      'Bron: Norm, deel 4, interventies, punt 4c (standaardpakket, versie 1, datum onbekend)',
    );
    expect(second?.title).toBe('Korte hulp bij één emotioneel probleem');
    for (const { card } of [first, second] as Found[]) expect(partsOf(card).filter(({ type }) => type.startsWith('Action.'))).toEqual([]);
  });

  it('geeft bij een woord de onderwerpen, elk met titel, oordeel in woorden en bron', async () => {
    const found = await find('flex-zat');
    expect(found.length).toBeGreaterThan(3);
    expect(found.map(({ title }) => title)).toContain('Wie er bij het flex-ZAT zitten');
    for (const { title, text, card } of found) {
      expect(text).toMatch(/^Zo werkt het\. (Norm|Stappenplan), .+standaardpakket/);
      expect(textOf(card)).toContain(title);
    }
  });

  it('laat meteen bij het openen zien waar de meeste vragen over gaan', async () => {
    const initial = { commandId: 'zoekNorm', parameters: [{ name: 'initialRun', value: 'true' }], queryOptions: { skip: 0, count: 25 } };
    const answer = await invoke(sanne, initial);
    expect(answer).toMatchObject({ type: 'result' });
    const empty = await find('   ');
    expect(empty).toHaveLength(10);
    expect(empty[0]?.title).toBe('Wat basisondersteuning is');
    expect(answer.type === 'result' && answer.attachments.map(({ preview }) => preview.content.title)).toEqual(
      empty.map(({ title }) => title),
    );
  });

  it('geeft bij twijfel geen oordeel, maar onderwerpen om uit te kiezen', async () => {
    const found = await find('begeleiding');
    expect(found.length).toBeGreaterThan(1);
    for (const { text } of found) expect(text).toMatch(/^Zo werkt het\./);
  });

  it('zegt eerlijk dat iets niet in de norm staat', async () => {
    expect((await find('mag ik ritalin geven aan een leerling?'))[0]?.title).toBe('Dit staat niet in de norm');
    expect(await words(sanne, typed('zwxqkv'))).toContain('Hierover vind ik niets in de norm.');
  });

  it('geeft bij gevaar alleen de kaart met wie je belt, ook midden in een verhaal', async () => {
    const found = await find('hoort dit bij de basis: een meisje uit 3h appte dat ze een eind aan haar leven wil maken');
    expect(found).toHaveLength(1);
    expect(found[0]?.title).toBe('Eerst dit: is er nu gevaar?');
    const card = textOf(found[0]?.card as CardJson);
    expect(card).toContain('0800-0113');
    expect(card).toContain('Omar Bakker');
    expect(card).not.toContain('Bron:');
  });

  it('geeft de volgende bladzijde, en na de laatste niets', async () => {
    const answer = await invoke(sanne, { ...typed('flex-zat'), queryOptions: { skip: 25, count: 25 } });
    expect(answer).toEqual({ type: 'result', attachmentLayout: 'list', attachments: [] });
  });

  it('zegt wie geen school kent vriendelijk waarom, en laat de norm niet zien', async () => {
    for (const fields of [{}, { channelData: { tenant: { id: OTHER_TENANT } }, conversation: { ...groupChat, tenantId: OTHER_TENANT } }])
      expect(await words(stranger, typed('rekenen'), fields)).toContain('Ik ken je nog niet.');
    expect(await words(docentDrie, typed('rekenen'), { from: { id: '29:gast', name: 'Een gast' } })).toContain('Ik ken je nog niet.');
    const [urgent] = await find('een leerling zegt dat hij zelfmoord wil plegen', {}, stranger);
    expect(textOf(urgent?.card as CardJson)).toContain('113');
    expect(textOf(urgent?.card as CardJson)).not.toContain('Omar Bakker');
  });

  it.each([
    'composeExtension/selectItem',
    'composeExtension/queryLink',
    'composeExtension/anonymousQueryLink',
    'composeExtension/submitAction',
  ])('kan alleen zoeken: %s niet', async (name) => {
    expect(await words(sanne, { url: 'https://school.example' }, { name })).toContain('Dit kan Basiswijzer niet.');
  });

  it('onthoudt niets van wat er gezocht is: geen bericht, geen gesprek, geen regel met tekst', async () => {
    const audited = (await bot.auditLines(TENANT).catch(() => [])).length;
    const word = 'kwibusvlinder';
    await bot.say(docentDrie, 'heeft elke school een bpo’er?');
    bot.teams.calls.length = 0;
    const chat = { id: bot.chatOf(docentDrie), conversationType: 'personal', tenantId: TENANT };
    expect(
      JSON.stringify(await find(`brugklasser ${word} loopt achter met lezen, hoort dat tot de basis?`, { conversation: chat })),
    ).not.toContain(word);
    await bot.idle();
    expect(bot.teams.calls).toEqual([]);
    expect((await bot.auditLines(TENANT).catch(() => [])).length).toBe(audited);
    expect(log.text()).not.toContain(word);
    // The question after it still leans on the one in the chat, and not on what was looked up.
    expect(textOf(await bot.say(docentDrie, 'wat doet die dan'))).toContain('Norm, deel 3, punt 8');
  });

  it('zegt niets op de kaart zelf, als iemand die in de chat met de bot zet', async () => {
    const [found] = await find('rekenen');
    const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: found?.card }];
    const chat = bot.chatOf(docentVier);
    for (const text of ['', undefined, '<span class="inline-compose-card" itemid="0"><span itemprop="cardId" content="0"></span></span>'])
      await bot.teams.post(bot.teams.activity(docentVier, chat, { type: 'message', text, attachments }));
    await bot.idle();
    expect(bot.teams.chat(chat)).toEqual([]);
    await bot.teams.post(bot.teams.activity(docentVier, chat, { type: 'message', text: 'hulp', attachments }));
    await bot.idle();
    expect(textOf(bot.newest(docentVier))).toContain('Wat kun je doen?');
  });

  it('geeft op alles wat er binnenkomt een antwoord dat Teams kan tonen', async () => {
    // The door refuses such names in any JSON.
    const junk = fc.jsonValue({ maxDepth: 4 }).filter((json) => !/"(?:__proto__|constructor)"/.test(JSON.stringify(json)));
    const value = fc.oneof(
      junk,
      fc.record({ commandId: fc.constantFrom('zoekNorm', 'x', undefined), parameters: junk, queryOptions: junk }),
      fc.record({
        commandId: fc.constant('zoekNorm'),
        parameters: fc.array(
          fc.record({ name: fc.constantFrom('vraag', 'initialRun', 'x'), value: fc.oneof(junk, fc.string({ unit: 'binary' })) }),
          {
            maxLength: 12,
          },
        ),
        queryOptions: fc.record({ skip: junk, count: junk }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(value, fc.constantFrom(sanne, stranger), async (sent, person) => {
        await invoke(person, sent);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it.each([
    ['in woorden', 'waarom '.repeat(10_000)],
    ['in één woord', 'a'.repeat(60_000)],
    ['in tekens die niemand ziet', '\u200b\u202e'.repeat(20_000)],
    ['in emoji', '👩‍🏫'.repeat(6000)],
  ])('antwoordt ook op een heel lange tekst, %s', async (_what, text) => {
    expect((await invoke(sanne, typed(text))).type).toMatch(/result|message/);
  });

  it('werkt ook als de opslag stuk is, en houdt niemand op', async () => {
    await bot.breakStore(['contacten', 'berichten', 'trajecten', 'inbox']);
    expect((await find('hoort faalangsttraining bij de basis?'))[0]?.title).toBe('Ja, basisondersteuning');
    expect(log.lines().filter(({ number }) => number !== undefined)).toEqual([]);
  });
});
