import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod/v4';
import type { CardJson } from '../../cards/kit.ts';
import { sanne } from '../support/cast.ts';
import { textOf } from '../support/fake-teams.ts';
import { SchoolBot } from '../support/school-bot.ts';

const replies = z.object({
  activities: z.array(z.looseObject({ type: z.string(), attachments: z.array(z.looseObject({ content: z.unknown() })).optional() })),
});

describe('een gesprek waarvan de antwoorden in hetzelfde bericht terugkomen', () => {
  let bot: SchoolBot;
  beforeAll(async () => {
    bot = await SchoolBot.start();
  });
  afterAll(() => bot.stop());

  /** Says something and reads what comes back in the answer to the request itself. */
  const say = async (text: string) => {
    const activity = bot.teams.activity(sanne, bot.chatOf(sanne), { type: 'message', text, deliveryMode: 'expectReplies' });
    const response = await bot.teams.post(activity);
    expect(response.status).toBe(200);
    return replies.parse(await response.json()).activities;
  };
  const cardIn = (activities: Awaited<ReturnType<typeof say>>) => activities.at(-1)?.attachments?.[0]?.content as CardJson;

  it('krijgt het antwoord na het teken dat er wordt getypt, en niets langs een andere weg', async () => {
    const answer = await say('hoort faalangsttraining bij de basis?');
    // the sign is repeated for as long as the answer takes, so more than once on a busy machine
    expect([...new Set(answer.map(({ type }) => type))]).toEqual(['typing', 'message']);
    expect(textOf(cardIn(answer))).toContain('Ja, basisondersteuning');
    expect(bot.teams.chat(bot.chatOf(sanne))).toEqual([]);
  });

  it('loopt zo ook door een traject', async () => {
    const traject = await bot.press(sanne, cardIn(await say('start een traject')), 'Start', { pseudoniem: '4H-017' });
    const form = await bot.press(sanne, traject, 'Stap 1: Signaleren');
    expect(textOf(await bot.press(sanne, form, 'Bewaren en sluiten', { 'vraag-docent': 'Hoe help ik?' }))).toContain('is bewaard');
    expect(textOf(cardIn(await say('mijn trajecten')))).toContain('4H-017');
  });
});
