import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docentDrie, nora, omar, sanne } from '../support/cast.ts';
import { textOf } from '../support/fake-teams.ts';
import { SchoolBot } from '../support/school-bot.ts';

describe('de voorbereiding van de school', () => {
  let bot: SchoolBot;
  beforeAll(async () => {
    bot = await SchoolBot.start();
  });
  afterAll(() => bot.stop());

  it('vult de coördinator één keer in, ook met protocollen', async () => {
    const team = await bot.press(omar, await bot.say(omar, 'voorbereiding'), 'Invullen');
    const roles = await bot.press(omar, team, 'Volgende');
    const protocols = await bot.press(omar, roles, 'Volgende', { 'aanspreekpunt-intern': omar.personId });
    const item = await bot.press(omar, protocols, 'Nieuw: protocol');
    const list = await bot.press(omar, item, 'Klaar', { naam: 'Dyslexieprotocol', plek: 'https://school.example/dyslexie' });
    expect(textOf(list)).toContain('Protocol 1: Dyslexieprotocol');
    const last = await bot.press(omar, list, 'Volgende');
    expect(textOf(await bot.press(omar, last, 'Bewaren en sluiten'))).toContain('De voorbereiding is bewaard.');
  });

  it('haalt een protocol dat er niet hoort weer weg, en weigert een adres dat niet kan', async () => {
    const open = async () => {
      const team = await bot.press(omar, await bot.say(omar, 'voorbereiding'), 'Invullen');
      return bot.press(omar, await bot.press(omar, team, 'Volgende'), 'Volgende');
    };
    const item = await bot.press(omar, await open(), 'Nieuw: protocol');
    const wrong = await bot.press(omar, item, 'Klaar', { naam: 'Pestprotocol', plek: 'javascript:alert(1)' });
    expect(textOf(wrong)).toContain('https://');
    expect(textOf(wrong)).toContain('Pestprotocol');
    expect(textOf(await bot.press(omar, item, 'Weghalen'))).toContain('Weggehaald.');
    expect(textOf(await open())).not.toContain('Pestprotocol');
  });

  it('leest iedereen van de school, en vult een docent niet in', async () => {
    const card = await bot.say(docentDrie, 'voorbereiding');
    expect(textOf(card)).toContain('Dyslexieprotocol');
    expect(textOf(card)).not.toContain('Invullen');
    const forged = await bot.pressRaw(docentDrie, 'school.bewaar', { bw: { section: 'team', base: 0, next: 'sluit' }, 'team-nodig': 'x' });
    expect(JSON.stringify(forged)).toContain('Dit kun je niet openen');
  });

  it('staat bij de voorbereiding van elk traject', async () => {
    const traject = await bot.press(sanne, await bot.say(sanne, 'start een traject'), 'Start', { pseudoniem: '4H-017' });
    const form = textOf(await bot.press(sanne, traject, 'Naar voorbereiding'));
    expect(form).toContain('Wat regelt de school?');
    expect(form).toContain('Dyslexieprotocol');
  });

  it('voegt samen wat twee coördinatoren tegelijk bewaren, zonder iets kwijt te raken', async () => {
    const form = await bot.press(omar, await bot.say(omar, 'voorbereiding'), 'Invullen');
    await bot.press(omar, form, 'Bewaren en sluiten', { 'team-nodig': 'Meer kennis over dyslexie.' });
    await bot.press(omar, form, 'Bewaren en sluiten', { 'wie-helpt': 'De BPO’er.' });
    const text = textOf(await bot.say(omar, 'voorbereiding'));
    expect(text).toContain('Meer kennis over dyslexie.');
    expect(text).toContain('De BPO’er.');
  });

  it('laat zien wat er in hetzelfde vak al stond, voordat iemand het vervangt', async () => {
    const form = await bot.press(omar, await bot.say(omar, 'voorbereiding'), 'Invullen');
    await bot.press(omar, form, 'Bewaren en sluiten', { reflectie: 'uit het ene venster' });
    const again = await bot.press(omar, form, 'Bewaren en sluiten', { reflectie: 'uit het andere venster' });
    expect(textOf(again)).toContain('Hier staat nu “uit het ene venster” (Omar Bakker).');
    expect(textOf(again)).toContain('uit het andere venster');
    expect(textOf(await bot.say(omar, 'voorbereiding'))).toContain('uit het ene venster');
    await bot.press(omar, again, 'Bewaren en sluiten', { reflectie: 'uit beide vensters' });
    expect(textOf(await bot.say(omar, 'voorbereiding'))).toContain('uit beide vensters');
  });

  it('weigert als aanspreekpunt wie niet op school werkt', async () => {
    const forged = { bw: { section: 'structuur', base: 0, next: 'sluit' }, 'aanspreekpunt-intern': nora.personId };
    expect(JSON.stringify(await bot.pressRaw(omar, 'school.bewaar', forged))).toContain('Kies een collega uit de lijst.');
  });
});
