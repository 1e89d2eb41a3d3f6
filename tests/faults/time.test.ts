import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../src/people/school.ts';
import { asBerichten, remindersOfTraject } from '../../src/reminders/plan.ts';
import { atSchool, dayOf } from '../../src/shared/clock.ts';
import { dutchMoment } from '../../src/shared/dutch.ts';
import { aTraject, NOW } from '../support/build-traject.ts';
import { docentDrie, omar, sanne, TENANT } from '../support/cast.ts';
import { textOf } from '../support/fake-teams.ts';
import { SchoolBot } from '../support/school-bot.ts';
import { offered, overlegOn } from './acts.ts';
import { buttonsOf, pressOf, Stage, schoolFrom } from './stage.ts';

const school = schoolFrom('voorbeeld.json');
const time = (text: string) => Temporal.PlainTime.from(text);
const day = (text: string) => Temporal.PlainDate.from(text);

/** A traject whose plan is looked back on on this day. */
const lookingBackOn = (on: string) => aTraject().shared().withAnswers(3, { 'evaluatie/n1': true, 'evaluatie/n1/op': on }).build();
const remindersFor = (on: string, now = NOW) => asBerichten(remindersOfTraject(lookingBackOn(on), calendarOf(school)), TENANT, now);

/** A bot with a reminder for Sanne on this day. */
async function botWithReminder(on: string): Promise<SchoolBot> {
  const bot = await SchoolBot.start();
  const traject = await bot.press(sanne, await bot.say(sanne, 'start een traject'), 'Start', { pseudoniem: '4H-017' });
  const plan = await bot.press(sanne, traject, 'Stap 3: Plannen');
  const list = await bot.press(sanne, plan, 'Volgende');
  const item = await bot.press(sanne, list, 'Nieuw: moment');
  await bot.press(sanne, item, 'Klaar', { op: on });
  return bot;
}
const remindersOf = (bot: SchoolBot): readonly string[] =>
  bot.teams.chat(bot.chatOf(sanne)).flatMap(({ card }) => (card && textOf(card).includes('terug op het plan') ? [textOf(card)] : []));
/** The clock of the bot at this wall time. */
const setClock = async (bot: SchoolBot, at: string) => {
  const then = Temporal.PlainDateTime.from(at).toZonedDateTime('Europe/Amsterdam').toInstant();
  bot.clock.pass(then.since(bot.clock.now()));
  await bot.idle();
};

describe('fault 62: een uur dat niet bestaat, en een uur dat twee keer komt', () => {
  it('schuift een tijd die niet bestaat door, en neemt van een tijd die twee keer komt de eerste', () => {
    expect(atSchool(day('2027-03-28'), time('02:30')).toString()).toBe('2027-03-28T01:30:00Z');
    expect(atSchool(day('2027-10-31'), time('02:30')).toString()).toBe('2027-10-31T00:30:00Z');
    expect(dutchMoment(atSchool(day('2027-03-28'), time('02:30')), NOW)).toContain('03:30');
  });

  it.each(['2027-03-26', '2027-03-28', '2027-03-29', '2026-10-23', '2026-10-25'])(
    'geeft rond die dag één herinnering, om acht uur: %s',
    (on) => {
      const now = Temporal.Instant.from('2026-09-01T08:00:00Z');
      const [one, ...more] = remindersFor(on, now);
      expect(more).toEqual([]);
      const at = Temporal.Instant.from(one?.bericht.due ?? '').toZonedDateTimeISO('Europe/Amsterdam');
      expect(at.toPlainTime().toString()).toBe('08:00:00');
    },
  );

  it('stuurt die één keer, hoe vaak de klok dat uur ook ziet', async () => {
    const bot = await botWithReminder('2027-03-29');
    await setClock(bot, '2027-03-28T23:59:00');
    expect(remindersOf(bot)).toHaveLength(0);
    for (const at of ['2027-03-29T08:00:00', '2027-03-29T08:01:00', '2027-03-29T07:30:00', '2027-03-29T08:00:00', '2027-03-30T08:00:00'])
      await setClock(bot, at);
    expect(remindersOf(bot)).toHaveLength(1);
    await bot.stop();
  });
});

describe('fault 63: 29 februari, 31 april', () => {
  const answerTo = async (typed: string) => {
    const stage = await Stage.open();
    const { id: trajectId } = await stage.keep(aTraject().shared().build());
    const page = pressOf(await stage.act(sanne, 'stap.open', { trajectId, step: 1, section: 'leerling' }), 'stap.bewaar', {
      'leerling-gehoord-op': typed,
      'leerling-woorden': 'dit blijft staan',
    });
    const answer = await stage.send(sanne, page);
    return { answer: JSON.stringify(answer), kept: await stage.kept() };
  };

  it('neemt 29 februari aan in een schrikkeljaar', async () => {
    expect((await answerTo('2028-02-29')).kept).toContain('2028-02-29');
  });

  it.each(['2027-02-29', '2027-04-31', '2026-13-01', '29-02-2028', '31-04-2027', 'morgen', '2026-11-24T08:00:00Z', '-000001-01-01'])(
    'maakt er geen andere dag van, en laat staan wat je typte: %s',
    async (typed) => {
      const { answer, kept } = await answerTo(typed);
      expect(answer).toMatch(/Deze datum bestaat niet/);
      expect(answer).toContain('dit blijft staan');
      expect(kept).not.toContain('dit blijft staan');
    },
  );

  it.each(['2027-02-29', '2027-04-31', '29-02-2028'])('doet dat ook bij een overleg: %s', async (typed) => {
    const stage = await Stage.open();
    const overlegId = overlegOn(await offered(stage));
    const asked = await stage.act(omar, 'overleg.momenten', { overlegId });
    expect(textOf(await stage.send(omar, pressOf(asked, 'overleg.zoek', { voor: typed })))).toContain('Kies een datum na vandaag.');
  });
});

describe('fault 64: een dag die voorbij is, of veel te ver weg', () => {
  it('herinnert na veertig dagen op de goede dag, en niet eerder', async () => {
    const bot = await botWithReminder('2027-01-05');
    await bot.idle();
    expect(remindersOf(bot)).toHaveLength(0);
    await setClock(bot, '2027-01-05T07:59:00');
    expect(remindersOf(bot)).toHaveLength(0);
    await setClock(bot, '2027-01-05T08:00:00');
    expect(remindersOf(bot)).toHaveLength(1);
    await bot.stop();
  });

  it('herinnert niet aan wat voorbij is, en niet waar de kalender ophoudt', () => {
    expect(remindersFor('2026-11-20')).toEqual([]);
    expect(remindersFor('2099-12-31')).toEqual([]);
  });

  it.each(['1970-01-01', '1999-12-31', '2100-01-01', '9999-12-31', '+275760-09-13'])('neemt zo’n dag niet aan: %s', async (typed) => {
    const stage = await Stage.open();
    const { id: trajectId } = await stage.keep(aTraject().shared().build());
    const page = await stage.act(sanne, 'stap.open', { trajectId, step: 1, section: 'leerling' });
    const answer = await stage.send(sanne, pressOf(page, 'stap.bewaar', { 'leerling-gehoord-op': typed }));
    expect(textOf(answer)).toMatch(/jaartal klopt niet|datum bestaat niet/);
  });

  it('zoekt bij een overleg niet verder dan de vakanties bekend zijn, ook niet tot het jaar 9999', async () => {
    const stage = await Stage.open();
    const overlegId = overlegOn(await offered(stage));
    const asked = await stage.act(omar, 'overleg.momenten', { overlegId });
    const far = await stage.send(omar, pressOf(asked, 'overleg.zoek', { voor: '9999-12-31' }));
    expect(buttonsOf(far).filter(({ verb }) => verb === 'overleg.kies')).toHaveLength(3);
    const past = await stage.send(omar, pressOf(asked, 'overleg.zoek', { voor: '2026-11-24' }));
    expect(textOf(past)).toContain('Kies een datum na vandaag.');
  });
});

describe('fault 65: een klok die verspringt', () => {
  it.each([{ hours: 1 }, { hours: -1 }, { hours: 24 }, { hours: -24 }])(
    'raakt niets kwijt en haalt niets door elkaar: %j',
    async (jump) => {
      const stage = await Stage.open();
      const { id: trajectId } = await stage.keep(aTraject().shared().build());
      const open = () => stage.act(sanne, 'stap.open', { trajectId, step: 1 });
      const first = await open();
      await stage.send(sanne, pressOf(first, 'stap.bewaar', { 'vraag-docent': 'ervoor' }));
      stage.pass(jump);
      await stage.send(omar, pressOf(first, 'stap.bewaar', { 'vraag-ouders': 'van Omar, erna' }));
      await stage.send(sanne, pressOf(await open(), 'stap.bewaar', { 'vraag-docent': 'erna' }));
      const now = JSON.stringify(await open());
      expect(now).toContain('van Omar, erna');
      expect(now).toContain('"erna"');
      expect(textOf(await stage.say(docentDrie, 'en voor rekenen?'))).not.toContain('niet gelukt');
    },
  );

  it('stuurt na drie uur slaap elke herinnering één keer, met de reden waarom die laat is', async () => {
    const bot = await botWithReminder('2027-01-05');
    await setClock(bot, '2027-01-05T11:00:00');
    for (let number = 0; number < 3; number++) await setClock(bot, `2027-01-05T11:0${number}:00`);
    const [late, ...more] = remindersOf(bot);
    expect(more).toEqual([]);
    expect(late).toContain('Deze herinnering komt later dan bedoeld.');
    await bot.stop();
  });

  it('stuurt niets nog eens als de klok teruggaat en de bot opnieuw start', async () => {
    const bot = await botWithReminder('2027-01-05');
    await setClock(bot, '2027-01-05T08:00:00');
    await setClock(bot, '2027-01-05T07:00:00');
    await bot.restart();
    await setClock(bot, '2027-01-05T08:00:00');
    expect(remindersOf(bot)).toHaveLength(1);
    await bot.stop();
  });
});

describe('fault 66: rond middernacht, week 53, een vakantie', () => {
  const momentsAt = async (hours: number, wish: object = {}) => {
    const stage = await Stage.open();
    stage.pass({ minutes: Math.round(hours * 60) });
    const card = await offered(stage, wish);
    return buttonsOf(card).flatMap(({ verb, title }) => (verb === 'overleg.kies' ? [String(title)] : []));
  };
  /** Hours from Tuesday 24 November 2026, 09:00. */
  const untilMidnight = 15;

  it('rekent met de dag op school: één minuut na middernacht is morgen vandaag', async () => {
    expect(dayOf(NOW.add({ minutes: untilMidnight * 60 - 1 })).toString()).toBe('2026-11-24');
    expect(dayOf(NOW.add({ minutes: untilMidnight * 60 + 1 })).toString()).toBe('2026-11-25');
    const before = await momentsAt(untilMidnight - 1 / 60);
    const after = await momentsAt(untilMidnight + 1 / 60);
    expect(before[0]).toMatch(/^vr 27 november om \d{2}:\d{2}$/);
    expect(after[0]).toMatch(/^ma 30 november om \d{2}:\d{2}$/);
  });

  it('neemt “morgen” pas aan als de dag die er dan staat na vandaag ligt', async () => {
    const stage = await Stage.open();
    const overlegId = overlegOn(await offered(stage));
    const seek = async () => {
      const asked = await stage.act(omar, 'overleg.momenten', { overlegId });
      return textOf(await stage.send(omar, pressOf(asked, 'overleg.zoek', { voor: '2026-11-25' })));
    };
    stage.pass({ minutes: untilMidnight * 60 - 1 });
    expect(await seek()).toContain('Het kan op zijn vroegst op');
    stage.pass({ minutes: 2 });
    expect(await seek()).toContain('Kies een datum na vandaag.');
  });

  it('slaat de kerstvakantie over, waar week 53 in valt, en noemt elke dag met datum', async () => {
    const fromDecember17 = 23 * 24;
    const moments = await momentsAt(fromDecember17);
    for (const moment of moments) expect(moment).toMatch(/^(ma|di|wo|do|vr) \d{1,2} (januari 2027|januari) om \d{2}:\d{2}$/);
    expect(moments).toHaveLength(3);
  });

  it.each(['plan het overleg volgende week vrijdag', 'morgen om half tien', 'overmorgen flex-ZAT'])(
    'doet niets met een dag in woorden: %s',
    async (text) => {
      const stage = await Stage.open();
      const before = await stage.effect();
      const answer = await stage.say(omar, text);
      expect(await stage.effect()).toEqual(before);
      expect(buttonsOf(answer).filter(({ title, verb }) => title === 'Ja' && verb !== 'norm.klopt')).toEqual([]);
    },
  );
});
