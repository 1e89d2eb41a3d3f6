import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sanne } from '../support/cast.ts';
import { textOf } from '../support/fake-teams.ts';
import { SchoolBot } from '../support/school-bot.ts';
import { messageTo, postRaw } from './door-bot.ts';

let bot: SchoolBot;
beforeAll(async () => {
  bot = await SchoolBot.start();
});
afterAll(() => bot.stop());

/** What is answered to someone who need not be Teams: nothing, or one of a few words that never change. */
const CONSTANT = /^(|\{"error":"[a-z ]{4,20}"\})$/;

describe('fault 1: wat geen bericht is', () => {
  it.each([
    ['een leeg blok', '{}', 'application/json'],
    ['een type dat een getal is', '{"type":5}', 'application/json'],
    ['niets', '', 'application/json'],
    ['gewone tekst', 'hoi', 'text/plain'],
    ['een goed bericht als gewone tekst', JSON.stringify({ type: 'message' }), 'text/plain'],
    ['een formulier', 'type=message', 'application/x-www-form-urlencoded'],
    ['geen soort', '{}', ''],
  ])('krijgt 400 en altijd dezelfde tekst: %s', async (_name, body, type) => {
    const response = await postRaw(bot, body, type);
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(CONSTANT);
  });
});

describe('fault 2: JSON die geen blok met velden is', () => {
  it.each([
    ['een lijst', '[]'],
    ['null', 'null'],
    ['een tekst', '"x"'],
    ['een getal', '5'],
    ['kapotte JSON', '{"type":"message"'],
    ['een byte order mark', '\uFEFF{}'],
    ['twee blokken', '{}{}'],
    ['200.000 haken', '['.repeat(200_000)],
    ['100.000 haken die ook sluiten', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['een blok van 40.000 lagen', `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`],
    ['een __proto__', '{"type":"message","__proto__":{"channelId":"msteams"}}'],
    ['bytes die geen tekst zijn', Buffer.from([0x7b, 0xff, 0xfe, 0x00, 0x7d])],
  ])('krijgt 400 en altijd dezelfde tekst: %s', async (_name, body) => {
    const response = await postRaw(bot, body);
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(CONSTANT);
  });
});

describe('fault 3: een bericht van 3 MB', () => {
  it('wordt geweigerd zonder dat het gelezen wordt', async () => {
    const response = await postRaw(bot, JSON.stringify(messageTo(bot, { text: 'a'.repeat(3_000_000) }))).catch(() => undefined);
    if (response) expect(response.status).toBe(413);
    expect(bot.teams.chat(bot.chatOf(sanne))).toEqual([]);
  });
});

describe('fault 1, fault 2 en fault 3 samen', () => {
  it('laten een bot over die gewoon antwoordt', async () => {
    expect(textOf(await bot.say(sanne, 'help'))).toContain('Wat kun je doen?');
  });
});
