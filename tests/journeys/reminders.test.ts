import { afterEach, describe, expect, it } from 'vitest';
import type { CardJson } from '../../cards/kit.ts';
import { omar, sanne } from '../support/cast.ts';
import { partsOf, textOf } from '../support/fake-teams.ts';
import { type Person, SchoolBot } from '../support/school-bot.ts';

/** "wo 2 december om 09:30", as the buttons with moments are called. */
const MOMENT = /^(ma|di|wo|do|vr) \d{1,2} [a-z]+ om \d{2}:\d{2}$/;

let bot: SchoolBot;
afterEach(() => bot.stop());

/** A bot at a moment in UTC (an hour behind the school in winter), with a traject of Sanne, whom Omar can hear. */
async function startAt(now: string): Promise<CardJson> {
  bot = await SchoolBot.start({ now });
  for (const person of [sanne, omar]) await bot.say(person, 'hoi');
  return bot.press(sanne, await bot.say(sanne, 'start een traject'), 'Start', { pseudoniem: '4H-017' });
}

const heard = (person: Person, words: string): readonly string[] =>
  bot.teams.chat(bot.chatOf(person)).flatMap(({ card }) => (card && textOf(card).includes(words) ? [textOf(card)] : []));

const REMINDER = 'Herinnering: dit overleg is binnenkort.';

/** Plans a flex-ZAT at the first moment that is offered, and resolves with the card and with all moments. */
async function plan(traject: CardJson): Promise<{ readonly card: CardJson; readonly moments: readonly string[] }> {
  const form = await bot.press(sanne, traject, 'Flex-ZAT plannen');
  const offer = await bot.press(sanne, form, 'Zoek momenten', { zestien: 'nee' });
  const moments = momentsOn(offer);
  return { card: await bot.press(sanne, offer, moments[0] ?? ''), moments };
}

const momentsOn = (card: CardJson): readonly string[] =>
  partsOf(card).flatMap(({ type, title }) => (type === 'Action.Execute' && typeof title === 'string' && MOMENT.test(title) ? [title] : []));

describe('een herinnering aan een overleg', () => {
  it('komt op de schooldag ervoor om acht uur, bij ieder één keer, met het moment erbij', async () => {
    const { moments } = await plan(await startAt('2026-11-24T08:00:00Z'));
    expect(moments[0]).toBe('vr 27 november om 08:30');
    bot.clock.pass({ hours: 46, minutes: 59 });
    await bot.idle();
    expect(heard(omar, REMINDER)).toEqual([]);
    bot.clock.pass({ minutes: 1 });
    await bot.idle();
    await bot.idle();
    for (const person of [sanne, omar]) {
      expect(heard(person, REMINDER)).toHaveLength(1);
      expect(heard(person, REMINDER)[0]).toContain('vr 27 november van 08:30');
    }
    expect(heard(omar, REMINDER)[0]).not.toContain('later dan bedoeld');
  });

  it('vervalt als het overleg is verzet, en komt dan voor de nieuwe dag', async () => {
    const { card } = await plan(await startAt('2026-11-24T08:00:00Z'));
    const other = await bot.press(sanne, await bot.press(sanne, card, 'Verzetten'), 'Zoek momenten');
    const later = momentsOn(other).find((moment) => !moment.startsWith('vr 27 ')) ?? '';
    await bot.press(sanne, other, later);
    bot.clock.pass({ hours: 47 });
    await bot.idle();
    expect(heard(omar, REMINDER)).toEqual([]);
    for (let day = 0; day < 20; day++) {
      bot.clock.pass({ hours: 24 });
      await bot.idle();
    }
    expect(heard(omar, REMINDER)).toHaveLength(1);
  });

  it('vervalt als het overleg is geannuleerd', async () => {
    const { card } = await plan(await startAt('2026-11-24T08:00:00Z'));
    await bot.press(sanne, await bot.press(sanne, card, 'Overleg annuleren'), 'Overleg annuleren', { reden: 'niet-meer-nodig' });
    bot.clock.pass({ hours: 47 });
    await bot.idle();
    expect(heard(omar, REMINDER)).toEqual([]);
  });
});

describe('fault 65: een bot die sliep, of een klok die verspringt', () => {
  it('herinnert na drie uur slapen alsnog, en zegt dat het later is', async () => {
    await plan(await startAt('2026-11-24T08:00:00Z'));
    bot.clock.pass({ hours: 50 });
    await bot.restart();
    await bot.idle();
    expect(heard(omar, REMINDER)).toHaveLength(1);
    expect(heard(omar, REMINDER)[0]).toContain('Deze herinnering komt later dan bedoeld.');
  });

  it('herinnert niet meer als het overleg al begonnen is', async () => {
    await plan(await startAt('2026-11-24T08:00:00Z'));
    bot.clock.pass({ hours: 72 });
    await bot.idle();
    expect(heard(omar, REMINDER)).toEqual([]);
  });

  it('herinnert één keer, ook als de klok een uur en een dag terugspringt', async () => {
    await plan(await startAt('2026-11-24T08:00:00Z'));
    bot.clock.pass({ hours: 47 });
    await bot.idle();
    for (const back of [{ hours: -1 }, { hours: -24 }, { hours: 25 }]) {
      bot.clock.pass(back);
      await bot.idle();
    }
    expect(heard(omar, REMINDER)).toHaveLength(1);
  });
});

describe('fault 64: een herinnering over veertig dagen', () => {
  it('komt dan pas, ook na een herstart', async () => {
    const traject = await startAt('2026-11-24T08:00:00Z');
    const plan = await bot.press(sanne, traject, 'Stap 3: Plannen');
    await addLookBack(plan, '2027-01-12');
    const words = 'Vandaag kijken jullie terug op het plan.';
    expect(heard(sanne, words)).toEqual([]);
    bot.clock.pass({ hours: 960 });
    await bot.restart();
    await bot.idle();
    expect(heard(sanne, words)).toEqual([]);
    bot.clock.pass({ hours: 216 });
    await bot.idle();
    expect(heard(sanne, words)).toHaveLength(1);
  });
});

/** Fills in a day to look back on, from the first page of step 3. */
async function addLookBack(page: CardJson, day: string): Promise<void> {
  let card = page;
  for (let turned = 0; turned < 12 && !/om terug te kijken/.test(textOf(card)); turned++) card = await bot.press(sanne, card, 'Volgende');
  const item = await bot.press(sanne, card, 'Nieuw: moment');
  await bot.press(sanne, item, 'Klaar', { op: day });
}
