import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docentDrie, docentVier, lotte, nora, omar, sanne } from '../support/cast.ts';
import { partsOf, textOf } from '../support/fake-teams.ts';
import { SchoolBot } from '../support/school-bot.ts';

/** The pages of step 1 as a mentor fills them in, in order; each ends with "Volgende" or, on the last page, with handing in. */
const STEP_1 = [
  { 'opgemerkt-door': 'docent', 'vraag-docent': 'Hoe help ik bij het plannen?', behoeften: 'didactisch', urgentie: 'deze-maand' },
  { 'leerling-gehoord-op': '2026-11-20', 'leerling-woorden': 'Ik vergeet mijn huiswerk op te schrijven.' },
  { 'ouders-contact': 'gesproken', 'ouders-op': '2026-11-21' },
  {},
  {},
] as const;

describe('een traject', () => {
  let bot: SchoolBot;
  beforeAll(async () => {
    bot = await SchoolBot.start();
    for (const person of [sanne, omar, docentDrie]) await bot.say(person, 'hoi');
  });
  afterAll(() => bot.stop());

  const start = async (code: string) => {
    const form = await bot.say(sanne, 'start een traject');
    return bot.press(sanne, form, 'Start', { pseudoniem: code });
  };

  it('start met een code en laat zien waar het staat', async () => {
    const card = await start('4h-017');
    expect(textOf(card)).toContain('Traject 4H-017');
    expect(textOf(card)).toContain('Begin met de voorbereiding.');
    expect(textOf(card)).toContain('De coördinator leest mee zodra je een stap inlevert.');
    expect(textOf(await bot.say(sanne, 'mijn trajecten'))).toContain('4H-017');
  });

  it('zegt bij een code die niet in je lijst staat dat die er niet is', async () => {
    expect(textOf(await bot.say(sanne, '9z-999'))).toContain('Bij jou staat geen traject 9Z-999.');
  });

  it('weigert een naam als code en vraagt om een andere', async () => {
    expect(textOf(await start('Fatima'))).toContain('zoals 4H-017');
  });

  it('weigert een tweede traject voor dezelfde leerling', async () => {
    expect(textOf(await start('4H-017'))).toContain('loopt al een traject');
  });

  it('maakt bij een dubbele klik één traject', async () => {
    const form = await bot.say(sanne, 'start een traject');
    const filled = { pseudoniem: '3A-002' };
    await Promise.all([bot.press(sanne, form, 'Start', filled), bot.press(sanne, form, 'Start', filled)]);
    const rows = partsOf(await bot.say(sanne, 'mijn trajecten')).filter(({ text }) => text === '3A-002');
    expect(rows).toHaveLength(1);
  });

  it('loopt stap 1 door, bewaart elke pagina en levert in', async () => {
    let card = await bot.press(sanne, await start('2B-101'), 'Stap 1: Signaleren');
    for (const page of STEP_1.slice(0, -1)) card = await bot.press(sanne, card, 'Volgende', page);
    card = await bot.press(sanne, card, 'Stap inleveren', STEP_1.at(-1));
    expect(textOf(card)).toContain('Stap 1: Signaleren is ingeleverd.');
    const read = await bot.press(sanne, card, 'Stap 1: Signaleren');
    expect(textOf(read)).toContain('Ik vergeet mijn huiswerk op te schrijven.');
  });

  it('vervangt het formulier in de chat door de stand, zonder wat er is ingevuld', async () => {
    const form = await bot.press(sanne, await start('2B-102'), 'Stap 1: Signaleren');
    await bot.press(sanne, form, 'Bewaren en sluiten', { 'vraag-docent': 'onmiskenbaarwoord' });
    const chat = JSON.stringify(bot.teams.chat(bot.chatOf(sanne)));
    expect(chat).toContain('2B-102');
    expect(chat).not.toContain('onmiskenbaarwoord');
  });

  it('vraagt wat de norm nog mist, en laat doorgaan met een reden die in het dossier blijft', async () => {
    const form = await bot.press(sanne, await start('2B-103'), 'Voorbereiding');
    const asked = await bot.press(sanne, form, 'Inleveren');
    expect(textOf(asked)).toContain('Toch doorgaan, want');
    const empty = await bot.press(sanne, asked, 'Toch doorgaan');
    expect(textOf(empty)).toContain('waarom');
    const done = await bot.press(sanne, asked, 'Toch doorgaan', { reden: 'We kiezen morgen samen.' });
    expect(textOf(done)).toContain('is ingeleverd');
    expect(textOf(await bot.press(sanne, done, 'Voorbereiding'))).toContain('We kiezen morgen samen.');
  });

  it('houdt wat getypt is als een datum niet kan', async () => {
    let form = await bot.press(sanne, await start('2B-104'), 'Stap 1: Signaleren');
    form = await bot.press(sanne, form, 'Volgende');
    const again = await bot.press(sanne, form, 'Volgende', { 'leerling-gehoord-op': '2027-02-29', 'leerling-woorden': 'dit blijft staan' });
    expect(JSON.stringify(again)).toContain('dit blijft staan');
    expect(JSON.stringify(again)).toContain('2027-02-29');
  });

  it('voegt samen wat twee mensen op verschillende plekken schreven', async () => {
    const form = await bot.press(sanne, await start('2B-105'), 'Stap 1: Signaleren');
    await bot.press(sanne, form, 'Bewaren en sluiten', { 'vraag-docent': 'van het ene scherm' });
    await bot.press(sanne, form, 'Bewaren en sluiten', { 'vraag-docent': 'van het ene scherm', 'vraag-leerling': 'van het andere scherm' });
    const now = JSON.stringify(await bot.press(sanne, await bot.say(sanne, '2B-105'), 'Stap 1: Signaleren'));
    expect(now).toContain('van het ene scherm');
    expect(now).toContain('van het andere scherm');
  });

  it('laat kiezen als twee mensen in hetzelfde vak schreven, en raakt niets kwijt', async () => {
    const traject = await start('2B-106');
    const mine = await bot.press(sanne, traject, 'Stap 1: Signaleren');
    await bot.press(sanne, mine, 'Bewaren en sluiten', { 'vraag-docent': 'eerst dit' });
    await bot.press(sanne, await bot.press(sanne, await bot.press(sanne, traject, 'Meer'), 'Collega toevoegen'), 'Toevoegen', {
      personen: omar.personId,
      niveau: 'care',
    });
    const his = await bot.press(omar, await bot.say(omar, '2B-106'), 'Stap 1: Signaleren');
    const hers = await bot.press(sanne, await bot.say(sanne, '2B-106'), 'Stap 1: Signaleren');
    await bot.press(omar, his, 'Bewaren en sluiten', { 'vraag-docent': 'tekst van Omar' });
    const choice = await bot.press(sanne, hers, 'Bewaren en sluiten', { 'vraag-docent': 'tekst van Sanne' });
    expect(textOf(choice)).toContain('Omar Bakker');
    const after = JSON.stringify(await bot.press(sanne, choice, 'Bewaar mijn keuze'));
    expect(after).toContain('tekst van Omar');
    expect(after).toContain('tekst van Sanne');
  });

  it('overleeft een herstart', async () => {
    const form = await bot.press(sanne, await start('2B-107'), 'Stap 1: Signaleren');
    await bot.press(sanne, form, 'Bewaren en sluiten', { 'vraag-docent': 'nog steeds hier' });
    await bot.restart();
    const again = await bot.press(sanne, await bot.say(sanne, '2B-107'), 'Stap 1: Signaleren');
    expect(JSON.stringify(again)).toContain('nog steeds hier');
  });

  it('is voor een docent die er niet op staat niet te openen, ook niet met de kaart van een ander', async () => {
    const traject = await start('2B-108');
    for (const title of ['Stap 1: Signaleren', 'Naar voorbereiding', 'Meer']) {
      expect(textOf(await bot.press(docentVier, traject, title))).toContain('Dit kun je niet openen');
    }
    expect(textOf(await bot.press(nora, traject, 'Stap 1: Signaleren'))).toContain('Dit kun je niet openen');
    expect(textOf(await bot.say(docentVier, 'mijn trajecten'))).not.toContain('2B-108');
  });

  it('vraagt een collega om een zienswijze, en die ziet niets anders', async () => {
    const traject = await start('2B-109');
    const form = await bot.press(sanne, traject, 'Stap 1: Signaleren');
    await bot.press(sanne, form, 'Bewaren en sluiten', { 'vraag-leerling': 'vertrouwelijk' });
    const ask = await bot.press(sanne, await bot.press(sanne, traject, 'Meer'), 'Zienswijze vragen');
    await bot.press(sanne, ask, 'Vraag', { personen: docentDrie.personId });
    const message = bot.newest(docentDrie);
    expect(textOf(message)).toContain('2B-109');
    const own = await bot.press(docentDrie, message, 'Geef je zienswijze');
    expect(JSON.stringify(own)).not.toContain('vertrouwelijk');
    expect(textOf(own)).not.toContain(docentDrie.personId);
    expect(textOf(await bot.press(docentDrie, own, 'Bewaar'))).toContain('Schrijf eerst iets op.');
    expect(textOf(await bot.press(docentDrie, own, 'Bewaar', { zienswijze: 'Bij mij let hij goed op.' }))).toContain('bewaard');
    expect(textOf(bot.newest(sanne))).toContain('Een collega gaf een zienswijze.');
    expect(textOf(await bot.press(docentDrie, traject, 'Stap 1: Signaleren'))).toContain('Dit kun je niet openen');
  });

  it('laat eerst zien wie je belt als hulp vandaag nodig is', async () => {
    const form = await bot.press(sanne, await start('2B-110'), 'Stap 1: Signaleren');
    const urgent = await bot.press(sanne, form, 'Volgende', { urgentie: 'vandaag', 'vraag-docent': 'toch bewaard' });
    expect(textOf(urgent)).toContain('is er nu gevaar?');
    expect(textOf(urgent)).toContain('112');
    expect(textOf(urgent)).toContain('Wat je invulde, is bewaard.');
    const back = await bot.press(sanne, urgent, 'Naar het traject');
    expect(JSON.stringify(await bot.press(sanne, back, 'Stap 1: Signaleren'))).toContain('toch bewaard');
  });

  it('zegt wanneer de coördinator gaat meelezen, en daarna niet meer', async () => {
    const form = await bot.press(sanne, await start('2B-120'), 'Naar voorbereiding');
    const shared = await bot.press(sanne, form, 'Inleveren', { aanspreekpunt: omar.personId });
    expect(textOf(shared)).toContain('Voorbereiding is ingeleverd. De coördinator kan nu meelezen.');
    const opened = await bot.press(sanne, await bot.press(sanne, shared, 'Voorbereiding'), 'Stap weer openen');
    expect(textOf(await bot.press(sanne, opened, 'Inleveren'))).not.toContain('De coördinator kan nu meelezen.');
  });

  it('past het plan ook vanuit stap 4 zo aan dat stap 3 weer opengaat', async () => {
    let card = await bot.press(sanne, await start('2B-121'), 'Stap 4: Realiseren');
    for (const button of ['Volgende', 'Volgende', 'Plan aanpassen']) card = await bot.press(sanne, card, button);
    const adjusted = await bot.press(sanne, card, 'Bewaar en open stap 3', { wat: 'Korter per keer.', waarom: 'Het was te lang.' });
    expect(textOf(adjusted)).toContain('De aanpassing is bewaard. Werk nu stap 3 bij.');
  });

  it('slaat een stap over met een reden, en opent die weer', async () => {
    const traject = await start('2B-111');
    const skip = await bot.press(sanne, await bot.press(sanne, traject, 'Meer'), 'Stap overslaan');
    expect(textOf(await bot.press(sanne, skip, 'Sla over'))).toContain('waarom');
    const skipped = await bot.press(sanne, skip, 'Sla over', { reden: 'Dat is al geregeld.' });
    expect(textOf(skipped)).toContain('Overgeslagen');
    const read = await bot.press(sanne, skipped, 'Voorbereiding');
    expect(textOf(await bot.press(sanne, read, 'Stap weer openen'))).toContain('weer open');
  });

  it('stopt met een reden, en laat daarna niets meer invullen', async () => {
    const traject = await start('2B-112');
    const form = await bot.press(sanne, traject, 'Stap 1: Signaleren');
    const stop = await bot.press(sanne, await bot.press(sanne, traject, 'Meer'), 'Traject stoppen');
    expect(textOf(await bot.press(sanne, stop, 'Stop het traject', { reden: 'De leerling is verhuisd.' }))).toContain('Gestopt');
    expect(textOf(await bot.press(sanne, form, 'Bewaren en sluiten', { 'vraag-docent': 'te laat' }))).toContain('Je kunt het nog lezen');
  });

  it('gaat niet weer open als er voor dezelfde leerling al een ander loopt', async () => {
    const traject = await start('2B-113');
    const stop = await bot.press(sanne, await bot.press(sanne, traject, 'Meer'), 'Traject stoppen');
    const stopped = await bot.press(sanne, stop, 'Stop het traject', { reden: 'De leerling is verhuisd.' });
    await start('2B-113');
    const resume = await bot.press(sanne, await bot.press(sanne, stopped, 'Meer'), 'Weer openen');
    expect(textOf(await bot.press(sanne, resume, 'Open weer', { reden: 'Toch terug.' }))).toContain('loopt al een ander traject');
  });

  it('start niet voor wie dat niet mag, ook niet met een getypt woord', async () => {
    expect(textOf(await bot.say(lotte, 'start een traject'))).toContain('Een traject start een docent, mentor of coördinator.');
  });
});
