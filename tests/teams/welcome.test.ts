import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { docentDrie, omar, sanne, TENANT } from '../support/cast.ts';
import { textOf } from '../support/fake-teams.ts';
import { type Person, SchoolBot } from '../support/school-bot.ts';

const BOT = { id: '28:basiswijzer' };

describe('val 15: het welkom', () => {
  let bot: SchoolBot;
  beforeEach(async () => {
    bot = await SchoolBot.start();
  });
  afterEach(() => bot.stop());

  const happens = (person: Person, fields: Record<string, unknown>, chat = bot.chatOf(person)) =>
    bot.teams.post(bot.teams.activity(person, chat, fields));
  const install = { type: 'installationUpdate', action: 'add' };
  const remove = { type: 'installationUpdate', action: 'remove' };
  const added = { type: 'conversationUpdate', membersAdded: [BOT, { id: `29:${sanne.personId}` }] };
  const textsIn = (chat: string) => bot.teams.chat(chat).map(({ card }) => (card ? textOf(card) : ''));

  it('komt één keer per installatie, welke meldingen er ook komen en in welke volgorde', async () => {
    for (const event of [install, added, install, added]) expect((await happens(sanne, event)).status).toBe(200);
    for (const event of [added, install]) await happens(omar, event);
    for (const person of [sanne, omar]) {
      const texts = textsIn(bot.chatOf(person));
      expect(texts, person.name).toHaveLength(1);
      expect(texts[0]).toContain('Basiswijzer');
      expect(texts[0]).toContain('Ik geef geen zorgadvies');
    }
  });

  it('komt één keer als alle meldingen tegelijk komen', async () => {
    await Promise.all([install, added, install, added, install, added].map((event) => happens(sanne, event)));
    expect(textsIn(bot.chatOf(sanne))).toHaveLength(1);
  });

  it('komt niet weer na een nieuwe start, een nieuwe versie of een andere nieuwe deelnemer', async () => {
    await happens(sanne, install);
    await bot.restart();
    await happens(sanne, install);
    await happens(sanne, { type: 'installationUpdate', action: 'add-upgrade' });
    await happens(sanne, { type: 'conversationUpdate', membersAdded: [{ id: '29:iemand' }] });
    expect(textsIn(bot.chatOf(sanne))).toHaveLength(1);
  });

  it('komt weer na weghalen en opnieuw toevoegen', async () => {
    await happens(sanne, install);
    for (const gone of [remove, remove, { type: 'conversationUpdate', membersRemoved: [BOT] }])
      expect((await happens(sanne, gone)).status).toBe(200);
    await happens(sanne, install);
    expect(textsIn(bot.chatOf(sanne))).toHaveLength(2);
  });

  it('staat los van wat iemand al vroeg', async () => {
    await bot.say(sanne, 'help');
    await happens(sanne, install);
    expect(textsIn(bot.chatOf(sanne))[1]).toContain('Ik help je met basisondersteuning');
  });

  it('is in een team voor de groep en noemt dat leerlingen daar niet besproken worden', async () => {
    const chat = '19:algemeen@thread.tacv2';
    const conversation = { id: chat, conversationType: 'channel', isGroup: true, tenantId: TENANT };
    await happens(docentDrie, { ...install, conversation }, chat);
    await happens(docentDrie, { ...added, conversation }, chat);
    const texts = textsIn(chat);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain('Over een leerling praten we alleen in een 1-op-1-chat.');
    expect(bot.teams.chat(chat)[0]?.card?.actions).toBeUndefined();
    expect(textsIn(bot.chatOf(docentDrie))).toEqual([]);
  });

  it('is er ook voor wie nog niet op de lijst van een school staat', async () => {
    const newcomer = { personId: '00000000-0000-0000-0000-000000000099', name: 'Nieuw' };
    await happens(newcomer, install);
    await happens(newcomer, added);
    expect(textsIn(bot.chatOf(newcomer))).toHaveLength(1);
  });

  it.each([
    ['zonder leden', { type: 'conversationUpdate' }],
    ['met leden die geen lijst zijn', { type: 'conversationUpdate', membersAdded: 'x' }],
    ['met kapotte leden', { type: 'conversationUpdate', membersAdded: [null, {}, 5] }],
    ['over een team dat een andere naam kreeg', { type: 'conversationUpdate', channelData: { eventType: 'teamRenamed' } }],
  ])('fault 19: komt niet bij een melding %s', async (_name, fields) => {
    expect((await happens(sanne, fields)).status).toBe(200);
    expect(textsIn(bot.chatOf(sanne))).toEqual([]);
  });
});
