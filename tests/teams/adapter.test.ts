import { ActivityTypes } from 'botbuilder';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Config } from '../../src/config.ts';
import { keepEntitiesOnTheWire, TeamsDoor } from '../../src/teams/adapter.ts';
import { sanne } from '../support/cast.ts';
import { FakeTeams } from '../support/fake-teams.ts';

const shared = {
  host: '127.0.0.1',
  port: 0,
  dataDir: '',
  schoolsDir: '',
  publicUrl: 'https://x',
  linkSecret: '',
  logLevel: 'silent',
} as const;
const demo: Config = { ...shared, mode: 'demo' };
const id = '8f6b1f0a-3f3e-4c58-8d0a-6a2f5a1d9c21';
const production: Config = { ...shared, mode: 'productie', appId: id, appType: 'SingleTenant', appTenantId: id, appPassword: 'geheim' };

const mention = { type: 'mention', text: '<at>Sanne</at>', mentioned: { id: '29:sanne', name: 'Sanne' } };
const message = {
  type: 'https://schema.org/Message',
  '@type': 'Message',
  '@context': 'https://schema.org',
  citation: [{ '@type': 'Claim', position: 1, appearance: { '@type': 'DigitalDocument', name: 'Norm', abstract: 'Deel 4' } }],
};

describe('val 1: wat een bericht meestuurt', () => {
  let teams: FakeTeams;
  beforeAll(async () => {
    teams = await FakeTeams.start();
  });
  afterAll(() => teams.stop());

  const sent = async () => {
    await new TeamsDoor(demo).receive('', teams.activity(sanne, 'chat', { type: 'message', text: 'hoi' }), async (context) => {
      await context.sendActivity({ type: ActivityTypes.Message, text: 'Dag <at>Sanne</at>', entities: [mention, message] });
    });
    return teams.calls.at(-1)?.body;
  };

  it('valt zonder onze reparatie nog steeds weg', async () => {
    expect(await sent()).toMatchObject({ entities: [{ type: 'mention' }, { type: 'https://schema.org/Message' }] });
    expect(JSON.stringify(await sent())).not.toContain('Deel 4');
  });

  it('verlaat het proces met alle velden', async () => {
    keepEntitiesOnTheWire();
    expect(await sent()).toMatchObject({ entities: [mention, message] });
  });
});

describe('de deur', () => {
  it('antwoordt in de demo alleen naar deze computer', () => {
    const door = new TeamsDoor(demo);
    for (const here of ['http://127.0.0.1:56150', 'http://localhost:56150/_connector', 'http://[::1]:1', 'https://127.0.0.1'])
      expect(door.trusts(here), here).toBe(true);
    for (const elsewhere of [
      'https://smba.trafficmanager.net',
      'http://127.0.0.1.kwaad.example',
      'http://localhost@kwaad.example',
      'http://10.0.0.1',
    ])
      expect(door.trusts(elsewhere), elsewhere).toBe(false);
  });

  it('antwoordt voor het echt alleen over https', () => {
    const door = new TeamsDoor(production);
    expect(door.trusts('https://smba.trafficmanager.net/emea/')).toBe(true);
    expect(door.trusts('http://smba.trafficmanager.net/emea/')).toBe(false);
  });

  it.each(['', 'Bearer', 'Bearer x', 'Bearer a.b.c', 'Basic x', '\u0000'])(
    'laat voor het echt niemand binnen met %j',
    async (authorization) => {
      let ran = false;
      const entering = new TeamsDoor(production).receive(
        authorization,
        { type: 'message', channelId: 'msteams', serviceUrl: 'https://x' },
        async () => {
          ran = true;
        },
      );
      await expect(entering).rejects.toThrow();
      expect(ran).toBe(false);
    },
  );
});
