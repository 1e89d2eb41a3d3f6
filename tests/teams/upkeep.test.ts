import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { sanne } from '../support/cast.ts';
import { textOf } from '../support/fake-teams.ts';
import { SchoolBot } from '../support/school-bot.ts';

describe('fault 80: een bot die midden in een beurt wordt gestopt', () => {
  it('maakt de beurt af, en bij een herstart gebeurt er niets twee keer', async () => {
    const bot = await SchoolBot.start();
    await bot.say(sanne, 'hoi');
    const chat = bot.teams.chat(bot.chatOf(sanne));
    const before = chat.length;
    const posted = bot.teams.post(bot.teams.activity(sanne, bot.chatOf(sanne), { type: 'message', text: 'mijn trajecten' }));
    await pause(5);
    await bot.restart();
    const response = await posted.catch(() => undefined);
    await bot.idle();
    const answers = chat.slice(before).map(({ card }) => (card ? textOf(card) : ''));
    // Whoever came just too late was not let in, and gets no answer at all.
    expect(answers).toHaveLength(response?.ok ? 1 : 0);
    expect(answers.every((answer) => answer.includes('traject'))).toBe(true);
    await bot.stop();
  });
});
