import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { CardJson } from '../../cards/kit.ts';
import { docentDrie, omar, sanne } from '../support/cast.ts';
import { collectedLog } from '../support/collected-log.ts';
import { textOf } from '../support/fake-teams.ts';
import { buttonOn, type Person, SchoolBot } from '../support/school-bot.ts';

describe('wat iemand typt', () => {
  let bot: SchoolBot;
  beforeAll(async () => {
    bot = await SchoolBot.start();
    for (const person of [sanne, omar, docentDrie]) await bot.say(person, 'hoi');
  });
  afterAll(() => bot.stop());

  /** A traject of Sanne that Omar reads along with. */
  const shared = async (code: string): Promise<CardJson> => {
    const traject = await bot.press(sanne, await bot.say(sanne, 'start een traject'), 'Start', { pseudoniem: code });
    return bot.press(sanne, await bot.press(sanne, traject, 'Meer'), 'Delen met de coördinator');
  };
  const openStep = async (person: Person, code: string, title: string): Promise<CardJson> =>
    bot.press(person, await bot.say(person, code), title);
  const openPupilPage = async (person: Person, code: string): Promise<CardJson> =>
    bot.press(person, await openStep(person, code, 'Stap 1: Signaleren'), 'Volgende');

  it('zet niets van een collega terug als eerst een datum moet worden verbeterd', async () => {
    await shared('7A-001');
    const hers = await openPupilPage(sanne, '7A-001');
    await bot.press(omar, await openPupilPage(omar, '7A-001'), 'Bewaren en sluiten', { 'leerling-woorden': 'tekst van Omar' });
    const again = await bot.press(sanne, hers, 'Bewaren en sluiten', { 'leerling-gehoord-op': '2027-02-29' });
    await bot.press(sanne, again, 'Bewaren en sluiten', { 'leerling-gehoord-op': '2026-11-20' });
    const now = JSON.stringify(await openPupilPage(sanne, '7A-001'));
    expect(now).toContain('tekst van Omar');
    expect(now).toContain('2026-11-20');
  });

  it('wordt ook bewaard als een collega de stap net inleverde', async () => {
    await shared('7A-002');
    const hers = await openStep(sanne, '7A-002', 'Voorbereiding');
    const his = await openStep(omar, '7A-002', 'Voorbereiding');
    await bot.press(omar, his, 'Inleveren', { aanspreekpunt: omar.personId });
    const answer = await bot.press(sanne, hers, 'Inleveren', { betrokkenheid: 'We bellen elke week.' });
    expect(textOf(answer)).toContain('Voorbereiding is ingeleverd.');
    const read = textOf(await openStep(sanne, '7A-002', 'Voorbereiding'));
    expect(read).toContain('We bellen elke week.');
    expect(read).toContain('Omar Bakker');
  });

  it('staat bij een zienswijze uit twee vensters weer op de kaart', async () => {
    const traject = await shared('7A-003');
    const ask = await bot.press(sanne, await bot.press(sanne, traject, 'Meer'), 'Zienswijze vragen');
    await bot.press(sanne, ask, 'Vraag', { personen: docentDrie.personId });
    const message = bot.newest(docentDrie);
    const one = await bot.press(docentDrie, message, 'Geef je zienswijze');
    const other = await bot.press(docentDrie, message, 'Geef je zienswijze');
    await bot.press(docentDrie, one, 'Bewaar', { zienswijze: 'uit het ene venster' });
    const again = await bot.press(docentDrie, other, 'Bewaar', { zienswijze: 'uit het andere venster' });
    expect(textOf(again)).toContain('uit het ene venster');
    expect(textOf(again)).toContain('uit het andere venster');
    await bot.press(docentDrie, again, 'Bewaar', { zienswijze: 'uit beide vensters' });
    expect(JSON.stringify(await bot.press(docentDrie, message, 'Geef je zienswijze'))).toContain('uit beide vensters');
  });

  it('blijft staan bij een check-in en een overdracht waar nog iets aan mist', async () => {
    const traject = await shared('7A-004');
    const goal = await bot.press(sanne, await bot.press(sanne, traject, 'Stap 3: Plannen'), 'Nieuw: doel');
    const plan = await bot.press(sanne, goal, 'Bewaren en sluiten', { doel: 'Ik schrijf elke dag mijn huiswerk op.' });
    const checkIn = await bot.press(sanne, await bot.press(sanne, plan, 'Meer'), 'Check-in');
    const again = await bot.press(sanne, checkIn, 'Bewaar', { 'hoe:n1': 'gaat-goed', 'regel:n1': 'ze had haar agenda bij zich', van: '' });
    expect(JSON.stringify(again)).toContain('ze had haar agenda bij zich');
    expect(textOf(await bot.press(sanne, again, 'Bewaar', { van: 'mentor' }))).toContain('De check-in is bewaard.');
    const transfer = await bot.press(sanne, await bot.press(sanne, plan, 'Meer'), 'Overdragen');
    const asked = await bot.press(sanne, transfer, 'Draag over', { reden: 'De leerling verhuist.' });
    expect(textOf(asked)).toContain('Schrijf op aan wie je overdraagt.');
    expect(JSON.stringify(asked)).toContain('De leerling verhuist.');
  });

  it('wordt niet gevraagd als het traject al gestopt is', async () => {
    const traject = await shared('7A-005');
    const ask = await bot.press(sanne, await bot.press(sanne, traject, 'Meer'), 'Zienswijze vragen');
    await bot.press(sanne, ask, 'Vraag', { personen: docentDrie.personId });
    const message = bot.newest(docentDrie);
    const stop = await bot.press(sanne, await bot.press(sanne, traject, 'Meer'), 'Traject stoppen');
    const stopped = await bot.press(sanne, stop, 'Stop het traject', { reden: 'De leerling is verhuisd.' });
    const read = await bot.press(sanne, stopped, 'Stap 1: Signaleren');
    expect(textOf(read)).toContain('Nog niet ingevuld');
    expect(() => buttonOn(read, 'Volgende')).toThrow();
    expect(textOf(await bot.press(docentDrie, message, 'Geef je zienswijze'))).toContain('Dit traject is klaar.');
  });
});

describe('fault 48: een opslag die niet kan schrijven', () => {
  let bot: SchoolBot;
  beforeAll(async () => {
    bot = await SchoolBot.start();
    await bot.say(sanne, 'hoi');
  });
  afterAll(() => bot.stop());

  it('zegt dat er niets is bewaard, en laat staan wat je typte', async () => {
    const traject = await bot.press(sanne, await bot.say(sanne, 'start een traject'), 'Start', { pseudoniem: '7B-001' });
    const form = await bot.press(sanne, traject, 'Stap 1: Signaleren');
    await bot.breakStore(['trajecten', 'journaal']);
    for (const title of ['Volgende', 'Bewaren en sluiten']) {
      const again = await bot.press(sanne, form, title, { 'vraag-docent': 'een lang verhaal' });
      expect(textOf(again)).toContain('Dit is niet bewaard.');
      expect(textOf(again)).toMatch(/dit nummer aan de beheerder: [0-9A-Z]{5}/);
      expect(JSON.stringify(again)).toContain('een lang verhaal');
    }
    const last = await bot.press(sanne, traject, 'Voorbereiding');
    const handedIn = await bot.press(sanne, last, 'Inleveren', { betrokkenheid: 'nog een lang verhaal' });
    expect(textOf(handedIn)).toContain('Dit is niet bewaard.');
    expect(JSON.stringify(handedIn)).toContain('nog een lang verhaal');
  });

  it('doet dat ook bij een nieuw overleg, en zet de fout in het log zonder wat iemand typte', async () => {
    const { log, lines, text } = collectedLog();
    const other = await SchoolBot.start({ log });
    onTestFinished(() => other.stop());
    const form = await other.say(omar, 'flex-ZAT plannen');
    await other.breakStore(['overleggen', 'journaal']);
    const again = await other.press(omar, form, 'Zoek momenten', {
      pseudoniem: '7B-002',
      mentor: sanne.personId,
      zestien: 'ja',
      besluit: 'nee',
    });
    expect(textOf(again)).toContain('Dit is niet bewaard.');
    expect(JSON.stringify(again)).toContain('7B-002');
    expect(lines().filter(({ doing }) => doing === 'overleg bewaren')).toHaveLength(1);
    expect(text()).not.toContain('7B-002');
  });
});
