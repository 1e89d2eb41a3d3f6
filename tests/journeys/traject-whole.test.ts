import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CardJson } from '../../cards/kit.ts';
import { docentVijf, omar, sanne } from '../support/cast.ts';
import { textOf } from '../support/fake-teams.ts';
import { type Filled, SchoolBot } from '../support/school-bot.ts';

describe('een traject van begin tot eind', () => {
  let bot: SchoolBot;
  let card: CardJson;
  beforeAll(async () => {
    bot = await SchoolBot.start();
    for (const person of [sanne, omar, docentVijf]) await bot.say(person, 'hoi');
    const form = await bot.say(sanne, 'start een traject');
    card = await bot.press(sanne, form, 'Start', { pseudoniem: '4H-017' });
  });
  afterAll(() => bot.stop());

  /** Opens a step from the card and fills in its pages; the last one hands in. */
  const walk = async (open: string, pages: readonly Filled[], last = 'Stap inleveren') => {
    let page = await bot.press(sanne, card, open);
    for (const filled of pages.slice(0, -1)) page = await bot.press(sanne, page, 'Volgende', filled);
    card = await bot.press(sanne, page, last, pages.at(-1));
    return textOf(card);
  };

  it('voorbereiding: het aanspreekpunt staat vast', async () => {
    expect(await walk('Naar voorbereiding', [{ aanspreekpunt: sanne.personId }], 'Inleveren')).toContain('Voorbereiding is ingeleverd.');
    expect(textOf(card)).toContain('Naar stap 1');
  });

  it('stap 1: de leerling is gehoord en de ouders zijn erbij', async () => {
    const first = { 'opgemerkt-door': 'docent', behoeften: 'didactisch', urgentie: 'deze-maand', 'vraag-docent': 'Hij is altijd druk.' };
    const opened = await bot.press(sanne, card, 'Naar stap 1');
    const second = await bot.press(sanne, opened, 'Volgende', first);
    expect(textOf(second), 'a tip on the wording comes along').toContain('Een tip bij wat je net schreef');
    expect(
      await walk('Naar stap 1', [
        first,
        { 'leerling-gehoord-op': '2026-11-20' },
        { 'ouders-contact': 'gesproken', 'ouders-op': '2026-11-21' },
        {},
        {},
      ]),
    ).toContain('Stap 1: Signaleren is ingeleverd.');
  });

  it('stap 2: ieders kijk, en het besluit om een plan te maken', async () => {
    const pages = [
      { 'zienswijze-leerling': 'Plannen lukt niet.', 'zienswijze-ouders': 'Thuis is het rustig.' },
      {},
      {},
      {},
      {},
      { nodig: 'plan' },
    ];
    expect(await walk('Naar stap 2', pages)).toContain('Stap 2: Begrijpen is ingeleverd.');
  });

  it('stap 3: twee doelen, waarvan er een weer verdwijnt', async () => {
    const list = await bot.press(sanne, card, 'Naar stap 3');
    const goal = { doel: 'Ik schrijf elke dag mijn huiswerk op.', maatregelen: 'interventie.executief', uitvoerders: sanne.personId };
    const second = await bot.press(sanne, await bot.press(sanne, list, 'Nieuw: doel'), 'Nog een doel', goal);
    const both = await bot.press(sanne, second, 'Klaar', { doel: 'Dit doel gaat weg.' });
    const opened = await bot.press(sanne, both, 'Doel 2: Dit doel gaat weg.');
    const one = await bot.press(sanne, opened, 'Weghalen');
    expect(textOf(one)).not.toContain('Doel 2');
    const moments = await bot.press(sanne, one, 'Volgende');
    const moment = await bot.press(sanne, await bot.press(sanne, moments, `Nieuw: ${itemNameOf(moments)}`), 'Klaar', { op: '2027-01-12' });
    const agreed = await bot.press(sanne, await bot.press(sanne, moment, 'Volgende'), 'Volgende');
    card = await bot.press(sanne, agreed, 'Stap inleveren', { 'akkoord-leerling': 'ja', 'akkoord-ouders': 'nee' });
    expect(textOf(card)).toContain('Stap 3: Plannen is ingeleverd.');
  });

  it('stap 4: een check-in met drie tikken, ook door een collega die meedoet', async () => {
    await bot.press(sanne, await bot.press(sanne, await bot.press(sanne, card, 'Meer'), 'Collega toevoegen'), 'Toevoegen', {
      personen: docentVijf.personId,
    });
    expect(textOf(bot.newest(docentVijf))).toContain('Je werkt mee aan dit traject.');
    const his = await bot.press(docentVijf, bot.newest(docentVijf), 'Open het traject');
    const checkIn = await bot.press(docentVijf, his, 'Check-in');
    expect(textOf(await bot.press(docentVijf, checkIn, 'Bewaar'))).toContain('Geef bij minstens één doel aan hoe het gaat.');
    const saved = await bot.press(docentVijf, checkIn, 'Bewaar', {
      'hoe:n1': 'gaat-een-beetje',
      'regel:n1': 'Twee van de vijf dagen gelukt.',
    });
    expect(textOf(saved)).toContain('De check-in is bewaard.');
    const again = await bot.press(docentVijf, checkIn, 'Bewaar', {
      'hoe:n1': 'gaat-een-beetje',
      'regel:n1': 'Twee van de vijf dagen gelukt.',
    });
    expect(textOf(again)).toContain('De check-in is bewaard.');
    const list = textOf(await bot.press(sanne, card, 'Naar stap 4'));
    expect(list.match(/Check-in \d: Gaat een beetje, Twee van de vijf/g)).toHaveLength(2);
  });

  it('stap 4: het plan aanpassen opent stap 3, en het oude plan blijft te lezen', async () => {
    const form = await bot.press(sanne, await bot.press(sanne, card, 'Meer'), 'Plan aanpassen');
    expect(textOf(await bot.press(sanne, form, 'Bewaar en open stap 3'))).toContain('Vul dit nog in.');
    card = await bot.press(sanne, form, 'Bewaar en open stap 3', { wat: 'Elke dag wordt om de dag.', waarom: 'Elke dag lukte niet.' });
    expect(textOf(card)).toContain('Weer open');
    const list = await bot.press(sanne, card, 'Naar stap 3');
    const goal = await bot.press(sanne, list, 'Doel 1: Ik schrijf elke dag mijn huiswerk op.');
    const changed = await bot.press(sanne, goal, 'Bewaren en sluiten', { doel: 'Ik schrijf om de dag mijn huiswerk op.' });
    let read = await bot.press(sanne, await bot.press(sanne, changed, 'Meer'), 'Stap teruglezen');
    expect(textOf(read)).toContain('om de dag');
    for (let version = 0; version < 3 && !textOf(read).includes('Ik schrijf elke dag'); version++)
      read = await bot.press(sanne, read, 'Vorige versie');
    expect(textOf(read)).toContain('Ik schrijf elke dag mijn huiswerk op.');
    card = await bot.press(sanne, await bot.press(sanne, changed, 'Naar stap 3'), 'Sluiten');
    const pages = ['Volgende', 'Volgende', 'Volgende'];
    let page = await bot.press(sanne, card, 'Naar stap 3');
    for (const title of pages) page = await bot.press(sanne, page, title);
    card = await bot.press(sanne, page, 'Stap inleveren');
    expect(textOf(card)).toContain('Stap 3: Plannen is ingeleverd.');
  });

  it('stap 4 en 5: inleveren, met een verslag dat is gedeeld', async () => {
    expect(await walk('Naar stap 4', [{}, {}, {}])).toContain('Stap 4: Realiseren is ingeleverd.');
    const pages = [
      { afspraken: 'Elke maandag kijken we de agenda na.' },
      { 'gelezen-leerling': '2026-11-23', 'gelezen-ouders': '2026-11-24' },
    ];
    expect(await walk('Naar stap 5', pages)).toContain('Stap 5: Vastleggen is ingeleverd.');
  });

  it('stap 6: elk doel bekeken, en afgesloten als elk onderwerp klaar is', async () => {
    const list = await bot.press(sanne, card, 'Naar stap 6');
    const goal = await bot.press(sanne, list, 'Doel 1: Ik schrijf om de dag mijn huiswerk op.');
    const back = await bot.press(sanne, await bot.press(sanne, goal, 'Klaar', { resultaat: 'gehaald' }), 'Volgende');
    const choice = await bot.press(sanne, back, 'Volgende');
    const last = await bot.press(sanne, choice, 'Volgende', { vervolg: 'afsluiten' });
    const asked = await bot.press(sanne, last, 'Stap inleveren');
    expect(textOf(asked)).toContain('Geef voor elk onderwerp uit stap 1 aan dat het klaar is');
    const filled = await bot.press(sanne, asked, 'Eerst aanvullen');
    expect(textOf(filled), 'it opens where something lacks').toContain('Hoe verder?');
    card = await bot.press(sanne, await bot.press(sanne, filled, 'Volgende', { 'behoeften-klaar': 'didactisch' }), 'Stap inleveren');
    expect(textOf(card)).toContain('Afgesloten');
    expect(textOf(await bot.press(sanne, last, 'Stap inleveren')), 'a second click gets an answer, not an error').not.toContain(
      'niet gelukt',
    );
  });

  it('gaat met een reden weer open, krijgt een andere mentor en wordt overgedragen', async () => {
    const resume = await bot.press(sanne, await bot.press(sanne, card, 'Meer'), 'Weer openen');
    expect(textOf(await bot.press(sanne, resume, 'Open weer'))).toContain('waarom');
    card = await bot.press(sanne, resume, 'Open weer', { reden: 'Het lukt toch nog niet.' });
    expect(textOf(card)).toContain('Het traject loopt weer.');
    const mentor = await bot.press(sanne, await bot.press(sanne, card, 'Meer'), 'Andere mentor');
    expect(textOf(await bot.press(sanne, mentor, 'Geef door', { mentor: omar.personId }))).toContain('Kies eerst de nieuwe mentor.');
    const transfer = await bot.press(omar, await bot.press(omar, await bot.say(omar, '4H-017'), 'Meer'), 'Overdragen');
    expect(textOf(await bot.press(omar, transfer, 'Draag over', { reden: 'Meer hulp nodig.' }))).toContain('aan wie je overdraagt');
    card = await bot.press(omar, transfer, 'Draag over', { naar: 'Het ondersteuningsteam', reden: 'Meer hulp nodig.' });
    expect(textOf(card)).toContain('Overgedragen');
  });

  it('haalt een collega weg, die er dan niet meer bij kan', async () => {
    const form = await bot.say(sanne, 'start een traject');
    const other = await bot.press(sanne, form, 'Start', { pseudoniem: '3A-003' });
    await bot.press(sanne, await bot.press(sanne, await bot.press(sanne, other, 'Meer'), 'Collega toevoegen'), 'Toevoegen', {
      personen: docentVijf.personId,
    });
    const share = await bot.press(sanne, await bot.press(sanne, other, 'Meer'), 'Collega toevoegen');
    await bot.press(sanne, share, 'Docent Vijf weghalen');
    expect(textOf(await bot.press(docentVijf, other, 'Stap 1: Signaleren'))).toContain('Dit kun je niet openen');
  });

  it('is voor de coördinator pas te lezen als het is gedeeld', async () => {
    const form = await bot.say(sanne, 'start een traject');
    const other = await bot.press(sanne, form, 'Start', { pseudoniem: '3A-004' });
    expect(textOf(await bot.press(omar, other, 'Stap 1: Signaleren'))).toContain('Dit kun je niet openen');
    expect(textOf(await bot.press(sanne, await bot.press(sanne, other, 'Meer'), 'Delen met de coördinator'))).toContain('kan nu meelezen');
    expect(textOf(await bot.press(omar, other, 'Stap 1: Signaleren'))).toContain('Wat speelt er?');
  });
});

const itemNameOf = (card: CardJson): string => /Nieuw: (.+)/.exec(textOf(card))?.[1] ?? '';
