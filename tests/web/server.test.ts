import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { httpLimits } from '../../src/web/http.ts';
import { createServer, type Delivery, type WebParts } from '../../src/web/server.ts';
import { RawConnection } from './raw-socket.ts';

const bodies: unknown[] = [];
const headers: string[] = [];
const failures: unknown[] = [];
const tokens: string[] = [];
const rejected: number[] = [];
let status = 200;
let ready: () => Promise<boolean> = async () => true;
const parts: WebParts = {
  receive: async (authorization, body): Promise<Delivery> => {
    headers.push(authorization);
    bodies.push(body);
    return status === 200 ? { status, body: { gelezen: true } } : { status };
  },
  agendaFile: async (token) => {
    tokens.push(token);
    if (token === 'kapot') throw new Error('geheim pad /srv/data');
    return token === 'weg' ? undefined : 'BEGIN:VCALENDAR';
  },
  ready: () => ready(),
  failed: (error) => failures.push(error),
  metrics: { rejected: (refused) => rejected.push(refused) },
};
const server = createServer(parts);
let url = '';

beforeAll(async () => {
  url = await server.listen({ host: '127.0.0.1', port: 0 });
});
beforeEach(() => {
  for (const list of [bodies, headers, failures, tokens, rejected]) list.length = 0;
  status = 200;
  ready = async () => true;
});
afterAll(() => server.close());

const post = (body: string | Uint8Array<ArrayBuffer>, type = 'application/json') =>
  fetch(`${url}/api/messages`, { method: 'POST', headers: { 'content-type': type, authorization: 'Bearer x' }, body });

/** A request as it stands, without a client that mends the path. */
const statusOf = (path: string, extra: Record<string, string> = {}): Promise<{ status: number | undefined; text: string }> =>
  new Promise((resolve, reject) => {
    request(`${url}/`, { path, headers: extra, agent: false }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      response.on('end', () => resolve({ status: response.statusCode, text }));
    })
      .on('error', reject)
      .end();
  });

describe('de webserver', () => {
  it('geeft een bezorging door met het toegangsbewijs, en het antwoord terug', async () => {
    const response = await post('{"type":"message"}');
    expect(await response.json()).toEqual({ gelezen: true });
    expect(bodies).toEqual([{ type: 'message' }]);
    expect(headers).toEqual(['Bearer x']);
    expect(rejected).toEqual([]);
  });

  it('geeft elk antwoord de koppen mee die een browser streng maken, ook als het een weigering is', async () => {
    for (const path of ['/healthz', '/readyz', '/agenda/abc.ics', '/nergens', '/agenda/%zz', '/api/messages']) {
      const response = await fetch(`${url}${path}`);
      expect(response.headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(response.headers.get('cache-control'), path).toContain('no-store');
      expect(response.headers.get('content-security-policy'), path).toContain("default-src 'none'");
      expect(response.headers.get('x-powered-by'), path).toBeNull();
      expect(response.headers.get('server'), path).toBeNull();
    }
  });

  it('verraadt niets als er bij het ontvangen iets misgaat, en meldt het wel', async () => {
    const broken = createServer({ ...parts, receive: () => Promise.reject(new TypeError('geheim pad /srv/data')) });
    const response = await broken.inject({ method: 'POST', url: '/api/messages', payload: {} });
    expect(response.statusCode).toBe(500);
    expect(response.body).toBe('{"error":"niet gelukt"}');
    expect(failures).toHaveLength(1);
  });
});

describe('fault 2: inhoud die geen JSON is', () => {
  it.each([
    ['niets', ''],
    ['kapotte JSON', '{"type":'],
    ['200.000 haken', '['.repeat(200_000)],
    ['een half teken', '"\\ud8'],
    ['een __proto__', '{"type":"message","__proto__":{"mag":true}}'],
    ['een __proto__ in andere tekens', '{"type":"message","\\u005f_proto__":{"mag":true}}'],
    ['een __proto__ diep weg', `{"a":[[{"b":{"__proto__":{"mag":true}}}]]}`],
    ['een constructor', '{"constructor":{"prototype":{"mag":true}}}'],
  ])('wordt geweigerd met altijd dezelfde tekst: %s', async (_name, body) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(await response.text()).toBe('{"error":"ongeldig"}');
    expect(bodies).toEqual([]);
    expect(rejected).toEqual([400]);
    expect(Reflect.get({}, 'mag')).toBeUndefined();
  });

  it('leest een bericht dat met een byte order mark begint', async () => {
    expect((await post('\uFEFF{"type":"message"}')).status).toBe(200);
    expect(bodies).toEqual([{ type: 'message' }]);
  });

  it.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/json5'])(
    'wordt niet gelezen als %s',
    async (type) => {
      expect((await post('{"type":"message"}', type)).status).toBe(400);
      expect(bodies).toEqual([]);
    },
  );

  it('kost bijna niets, hoeveel haken het ook zijn', async () => {
    const texts = [
      '['.repeat(200_000),
      `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      '{"a":'.repeat(40_000),
      `[${'0,'.repeat(120_000)}0]`,
    ];
    await post('[]');
    const before = process.cpuUsage();
    for (let round = 0; round < 5; round++) await Promise.all(texts.map((text) => post(text)));
    const { user, system } = process.cpuUsage(before);
    // Time of the processor, client included; 50 ms for each of 20 bodies.
    expect((user + system) / 1000).toBeLessThan(1000);
  });
});

describe('fault 3: te veel', () => {
  it('een bericht van 3 MB wordt geweigerd zonder het te lezen', async () => {
    const response = await post(JSON.stringify({ text: 'a'.repeat(3 * 1024 * 1024) })).catch((error: unknown) => error);
    // A server that stops reading may close the connection before the client has sent everything.
    if (response instanceof Response) {
      expect(response.status).toBe(413);
      expect(await response.text()).toBe('{"error":"te groot"}');
    } else expect(String(response)).toContain('fetch failed');
    expect(bodies).toEqual([]);
    expect(rejected).toEqual([413]);
  });

  it('een te lange lengte vooraf geeft al 413', async () => {
    const response = await server.inject({ method: 'POST', url: '/api/messages', payload: { text: 'a'.repeat(300_000) } });
    expect(response.statusCode).toBe(413);
    expect(response.body).toBe('{"error":"te groot"}');
  });

  it('meer dan 16 KB aan koppen geeft 431', async () => {
    expect(await statusOf('/healthz', { 'x-lang': 'a'.repeat(300_000) })).toEqual({ status: 431, text: '{"error":"te veel koppen"}' });
    expect((await statusOf('/healthz', { 'x-lang': 'a'.repeat(8_000) })).status).toBe(200);
  });
});

describe('fault 4: een andere methode, een ander pad, twee toegangsbewijzen', () => {
  it.each(['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('bij berichten kan geen %s', async (method) => {
    const response = await fetch(`${url}/api/messages`, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
    expect(await response.text()).toBe(method === 'HEAD' ? '' : '{"error":"andere methode"}');
    expect(bodies).toEqual([]);
    expect(rejected).toEqual([405]);
  });

  it.each(['/healthz', '/readyz', '/agenda/abc.ics'])('naar %s kan niets gestuurd worden', async (path) => {
    const response = await fetch(`${url}${path}`, { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET');
  });

  it.each(['/', '/api', '/api/messages/x', '/api/messages/', '/API/MESSAGES', '/agenda', '/agenda/a/b', '/.env', '/admin', '/metrics'])(
    'een pagina %s bestaat niet, ook niet voor wie er iets heen stuurt',
    async (path) => {
      for (const request of [{}, { method: 'POST', body: '{"kapot":', headers: { 'content-type': 'application/json' } }]) {
        const response = await fetch(`${url}${path}`, request);
        expect(response.status).toBe(404);
        expect(await response.text()).toBe('{"error":"onbekend"}');
      }
    },
  );

  it('een onleesbaar adres geeft 400 en wordt niet herhaald', async () => {
    expect(await statusOf('/agenda/%zz-geheim')).toEqual({ status: 400, text: '{"error":"ongeldig"}' });
  });

  it.each([
    ['twee verschillende', 'authorization: Bearer a\r\nauthorization: Bearer b'],
    ['twee dezelfde', 'authorization: Bearer a\r\nAuthorization: Bearer a'],
    ['een lege ernaast', 'authorization: Bearer a\r\nAUTHORIZATION: '],
  ])('%s toegangsbewijzen geven 401, en de inhoud wordt niet gelezen', async (_name, lines) => {
    const heard = await new RawConnection(Number(new URL(url).port)).send(
      `POST /api/messages HTTP/1.1\r\nhost: x\r\n${lines}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}`,
    ).ended;
    expect(heard).toMatchObject({ status: 401, body: '' });
    expect(heard.head).toContain('www-authenticate: Bearer');
    expect(bodies).toEqual([]);
    expect(rejected).toEqual([401]);
  });

  it('zegt bij een geweigerd toegangsbewijs alleen dat', async () => {
    status = 401;
    const response = await post('{}');
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect(await response.text()).toBe('');
    expect(rejected).toEqual([401]);
  });
});

describe('of de bot er is, en of hij klaar is', () => {
  it('zegt dat hij er is, ook als hij niet klaar is', async () => {
    ready = async () => false;
    const response = await fetch(`${url}/healthz`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok' });
  });

  it('zegt dat hij klaar is', async () => {
    const response = await fetch(`${url}/readyz`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok' });
  });

  it.each([
    ['de opslag niet antwoordt', async () => false],
    ['de opslag stuk is', () => Promise.reject(new Error('geheim pad /srv/data'))],
  ])('zegt dat hij niet klaar is als %s', async (_name, check) => {
    ready = check;
    const response = await fetch(`${url}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.text()).toBe('{"error":"niet gereed"}');
    expect(rejected).toEqual([]);
  });

  it('is niet meer klaar zodra hij stopt, ook voor wie het net daarvoor vroeg', async () => {
    let answer: (isReady: boolean) => void = () => {};
    let asked = 0;
    const stopping = createServer({
      ...parts,
      ready: () =>
        new Promise((resolve) => {
          asked += 1;
          answer = resolve;
        }),
    });
    const port = Number(new URL(await stopping.listen({ host: '127.0.0.1', port: 0 })).port);
    const before = new RawConnection(port).send('GET /readyz HTTP/1.1\r\nhost: x\r\n\r\n');
    const halfway = new RawConnection(port).send('GET /readyz HTTP/1.1\r\nhost: x\r\n');
    await expect.poll(() => asked).toBe(1);
    const closed = stopping.close();
    halfway.send('\r\n');
    expect(await halfway.ended).toMatchObject({ status: 503, body: '{"error":"niet gereed"}' });
    answer(true);
    expect((await before.ended).status).toBe(503);
    await closed;
    expect(asked).toBe(1);
  });
});

describe('fault 81: meer werk dan er tegelijk in past', () => {
  it('wordt met 429 geweigerd, en daarna gaat het gewoon door', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const busy = createServer(
      {
        ...parts,
        receive: async () => {
          await held;
          return { status: 200 };
        },
      },
      { ...httpLimits, inWork: 5 },
    );
    onTestFinished(() => busy.close());
    const address = await busy.listen({ host: '127.0.0.1', port: 0 });
    const deliver = () => fetch(`${address}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
    const answers = Array.from({ length: 20 }, deliver);
    const refused = (
      await Promise.race([Promise.all(answers.slice(5)), new Promise<Response[]>((resolve) => setTimeout(resolve, 5000, []))])
    ).at(0);
    expect(refused?.status).toBe(429);
    expect(refused?.headers.get('retry-after')).toBe('1');
    expect(await refused?.text()).toBe('{"error":"te druk"}');
    expect((await fetch(`${address}/agenda/abc.ics`)).status).toBe(429);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    release();
    expect((await Promise.all(answers)).map((answer) => answer.status).sort()).toEqual([...Array(5).fill(200), ...Array(15).fill(429)]);
    expect((await deliver()).status).toBe(200);
    expect(rejected).toEqual(Array(15).fill(429));
  });
});

describe('een agendalink', () => {
  it('geeft het bestand als agenda, dat niemand onderweg bewaart', async () => {
    const response = await fetch(`${url}/agenda/abc.def.ics`);
    expect(tokens).toEqual(['abc.def']);
    expect(await response.text()).toBe('BEGIN:VCALENDAR');
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="overleg.ics"');
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('werkt ook als de link zo lang is als een echte', async () => {
    expect((await fetch(`${url}/agenda/${'a'.repeat(400)}.ics`)).status).toBe(200);
    expect((await fetch(`${url}/agenda/${'a'.repeat(600)}.ics`)).status).toBe(400);
  });

  it('zegt in gewone woorden dat hij niet meer werkt', async () => {
    const response = await fetch(`${url}/agenda/weg.ics`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('Deze link werkt niet meer. Vraag de school om een nieuwe.');
  });

  it('verraadt niets als er bij ons iets misgaat, en meldt het wel', async () => {
    const response = await fetch(`${url}/agenda/kapot.ics`);
    expect(response.status).toBe(500);
    expect(await response.text()).toBe('{"error":"niet gelukt"}');
    expect(failures).toHaveLength(1);
  });
});
