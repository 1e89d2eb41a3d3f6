import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CardJson } from '../../cards/kit.ts';
import { newOverlegId } from '../../src/shared/ids.ts';
import { docentDrie, lotte, nora, omar, sanne } from '../support/cast.ts';
import { cardOfInvoke, partsOf, textOf } from '../support/fake-teams.ts';
import { SchoolBot } from '../support/school-bot.ts';

const momentsOn = (card: CardJson): readonly string[] =>
  partsOf(card).flatMap(({ type, title }) =>
    type === 'Action.Execute' && typeof title === 'string' && / om \d{2}:\d{2}$/.test(title) ? [title] : [],
  );

describe('het meta-overleg', () => {
  let bot: SchoolBot;
  beforeAll(async () => {
    bot = await SchoolBot.start();
    for (const person of [sanne, omar, lotte]) await bot.say(person, 'hoi');
  });
  afterAll(() => bot.stop());

  const fetchFile = async (url: string): Promise<string> => {
    const response = await fetch(`${bot.url}${new URL(url).pathname}`);
    return (await response.text()).replace(/\r\n[ \t]/g, '');
  };

  /** The address of the calendar file of someone on the list of a planned meeting. */
  const linkOf = async (card: CardJson, name: string): Promise<string> => {
    const people = await bot.press(omar, card, 'Deelnemers');
    const url = new RegExp(`Agenda-bestand van ${name}\\]\\(([^)]+)`).exec(JSON.stringify(people))?.[1];
    if (!url) throw new Error(`no link of ${name}`);
    return url;
  };

  it('is nog niet gepland, en zegt wanneer het is en wie erbij horen', async () => {
    const card = await bot.say(omar, 'meta-overleg');
    expect(textOf(card)).toContain('Meta-overleg 2026-2027');
    expect(textOf(card)).toContain('Nog niet gepland.');
    expect(textOf(card)).toMatch(/laatste twee maanden van het schooljaar: .* mei 2027 tot en met .* juli 2027/);
    for (const who of [
      'Lotte Jansen',
      'Omar Bakker',
      'Sanne de Vries',
      'Iris Smit (Samenwerkingsverband)',
      'Ravi Kaya',
      'Nog niet ingevuld',
    ])
      expect(JSON.stringify(card)).toContain(who);
    expect(textOf(card)).toContain('Wat gaat goed tussen school, ouders en partners');
  });

  it('verwijst wie het niet mag plannen door', async () => {
    for (const person of [sanne, docentDrie])
      expect(textOf(await bot.say(person, 'meta-overleg'))).toContain('plant de coördinator of de directie. Vraag het aan Omar Bakker.');
    const pressed = cardOfInvoke(await bot.pressRaw(sanne, 'meta.plan', { bw: { overlegId: newOverlegId() } }));
    expect(textOf(pressed)).toContain('plant de coördinator of de directie');
    for (const refused of [pressed, await bot.say(sanne, 'meta-overleg')])
      expect(textOf(await bot.press(sanne, refused, 'Mijn overleggen'))).toContain('Mijn overleggen');
    expect(textOf(await bot.say(omar, 'meta-overleg'))).toContain('Nog niet gepland.');
  });

  it('krijgt drie momenten in de laatste twee maanden, ook als twee mensen tegelijk beginnen', async () => {
    const [mine, theirs] = [await bot.say(omar, 'meta-overleg'), await bot.say(lotte, 'meta-overleg')];
    const [first, second] = await Promise.all([bot.press(omar, mine, 'Zoek momenten'), bot.press(lotte, theirs, 'Zoek momenten')]);
    expect(momentsOn(first)).toHaveLength(3);
    expect(momentsOn(second)).toEqual(momentsOn(first));
    for (const moment of momentsOn(first)) expect(moment).toMatch(/(mei|juni|juli) 2027 om/);
    expect(partsOf(await bot.say(omar, 'mijn overleggen')).filter(({ text }) => text === 'Meta-overleg 2026-2027')).toHaveLength(1);
  });

  it('is door de directie te plannen, en daarna staat het voor de coördinator als gepland', async () => {
    const offer = await bot.say(lotte, 'meta-overleg');
    const [, moment = ''] = momentsOn(offer);
    const planned = await bot.press(lotte, offer, moment);
    expect(textOf(planned)).toContain('Het overleg is gepland.');
    expect(textOf(planned)).toContain('wie namens de ouders komt');
    expect(textOf(planned)).toContain('De agenda-bestanden voor iedereen staan bij Deelnemers.');
    expect(textOf(bot.newest(sanne))).toContain('Basiswijzer: meta-overleg 2026-2027');
    const seen = await bot.say(omar, 'meta-overleg');
    expect(textOf(seen)).toContain('Gepland.');
    expect(JSON.stringify(seen)).toContain('{"title":"Voorzitter","value":"Lotte Jansen"}');
  });

  it('noteert wie namens de ouders komt, zonder die naam in de chat', async () => {
    const people = await bot.press(omar, await bot.say(omar, 'meta-overleg'), 'Deelnemers');
    const parent = await bot.press(omar, people, 'Namens de ouders');
    await bot.press(omar, parent, 'Bewaar gegevens', { naam: 'Ouder Onmiskenbaar', email: 'ouder@thuis.example' });
    const card = await bot.say(omar, 'meta-overleg');
    expect(JSON.stringify(card)).toContain('{"title":"Namens de ouders","value":"Ingevuld bij de deelnemers"}');
    expect(JSON.stringify(bot.teams.chat(bot.chatOf(omar)))).not.toContain('Onmiskenbaar');
    const again = await bot.press(omar, await bot.press(omar, card, 'Deelnemers'), 'Namens de ouders');
    expect(JSON.stringify(again)).toContain('Ouder Onmiskenbaar');
    expect(await fetchFile(await linkOf(card, 'wie namens de ouders komt'))).toContain('ouder@thuis.example');
  });

  it('blijft de specialist uitnodigen, ook als die niet kan', async () => {
    const people = await bot.press(omar, await bot.say(omar, 'meta-overleg'), 'Deelnemers');
    const specialist = await bot.press(omar, people, 'Iris Smit');
    expect(textOf(specialist)).not.toContain('Haal van de lijst');
    expect(textOf(specialist)).not.toContain('Bewaar toestemming');
    const saved = await bot.press(omar, specialist, 'Noteer als afwezig', { reden: 'Op reis.' });
    expect(JSON.stringify(saved)).toContain('Agenda-bestand van Iris Smit');
  });

  it('houdt de directie als voorzitter', async () => {
    const card = await bot.say(omar, 'meta-overleg');
    const people = await bot.press(omar, card, 'Deelnemers');
    const chair = await bot.press(omar, people, 'Lotte Jansen');
    expect(textOf(await bot.press(omar, chair, 'Noteer als afwezig', { reden: 'Vrij.' }))).toContain('Kies eerst een andere voorzitter.');
    const form = await bot.press(omar, people, 'Voorzitter');
    expect(textOf(await bot.press(omar, form, 'Bewaar', { voorzitter: omar.personId }))).toContain('iemand van de directie');
    expect(textOf(await bot.press(omar, form, 'Bewaar', { voorzitter: lotte.personId }))).toContain('De voorzitter is bewaard.');
  });

  it('is te verzetten en te annuleren, en is daarna opnieuw te plannen', async () => {
    const card = await bot.say(omar, 'meta-overleg');
    const url = await linkOf(card, 'Ravi Kaya');
    expect(await fetchFile(url)).toContain('SUMMARY:Jaarlijks overleg over de samenwerking');
    const sequence = async () => Number(/SEQUENCE:(\d+)/.exec(await fetchFile(url))?.[1]);
    const before = await sequence();
    const ask = await bot.press(omar, card, 'Verzetten');
    expect(textOf(ask)).toContain('Ik zoek van');
    const offer = await bot.press(omar, ask, 'Zoek momenten', { dagdeel: 'ochtend' });
    const [moment = ''] = momentsOn(offer);
    await bot.press(omar, offer, moment);
    expect(await sequence()).toBe(before + 1);
    const cancel = await bot.press(omar, await bot.say(omar, 'meta-overleg'), 'Overleg annuleren');
    await bot.press(omar, cancel, 'Overleg annuleren', { reden: 'vergissing' });
    expect(await fetchFile(url)).toContain('METHOD:CANCEL');
    expect(textOf(bot.newest(sanne))).toContain('Geannuleerd.');
    expect(textOf(await bot.say(omar, 'meta-overleg'))).toContain('Nog niet gepland.');
  });

  it('is van de eigen school: een andere school ziet er niets van', async () => {
    const other = await bot.say(nora, 'meta-overleg');
    expect(textOf(other)).toContain('Nog niet gepland.');
    expect(JSON.stringify(other)).not.toContain('Omar Bakker');
    const refused = await bot.press(nora, other, 'Zoek momenten');
    expect(textOf(refused)).toContain('In de instellingen staat niemand van de directie.');
  });
});
