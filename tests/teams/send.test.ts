import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { helpCard } from '../../cards/messages.ts';
import { contactSchema } from '../../src/people/contact.ts';
import { TeamsDoor } from '../../src/teams/adapter.ts';
import { sendThroughTeams } from '../../src/teams/send.ts';
import { docentDrie, docentVier, OTHER_TENANT, omar, sanne, TENANT } from '../support/cast.ts';
import { collectedLog } from '../support/collected-log.ts';
import { FakeTeams, textOf } from '../support/fake-teams.ts';
import { EVERYTHING } from '../support/help-rights.ts';
import { memoryCollection } from '../support/memory-store.ts';
import { type Person, SchoolBot } from '../support/school-bot.ts';

const door = new TeamsDoor({
  mode: 'demo',
  host: '127.0.0.1',
  port: 0,
  dataDir: '',
  schoolsDir: '',
  publicUrl: 'http://x',
  linkSecret: '',
  logLevel: 'silent',
});

describe('uit zichzelf iets sturen', () => {
  let teams: FakeTeams;
  const { log, text } = collectedLog();
  const contacts = memoryCollection(contactSchema);
  const send = sendThroughTeams(door, contacts, log);

  beforeEach(async () => {
    teams = await FakeTeams.start();
    await contacts.remove(TENANT, sanne.personId);
    await contacts.create(TENANT, sanne.personId, {
      schemaVersion: 1,
      tenantId: TENANT,
      personId: sanne.personId,
      reference: { serviceUrl: teams.serviceUrl, channelId: 'msteams', conversationId: 'a:1/ü', botId: '28:bot', userId: '29:sanne' },
      welcomed: true,
    });
  });
  afterEach(() => teams.stop());

  it('brengt de kaart in de eigen chat van die persoon', async () => {
    expect(await send(TENANT, sanne.personId, helpCard(EVERYTHING))).toBe(true);
    expect(teams.chat('a:1/ü').map(({ card }) => card)).toEqual([helpCard(EVERYTHING)]);
    expect(teams.calls).toMatchObject([{ method: 'POST', body: { recipient: { id: '29:sanne' }, from: { id: '28:bot' } } }]);
  });

  it('zegt het als die persoon geen chat met de bot heeft, ook in een andere tenant', async () => {
    expect(await send(TENANT, omar.personId, helpCard(EVERYTHING))).toBe(false);
    expect(await send(OTHER_TENANT, sanne.personId, helpCard(EVERYTHING))).toBe(false);
    expect(teams.calls).toEqual([]);
  });

  it.each([400, 403, 404, 413])('zegt het als Teams de kaart weigert met %i, en gooit niet', async (status) => {
    teams.refuse = () => status;
    expect(await send(TENANT, sanne.personId, helpCard(EVERYTHING))).toBe(false);
    expect(text()).toContain('bericht niet bezorgd');
  });

  it('zegt het als de opslag hapert, en gooit niet', async () => {
    const broken = { ...contacts, get: async () => Promise.reject(new Error('onmiskenbaarwoord')) };
    expect(await sendThroughTeams(door, broken, log)(TENANT, sanne.personId, helpCard(EVERYTHING))).toBe(false);
    expect(text()).not.toContain('onmiskenbaarwoord');
  });
});

describe('een collega laten weten dat die meewerkt', () => {
  let bot: SchoolBot;
  beforeAll(async () => {
    bot = await SchoolBot.start();
    for (const person of [sanne, docentDrie]) await bot.say(person, 'hoi');
  });
  afterAll(() => bot.stop());
  afterEach(() => {
    bot.teams.refuse = () => undefined;
  });

  const share = async (code: string, person: Person): Promise<string> => {
    const traject = await bot.press(sanne, await bot.say(sanne, 'start een traject'), 'Start', { pseudoniem: code });
    const form = await bot.press(sanne, await bot.press(sanne, traject, 'Meer'), 'Collega toevoegen');
    return textOf(await bot.press(sanne, form, 'Toevoegen', { personen: person.personId }));
  };
  const missed = (person: Person) => `${person.name} kon ik geen bericht sturen. Vertel het zelf even.`;

  it('komt aan met code en stap, en zegt verder niets', async () => {
    expect(await share('4H-001', docentDrie)).not.toContain('kon ik geen bericht sturen');
    expect(textOf(bot.newest(docentDrie))).toContain('4H-001');
    expect(JSON.stringify(bot.newest(docentDrie))).not.toContain('Sanne');
  });

  it('zegt het tegen de afzender als die persoon de bot niet heeft', async () => {
    expect(await share('4H-002', docentVier)).toContain(missed(docentVier));
  });

  it('zegt het ook als Teams het bericht weigert; het delen zelf is gelukt', async () => {
    bot.teams.refuse = ({ chat }) => (chat === bot.chatOf(docentDrie) ? 403 : undefined);
    expect(await share('4H-003', docentDrie)).toContain(missed(docentDrie));
    bot.teams.refuse = () => undefined;
    expect(textOf(await bot.say(docentDrie, 'mijn trajecten'))).toContain('4H-003');
  });

  it('zegt het ook als die persoon de bot heeft weggehaald', async () => {
    await bot.teams.post(bot.teams.activity(docentDrie, bot.chatOf(docentDrie), { type: 'installationUpdate', action: 'remove' }));
    expect(await share('4H-004', docentDrie)).toContain(missed(docentDrie));
  });
});
