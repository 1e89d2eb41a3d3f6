import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OTHER_TENANT, sanne, TENANT } from '../support/cast.ts';
import { textOf } from '../support/fake-teams.ts';
import { SchoolBot } from '../support/school-bot.ts';
import { postRaw, storedBy } from './door-bot.ts';

const STATUSES = [200, 400, 401, 403, 405, 413];

describe('wat er ook binnenkomt', () => {
  let bot: SchoolBot;
  let before: Readonly<Record<string, string>>;
  beforeAll(async () => {
    bot = await SchoolBot.start();
    await bot.press(sanne, await bot.say(sanne, 'start een traject'), 'Start', { pseudoniem: '9Z-311' });
    before = await storedBy(bot);
  });
  afterAll(() => bot.stop());

  const junk = fc.jsonValue({ maxDepth: 3 });
  const or = (...valid: unknown[]) => fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...valid) }, { weight: 1, arbitrary: junk });
  const stranger = { id: '29:iemand', aadObjectId: '00000000-0000-0000-0000-0000000000ff', name: 'Iemand' };
  const abroad = { id: `29:${sanne.personId}`, aadObjectId: sanne.personId, name: sanne.name };
  const press = (verb: string, bw: object) => ({ action: { verb, data: { bw, reden: 'x', pseudoniem: '9Z-312' } } });
  /** Whoever sends it, it is nobody that the school knows: someone on no list, or someone of the list in another tenant. */
  const activity = fc.record(
    {
      type: or('message', 'invoke', 'installationUpdate', 'conversationUpdate', 'messageUpdate'),
      name: or('adaptiveCard/action', 'application/search', 'task/fetch', 'composeExtension/query'),
      id: or('a', undefined),
      channelId: fc.oneof({ weight: 20, arbitrary: fc.constant('msteams') }, { weight: 1, arbitrary: junk }),
      serviceUrl: fc.constant(''),
      sender: fc.constantFrom(
        { from: stranger, channelData: { tenant: { id: TENANT } } },
        { from: abroad, channelData: { tenant: { id: OTHER_TENANT } } },
        { from: abroad, channelData: {} },
        { from: { id: '29:gast' }, channelData: { tenant: { id: TENANT } } },
      ),
      from: junk,
      recipient: or({ id: '28:basiswijzer' }),
      conversation: or({ id: 'chat-x', conversationType: 'personal' }, { id: 'chat-y' }),
      text: or('mijn trajecten', 'start een traject', '9Z-311', '<at>x</at>', ''),
      value: or(
        press('traject.nieuw', {}),
        press('traject.mijn', { from: 0 }),
        press('traject.start', { trajectId: '3f0c1c9e-6f0f-4a57-9d5a-2b1f0c9e6f01' }),
      ),
      entities: or([{ type: 'mention', mentioned: { id: '28:basiswijzer' }, text: 'x' }]),
      action: or('add', 'remove'),
      membersAdded: or([{ id: '28:basiswijzer' }]),
      attachments: junk,
      locale: junk,
      localTimezone: junk,
      timestamp: or('1970-01-01T00:00:00Z', '2099-13-45', 5),
      callerId: junk,
      relatesTo: junk,
      replyToId: or('x'),
      deliveryMode: or(undefined, 'expectReplies', 'notification', 'stream'),
      suggestedActions: junk,
    },
    { requiredKeys: ['type', 'channelId', 'sender', 'recipient', 'conversation', 'serviceUrl'] },
  );

  it('geeft een van de bekende nummers, nooit een fout van de bot zelf, en verandert niets voor wie hij niet kent', async () => {
    const seen = new Set<number>();
    await fc.assert(
      fc.asyncProperty(fc.oneof({ weight: 6, arbitrary: activity }, { weight: 1, arbitrary: junk }), async (body) => {
        const isActivity = body instanceof Object && 'sender' in body;
        const sent = isActivity ? { ...body, ...(body.sender as object), sender: undefined, serviceUrl: bot.teams.serviceUrl } : body;
        const response = await bot.teams.post(sent);
        seen.add(response.status);
        expect(STATUSES).toContain(response.status);
        expect(await response.text()).not.toMatch(/node_modules|Error|at .*\.[jt]s|9Z-311/);
      }),
      { numRuns: 200 },
    );
    expect(await storedBy(bot)).toEqual(before);
    expect([...seen]).toEqual(expect.arrayContaining([200, 400]));
  }, 60_000);

  it('geeft ook op tekst die geen JSON is een bekend nummer', async () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.json().map((json) => json.slice(0, -1)),
    );
    await fc.assert(
      fc.asyncProperty(text, async (body) => {
        expect([400, 403]).toContain((await postRaw(bot, body)).status);
      }),
      { numRuns: 60 },
    );
  });

  it('kent geen andere manier van vragen dan POST', async () => {
    for (const method of ['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'])
      expect([404, 405], method).toContain((await fetch(`${bot.url}/api/messages`, { method })).status);
  });

  it('laat een bot over die gewoon antwoordt', async () => {
    expect(textOf(await bot.say(sanne, 'mijn trajecten'))).toContain('9Z-311');
    expect(await storedBy(bot)).toEqual(before);
  });
});
