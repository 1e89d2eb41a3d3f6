import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { helpCard } from '../../cards/messages.ts';
import { TeamsDoor } from '../../src/teams/adapter.ts';
import { LIMITS } from '../../src/teams/connector-limits.ts';
import { sendCard } from '../../src/teams/send.ts';
import { type Behaviour, FakeTeams } from '../support/fake-teams.ts';
import { EVERYTHING } from '../support/help-rights.ts';
import { demoConfig } from '../support/in-process.ts';

const card = helpCard(EVERYTHING);
const sendWith = (attemptMs: number) =>
  sendCard(new TeamsDoor(demoConfig, { outbound: { limits: { ...LIMITS, attemptMs, backoffMs: 4 } } }));
const send = sendWith(LIMITS.attemptMs);

let teams: FakeTeams;
beforeEach(async () => {
  teams = await FakeTeams.start();
});
afterEach(() => teams.stop());

const contact = (serviceUrl = teams.serviceUrl) => ({
  reference: { serviceUrl, channelId: 'msteams', conversationId: 'a:1/ü', botId: '28:bot', userId: '29:sanne' },
});
const inChat = () => teams.chat('a:1/ü').map((message) => message.card);

describe('uit zichzelf een kaart sturen', () => {
  it('brengt de kaart in de eigen chat van die persoon, en zegt onder welk id', async () => {
    const result = await send(contact(), card);
    expect(inChat()).toEqual([card]);
    expect(result).toEqual({ kind: 'verzonden', activityId: teams.chat('a:1/ü')[0]?.id });
    expect(teams.calls).toMatchObject([{ method: 'POST', body: { recipient: { id: '29:sanne' }, from: { id: '28:bot' } } }]);
  });

  it('kijkt vlak voor het sturen na of het adres van Teams is', async () => {
    for (const elsewhere of ['http://10.0.0.1/', 'https://kwaad.example/', 'http://127.0.0.1.kwaad.example/'])
      expect(await send(contact(elsewhere), card)).toEqual({ kind: 'geblokkeerd', code: 'serviceUrl' });
    const closed = new TeamsDoor(demoConfig, { trusts: () => false });
    expect(await sendCard(closed)(contact(), card)).toEqual({ kind: 'geblokkeerd', code: 'serviceUrl' });
    expect(teams.calls).toEqual([]);
  });

  it('zegt later als er niemand luistert: er is niets weggegaan', async () => {
    const gone = contact();
    await teams.stop();
    teams = await FakeTeams.start();
    expect(await send(gone, card)).toMatchObject({ kind: 'later', reason: 'net' });
  });

  it('gooit als het onze eigen fout is', async () => {
    const broken = { trusts: () => true, reopen: () => Promise.reject(new TypeError('van ons')) };
    await expect(sendCard(broken)(contact(), card)).rejects.toThrow(TypeError);
  });
});

describe('fault 55, 57 en 58: wat er van een kaart is geworden', () => {
  it.each<[Behaviour, object]>([
    [
      { status: 403, body: '{"error":{"code":"MessageWritesBlocked"}}' },
      { kind: 'geblokkeerd', code: 'MessageWritesBlocked' },
    ],
    [{ status: 404 }, { kind: 'geblokkeerd' }],
    [{ status: 413 }, { kind: 'te-groot' }],
    [
      { status: 400, body: '{"error":{"code":"BadSyntax"}}' },
      { kind: 'geweigerd', status: 400, code: 'BadSyntax' },
    ],
    [
      { status: 429, headers: { 'retry-after': '60' } },
      { kind: 'later', reason: 'druk' },
    ],
    [{ status: 401 }, { kind: 'later', reason: 'toegang' }],
    [{ status: 500 }, { kind: 'onbekend' }],
    [{ status: 200 }, { kind: 'onbekend' }],
    ['zwijgt', { kind: 'onbekend' }],
    ['verbreekt', { kind: 'onbekend' }],
  ])('staat in de uitkomst, en wordt één keer geprobeerd: %j', async (behaviour, outcome) => {
    teams.behave = () => behaviour;
    expect(await (behaviour === 'zwijgt' ? sendWith(250) : send)(contact(), card)).toMatchObject(outcome);
    expect(teams.calls).toHaveLength(1);
  });

  it('zegt later na een paar pogingen als Teams het druk houdt', async () => {
    teams.behave = () => ({ status: 502 });
    expect(await send(contact(), card)).toEqual({ kind: 'later', reason: 'druk', afterMs: expect.any(Number) });
    expect(teams.calls).toHaveLength(LIMITS.tries);
  });
});

describe('fault 56: Teams brengt de kaart en zegt dan dat het mislukt is', () => {
  it('staat één keer in de chat, en de uitkomst is onbekend', async () => {
    teams.behave = () => ({ status: 500, delivers: true });
    expect(await send(contact(), card)).toEqual({ kind: 'onbekend' });
    expect(inChat()).toEqual([card]);
    expect(teams.calls).toHaveLength(1);
  });
});
