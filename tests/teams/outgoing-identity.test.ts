import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TurnContext } from 'botbuilder';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TeamsDoor } from '../../src/teams/adapter.ts';
import { outgoingIdentity } from '../../src/teams/outgoing-identity.ts';
import { sanne } from '../support/cast.ts';
import { FakeTeams } from '../support/fake-teams.ts';
import { demoConfig, managedConfig, productionConfig } from '../support/in-process.ts';

const audience = 'https://api.botframework.com';
const login = 'https://login.microsoftonline.com/botframework.com';

describe('de identiteit van de bot', () => {
  it('is in de demo niemand', async () => {
    expect(await outgoingIdentity(demoConfig).isAuthenticationDisabled()).toBe(true);
  });

  it.each([
    ['een wachtwoord', productionConfig],
    ['een beheerde identiteit', managedConfig],
  ])('is voor het echt die van de app-registratie, met %s', async (_name, config) => {
    const identity = outgoingIdentity(config);
    expect(await identity.isAuthenticationDisabled()).toBe(false);
    expect(await identity.isValidAppId(productionConfig.appId)).toBe(true);
    expect(await identity.isValidAppId('een-ander')).toBe(false);
  });

  it('hoort bij de tenant van de app-registratie, en laat het wachtwoord niet zien', async () => {
    const identity = outgoingIdentity(productionConfig);
    const credentials = await identity.createCredentials(productionConfig.appId, audience, login, true);
    expect(JSON.parse(JSON.stringify(credentials))).toMatchObject({
      appId: productionConfig.appId,
      tenant: productionConfig.appTenantId,
      oAuthEndpoint: `https://login.microsoftonline.com/${productionConfig.appTenantId}`,
      oAuthScope: audience,
    });
    expect(JSON.stringify([identity, credentials])).not.toContain('geheim');
  });

  it('wordt één keer opgezet, en niet bij elke beurt', async () => {
    const identity = outgoingIdentity(productionConfig);
    const [first, second] = [1, 2].map(() => identity.createCredentials(productionConfig.appId, audience, login, true));
    expect(await first).toBe(await second);
    await expect(identity.createCredentials('een-ander', audience, login, true)).rejects.toThrow();
  });
});

describe('een beheerde identiteit', () => {
  const asked: URL[] = [];
  const machine = createServer((request, response) => {
    asked.push(new URL(request.url ?? '', 'http://machine'));
    const token = { access_token: 'van-de-machine', expires_on: '4102444800', resource: audience, token_type: 'Bearer' };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(token));
  });
  let teams: FakeTeams;
  beforeEach(async () => {
    teams = await FakeTeams.start();
    await new Promise<void>((resolve) => machine.listen(0, '127.0.0.1', resolve));
    vi.stubEnv('IDENTITY_ENDPOINT', `http://127.0.0.1:${(machine.address() as AddressInfo).port}/msi/token`);
    vi.stubEnv('IDENTITY_HEADER', 'van-de-test');
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    machine.closeAllConnections();
    await new Promise((resolve) => machine.close(resolve));
    await teams.stop();
  });

  it('haalt pas een token bij de eerste verzending, op naam van de app, en gebruikt het daarna weer', async () => {
    const door = new TeamsDoor(managedConfig, { trusts: () => true });
    const turn = (logic: (context: TurnContext) => Promise<void>) =>
      door.receive(teams.activity(sanne, 'chat', { type: 'message', text: 'hoi' }), logic);
    await turn(async () => {});
    expect(asked).toEqual([]);
    for (let round = 0; round < 2; round++)
      await turn(async (context) => {
        await context.sendActivity('Dag');
      });
    expect(asked.map(({ searchParams }) => [searchParams.get('client_id'), searchParams.get('resource')])).toEqual([
      [productionConfig.appId, audience],
    ]);
    expect(teams.calls.map(({ authorization }) => authorization)).toEqual(['Bearer van-de-machine', 'Bearer van-de-machine']);
  });
});
