import { describe, expect, it, onTestFinished } from 'vitest';
import { createHttp } from '../../src/web/http.ts';
import { listenOn } from '../../src/web/listen.ts';

const server = () => {
  const { server } = createHttp({ methodOf: () => undefined, failed: () => {} });
  onTestFinished(() => server.close());
  return server;
};

describe('een server die opengaat', () => {
  it('zegt op welke poort, ook als hij die zelf mocht kiezen', async () => {
    const opened = await listenOn(server(), { host: '127.0.0.1', port: 0, setting: 'PORT' });
    if (!opened.ok) throw new Error(opened.error);
    expect(opened.value).toBeGreaterThan(0);
    expect((await fetch(`http://127.0.0.1:${opened.value}/`)).status).toBe(404);
    expect(await listenOn(server(), { host: '127.0.0.1', port: opened.value, setting: 'PORT' })).toEqual({
      ok: false,
      error: `Poort ${opened.value} is niet vrij (EADDRINUSE). Kies een andere met PORT.`,
    });
  });

  it('zegt het ook als het adres niet van deze machine is', async () => {
    expect(await listenOn(server(), { host: '192.0.2.1', port: 0, setting: 'PORT' })).toMatchObject({ ok: false });
  });
});
