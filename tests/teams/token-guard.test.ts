import { createHmac } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { KeyDocument } from '../../src/teams/key-document.ts';
import { trustedServices } from '../../src/teams/service-address.ts';
import { demoGuard, type Guard, type GuardParts, tokenGuard } from '../../src/teams/token-guard.ts';
import { OTHER_TENANT, TENANT } from '../support/cast.ts';
import { collectedLog } from '../support/collected-log.ts';
import { FixedClock } from '../support/fixed-clock.ts';
import { FakeIdentity, part, signed } from '../support/identity.ts';
import { demoConfig, productionConfig } from '../support/in-process.ts';

const SERVICE = 'https://smba.trafficmanager.net/emea/';
const clock = new FixedClock('2026-11-24T08:00:00Z');
const NOW = clock.now().epochMilliseconds / 1000;

let identity: FakeIdentity;
let log: ReturnType<typeof collectedLog>;
let guard: Guard;
beforeAll(async () => {
  identity = await FakeIdentity.start(clock);
});
beforeEach(() => {
  log = collectedLog();
  guard = guardWith();
});
afterEach(() => {
  identity.mood = 'well';
  identity.asked.length = 0;
});
afterAll(() => identity.stop());

const guardWith = (changes: Partial<GuardParts> = {}): Guard =>
  tokenGuard({
    appId: productionConfig.appId,
    keys: new KeyDocument({ clock, log: log.log, metadataUrl: identity.metadataUrl, limitMs: 20_000 }),
    tenants: new Set([TENANT]),
    trusts: trustedServices(productionConfig),
    clock,
    log: log.log,
    ...changes,
  });
const activity = (changes: Record<string, unknown> = {}) => ({
  type: 'message',
  channelId: 'msteams',
  serviceUrl: SERVICE,
  from: { id: '29:sanne', aadObjectId: 'sanne' },
  recipient: { id: '28:bot' },
  conversation: { id: 'c', tenantId: TENANT },
  ...changes,
});
const refused = (status: number, reason: string) => ({ ok: false, error: { status, reason } });

describe('de bewaker', () => {
  it('laat binnen wat van Teams komt, en haalt de sleutels maar één keer', async () => {
    for (let round = 0; round < 3; round++)
      expect(await guard(identity.bearer(SERVICE), activity())).toMatchObject({ ok: true, value: { serviceUrl: SERVICE } });
    expect(identity.asked).toHaveLength(2);
    expect(log.lines()).toEqual([]);
  });

  it.each(['RS256', 'RS384', 'RS512'])('kent de handtekening %s', async (alg) => {
    expect(await guard(`Bearer ${identity.token(SERVICE, {}, identity.key, alg)}`, activity())).toMatchObject({ ok: true });
  });

  it.each([
    ['niets', ''],
    ['alleen het woord', 'Bearer'],
    ['geen token', 'Bearer niet-een-token'],
    ['vier delen', 'Bearer a.b.c.d'],
    ['een leeg deel', 'Bearer a..c'],
    ['geen JSON', 'Bearer YQ.YQ.YQ'],
    ['JSON die geen blok is', `Bearer ${part([])}.${part(5)}.YQ`],
    ['een ander woord', 'Basic YTpi'],
    ['een NUL', '\u0000'],
  ])('kent geen kop met %s', async (_name, authorization) => {
    expect(await guard(authorization, activity())).toEqual(refused(401, 'header'));
  });

  it('kent geen kop die bijna goed is', async () => {
    const good = identity.bearer(SERVICE);
    const around = [good.toLowerCase(), good.replace('Bearer', 'bearer'), ` ${good}`, `${good} `, `${good}\n`, `${good}, ${good}`];
    for (const header of [...around, good.replace(' ', '  '), good.slice('Bearer '.length)])
      expect(await guard(header, activity())).toEqual(refused(401, 'header'));
  });

  it('leest geen token van meer dan 8 kB, en ook geen ander deel ervan', async () => {
    const long = identity.bearer(SERVICE, { vulling: 'x'.repeat(7000) });
    expect(long.length).toBeGreaterThan(8192);
    expect(await guard(long, activity())).toEqual(refused(401, 'header'));
    expect(identity.asked).toEqual([]);
  });

  it.each(['none', 'HS256', 'ES256', 'PS256', 'rs256', ''])('kent geen handtekening %s', async (alg) => {
    const token = signed({ alg, kid: identity.key.kid }, identity.claims(SERVICE), identity.key);
    expect(await guard(`Bearer ${token}`, activity())).toEqual(refused(401, 'header'));
  });

  it.each([undefined, null, 5, '', 'x'.repeat(300)])('kent geen sleutel zonder bruikbaar id: %s', async (kid) => {
    expect(await guard(`Bearer ${signed({ alg: 'RS256', kid }, identity.claims(SERVICE), identity.key)}`, activity())).toEqual(
      refused(401, 'header'),
    );
  });

  it('trapt niet in een geheim dat de openbare sleutel is', async () => {
    const pem = identity.key.publicKey.export({ type: 'spki', format: 'pem' });
    for (const alg of ['HS256', 'RS256']) {
      const text = `${part({ alg, kid: identity.key.kid })}.${part(identity.claims(SERVICE))}`;
      const mac = createHmac('sha256', pem).update(text).digest('base64url');
      expect(await guard(`Bearer ${text}.${mac}`, activity())).toMatchObject({ ok: false, error: { status: 401 } });
    }
  });

  it.each([
    ['verlopen', { exp: NOW - 301 }],
    ['zonder einde', { exp: undefined }],
    ['met een einde dat een tekst is', { exp: String(NOW + 600) }],
    ['nog niet geldig', { nbf: NOW + 301 }],
    ['zonder begin', { nbf: undefined }],
    ['ouder dan een dag', { nbf: NOW - 24 * 3600, exp: NOW + 600 }],
    ['voor een ander', { aud: 'andere-app' }],
    ['voor meer dan één', { aud: [productionConfig.appId] }],
    ['voor niemand', { aud: undefined }],
    ['van een ander', { iss: 'https://kwaad.example' }],
    ['van bijna dezelfde', { iss: 'https://api.botframework.com/' }],
    ['zonder adres', { serviceurl: undefined }],
    ['met een leeg adres', { serviceurl: '' }],
  ])('kent geen token %s', async (_name, claims) => {
    expect(await guard(identity.bearer(SERVICE, claims), activity())).toEqual(refused(401, 'claims'));
    expect(identity.asked).toEqual([]);
  });

  it.each([
    ['vier minuten geleden verlopen', { exp: NOW - 240 }],
    ['over vier minuten geldig', { nbf: NOW + 240 }],
    ['van gisteren, bijna een dag oud', { nbf: NOW - 24 * 3600 + 60 }],
  ])('geeft klokken vijf minuten speling: %s', async (_name, claims) => {
    expect(await guard(identity.bearer(SERVICE, claims), activity())).toMatchObject({ ok: true });
  });

  it('wil een sleutel van Teams', async () => {
    const tokenBy = (key: typeof identity.key) => `Bearer ${signed({ alg: 'RS256', kid: key.kid }, identity.claims(SERVICE), key)}`;
    expect(await guard(tokenBy(identity.webchatKey), activity())).toEqual(refused(401, 'key'));
    expect(await guard(tokenBy({ ...identity.key, kid: 'verzonnen' }), activity())).toEqual(refused(401, 'key'));
    expect(await guard(tokenBy({ ...identity.webchatKey, kid: identity.key.kid }), activity())).toEqual(refused(401, 'signature'));
  });

  it('merkt elke verandering aan een token', async () => {
    const [header = '', , signature = ''] = identity.token(SERVICE).split('.');
    const changed = [
      `${header}.${part(identity.claims(SERVICE, { extra: 1 }))}.${signature}`,
      `${part({ alg: 'RS512', kid: identity.key.kid })}.${part(identity.claims(SERVICE))}.${signature}`,
      `${header}.${part(identity.claims(SERVICE))}.${signature.slice(0, -4)}`,
      `${header}.${part(identity.claims(SERVICE))}.AAAA`,
    ];
    for (const token of changed) expect(await guard(`Bearer ${token}`, activity())).toEqual(refused(401, 'signature'));
  });

  it('neemt geen token aan dat meer vraagt dan hij begrijpt, ook al is de handtekening goed', async () => {
    const header = { alg: 'RS256', kid: identity.key.kid, crit: ['exp'], exp: 1 };
    const token = signed(header, identity.claims(SERVICE), identity.key);
    expect(await guard(`Bearer ${token}`, activity())).toEqual(refused(401, 'header'));
  });

  it('gelooft een tenant en een app-id in een token niet', async () => {
    for (const claims of [{ tid: OTHER_TENANT }, { appid: productionConfig.appId, azp: productionConfig.appId, ver: '2.0' }])
      expect(await guard(identity.bearer(SERVICE, claims), activity())).toMatchObject({ ok: true });
    expect(await guard(identity.bearer(SERVICE, { tid: TENANT }), activity({ conversation: { id: 'c', tenantId: OTHER_TENANT } }))).toEqual(
      refused(403, 'tenant'),
    );
  });
});

describe('fault 10: een andere tenant', () => {
  it.each([
    ['in het gesprek', { conversation: { id: 'c', tenantId: OTHER_TENANT } }, OTHER_TENANT],
    ['in het kanaal', { conversation: { id: 'c' }, channelData: { tenant: { id: OTHER_TENANT } } }, OTHER_TENANT],
    ['in het kanaal en niet in het gesprek', { channelData: { tenant: { id: OTHER_TENANT } } }, undefined],
    [
      'in het gesprek en niet in het kanaal',
      { conversation: { id: 'c', tenantId: OTHER_TENANT }, channelData: { tenant: { id: TENANT } } },
      undefined,
    ],
    ['nergens', { conversation: { id: 'c' } }, undefined],
    ['met tekens die geen id zijn', { conversation: { id: 'c', tenantId: 'a\nb' } }, undefined],
  ])('komt niet binnen, en laat één regel na met alleen ids: %s', async (_name, changes, tenant) => {
    expect(await guard(identity.bearer(SERVICE), activity({ ...changes, text: 'geheim' }))).toEqual(refused(403, 'tenant'));
    expect(log.lines()).toEqual([expect.objectContaining({ msg: 'geweigerd: tenant zonder school', person: 'sanne' })]);
    expect(log.lines()[0]?.tenant).toBe(tenant);
    expect(log.text()).not.toContain('geheim');
  });
});

describe('fault 11: een adres om naar te antwoorden dat niet kan kloppen', () => {
  it.each([
    ['ontbreekt', undefined],
    ['is http', 'http://smba.trafficmanager.net/emea/'],
    ['is van een ander', 'https://kwaad.example/emea/'],
    ['lijkt op dat van Teams', 'https://smba.trafficmanager.net.kwaad.example/'],
    ['staat onder een naam die iedereen kan huren', 'https://kwaad.trafficmanager.net/'],
    ['heeft een naam ervoor', 'https://smba.trafficmanager.net@kwaad.example/'],
    ['heeft een andere poort', 'https://smba.trafficmanager.net:8443/'],
    ['is van deze computer', 'http://127.0.0.1:3978/'],
    ['is geen adres', 'javascript:alert(1)'],
    ['is een getal', 5],
    ['is null', null],
  ])('%s', async (_name, serviceUrl) => {
    const vouched = typeof serviceUrl === 'string' ? serviceUrl : SERVICE;
    expect(await guard(identity.bearer(vouched), activity({ serviceUrl }))).toMatchObject({ ok: false, error: { status: 403 } });
  });

  it('is een ander dan in het token staat, ook als beide van Teams zijn', async () => {
    for (const serviceUrl of ['https://smba.trafficmanager.net/amer/', 'https://smba.trafficmanager.net/emea', SERVICE.toUpperCase()])
      expect(await guard(identity.bearer(SERVICE), activity({ serviceUrl }))).toEqual(refused(403, 'service'));
  });
});

describe('fault 9: een stroom valse tokens', () => {
  const gc = (() => {
    setFlagsFromString('--expose-gc');
    return runInNewContext('gc') as () => void;
  })();
  const heap = () => {
    gc();
    return process.memoryUsage().heapUsed;
  };
  const forged = (number: number, long: string) => {
    const header = part({ alg: 'RS256', kid: `verzonnen-${number}` });
    // Half of them name this bot, and so come as far as the keys; the others look like tokens of the emulator.
    const claims = number % 2 ? identity.claims(SERVICE) : { aud: productionConfig.appId, azp: productionConfig.appId, ver: '2.0' };
    return `Bearer ${header}.${part({ ...claims, tid: `${long}${number}` })}.${'x'.repeat(342)}`;
  };
  /** Processor time in microseconds for a thousand of them. */
  const thousand = async (from: number, long = '') => {
    const headers = Array.from({ length: 1000 }, (_, index) => forged(from + index, long));
    const before = process.cpuUsage();
    for (const header of headers) expect(await guard(header, activity())).toMatchObject({ ok: false, error: { status: 401 } });
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };

  it('kost de vijftigduizendste keer niet meer tijd en geheugen dan de eerste', { timeout: 60_000 }, async () => {
    await thousand(-1000);
    const before = heap();
    const first = await thousand(0);
    for (let from = 1000; from < 48_000; from += 1000) await thousand(from);
    const last = Math.min(await thousand(48_000), await thousand(49_000));
    expect(last / first).toBeLessThan(4);
    expect(heap() - before).toBeLessThan(8e6);
  });

  it('laat van lange valse tokens niets achter', async () => {
    await thousand(0, 'x'.repeat(5000));
    const before = heap();
    await thousand(1000, 'y'.repeat(5000));
    expect(heap() - before).toBeLessThan(4e6);
  });

  it('haalt de sleutels er één keer voor, en schrijft er één regel per reden over', async () => {
    await thousand(0);
    expect(identity.asked).toHaveLength(2);
    expect(log.lines().map(({ reason }) => reason)).toEqual(['claims', 'key']);
    clock.pass({ seconds: 61 });
    await thousand(1000);
    expect(log.lines().map(({ times }) => times)).toEqual([1, 1, 500, 500]);
    clock.pass({ seconds: -61 });
  });
});

describe('wat er ook binnenkomt', () => {
  const headers = () =>
    fc.oneof(
      fc.string(),
      fc.string().map((text) => `Bearer ${text}`),
      fc.tuple(fc.jsonValue(), fc.jsonValue(), fc.base64String()).map(([a, b, c]) => `Bearer ${part(a)}.${part(b)}.${c}`),
      fc
        .jsonValue()
        .map((extra) => `Bearer ${part({ alg: 'RS256', kid: 'sleutel-1' })}.${part({ ...identity.claims(SERVICE), extra })}.YQ`),
    );

  it('wordt geweigerd zonder echt token, met een getal dat klopt', async () => {
    await fc.assert(
      fc.asyncProperty(headers(), fc.oneof(fc.jsonValue(), fc.constant(activity())), async (authorization, body) => {
        const outcome = await guard(authorization, body);
        expect(outcome.ok).toBe(false);
        if (!outcome.ok) expect([400, 401]).toContain(outcome.error.status);
      }),
      { numRuns: 500 },
    );
  });

  it('komt met een echt token alleen binnen als het een activiteit van een van onze scholen is', async () => {
    const authorization = identity.bearer(SERVICE);
    const names = Object.keys(activity());
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...names, 'channelData', 'value', 'entities'), fc.jsonValue()), async (junk) => {
        const outcome = await guard(authorization, activity(junk));
        if (!outcome.ok) expect([400, 403]).toContain(outcome.error.status);
        else expect(outcome.value).toMatchObject({ channelId: 'msteams', serviceUrl: SERVICE });
      }),
      { numRuns: 500 },
    );
  });
});

describe('de bewaker van de demo', () => {
  const demo = demoGuard(trustedServices(demoConfig));

  it('vraagt geen token, en laat alleen binnen wat van deze computer komt', async () => {
    const here = { serviceUrl: 'http://127.0.0.1:56150/_connector', conversation: { id: 'c', tenantId: OTHER_TENANT } };
    expect(await demo('', activity(here))).toMatchObject({ ok: true });
    expect(await demo('', activity())).toEqual(refused(403, 'service'));
    expect(await demo('', activity({ channelId: 'emulator' }))).toEqual(refused(403, 'channel'));
    expect(await demo('', [])).toEqual(refused(400, 'shape'));
  });
});
