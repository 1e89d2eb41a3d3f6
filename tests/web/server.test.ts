import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createServer, type Delivery } from '../../src/web/server.ts';

const bodies: unknown[] = [];
const headers: string[] = [];
const failures: unknown[] = [];
const tokens: string[] = [];
const server = createServer({
  receive: async (authorization, body): Promise<Delivery> => {
    headers.push(authorization);
    bodies.push(body);
    return { status: 200, body: { gelezen: true } };
  },
  agendaFile: async (token) => {
    tokens.push(token);
    if (token === 'kapot') throw new Error('geheim pad /srv/data');
    return token === 'weg' ? undefined : 'BEGIN:VCALENDAR';
  },
  failed: (error) => failures.push(error),
});
let url = '';

beforeAll(async () => {
  url = await server.listen({ host: '127.0.0.1', port: 0 });
});
beforeEach(() => {
  for (const list of [bodies, headers, failures, tokens]) list.length = 0;
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
  it('zegt dat hij er is', async () => {
    const response = await fetch(`${url}/healthz`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok' });
  });

  it('geeft een bezorging door met het toegangsbewijs, en het antwoord terug', async () => {
    const response = await post('{"type":"message"}');
    expect(await response.json()).toEqual({ gelezen: true });
    expect(bodies).toEqual([{ type: 'message' }]);
    expect(headers).toEqual(['Bearer x']);
  });

  it('weigert een bericht van 3 MB zonder het te lezen', async () => {
    const response = await post(JSON.stringify({ text: 'a'.repeat(3 * 1024 * 1024) })).catch((error: unknown) => error);
    // A server that stops reading may close the connection before the client has sent everything.
    if (response instanceof Response) {
      expect(response.status).toBe(413);
      expect(await response.text()).toBe('{"error":"te groot"}');
    } else expect(String(response)).toContain('fetch failed');
    expect(bodies).toEqual([]);
  });

  it('zegt bij een te lange lengte vooraf al 413', async () => {
    const response = await server.inject({ method: 'POST', url: '/api/messages', payload: { text: 'a'.repeat(300_000) } });
    expect(response.statusCode).toBe(413);
    expect(response.body).toBe('{"error":"te groot"}');
  });

  it.each(['GET', 'PUT', 'DELETE', 'PATCH'])('laat bij berichten geen %s toe', async (method) => {
    const response = await fetch(`${url}/api/messages`, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
    expect(bodies).toEqual([]);
  });

  it.each(['/', '/api', '/api/messages/x', '/agenda', '/.env', '/admin'])('kent geen pagina %s', async (path) => {
    const response = await fetch(`${url}${path}`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('{"error":"onbekend"}');
  });

  it.each([
    ['niets', ''],
    ['kapotte JSON', '{"type":'],
    ['200.000 haken', '['.repeat(200_000)],
    ['een half teken', '"\\ud8'],
    ['een __proto__', '{"type":"message","__proto__":{"mag":true}}'],
    ['een constructor', '{"constructor":{"prototype":{"mag":true}}}'],
  ])('weigert %s met altijd dezelfde tekst', async (_name, body) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(await response.text()).toBe('{"error":"ongeldig"}');
    expect(bodies).toEqual([]);
    expect(Reflect.get({}, 'mag')).toBeUndefined();
  });

  it('leest een bericht dat met een byte order mark begint', async () => {
    const response = await post('\uFEFF{"type":"message"}');
    expect([200, 400]).toContain(response.status);
    expect(bodies).toEqual(response.status === 200 ? [{ type: 'message' }] : []);
  });

  it('weigert andere soorten inhoud dan JSON, of geeft ze als tekst door', async () => {
    expect((await post('hoi', 'application/xml')).status).toBe(400);
    await post('{"type":"message"}', 'text/plain');
    expect(bodies).toEqual(['{"type":"message"}']);
  });

  it('weigert meer dan 16 KB aan koppen', async () => {
    expect((await statusOf('/healthz', { 'x-lang': 'a'.repeat(300_000) })).status).toBe(431);
  });

  it('herhaalt een onleesbaar adres niet', async () => {
    expect(await statusOf('/agenda/%zz-geheim')).toEqual({ status: 400, text: '{"error":"ongeldig"}' });
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
