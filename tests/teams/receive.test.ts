import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../src/app.ts';
import { err } from '../../src/shared/result.ts';
import { InboxSeal } from '../../src/storage/inbox-seal.ts';
import { Keyring } from '../../src/storage/keyring.ts';
import { newSealKey } from '../../src/storage/seal.ts';
import { activitySchema } from '../../src/teams/activity.ts';
import { TeamsDoor } from '../../src/teams/adapter.ts';
import { createBot } from '../../src/teams/bot.ts';
import { Deliveries } from '../../src/teams/deliveries.ts';
import { failedBody } from '../../src/teams/invoke.ts';
import { receiveFrom } from '../../src/teams/receive.ts';
import { demoGuard, type Guard } from '../../src/teams/token-guard.ts';
import { sanne } from '../support/cast.ts';
import { cardOfInvoke, FakeTeams, textOf } from '../support/fake-teams.ts';
import { demoConfig } from '../support/in-process.ts';
import { memoryBackend } from '../support/memory-backend.ts';
import { memoryStore } from '../support/memory-store.ts';
import { storeWith } from '../support/store-with.ts';
import { testApp } from '../support/test-app.ts';

const WORD = 'kwibusvlinder';
let teams: FakeTeams;
beforeAll(async () => {
  teams = await FakeTeams.start();
});
afterAll(() => teams.stop());
beforeEach(() => {
  teams.calls.length = 0;
  teams.refuse = () => undefined;
});

const door = new TeamsDoor(demoConfig);
/** The way in to an app, with an empty inbox. */
const receiver = (app: App, guard: Guard = demoGuard(door.trusts)) => {
  const { clock, log } = app.services;
  const backend = memoryBackend(clock);
  const seal = new InboxSeal(backend, new Keyring(backend, [{ id: 'test', key: newSealKey() }]));
  const deliveries = new Deliveries({ inbox: backend.inbox, seal, clock, log, hasEffect: async () => false });
  return receiveFrom({ app, guard, door, bot: createBot(app), deliveries, rateLimit: { admits: () => true } });
};
const activity = (fields: Record<string, unknown>) => teams.activity(sanne, 'chat', fields);
const press = { type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb: 'hulp.toon', data: { bw: {} } } } };

/** An app of which the inside breaks at everything. */
const broken = () => {
  const app = testApp();
  const fails = () => {
    throw new TypeError(WORD);
  };
  return { ...app, front: { say: fails, press: fails, search: fails, find: fails } };
};

describe('val 3: een beurt die bij ons misgaat', () => {
  it('geeft een knop een kaart met een nummer', async () => {
    const app = broken();
    const delivery = await receiver(app)('', activity(press));
    expect(delivery.status).toBe(200);
    const card = textOf(cardOfInvoke(delivery.body));
    expect(card).toContain('Dit is niet gelukt.');
    expect(card).toContain(String(app.lines().at(-1)?.number));
    expect(JSON.stringify(delivery) + app.text()).not.toContain(WORD);
  });

  it('geeft elke andere aanroep een zin', async () => {
    const app = broken();
    const delivery = await receiver(app)('', activity({ type: 'invoke', name: 'application/search', value: {} }));
    expect(delivery).toMatchObject({ status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message' } });
    expect(JSON.stringify(delivery) + app.text()).not.toContain(WORD);
  });

  it('geeft een zoekvraag uit het berichtvak een zin in de vorm die daar getoond wordt', async () => {
    const app = broken();
    const value = { parameters: [{ name: 'vraag', value: WORD }] };
    const delivery = await receiver(app)('', activity({ type: 'invoke', name: 'composeExtension/query', value }));
    expect(delivery).toMatchObject({
      status: 200,
      body: { composeExtension: { type: 'message', text: expect.stringContaining('Dit is niet gelukt') } },
    });
    expect(JSON.stringify(delivery) + app.text()).not.toContain(WORD);
  });

  it('geeft een bericht gewoon 200, zodat Teams het niet opnieuw stuurt, en staat in het log', async () => {
    const app = broken();
    expect(await receiver(app)('', activity({ type: 'message', text: 'hoi' }))).toEqual({ status: 200, body: undefined });
    expect(app.lines()).toContainEqual(expect.objectContaining({ kind: 'TypeError', msg: 'bezorging mislukt' }));
    expect(app.text()).not.toContain(WORD);
  });

  it('is ook een antwoord dat Teams niet aanneemt', async () => {
    teams.refuse = () => 400;
    expect(await receiver(testApp())('', activity({ type: 'message', text: 'hoi' }))).toEqual({ status: 200, body: undefined });
  });

  it('heeft een passend antwoord voor elke soort aanroep', () => {
    for (const name of ['adaptiveCard/action', 'task/fetch', undefined])
      expect(failedBody(testApp(), new Error(WORD), activitySchema.parse(activity({ type: 'invoke', name })))).toMatchObject({
        statusCode: 200,
      });
  });
});

describe('zoeken terwijl iemand typt', () => {
  it.each([
    ['composeExtension/query', { parameters: [{ name: 'vraag', value: 'rekenen' }] }],
    ['application/search', { dataset: 'collegas', queryText: 'a' }],
  ])('wacht niet op een trage beurt in dezelfde chat: %s', async (name, value) => {
    const app = testApp();
    let end = () => {};
    const slow = new Promise<void>((resolve) => {
      end = resolve;
    });
    const front = { ...app.front, say: () => slow.then(() => undefined) };
    const receive = receiver({ ...app, front });
    const said = receive('', activity({ type: 'message', text: 'hulp' }));
    const found = await receive('', activity({ type: 'invoke', name, value }));
    expect(JSON.stringify(found.body)).toMatch(/"type":"result"|searchResponse/);
    end();
    await said;
  });
});

describe('een opslag die hapert', () => {
  const hapert = () => {
    const fails = () => Promise.reject(new TypeError(WORD));
    const contacten = { get: fails, find: fails, create: fails, replace: fails, remove: fails };
    return testApp({ store: storeWith(memoryStore(), { contacten }) });
  };

  it('kost het antwoord niet', async () => {
    const app = hapert();
    await receiver(app)('', activity({ type: 'message', text: 'hulp' }));
    expect(JSON.stringify(teams.chat('chat').at(-1)?.card)).toContain('Wat kun je doen?');
    expect(app.lines()).toContainEqual(expect.objectContaining({ doing: 'chat onthouden' }));
  });

  it('kost het welkom niet', async () => {
    await receiver(hapert())('', activity({ type: 'installationUpdate', action: 'add' }));
    expect(JSON.stringify(teams.chat('chat').at(-1)?.card)).toContain('Ik help je met basisondersteuning');
  });
});

describe('val 13: wie niet van Teams is', () => {
  it('leert voor het echt niets dan een getal, en er gebeurt niets', async () => {
    const app = testApp();
    for (const status of [400, 401, 403, 503] as const) {
      const guard: Guard = async () => err({ status, reason: 'claims' });
      expect(await receiver(app, guard)(`Bearer ${WORD}`, activity({ type: 'message', text: 'hulp' }))).toEqual({ status });
    }
    expect(teams.calls).toEqual([]);
    expect(app.text()).not.toContain(WORD);
  });

  it('krijgt nooit een bericht op een adres dat niet kan kloppen', async () => {
    const app = testApp();
    for (const serviceUrl of ['https://kwaad.example', 'http://169.254.169.254/latest', 'http://localhost@kwaad.example'])
      expect(await receiver(app)('', { ...activity({ type: 'message', text: 'hoi' }), serviceUrl })).toEqual({ status: 403 });
    expect(app.lines()).toEqual([]);
  });

  it('krijgt bij iets dat geen bericht is alleen een getal', async () => {
    for (const body of [undefined, null, 'x', [], {}]) expect(await receiver(testApp())('', body)).toEqual({ status: 400 });
    expect(await receiver(testApp())('', { ...activity({ type: 'message' }), channelId: 'webchat' })).toEqual({ status: 403 });
  });
});
