import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { CardJson } from '../../cards/kit.ts';
import { docentDrie, docentVier, docentVijf, omar, sanne } from '../support/cast.ts';
import { cardOfInvoke, textOf } from '../support/fake-teams.ts';
import { buttonOn, type Person, SchoolBot } from '../support/school-bot.ts';

describe('wat alleen voor mentor en coördinator is', () => {
  let bot: SchoolBot;
  beforeAll(async () => {
    bot = await SchoolBot.start();
    for (const person of [sanne, omar, docentVier]) await bot.say(person, 'hoi');
  });
  afterAll(() => bot.stop());

  const start = async (code: string): Promise<CardJson> =>
    bot.press(sanne, await bot.say(sanne, 'start een traject'), 'Start', { pseudoniem: code });
  const addMember = async (traject: CardJson, niveau: string): Promise<CardJson> =>
    bot.press(sanne, await bot.press(sanne, await bot.press(sanne, traject, 'Meer'), 'Collega toevoegen'), 'Toevoegen', {
      personen: docentVier.personId,
      niveau,
    });
  const openStep = async (person: Person, code: string): Promise<CardJson> =>
    bot.press(person, await bot.say(person, code), 'Stap 1: Signaleren');

  it('komt niet in de tips van een collega die op dezelfde bladzijde iets anders invult', async () => {
    const traject = await start('8A-001');
    await bot.press(sanne, await openStep(sanne, '8A-001'), 'Bewaren en sluiten', {
      'vraag-leerling': 'De leerling heet volgens mij Zwaantje en wil rust.',
    });
    await addMember(traject, 'team');
    const next = await bot.press(docentVier, await openStep(docentVier, '8A-001'), 'Volgende', { 'vraag-docent': 'Hij is lui.' });
    expect(textOf(next)).toContain('“lui” is een oordeel');
    expect(JSON.stringify(next)).not.toContain('Zwaantje');
  });

  it('staat ook niet op de keuze tussen twee teksten als een collega intussen minder mag lezen', async () => {
    const traject = await start('8A-002');
    await addMember(traject, 'care');
    const his = await openStep(docentVier, '8A-002');
    await bot.press(sanne, await openStep(sanne, '8A-002'), 'Bewaren en sluiten', { 'vraag-leerling': 'geheim van Sanne' });
    const choice = await bot.press(docentVier, his, 'Bewaren en sluiten', { 'vraag-leerling': 'tekst van Vier' });
    expect(textOf(choice)).toContain('geheim van Sanne');
    await addMember(traject, 'team');
    expect(JSON.stringify(await openStep(docentVier, '8A-002'))).not.toContain('geheim van Sanne');
    await bot.press(docentVier, choice, 'Bewaar mijn keuze');
    expect(JSON.stringify(await openStep(sanne, '8A-002'))).not.toContain('tekst van Vier');
  });

  it('gaat niet open met het nummer van het traject van een ander, ook niet als twee mensen tegelijk starten', async () => {
    const { verb, data } = buttonOn(await bot.say(sanne, 'start een traject'), 'Start');
    const codes = ['8A-003', '8A-004', '8A-005'];
    const people = [docentVier, docentDrie, docentVijf];
    const answers = await Promise.all(
      people.map((person, at) => bot.pressRaw(person, verb, { ...(data as object), pseudoniem: codes[at], mentor: sanne.personId })),
    );
    const texts = answers.map((answer) => textOf(cardOfInvoke(answer)));
    expect(texts.filter((text) => text.includes('Dit traject bestaat niet.'))).toHaveLength(2);
    expect(texts.flatMap((text, at) => codes.filter((code, other) => other !== at && text.includes(code)))).toEqual([]);
  });

  it('gaat voor wie alleen om een zienswijze is gevraagd ook met de code niet open', async () => {
    const traject = await start('8A-007');
    expect(textOf(await bot.say(omar, '8A-007'))).toContain('Bij jou staat geen traject 8A-007.');
    const ask = await bot.press(sanne, await bot.press(sanne, traject, 'Meer'), 'Zienswijze vragen');
    await bot.press(sanne, ask, 'Vraag', { personen: docentDrie.personId });
    const byCode = await bot.say(docentDrie, '8A-007');
    expect(textOf(byCode)).not.toContain('Voorbereiding');
    expect(textOf(await bot.press(docentDrie, byCode, 'Geef je zienswijze'))).toContain('jouw zienswijze');
    const row = buttonOn(await bot.say(docentDrie, 'mijn trajecten'), '8A-007');
    expect(row.verb).toBe('zienswijze.open');
  });

  it('begint geen twee trajecten voor een leerling, ook niet als twee mensen tegelijk starten', async () => {
    const filled = { pseudoniem: '8A-006', mentor: sanne.personId };
    const forms = await Promise.all([bot.say(sanne, 'start een traject'), bot.say(omar, 'start een traject')]);
    const answers = await Promise.all([bot.press(sanne, forms[0], 'Start', filled), bot.press(omar, forms[1], 'Start', filled)]);
    expect(answers.filter((card) => textOf(card).includes('loopt al een traject'))).toHaveLength(1);
  });
});

describe('een collega die twee keer wordt toegevoegd of gevraagd', () => {
  it('fault 34: krijgt één bericht', async () => {
    const bot = await SchoolBot.start();
    onTestFinished(() => bot.stop());
    for (const person of [sanne, docentVier]) await bot.say(person, 'hoi');
    const traject = await bot.press(sanne, await bot.say(sanne, 'start een traject'), 'Start', { pseudoniem: '8B-001' });
    const before = bot.teams.chat(bot.chatOf(docentVier)).length;
    for (const [title, press] of [
      ['Collega toevoegen', 'Toevoegen'],
      ['Zienswijze vragen', 'Vraag'],
    ] as const) {
      const form = await bot.press(sanne, await bot.press(sanne, traject, 'Meer'), title);
      const click = () => bot.press(sanne, form, press, { personen: docentVier.personId });
      await Promise.all([click(), click()]);
    }
    expect(bot.teams.chat(bot.chatOf(docentVier)).length - before).toBe(2);
  });
});
