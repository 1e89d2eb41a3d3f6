import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { omar, sanne } from '../support/cast.ts';
import { textOf } from '../support/fake-teams.ts';
import { SchoolBot } from '../support/school-bot.ts';

const WORD = 'kwibusvlinder';

describe('fault 37: een gedeelde en een eigen kaart van dezelfde knop', () => {
  let bot: SchoolBot;
  beforeAll(async () => {
    bot = await SchoolBot.start();
    for (const person of [sanne, omar]) await bot.say(person, 'hoi');
  });
  afterAll(() => bot.stop());

  it('de kaart van wie drukt gaat alleen in het antwoord mee, ook nadat de gedeelde kaart door die knop werd vervangen', async () => {
    const traject = await bot.press(sanne, await bot.say(sanne, 'start een traject'), 'Start', { pseudoniem: '4H-017' });
    await bot.press(sanne, await bot.press(sanne, traject, 'Meer'), 'Delen met de coördinator');
    const his = await bot.say(omar, '4H-017');
    for (const [person, card] of [
      [sanne, traject],
      [omar, his],
      [sanne, traject],
    ] as const) {
      const form = await bot.press(person, card, 'Stap 1: Signaleren');
      const calls = bot.teams.calls.length;
      await bot.press(person, form, 'Bewaren en sluiten', { 'vraag-docent': `${WORD} van ${person.name}` });
      const again = await bot.press(person, card, 'Stap 1: Signaleren');
      expect(JSON.stringify(again)).toContain(WORD);
      const outside = bot.teams.calls.slice(calls);
      expect(outside.filter(({ method }) => method === 'PUT').length).toBeGreaterThan(0);
      expect(JSON.stringify(outside)).not.toContain(WORD);
    }
    for (const person of [sanne, omar]) {
      const chat = bot.teams.chat(bot.chatOf(person)).flatMap(({ card }) => card ?? []);
      expect(JSON.stringify(chat)).not.toContain(WORD);
      expect(JSON.stringify(chat)).not.toContain('stap.bewaar');
    }
  });

  it('geen kaart vraagt Teams om zichzelf te verversen, want dan zag iedereen de kaart van één mens', async () => {
    const cards = [await bot.say(sanne, '4H-017'), await bot.say(omar, '4H-017'), await bot.say(sanne, 'mijn overleggen')];
    for (const card of cards) expect(card).not.toHaveProperty('refresh');
    expect(textOf(cards[0] ?? (await bot.say(sanne, 'help')))).toContain('4H-017');
  });
});
