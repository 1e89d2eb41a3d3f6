import { ActivityTypes, type TurnContext } from 'botbuilder';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TeamsDoor, UntrustedServiceError } from '../../src/teams/adapter.ts';
import { sanne } from '../support/cast.ts';
import { FakeTeams } from '../support/fake-teams.ts';
import { demoConfig, productionConfig } from '../support/in-process.ts';
import { OUTGOING, outgoingForTests } from '../support/production-bot.ts';

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
    await new TeamsDoor(demoConfig).receive(teams.activity(sanne, 'chat', { type: 'message', text: 'hoi' }), async (context) => {
      await context.sendActivity({ type: ActivityTypes.Message, text: 'Dag <at>Sanne</at>', entities: [mention, message] });
    });
    return teams.calls.at(-1)?.body;
  };

  it('verlaat het proces met alle velden', async () => {
    expect(await sent()).toMatchObject({ entities: [mention, message] });
  });
});

describe('de deur', () => {
  let teams: FakeTeams;
  beforeAll(async () => {
    teams = await FakeTeams.start();
  });
  afterAll(() => teams.stop());
  beforeEach(() => {
    teams.calls.length = 0;
  });

  const reference = () => ({
    serviceUrl: teams.serviceUrl,
    channelId: 'msteams',
    bot: { id: 'b', name: '' },
    user: { id: 'u', name: '' },
    conversation: { id: 'c', isGroup: false, conversationType: 'personal', name: '' },
  });
  const greet = async (context: TurnContext) => {
    await context.sendActivity('Dag');
  };
  const trusting = (trusts: (serviceUrl: string) => boolean) => new TeamsDoor(productionConfig, { identity: outgoingForTests, trusts });

  it('antwoordt voor het echt met het bewijs van de bot, en op wat van zichzelf uitgaat ook', async () => {
    const door = trusting((serviceUrl) => serviceUrl === teams.serviceUrl);
    await door.receive(teams.activity(sanne, 'chat', { type: 'message', text: 'hoi' }), greet);
    await door.reopen(reference(), greet);
    expect(teams.calls.map(({ authorization }) => authorization)).toEqual([OUTGOING, OUTGOING]);
  });

  it('geeft een beurt mee dat de afzender is nagekeken, zonder tenant of app van de afzender', async () => {
    const identities: unknown[] = [];
    const door = trusting(() => true);
    await door.receive(teams.activity(sanne, 'chat', { type: 'message' }), async (context) => {
      identities.push(context.turnState.get(context.adapter.BotIdentityKey), context.activity.callerId);
    });
    expect(identities).toMatchObject([
      {
        isAuthenticated: true,
        claims: [
          { type: 'aud', value: productionConfig.appId },
          { type: 'serviceurl', value: teams.serviceUrl },
        ],
      },
      'urn:botframework:azure',
    ]);
  });

  it('stuurt niets naar een bewaard adres dat niet van Teams is', async () => {
    const door = new TeamsDoor(productionConfig, { identity: outgoingForTests });
    for (const serviceUrl of [teams.serviceUrl, 'https://kwaad.example/', ''])
      await expect(door.reopen({ ...reference(), serviceUrl }, greet)).rejects.toThrow(UntrustedServiceError);
    expect(teams.calls).toEqual([]);
  });
});
