import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { createHttp, type Http, type HttpLimits, httpLimits } from '../../src/web/http.ts';
import { RawConnection } from './raw-socket.ts';

const limits: HttpLimits = { ...httpLimits, headersTime: 200, requestTime: 400, checkEvery: 50, closing: 200 };

let http: Http;
let port = 0;
const refusals: [number, string | undefined][] = [];
const failures: unknown[] = [];
/** Lets the requests of /wacht end. */
let release: () => void = () => {};
let begun = 0;

const serve = async (own: Partial<HttpLimits> = {}) => {
  refusals.length = 0;
  failures.length = 0;
  begun = 0;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  http = createHttp({
    methodOf: (path) => (path === '/lees' || path === '/wacht' ? 'POST' : undefined),
    failed: (error) => failures.push(error),
    refused: (status, path) => refusals.push([status, path]),
    limits: { ...limits, ...own },
  });
  http.server.post('/lees', async () => ({ gelezen: true }));
  http.server.post('/wacht', () =>
    http.work.run(async () => {
      begun += 1;
      await held;
      return { gewacht: true };
    }),
  );
  port = Number(new URL(await http.server.listen({ host: '127.0.0.1', port: 0 })).port);
};
afterEach(async () => {
  release();
  await http.server.close();
});

const post = (path: string, length: number) =>
  `POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n`;

describe('fault 3: wie te langzaam is', () => {
  it('krijgt 408 als de koppen niet komen, en de verbinding gaat dicht', async () => {
    await serve();
    const heard = await new RawConnection(port).send('POST /lees HTTP/1.1\r\nhost: x\r\n').drip('x-traag: aaaaaaaaaaaaaaaaaaaaaaaaaaaa', 50)
      .ended;
    expect(heard.status).toBe(408);
    expect(heard.body).toBe('{"error":"te langzaam"}');
    expect(heard.head).toContain('x-content-type-options: nosniff');
    expect(refusals).toEqual([[408, undefined]]);
  });

  it('krijgt 408 als de inhoud druppelt, en telt één keer als geweigerd', async () => {
    await serve();
    const heard = await new RawConnection(port).send(`${post('/lees', 1000)}\r\n{"a":"`).drip('b'.repeat(1000), 50).ended;
    expect(heard.status).toBe(408);
    expect(heard.body).toBe('{"error":"te langzaam"}');
    await pause(20);
    expect(refusals).toEqual([[408, undefined]]);
    expect(failures).toEqual([]);
  });

  it('wordt ook afgesloten als er helemaal niets komt', async () => {
    await serve();
    expect((await new RawConnection(port).ended).status).toBe(408);
  });

  it('telt de tijd die wij zelf nodig hebben niet mee', async () => {
    await serve();
    const connection = new RawConnection(port).send(`${post('/wacht', 2)}connection: close\r\n\r\n{}`);
    await pause(700);
    release();
    expect(await connection.ended).toMatchObject({ status: 200, body: '{"gewacht":true}' });
  });

  it('telt niet als geweigerd als hij zelf ophangt', async () => {
    await serve();
    for (const text of ['POST /lees HTTP/1.1\r\n', `${post('/lees', 100)}\r\n{`]) {
      const connection = new RawConnection(port).send(text);
      await pause(30);
      connection.socket.resetAndDestroy();
      await connection.ended;
    }
    await pause(30);
    expect(refusals).toEqual([]);
    expect(failures).toEqual([]);
  });

  it('heeft in het echt hooguit tien seconden', () => {
    expect(httpLimits.headersTime).toBeLessThanOrEqual(httpLimits.requestTime);
    expect(httpLimits.requestTime + httpLimits.checkEvery).toBeLessThan(10_000);
  });
});

describe('fault 3: wie te veel stuurt', () => {
  it('krijgt 431 bij 300 KB aan koppen, met altijd dezelfde tekst', async () => {
    await serve();
    const heard = await new RawConnection(port).send(`GET /lees HTTP/1.1\r\nhost: x\r\nx-geheim: ${'a'.repeat(300_000)}\r\n\r\n`).ended;
    expect(heard).toMatchObject({ status: 431, body: '{"error":"te veel koppen"}' });
    expect(refusals).toEqual([[431, undefined]]);
  });

  it('krijgt 413 zodra de inhoud groter blijkt dan gezegd mag worden, ook zonder lengte vooraf', async () => {
    await serve();
    const chunk = `8000\r\n${'a'.repeat(0x8000)}\r\n`;
    const heard = await new RawConnection(port).send(
      `POST /lees HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n${chunk.repeat(9)}`,
    ).ended;
    expect(heard).toMatchObject({ status: 413, body: '{"error":"te groot"}' });
    expect(heard.head).toContain('connection: close');
    expect(refusals).toEqual([[413, '/lees']]);
  });

  it.each([
    ['onzin', 'hallo daar\r\n\r\n'],
    ['twee lengtes', 'POST /lees HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}'],
    ['een lengte en stukken', 'POST /lees HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n'],
    ['geen host', 'GET /lees HTTP/1.1\r\n\r\n'],
  ])('krijgt 400 voor wat geen HTTP is: %s', async (_name, text) => {
    await serve();
    const heard = await new RawConnection(port).send(text).ended;
    expect(heard.status).toBe(400);
    // Node refuses the last one by itself, with nothing in it: a chunk of length 0.
    expect(['{"error":"ongeldig"}', '0']).toContain(heard.body);
  });

  it('krijgt geen verbinding meer als er te veel open staan, en een ander daarna weer wel', async () => {
    await serve({ connections: 3, headersTime: 2000, requestTime: 2000 });
    const open = Array.from({ length: 3 }, () => new RawConnection(port));
    await Promise.all(open.map(({ socket }) => new Promise((resolve) => socket.once('connect', resolve))));
    expect((await new RawConnection(port).send('GET / HTTP/1.1\r\nhost: x\r\n\r\n').ended).status).toBeUndefined();
    for (const { socket } of open) socket.destroy();
    await expect
      .poll(async () => (await new RawConnection(port).send('GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n').ended).status)
      .toBe(404);
  });
});

describe('fault 80: een server die stopt', () => {
  const answered = async (connection: RawConnection) => (await connection.ended).status;

  it('laat een verzoek afkomen, en zegt daarbij dat de verbinding dicht gaat', async () => {
    await serve();
    const connection = new RawConnection(port).send(`${post('/wacht', 2)}\r\n{}`);
    await expect.poll(() => begun, { timeout: 5000 }).toBe(1);
    const closed = http.server.close();
    await pause(limits.closing + 300);
    release();
    const heard = await connection.ended;
    expect(heard).toMatchObject({ status: 200, body: '{"gewacht":true}' });
    expect(heard.head.toLowerCase()).toContain('connection: close');
    await closed;
  });

  it('neemt geen nieuwe verbindingen aan', async () => {
    await serve();
    const busy = new RawConnection(port).send(`${post('/wacht', 2)}\r\n{}`);
    await expect.poll(() => begun, { timeout: 5000 }).toBe(1);
    const closed = http.server.close();
    await pause(20);
    expect(await answered(new RawConnection(port).send('GET / HTTP/1.1\r\nhost: x\r\n\r\n'))).toBeUndefined();
    release();
    expect(await answered(busy)).toBe(200);
    await closed;
  });

  it('wacht niet op wie zijn verzoek niet afmaakt', async () => {
    await serve({ headersTime: 60_000, requestTime: 60_000 });
    const slow = [
      new RawConnection(port),
      new RawConnection(port).send('POST /lees HTTP/1.1\r\n'),
      new RawConnection(port).send(`${post('/lees', 100)}\r\n{`).drip('x'.repeat(90), 100),
    ];
    await pause(100);
    await http.server.close();
    expect(await Promise.all(slow.map(answered))).toEqual([undefined, undefined, undefined]);
  });

  it('wacht wel op werk waarvan de vrager al weg is', async () => {
    await serve();
    const connection = new RawConnection(port).send(`${post('/wacht', 2)}\r\n{}`);
    await expect.poll(() => begun, { timeout: 5000 }).toBe(1);
    connection.socket.destroy();
    let closed = false;
    const closing = http.server.close().then(() => {
      closed = true;
    });
    await pause(limits.closing + 300);
    expect(closed).toBe(false);
    release();
    await closing;
  });
});
