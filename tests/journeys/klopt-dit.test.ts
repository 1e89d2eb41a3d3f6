import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CardJson } from '../../cards/kit.ts';
import { type CastMember, docentDrie, docentVier, docentVijf, lotte, nora, omar, sanne, TENANT } from '../support/cast.ts';
import { collectedLog } from '../support/collected-log.ts';
import { cardOfInvoke, textOf } from '../support/fake-teams.ts';
import { buttonOn, SchoolBot, valuesOf } from '../support/school-bot.ts';

const QUESTION = 'hoort faalangsttraining bij de basis?';
const THANKS = 'Bedankt. Je reactie telt mee, zonder je naam.';
const TITLE = 'Korte hulp bij één emotioneel probleem';
const NOT_YOURS = 'Deze lijst is voor de coördinator en de directie.';

let bot: SchoolBot;
let log: ReturnType<typeof collectedLog>;
const begin = async () => {
  log = collectedLog();
  bot = await SchoolBot.start({ log: log.log });
};

const ask = (person: CastMember, question = QUESTION) => bot.say(person, question);
const mark = async (person: CastMember, title: 'Ja' | 'Nee', question = QUESTION) => bot.press(person, await ask(person, question), title);
const list = (person: CastMember = omar) => bot.say(person, 'missers');

/** Marks answers on the item so often. */
const marked = async (wrong: number, right: number, question = QUESTION) => {
  const people = [sanne, docentDrie, docentVier];
  for (let i = 0; i < wrong; i++) await mark(people[i % 3] ?? sanne, 'Nee', question);
  for (let i = 0; i < right; i++) await mark(people[i % 3] ?? sanne, 'Ja', question);
};

describe('klopt dit?', () => {
  beforeAll(() => begin());
  afterAll(() => bot.stop());

  it('staat onder een antwoord, en na Ja staat er bedankt in plaats van de vraag', async () => {
    const answer = await ask(sanne);
    expect(textOf(answer)).toContain('Klopt dit?');
    const after = await bot.press(sanne, answer, 'Ja');
    for (const card of [after, bot.newest(sanne)]) {
      expect(textOf(card)).toContain(THANKS);
      expect(textOf(card)).not.toContain('Klopt dit?');
      expect(textOf(card)).toContain('Ja, basisondersteuning');
      expect(textOf(card)).toContain('Bron: Norm, deel 4, interventies, punt 4c');
      expect(textOf(card)).toContain('Start een traject');
    }
  });

  it('biedt na Nee de coördinator aan, en hulp om anders te vragen', async () => {
    const after = await mark(docentDrie, 'Nee');
    expect(textOf(after)).toContain(THANKS);
    expect(textOf(after).match(/Vraag de coördinator/g)).toHaveLength(1);
    const form = await bot.press(docentDrie, after, 'Vraag de coördinator');
    expect(JSON.stringify(form)).toContain(QUESTION);
    const otherwise = await bot.press(docentDrie, bot.newest(docentDrie), 'Stel je vraag anders');
    expect(textOf(otherwise)).toContain('Vraag één ding tegelijk.');
    expect(textOf(otherwise)).toContain('Of bedoel je een van deze?');
  });

  it('staat ook onder een onderwerp dat iemand opende, en laat de kaart eronder in de chat staan', async () => {
    const under = await bot.say(docentVijf, 'hulp');
    const item = cardOfInvoke(await bot.pressRaw(docentVijf, 'norm.onderwerp', { bw: { id: 'interventie.rekenen' } }));
    const after = await bot.press(docentVijf, item, 'Ja');
    expect(textOf(after)).toContain(THANKS);
    expect(textOf(after)).toContain('Zo werkt het');
    expect(bot.newest(docentVijf)).toEqual(under);
  });

  it.each([
    'mag ik ritalin geven aan een leerling?',
    'wat is de hoofdstad van frankrijk',
    'een leerling zegt dat hij zelfmoord wil plegen',
  ])('staat niet onder een antwoord dat op niets uit de norm rust: %s', async (question) => {
    expect(textOf(await ask(sanne, question))).not.toContain('Klopt dit?');
  });

  it('vraagt het in een groep zonder te laten zien wie wat vond', async () => {
    const conversation = { id: '19:groep@thread.v2', conversationType: 'groupChat', isGroup: true, tenantId: TENANT };
    const entities = [{ type: 'mention', mentioned: { id: '28:basiswijzer', name: 'Basiswijzer' }, text: '<at>Basiswijzer</at>' }];
    const send = (fields: object) => bot.teams.post(bot.teams.activity(docentVier, conversation.id, { conversation, ...fields }));
    await send({ type: 'message', text: `<at>Basiswijzer</at> ${QUESTION}`, entities });
    const shown = () => bot.teams.chat(conversation.id).at(-1);
    const before = shown()?.card as CardJson;
    const { verb, data } = buttonOn(before, 'Nee');
    const value = { action: { type: 'Action.Execute', verb, data } };
    const response = await send({ type: 'invoke', name: 'adaptiveCard/action', replyToId: shown()?.id, value });
    const own = cardOfInvoke(await response.json());
    expect(textOf(own)).toContain(THANKS);
    expect(textOf(own)).not.toMatch(/Vraag de coördinator|Start een traject/);
    const shared = textOf(shown()?.card as CardJson);
    expect(shared).toContain('Ja, basisondersteuning');
    expect(shared).not.toMatch(/Klopt dit|Bedankt|Stel je vraag anders/);
    const otherwise = await send({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { verb: 'norm.anders', data: { bw: { id: 'interventie.emotioneel' } } } },
    });
    expect(textOf(cardOfInvoke(await otherwise.json()))).toContain('Noem mij en typ je vraag opnieuw');
  });

  it('neemt geen antwoord aan dat iemand zelf schreef', async () => {
    const { data } = buttonOn(await ask(sanne), 'Ja');
    const { bw } = data as { bw: { antwoord: string } };
    for (const antwoord of [`x${bw.antwoord}`, bw.antwoord.slice(2), 'x.y', '.'])
      expect(textOf(cardOfInvoke(await bot.pressRaw(sanne, 'norm.klopt', { bw: { antwoord, oordeel: 'klopt' } })))).toContain(
        'Deze kaart is verouderd.',
      );
  });
});

describe('de lijst met missers', () => {
  beforeEach(() => begin());
  afterEach(() => bot.stop());

  it('telt een kaart één keer, hoe vaak er ook gedrukt wordt', async () => {
    const answer = await ask(sanne);
    const button = buttonOn(answer, 'Nee');
    const press = () => bot.pressRaw(sanne, button.verb, { ...valuesOf(answer, button), ...(button.data as object) });
    for (let i = 0; i < 10; i++) expect(textOf(cardOfInvoke(await press()))).toContain(THANKS);
    expect(textOf(await bot.press(sanne, answer, 'Ja'))).toContain(THANKS);
    expect(textOf(await list())).not.toContain(TITLE);
    await marked(2, 0);
    expect(textOf(await list())).toContain('Klopt niet: 3 keer. Klopt: minder dan 3 keer.');
  });

  it('noemt wat vaak niet klopt, het vaakst eerst, en opent het onderwerp', async () => {
    await marked(3, 3);
    await marked(4, 0, 'hoort hulp bij rekenen bij de basis?');
    await marked(2, 0, 'heeft elke school een bpo’er?');
    const card = await list();
    const text = textOf(card);
    expect(text).toContain('Schooljaar 2026-2027.');
    expect(text).toContain('Klopt niet: 3 keer. Klopt: 3 keer.');
    expect(text).toContain('Klopt niet: 4 keer. Klopt: minder dan 3 keer.');
    expect(text.indexOf('Hulp bij een achterstand in rekenen')).toBeLessThan(text.indexOf(TITLE));
    expect(text).not.toContain('De begeleider passend onderwijs');
    expect(textOf(await bot.press(omar, card, TITLE))).toContain('Bron: Norm, deel 4, interventies, punt 4c');
    for (const [person, words] of [
      [lotte, 'klopt dit?'],
      [omar, 'Welke antwoorden kloppen niet?'],
    ] as const)
      expect(textOf(await bot.say(person, words))).toContain(TITLE);
    expect(textOf(await bot.press(omar, await bot.say(omar, 'vragen'), 'Klopt dit? Missers'))).toContain(TITLE);
    expect(textOf(await bot.say(omar, 'hulp'))).toContain('missers');
  });

  it('is alleen voor coördinator en directie van die school', async () => {
    await marked(3, 0);
    for (const person of [sanne, docentDrie, docentVijf]) {
      expect(textOf(await list(person))).toContain(NOT_YOURS);
      expect(textOf(cardOfInvoke(await bot.pressRaw(person, 'norm.missers', { bw: {} })))).not.toContain(TITLE);
      expect(textOf(await bot.say(person, 'hulp'))).not.toContain('missers');
    }
    expect(textOf(await list(nora))).toContain('Er is nu geen onderwerp dat vaak niet klopt.');
    expect(textOf(await list(lotte))).toContain(TITLE);
  });

  it('begint elk schooljaar opnieuw', async () => {
    await marked(3, 0);
    bot.clock.pass({ hours: 24 * 270 });
    expect(textOf(await list())).toContain('Er is nu geen onderwerp dat vaak niet klopt.');
    expect(textOf(await list())).toContain('Schooljaar 2027-2028.');
  });

  it('blijft kloppen na een herstart, en onthoudt niet wie er drukte', async () => {
    await marked(3, 0);
    await bot.restart();
    expect(textOf(await list())).toContain('Klopt niet: 3 keer.');
    const audit = (await bot.auditLines(TENANT).catch(() => [])).join('\n');
    for (const person of [sanne, docentDrie, docentVier]) expect(audit).not.toContain(person.personId);
    expect(`${audit}${log.text()}`).not.toMatch(/faalangst|emotioneel|klopt-niet/);
    const lines = log.lines().filter(({ event }) => event === 'antwoord beoordeeld');
    expect(lines).toHaveLength(3);
    expect(lines.map(({ about }) => about)).toEqual([null, null, null]);
  });

  it('houdt geen antwoord op als er niet geteld kan worden, en zegt het eerlijk', async () => {
    await mark(docentVier, 'Ja');
    const answer = await ask(sanne);
    await bot.breakStore(['tellingen', 'journaal']);
    const after = await bot.press(sanne, answer, 'Nee');
    expect(textOf(after)).toContain('Je reactie is nog niet bewaard. Probeer het straks nog eens.\nKlopt dit?');
    expect(textOf(after)).toContain('Ja, basisondersteuning');
    expect(textOf(after)).not.toContain('Bedankt');
    expect(textOf(await bot.press(sanne, after, 'Nee'))).toContain('nog niet bewaard');
    expect(textOf(await ask(docentDrie))).toContain('Ja, basisondersteuning');
  });
});
