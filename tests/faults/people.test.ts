import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CardJson } from '../../cards/kit.ts';
import { docentDrie, docentVier, lotte, omar, sanne, TENANT } from '../support/cast.ts';
import { textOf } from '../support/fake-teams.ts';
import { type Person, SchoolBot } from '../support/school-bot.ts';
import { newestIn, storedBy } from './door-bot.ts';
import { mieke } from './stage.ts';

type Staff = { personId: string; name: string; email: string; roles: string[] };

const STRANGER = 'Ik ken je nog niet.';
let bot: SchoolBot;
beforeEach(async () => {
  bot = await SchoolBot.start();
  for (const person of [sanne, omar, docentDrie]) await bot.say(person, 'hoi');
});
afterEach(() => bot.stop());

/** Another staff list, as the beheerder writes it; the bot is started again on it. */
async function withStaff(change: (staff: readonly Staff[]) => readonly Staff[]): Promise<void> {
  const file = join(bot.folder, 'scholen', 'voorbeeld.json');
  const school = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...school, staff: change(school.staff) }));
  await bot.restart();
}

const startTraject = async (code = '4H-017'): Promise<CardJson> =>
  bot.press(sanne, await bot.say(sanne, 'start een traject'), 'Start', { pseudoniem: code });
const share = async (traject: CardJson): Promise<CardJson> =>
  bot.press(sanne, await bot.press(sanne, traject, 'Meer'), 'Delen met de coördinator');
const planned = async (filled: Record<string, string> = {}): Promise<CardJson> => {
  const offer = await bot.press(omar, await bot.say(omar, 'flex-ZAT plannen'), 'Zoek momenten', {
    mentor: sanne.personId,
    zestien: 'nee',
    pseudoniem: '4H-017',
    ...filled,
  });
  return choose(offer);
};
const choose = async (offer: CardJson): Promise<CardJson> => {
  const moment = /"verb":"overleg.kies","title":"([^"]+)"/.exec(JSON.stringify(offer))?.[1] ?? '';
  return bot.press(omar, offer, moment);
};
const cardsOf = (person: Person) => bot.teams.chat(bot.chatOf(person)).length;

describe('fault 67: iemand is weg, heet anders of kreeg een ander account', () => {
  it('wie weg is komt nergens meer in, ook niet met een oude kaart, en een ander neemt het over', async () => {
    const traject = await share(await startTraject());
    const form = await bot.press(sanne, traject, 'Stap 1: Signaleren');
    await withStaff((staff) => [
      ...staff.filter(({ personId }) => personId !== sanne.personId),
      { personId: mieke.personId, name: mieke.name, email: 'm@school.example', roles: ['mentor'] },
    ]);
    const before = await storedBy(bot);
    for (const answer of [
      await bot.say(sanne, 'mijn trajecten'),
      await bot.say(sanne, '4H-017'),
      await bot.press(sanne, traject, 'Stap 1: Signaleren'),
      await bot.press(sanne, form, 'Bewaren en sluiten', { 'vraag-docent': 'te laat' }),
    ])
      expect(textOf(answer)).toContain(STRANGER);
    expect(await storedBy(bot)).toEqual(before);
    const his = await bot.say(omar, '4H-017');
    const given = await bot.press(omar, await bot.press(omar, await bot.press(omar, his, 'Meer'), 'Andere mentor'), 'Geef door', {
      mentor: mieke.personId,
    });
    expect(textOf(given)).toContain('Mieke Mentor is nu de mentor.');
    expect(textOf(await bot.say(mieke, 'mijn trajecten'))).toContain('4H-017');
  });

  it('wie weg is krijgt geen berichten meer, en staat in het dossier als oud-collega', async () => {
    const skip = await bot.press(sanne, await bot.press(sanne, await share(await startTraject()), 'Meer'), 'Stap overslaan');
    await bot.press(sanne, skip, 'Sla over', { reden: 'Al gedaan.' });
    const card = await planned({ collegas: docentDrie.personId });
    expect(textOf(bot.newest(docentDrie))).toContain('Gepland.');
    const [drie, mentor] = [cardsOf(docentDrie), cardsOf(sanne)];
    await withStaff((staff) => staff.filter(({ personId }) => personId !== docentDrie.personId && personId !== sanne.personId));
    const open = await bot.press(omar, await bot.say(omar, 'mijn overleggen'), 'Flex-ZAT 4H-017');
    const moved = await choose(await bot.press(omar, await bot.press(omar, open, 'Verzetten'), 'Zoek momenten'));
    bot.clock.pass({ hours: 24 * 30 });
    await bot.idle();
    expect(textOf(moved)).not.toBe(textOf(card));
    expect([cardsOf(docentDrie), cardsOf(sanne)]).toEqual([drie, mentor]);
    const read = await bot.press(omar, await bot.say(omar, '4H-017'), 'Voorbereiding');
    expect(textOf(read)).toContain('Oud-collega sloeg over');
  });

  it('een andere naam staat meteen op elke kaart', async () => {
    const skip = await bot.press(sanne, await bot.press(sanne, await startTraject(), 'Meer'), 'Stap overslaan');
    const skipped = await bot.press(sanne, skip, 'Sla over', { reden: 'Al gedaan.' });
    await withStaff((staff) => staff.map((one) => (one.personId === sanne.personId ? { ...one, name: 'Sanne Jansma' } : one)));
    expect(textOf(await bot.press(sanne, skipped, 'Voorbereiding'))).toContain('Sanne Jansma sloeg over');
  });

  it('een nieuw account is een nieuw mens, tot de coördinator het traject doorgeeft', async () => {
    await share(await startTraject());
    const renewed = { ...sanne, personId: mieke.personId };
    await withStaff((staff) => staff.map((one) => (one.personId === sanne.personId ? { ...one, personId: renewed.personId } : one)));
    expect(textOf(await bot.say(sanne, 'mijn trajecten'))).toContain(STRANGER);
    expect(textOf(await bot.say(renewed, '4H-017'))).toContain('Bij jou staat geen traject');
    const mentors = await bot.press(omar, await bot.press(omar, await bot.say(omar, '4H-017'), 'Meer'), 'Andere mentor');
    await bot.press(omar, mentors, 'Geef door', { mentor: renewed.personId });
    expect(textOf(await bot.say(renewed, '4H-017'))).toContain('Traject 4H-017');
  });
});

describe('fault 72: de bot weggehaald en weer toegevoegd, of geblokkeerd', () => {
  const install = (person: Person, action: string, more: Record<string, unknown> = {}) =>
    bot.teams.post(bot.teams.activity(person, bot.chatOf(person), { type: 'installationUpdate', action, ...more }));

  it('stuurt niets meer na het weghalen, en na het toevoegen naar het nieuwe gesprek', async () => {
    await install(omar, 'remove');
    const traject = await share(await startTraject());
    const toOmar = await bot.press(
      sanne,
      await bot.press(sanne, await bot.press(sanne, traject, 'Meer'), 'Collega toevoegen'),
      'Toevoegen',
      {
        personen: omar.personId,
        niveau: 'team',
      },
    );
    expect(textOf(toOmar)).toContain('Omar Bakker kon ik geen bericht sturen.');
    const old = cardsOf(omar);
    await install(omar, 'add', { conversation: { id: 'nieuw-gesprek', conversationType: 'personal', tenantId: TENANT } });
    const asked = await bot.press(sanne, await bot.press(sanne, await bot.press(sanne, traject, 'Meer'), 'Zienswijze vragen'), 'Vraag', {
      personen: omar.personId,
    });
    expect(textOf(asked)).not.toContain('kon ik geen bericht sturen');
    await bot.idle();
    expect(cardsOf(omar)).toBe(old);
    expect(textOf(newestIn(bot, 'nieuw-gesprek'))).toContain('4H-017');
  });

  it('houdt bij een blokkade op, en gaat door zodra die persoon weer iets zegt', async () => {
    bot.teams.refuse = ({ chat }) => (chat === bot.chatOf(docentDrie) ? 403 : undefined);
    const traject = await startTraject();
    const ask = async (person: Person) =>
      bot.press(sanne, await bot.press(sanne, await bot.press(sanne, traject, 'Meer'), 'Zienswijze vragen'), 'Vraag', {
        personen: person.personId,
      });
    await ask(docentDrie);
    await bot.idle();
    const calls = bot.teams.calls.length;
    bot.teams.refuse = () => undefined;
    const added = await bot.press(
      sanne,
      await bot.press(sanne, await bot.press(sanne, traject, 'Meer'), 'Collega toevoegen'),
      'Toevoegen',
      {
        personen: docentDrie.personId,
        niveau: 'team',
      },
    );
    expect(textOf(added)).toContain('Docent Drie kon ik geen bericht sturen.');
    expect(bot.teams.calls.slice(calls).filter(({ chat }) => chat === bot.chatOf(docentDrie))).toEqual([]);
    await bot.say(docentDrie, 'hoi');
    await ask(docentVier);
    const card = await planned({ collegas: docentDrie.personId });
    expect(textOf(card)).not.toContain('Docent Drie kon ik geen bericht sturen.');
    expect(textOf(bot.newest(docentDrie))).toContain('Gepland.');
  });
});

describe('fault 73: een rol die vervalt terwijl een kaart openstaat', () => {
  const roles = (person: Person, to: string[]) =>
    withStaff((staff) => staff.map((one) => (one.personId === person.personId ? { ...one, roles: to } : one)));

  it('weigert de eerstvolgende druk op een knop, ook op het formulier dat al openstond', async () => {
    const traject = await share(await startTraject());
    const his = await bot.say(omar, '4H-017');
    const form = await bot.press(omar, his, 'Stap 1: Signaleren');
    const meeting = await planned();
    await roles(omar, ['docent']);
    const before = await storedBy(bot);
    expect(textOf(await bot.press(omar, form, 'Bewaren en sluiten', { 'vraag-docent': 'te laat' }))).toContain('Dit kun je niet openen');
    expect(textOf(await bot.press(omar, his, 'Meer'))).toContain('Dit kun je niet openen');
    for (const title of ['Verzetten', 'Overleg annuleren']) {
      expect(textOf(await bot.press(omar, meeting, title))).toContain('Dit kun je niet openen');
    }
    expect(textOf(await bot.say(omar, '4H-017'))).toContain('Bij jou staat geen traject');
    expect(await storedBy(bot)).toEqual(before);
    expect(textOf(await bot.press(sanne, traject, 'Meer'))).toContain('Collega');
  });

  it('geeft een nieuwe rol ook meteen', async () => {
    await share(await startTraject());
    expect(textOf(await bot.say(lotte, 'mijn trajecten'))).toContain('4H-017');
    await roles(docentVier, ['coordinator']);
    expect(textOf(await bot.say(docentVier, '4H-017'))).toContain('Traject 4H-017');
  });
});
