import { describe, expect, it, onTestFinished } from 'vitest';
import { noMetrics } from '../../src/shared/metrics.ts';
import { createFigures, type Figures } from '../../src/web/figures.ts';

describe('het adres voor de cijfers', () => {
  const failures: unknown[] = [];
  const serve = async (port = 0): Promise<Figures & { url: string }> => {
    const figures = await createFigures({ port, host: '127.0.0.1' }, (error) => failures.push(error));
    onTestFinished(() => figures.close());
    const listening = await figures.listen();
    if (!listening.ok) throw new Error(listening.error);
    return { ...figures, url: `http://127.0.0.1:${listening.value}` };
  };

  it('geeft ze in de vorm die Prometheus leest, en verder niets', async () => {
    const { url, metrics } = await serve();
    metrics.sent('blocked');
    const response = await fetch(`${url}/metrics`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    const page = await response.text();
    expect(page).toContain('# TYPE basiswijzer_turns_total counter');
    expect(page).toContain('basiswijzer_sends_total{outcome="blocked"} 1');
    expect((await fetch(`${url}/metrics`, { method: 'POST' })).status).toBe(405);
    for (const path of ['/', '/healthz', '/api/messages', '/agenda/x.ics']) expect((await fetch(`${url}${path}`)).status).toBe(404);
    expect(failures).toEqual([]);
  });

  it('is er niet zonder poort', async () => {
    const figures = await createFigures({ port: undefined, host: '127.0.0.1' }, () => {});
    expect(figures.metrics).toBe(noMetrics);
    expect(await figures.listen()).toEqual({ ok: true, value: undefined });
    await figures.close();
  });

  it('zegt het als de poort niet vrij is, met de instelling die dan anders moet', async () => {
    const port = Number(new URL((await serve()).url).port);
    const second = await createFigures({ port, host: '127.0.0.1' }, () => {});
    expect(await second.listen()).toEqual({
      ok: false,
      error: `Poort ${port} is niet vrij (EADDRINUSE). Kies een andere met METRICS_PORT.`,
    });
    await second.close();
  });
});
