import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { omar, sanne } from '../support/cast.ts';
import { textOf } from '../support/fake-teams.ts';
import { SchoolBot } from '../support/school-bot.ts';
import { messageTo } from './door-bot.ts';
import { Stage } from './stage.ts';

let bot: SchoolBot;
beforeAll(async () => {
  bot = await SchoolBot.start();
  await bot.say(sanne, 'hoi');
});
afterAll(() => bot.stop());

const answerTo = async (fields: Record<string, unknown>): Promise<string> => {
  const chat = bot.teams.chat(bot.chatOf(sanne));
  const before = chat.length;
  expect((await bot.teams.post(messageTo(bot, fields))).status).toBe(200);
  await bot.idle();
  expect(chat).toHaveLength(before + 1);
  return textOf(bot.newest(sanne));
};
const char = (code: number) => String.fromCodePoint(code);
const bot28 = { type: 'mention', mentioned: { id: '28:basiswijzer', name: 'Basiswijzer' }, text: '<at>Basiswijzer</at>' };

describe('fault 22: niets, alleen spaties of alleen een vermelding', () => {
  it.each<[string, Record<string, unknown>]>([
    ['een lege tekst', { text: '' }],
    ['alleen spaties', { text: '   \n\t ' }],
    ['alleen tekens die niemand ziet', { text: '\u200b\u200d\ufeff\u00ad' }],
    ['alleen een vermelding', { text: '<at>Basiswijzer</at>', entities: [bot28] }],
    ['alleen twee vermeldingen', { text: '<at>Basiswijzer</at> &nbsp;<at>Basiswijzer</at>', entities: [bot28, bot28] }],
    ['geen tekst, wel een vermelding', { text: undefined, entities: [bot28] }],
    ['een tekst die er geen is', { text: { a: 1 } }],
    ['alleen leestekens', { text: '?!...' }],
  ])('krijgt de hulp: %s', async (_name, fields) => {
    expect(await answerTo(fields)).toContain('Wat kun je doen?');
  });
});

describe('fault 23: een lange tekst', () => {
  it('wordt niet gelezen, op tekens van gevaar na', async () => {
    expect(await answerTo({ text: 'waarom '.repeat(14_000) })).toContain('te lang om te lezen');
    expect(await answerTo({ text: `een leerling zegt dat hij zelfmoord wil plegen. ${'en '.repeat(20_000)}` })).toContain(
      'is er nu gevaar?',
    );
  });

  it('van 1 MB komt niet binnen', async () => {
    const response = await bot.teams.post(messageTo(bot, { text: 'a'.repeat(1_000_000) })).catch(() => undefined);
    if (response) expect(response.status).toBe(413);
  });

  it('kost niet meer dan de langste die wel gelezen wordt', async () => {
    const stage = await Stage.open();
    const story = (length: number) =>
      'de leerling met dyslecsie en een zorgcoordinator wil een schorssing '.repeat(length / 68 + 1).slice(0, length);
    /** The processor's time alone, the least of three, so that other work on the machine does not count. */
    const costOf = async (text: string) => {
      const costs: number[] = [];
      for (let turn = 0; turn < 3; turn++) {
        const before = process.cpuUsage();
        await stage.say(sanne, text);
        const { user, system } = process.cpuUsage(before);
        costs.push((user + system) / 1000);
      }
      return Math.min(...costs);
    };
    const read = await costOf(story(8000));
    expect(await costOf(story(240_000))).toBeLessThan(3 * read + 50);
  });

  it('zoekt niet in een lijst met een zoekvraag van 100 KB', async () => {
    const value = { dataset: 'collegas', queryText: 'docent '.repeat(15_000) };
    const response = await bot.teams.post(messageTo(bot, { type: 'invoke', name: 'application/search', value }));
    expect(await response.json()).toMatchObject({ value: { results: [] } });
  });
});

describe('fault 24: tekens die niemand ziet, omgekeerde en gestapelde tekens', () => {
  const HIDDEN: readonly (readonly [string, string, string])[] = [
    ['een nul', `pes${char(0)}ten`, 'pesten'],
    ['een half teken', `pes\ud83dten`, 'pesten'],
    ['een omgekeerde leesrichting', `${char(0x202e)}netsep${char(0x202c)}`, 'netsep'],
    ['spaties van niets', `pes${char(0x200b)}${char(0xfeff)}ten`, 'pesten'],
    ['een stapel accenten', `pe${char(0x301).repeat(200)}sten`, 'pé'],
    ['een uit elkaar gehaald accent', `cafe${char(0x301)}`, 'café'],
    [
      'een gezin van emoji',
      `thuis ${char(0x1f469)}${char(0x200d)}${char(0x1f467)}`,
      `thuis ${char(0x1f469)}${char(0x200d)}${char(0x1f467)}`,
    ],
  ];

  it.each(HIDDEN)('worden schoon bewaard en zo getoond: %s', async (_name, typed, kept) => {
    const stage = await Stage.open();
    await stage.act(
      sanne,
      'traject.start',
      { trajectId: '3f0c1c9e-6f0f-4a57-9d5a-2b1f0c9e6f01' },
      { pseudoniem: '4H-018', mentor: sanne.personId },
    );
    const place = { trajectId: '3f0c1c9e-6f0f-4a57-9d5a-2b1f0c9e6f01', step: 1 };
    await stage.act(sanne, 'stap.bewaar', { ...place, section: 'wat-speelt', base: 0, next: 'sluit' }, { 'vraag-docent': typed });
    const shown = textOf(await stage.act(sanne, 'traject.lezen', { ...place, part: 0 }));
    expect(shown).toContain(kept);
    expect(shown.replaceAll('\n', '')).not.toMatch(/\p{Cc}|[\u202a-\u202e\u200b\ufeff]|\p{Surrogate}|\p{M}{5}/u);
    expect(await stage.kept()).toContain(kept);
  });

  it('veranderen geen code en geen opdracht', async () => {
    await bot.press(sanne, await bot.say(sanne, 'start een traject'), 'Start', { pseudoniem: `4h${char(0x200b)}-0${char(0x2060)}17` });
    expect(await answerTo({ text: `4${char(0x200b)}H-017` })).toContain('Traject 4H-017');
    expect(await answerTo({ text: `mijn${char(0xfeff)} trajec${char(0xad)}ten` })).toContain('Mijn trajecten');
  });

  it('geven op beide manieren van schrijven hetzelfde antwoord', async () => {
    const question = 'hoort een coördinator bij de basis?';
    expect(await answerTo({ text: question.normalize('NFD') })).toBe(await answerTo({ text: question.normalize('NFC') }));
    expect(await answerTo({ text: question.normalize('NFC').toUpperCase() })).toBe(await answerTo({ text: question }));
  });
});

describe('fault 26: een vermelding in de eigen chat', () => {
  const other = { type: 'mention', mentioned: { id: '28:anders', name: 'Andere bot' }, text: '<at>Andere bot</at>' };
  it.each<[string, Record<string, unknown>]>([
    ['vooraan', { text: '<at>Basiswijzer</at> mijn trajecten', entities: [bot28] }],
    ['achteraan en twee keer', { text: '<at>Basiswijzer</at> mijn trajecten <at>Basiswijzer</at>', entities: [bot28] }],
    ['in het midden', { text: 'mijn <at>Basiswijzer</at> trajecten', entities: [bot28] }],
    [
      'onder een andere naam',
      { text: '<at>Stappenplan 🤖</at> mijn trajecten', entities: [{ ...bot28, text: '<at>Stappenplan 🤖</at>' }] },
    ],
    ['zonder dat Teams hem meestuurt', { text: '<at>Basiswijzer</at> mijn trajecten' }],
  ])('laat de opdracht heel: %s', async (_name, fields) => {
    expect(await answerTo(fields)).toContain('Mijn trajecten');
  });

  it('van een andere bot is gewone tekst', async () => {
    expect(await answerTo({ text: '<at>Andere bot</at> mijn trajecten', entities: [other] })).not.toContain('Mijn trajecten');
  });
});

describe('fault 29: een regeleinde in het log', () => {
  it('maakt geen tweede regel, waar het ook staat', async () => {
    const written: string[] = [];
    const forged = 'x\n{"level":50,"msg":"vals"}\r\n\u2028';
    const log = pino({ base: null }, { write: (line: string) => written.push(line) });
    const other = await SchoolBot.start({ log });
    await other.say(omar, 'hoi');
    await other.say(omar, forged);
    for (const fields of [
      { from: { id: `29:${forged}`, aadObjectId: forged } },
      { from: { id: forged, name: forged, aadObjectId: omar.personId } },
      { conversation: { id: forged, conversationType: 'personal', tenantId: forged } },
      { type: 'invoke', name: forged, value: { action: { verb: forged, data: { bw: { [forged]: forged } } } } },
      { type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb: 'traject.open', data: { bw: { trajectId: forged } } } } },
      { type: forged },
    ])
      await other.teams.post(other.teams.activity(omar, other.chatOf(omar), { type: 'message', text: forged, ...fields }));
    await other.stop();
    expect(written.length).toBeGreaterThan(0);
    for (const line of written) {
      expect(line.trimEnd()).not.toContain('\n');
      expect(JSON.parse(line)).not.toHaveProperty('msg', 'vals');
    }
  });
});
