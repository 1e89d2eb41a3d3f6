import { cp, rm } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { ActivityTypes, type TurnContext } from 'botbuilder';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { helpCard } from '../../cards/messages.ts';
import { type Running, start } from '../../src/start.ts';
import { TeamsDoor } from '../../src/teams/adapter.ts';
import { Attempt, agentFor } from '../../src/teams/connector-attempt.ts';
import { LIMITS } from '../../src/teams/connector-limits.ts';
import { GuardedAuthentication } from '../../src/teams/guarded-authentication.ts';
import type { OutgoingIdentity } from '../../src/teams/outgoing-identity.ts';
import { sendCard } from '../../src/teams/send.ts';
import { sanne } from '../support/cast.ts';
import { collectedLog } from '../support/collected-log.ts';
import { type Behaviour, cardOfInvoke, FakeTeams, textOf } from '../support/fake-teams.ts';
import { EVERYTHING } from '../support/help-rights.ts';
import { demoConfig, productionConfig } from '../support/in-process.ts';
import { sourcesIn } from '../support/sources.ts';
import { makeTempFolder } from '../support/temp-folder.ts';

const card = helpCard(EVERYTHING);
/** Short limits for what hangs, and waits that take no time. */
const limits = { ...LIMITS, attemptMs: 250, typingMs: 200, invokeMs: 300, turnMs: 600, leastMs: 120, backoffMs: 4 };
const outbound = { limits };

let teams: FakeTeams;
beforeEach(async () => {
  teams = await FakeTeams.start();
});
afterEach(() => teams.stop());

const door = new TeamsDoor(demoConfig, { outbound });
/** With all the time that there is for real, for what succeeds in the end. */
const patient = new TeamsDoor(demoConfig, { outbound: { limits: { ...LIMITS, backoffMs: 4 } } });
const activity = (fields: Record<string, unknown> = {}) => teams.activity(sanne, 'chat', { type: 'message', text: 'hoi', ...fields });
const contact = () => ({
  reference: { serviceUrl: teams.serviceUrl, channelId: 'msteams', conversationId: 'chat', botId: '28:bot', userId: '29:sanne' },
});

/** What comes of a call in a turn: the name of the error, or nothing. */
const inTurn = async (call: (context: TurnContext) => Promise<unknown>, through = door): Promise<string | undefined> => {
  let failed: string | undefined;
  await through.receive(activity(), async (context) => {
    failed = await call(context).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.name : 'iets anders'),
    );
  });
  return failed;
};

const waysOut: Record<string, (context: TurnContext) => Promise<unknown>> = {
  'een bericht': (context) => context.sendActivity('dag'),
  'twee berichten': (context) => context.sendActivities([{ type: 'message', text: 'een' }, { type: 'message' }]),
  'een antwoord op een bericht': (context) => context.sendActivity({ type: ActivityTypes.Message, text: 'dag', replyToId: 'x' }),
  'de puntjes van het typen': (context) => context.sendActivity({ type: ActivityTypes.Typing }),
  'een kaart die verandert': (context) => context.updateActivity({ type: ActivityTypes.Message, id: 'x', text: 'dag' }),
  'een bericht dat weggaat': (context) => context.deleteActivity('x'),
};

describe('alles wat de SDK naar Teams stuurt', () => {
  it.each(Object.entries(waysOut))('heeft een grens en gaat na een fout niet nog eens: %s', async (_name, call) => {
    const wrong: readonly (readonly [Behaviour, string])[] = [
      [{ status: 500 }, 'ConnectorFailure:onbekend'],
      ['zwijgt', 'ConnectorFailure:onbekend'],
      [{ status: 302, headers: { location: `${teams.serviceUrl}/elders` } }, 'ConnectorFailure:onbekend'],
      [{ status: 403 }, 'ConnectorFailure:geblokkeerd'],
    ];
    for (const [behaviour, name] of wrong) {
      teams.calls.length = 0;
      teams.behave = () => behaviour;
      expect(await inTurn(call)).toBe(name);
      expect(teams.calls).toHaveLength(1);
    }
  });

  it.each(Object.entries(waysOut).filter(([name]) => !name.includes('typen')))(
    'probeert het opnieuw als het druk is: %s',
    async (_name, call) => {
      teams.behave = ({ method }) => (teams.calls.length === 1 ? { status: 429 } : method === 'DELETE' ? { status: 200 } : undefined);
      expect(await inTurn(call, patient)).toBeUndefined();
      expect(teams.calls.length).toBeGreaterThan(1);
    },
  );

  it('probeert de puntjes van het typen niet nog eens: die komen dan te laat', async () => {
    teams.behave = () => ({ status: 429 });
    expect(await inTurn((context) => context.sendActivity({ type: ActivityTypes.Typing }))).toBe('ConnectorFailure:later:druk');
    expect(teams.calls).toHaveLength(1);
  });

  it('herkent typen niet aan wat iemand typt', async () => {
    teams.behave = () => (teams.calls.length === 1 ? { status: 429 } : undefined);
    const text = '{"type":"typing"';
    expect(await inTurn((context) => context.sendActivity({ text, type: ActivityTypes.Message }), patient)).toBeUndefined();
    expect(teams.calls).toHaveLength(2);
  });

  it('logt niemand in, en belt nooit andere bots', async () => {
    const authentication = new GuardedAuthentication(
      {
        isValidAppId: async () => true,
        isAuthenticationDisabled: async () => true,
        createCredentials: async () => ({ signRequest: async (request) => request }),
      },
      outbound,
    );
    const tokens = await authentication.createUserTokenClient();
    await expect(tokens.getUserToken('29:sanne', 'inloggen', 'msteams', '')).rejects.toThrow();
    expect(() => authentication.createBotFrameworkClient()).toThrow();
  });

  it('gaat nergens om de grens heen: wat eigen clients maakt, wordt niet gebruikt', () => {
    const users = sourcesIn('src', /\.ts$/).filter(({ text }) =>
      /\b(TeamsInfo|TeamsConnectorClient|BotFrameworkHttpClient|new ConnectorClient|createConversationAsync)\b/.test(text),
    );
    expect(users.map(({ path }) => path)).toEqual([]);
  });
});

describe('de tijd van een beurt', () => {
  const turnOf = (fields: Record<string, unknown>) =>
    door.receive(activity(fields), async (context) => {
      for (let calls = 0; calls < 20; calls++) await context.sendActivity('dag').catch(() => {});
    });

  it('is op na een paar keer wachten, en dan wordt er niets meer gestuurd', async () => {
    teams.behave = () => 'zwijgt';
    await turnOf({});
    expect(teams.calls).toHaveLength(2);
  });

  it('is voor een knop korter dan voor een bericht', async () => {
    teams.behave = () => 'zwijgt';
    await turnOf({ type: 'invoke', name: 'adaptiveCard/action' });
    expect(teams.calls).toHaveLength(1);
  });

  it('blijft voor het echt onder de tijd die Teams wacht', () => {
    expect(LIMITS.invokeMs).toBeLessThanOrEqual(3000);
    expect(Math.max(LIMITS.turnMs, LIMITS.backgroundMs)).toBeLessThan(10_000);
  });
});

describe('fault 57: Teams antwoordt niet, of met iets anders dan een antwoord', () => {
  let folder: string;
  let bot: Running;
  const log = collectedLog();
  beforeEach(async () => {
    folder = await makeTempFolder();
    const schools = join(folder, 'scholen');
    await cp(join(import.meta.dirname, '../support/schools'), schools, { recursive: true });
    const dataDir = join(folder, 'data');
    const config = { ...demoConfig, store: { kind: 'lowdb', dataDir }, schoolsDir: schools } as const;
    const started = await start(config, { outbound: { limits: { ...limits, attemptMs: 1000, turnMs: 2500 } }, log: log.log });
    if (!started.ok) throw new Error(started.error.join());
    bot = started.value;
    teams.connect(`http://127.0.0.1:${bot.port}`);
  });
  afterEach(async () => {
    await bot.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('de bezorging krijgt 200, een knop krijgt zijn kaart, en de bot gaat door', async () => {
    const wrong: readonly Behaviour[] = [
      'zwijgt',
      'verbreekt',
      { status: 200, body: '<html>Log in</html>', headers: { 'content-type': 'text/html' } },
      { status: 200, body: '<html>Log in</html>' },
      { status: 200 },
      { status: 302, headers: { location: `${teams.serviceUrl}/elders` } },
      { status: 200, body: '{"id":', breaksOff: true },
    ];
    const chat = teams.chat('chat');
    for (const behaviour of wrong) {
      teams.behave = () => behaviour;
      expect((await teams.post(activity({ text: 'help' }))).status, JSON.stringify(behaviour)).toBe(200);
      const press = { type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb: 'hulp.toon', data: { bw: {} } } } };
      const pressed = await teams.post(activity(press));
      expect(textOf(cardOfInvoke(await pressed.json()))).toContain('Wat kun je doen?');
      await bot.idle();
      teams.behave = () => undefined;
      const before = chat.length;
      expect((await teams.post(activity({ text: 'help' }))).status).toBe(200);
      await bot.idle();
      expect(chat, JSON.stringify(behaviour)).toHaveLength(before + 1);
    }
    const posts = teams.calls.filter(({ body }) => body instanceof Object && 'type' in body && body.type === 'message');
    expect(posts, 'every answer went out once').toHaveLength(2 * wrong.length);
    expect(teams.calls.map(({ method }) => method)).not.toContain('GET');
    expect(log.text()).not.toContain('Log in');
  });
});

describe('fault 59: de bot krijgt geen token', () => {
  type Sign = Awaited<ReturnType<OutgoingIdentity['createCredentials']>>['signRequest'];
  const tokenless = (signRequest: Sign) => {
    const identity: OutgoingIdentity = {
      isValidAppId: async () => true,
      isAuthenticationDisabled: async () => false,
      createCredentials: async () => ({ signRequest }),
    };
    return new TeamsDoor(productionConfig, { identity, trusts: () => true, outbound });
  };

  it('is later, binnen de grens en met een eigen reden: geheim verlopen', async () => {
    const through = tokenless(() => Promise.reject(new Error('invalid_client: AADSTS7000222 onmiskenbaarwoord')));
    expect(await sendCard(through)(contact(), card)).toMatchObject({ kind: 'later', reason: 'toegang' });
    expect(await inTurn((context) => context.sendActivity('dag'), through)).toBe('ConnectorFailure:later:toegang');
    expect(teams.calls).toEqual([]);
  });

  it('is later als het adres voor tokens niets zegt', async () => {
    const through = tokenless(() => new Promise(() => {}));
    expect(await sendCard(through)(contact(), card)).toMatchObject({ kind: 'later', reason: 'toegang' });
    expect(teams.calls).toEqual([]);
  });

  it('vraagt er niet voor elk bericht om als er veel wacht, en komt vanzelf goed', async () => {
    let asked = 0;
    let well = false;
    const through = tokenless((request) => {
      asked += 1;
      return well ? Promise.resolve(request) : new Promise(() => {});
    });
    const chats = Array.from({ length: 20 }, (_, number) => ({ reference: { ...contact().reference, conversationId: `chat-${number}` } }));
    const results = await Promise.all(chats.map((chat) => sendCard(through)(chat, card)));
    expect(new Set(results.map(({ kind }) => kind))).toEqual(new Set(['later']));
    expect(asked).toBeLessThan(chats.length / 4);
    well = true;
    await expect.poll(async () => (await sendCard(through)(contact(), card)).kind).toBe('verzonden');
  });

  it('een knop krijgt zijn antwoord gewoon: dat gaat over de verbinding van Teams', async () => {
    const through = tokenless(() => new Promise(() => {}));
    const response = await through.receive(activity({ type: 'invoke', name: 'adaptiveCard/action' }), async (context) => {
      await context.updateActivity({ type: ActivityTypes.Message, id: 'x', text: 'dag' }).catch(() => {});
      await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body: { gelukt: true } } });
    });
    expect(response).toEqual({ status: 200, body: { gelukt: true } });
  });
});

describe('een verbinding', () => {
  let deaf: Server;
  const sockets: Socket[] = [];
  beforeEach(async () => {
    deaf = createServer((socket) => sockets.push(socket));
    await new Promise<void>((resolve) => deaf.listen(0, '127.0.0.1', resolve));
  });
  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.destroy();
    await new Promise<void>((resolve) => {
      deaf.close(() => resolve());
    });
  });

  it('die niet tot stand komt, heeft niets meegenomen: later', async () => {
    const address = deaf.address();
    const port = typeof address === 'object' ? address?.port : 0;
    // It takes the connection and never greets, so there is no secret channel to send over.
    const reference = { ...contact().reference, serviceUrl: `https://127.0.0.1:${port}` };
    expect(await sendCard(door)({ reference }, card)).toMatchObject({ kind: 'later', reason: 'net' });
  });

  it('die er al was, telt als een verbinding', async () => {
    expect(new Attempt().failure).toEqual({ kind: 'later', reason: 'toegang', afterMs: 60_000 });
    expect(await sendCard(patient)(contact(), card)).toMatchObject({ kind: 'verzonden' });
    teams.behave = () => 'zwijgt';
    expect(await sendCard(door)(contact(), card)).toEqual({ kind: 'onbekend' });
  });

  it('wordt bewaard, en niet te lang', () => {
    for (const url of ['http://127.0.0.1', 'https://smba.trafficmanager.net'])
      expect(Reflect.get(agentFor(url), 'options')).toMatchObject({ keepAlive: true, timeout: 30_000 });
  });
});
