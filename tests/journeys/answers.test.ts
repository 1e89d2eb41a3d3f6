import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docentDrie, lotte, omar, sanne } from '../support/cast.ts';
import { textOf } from '../support/fake-teams.ts';
import { SchoolBot } from '../support/school-bot.ts';

describe('een vraag in de chat', () => {
  let bot: SchoolBot;
  beforeAll(async () => {
    bot = await SchoolBot.start();
  });
  afterAll(() => bot.stop());

  it('krijgt een antwoord in woorden, met de voorwaarde, de bron en wat nu', async () => {
    const text = textOf(await bot.say(sanne, 'hoort faalangsttraining bij de basis?'));
    expect(text).toContain('Ja, basisondersteuning');
    expect(text).toContain('kort');
    expect(text).toContain('Bron: Norm, deel 4, interventies, punt 4c (standaardpakket, versie 1, datum onbekend)');
    expect(text).toContain('Wat nu?');
  });

  it('heeft een knop waarmee een traject echt begint', async () => {
    const form = await bot.press(docentDrie, await bot.say(docentDrie, 'korte hulp bij rekenen, is dat basis?'), 'Start een traject');
    const card = await bot.press(docentDrie, form, 'Start', { pseudoniem: '1C-004', mentor: sanne.personId });
    expect(textOf(card)).toContain('Traject 1C-004');
    expect(textOf(await bot.say(sanne, 'mijn trajecten'))).toContain('1C-004');
  });

  it('toont die knop niet aan wie geen traject kan starten', async () => {
    expect(textOf(await bot.say(lotte, 'hoort faalangsttraining bij de basis?'))).not.toContain('Start een traject');
  });

  it('noemt in de hulp alleen wat iemand zelf kan', async () => {
    expect(textOf(await bot.say(docentDrie, 'hulp'))).not.toMatch(/flex-ZAT plannen|meta-overleg/i);
    const his = textOf(await bot.say(omar, 'hulp'));
    expect(his).toContain('flex-ZAT plannen');
    expect(his).toContain('meta-overleg');
    expect(textOf(await bot.say(lotte, 'hulp'))).not.toContain('Start een traject');
  });

  it('zegt eerlijk dat de norm iets niet zegt', async () => {
    expect(textOf(await bot.say(sanne, 'mag ik ritalin geven aan een leerling?'))).toContain('Dit staat niet in de norm');
  });

  it('zet gevaar voor alles, met het contact van de eigen school', async () => {
    const text = textOf(await bot.say(docentDrie, 'een meisje uit 3h appte dat ze een eind aan haar leven wil maken'));
    expect(text).toContain('Eerst dit: is er nu gevaar?');
    expect(text).toContain('112');
    expect(text).toContain('0800-0113');
    expect(text).toContain('Omar Bakker');
    expect(text).not.toContain('Bron:');
  });

  it('houdt het onderwerp een half uur vast, per persoon', async () => {
    await bot.say(sanne, 'brugklasser loopt flink achter met lezen, hoort hulp daarbij tot de basis?');
    expect(textOf(await bot.say(sanne, 'en voor rekenen?'))).toContain('punt 3b');
    const other = textOf(await bot.say(docentDrie, 'wie regelt dat dan'));
    await bot.say(sanne, 'heeft elke school een bpo’er?');
    expect(textOf(await bot.say(sanne, 'wat doet die dan'))).toContain('Norm, deel 3, punt 8');
    expect(other).not.toContain('Norm, deel 3, punt 8');
    bot.clock.pass({ minutes: 31 });
    expect(textOf(await bot.say(sanne, 'wat doet die dan'))).not.toMatch(/^Zo werkt het(.|\n)*Norm, deel 3, punt 8/);
  });
});
