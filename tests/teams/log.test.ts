import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CAST, docentDrie, omar, sanne } from '../support/cast.ts';
import { collectedLog } from '../support/collected-log.ts';
import { cardOfInvoke, textOf } from '../support/fake-teams.ts';
import { SchoolBot } from '../support/school-bot.ts';

const WORD = 'kwibusvlinder';
const CODE = '9Z-731';

describe('het log', () => {
  const { log, lines, text } = collectedLog();
  let bot: SchoolBot;
  beforeAll(async () => {
    bot = await SchoolBot.start({ log });
    for (const person of [sanne, omar, docentDrie]) await bot.say(person, 'hoi');
    await bot.say(sanne, `${WORD} hoort faalangst bij de basis?`);
    await bot.say(sanne, CODE);
    await bot.press(sanne, await bot.say(sanne, 'start een traject'), 'Start', { pseudoniem: WORD });
    const traject = await bot.press(sanne, await bot.say(sanne, 'start een traject'), 'Start', { pseudoniem: CODE });
    const form = await bot.press(sanne, traject, 'Stap 1: Signaleren');
    await bot.press(sanne, form, 'Volgende', { 'vraag-docent': WORD, 'opgemerkt-door': WORD, [WORD]: WORD });
    const more = await bot.press(sanne, traject, 'Meer');
    await bot.press(sanne, await bot.press(sanne, more, 'Zienswijze vragen'), 'Vraag', { personen: docentDrie.personId });
    await bot.press(sanne, await bot.press(sanne, more, 'Traject stoppen'), 'Stop het traject', { reden: WORD });
    await bot.pressRaw(sanne, WORD, { bw: { [WORD]: WORD } });
    await bot.pressRaw(sanne, 'norm.onderwerp', { bw: { id: `x.${WORD}` } });
    bot.teams.refuse = () => 400;
    await bot.teams.post(bot.teams.activity(omar, bot.chatOf(omar), { type: 'message', text: WORD }), { authorization: `Bearer ${WORD}` });
    await bot.pressRaw(docentDrie, 'zienswijze.open', { bw: { trajectId: WORD } }, WORD);
    bot.teams.refuse = () => undefined;
    await bot.teams.post({ type: WORD, channelId: WORD });
  });
  afterAll(() => bot.stop());

  it('zegt wie wat deed en hoe het afliep, in ids en woorden van ons', () => {
    const actions = lines().filter(({ msg }) => msg === 'actie');
    expect(actions).toContainEqual(expect.objectContaining({ event: 'traject gestart', by: sanne.personId, result: 'ok' }));
    expect(actions.length).toBeGreaterThan(6);
    expect(lines()).toContainEqual(expect.objectContaining({ event: 'vraag', verdict: expect.any(String) }));
  });

  it('houdt bij wat niet bezorgd kon worden', () => {
    expect(lines().filter(({ level }) => Number(level) >= 40).length).toBeGreaterThan(0);
  });

  it('bevat niets van wat iemand typte, ook niet uit een knop, een veld of een toegangsbewijs', () => {
    expect(text()).not.toContain(WORD);
  });

  it('bevat de code van de leerling niet, en geen namen', () => {
    expect(text()).not.toContain(CODE);
    for (const { name } of CAST)
      for (const part of name.split(' ')) if (part.length > 3 && part !== 'Docent') expect(text()).not.toContain(part);
  });

  it('is er ook bij een knop van een kaart die niet ververst kon worden: die doet het gewoon', async () => {
    bot.teams.refuse = ({ method }) => (method === 'PUT' ? 400 : undefined);
    const answer = cardOfInvoke(await bot.pressRaw(sanne, 'traject.nieuw', { bw: {} }));
    expect(textOf(answer)).toContain('traject');
    bot.teams.refuse = () => undefined;
  });
});
