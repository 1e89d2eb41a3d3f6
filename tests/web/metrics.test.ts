import { describe, expect, it } from 'vitest';
import { noMetrics, queues, saveOutcomes, sendOutcomes, turnKinds, turnOutcomes } from '../../src/shared/metrics.ts';
import { createMetrics, type ReadableMetrics } from '../../src/web/metrics.ts';

/** The value of one figure on the page, or undefined when it is not there. */
const figure = async (metrics: ReadableMetrics, name: string): Promise<number | undefined> => {
  const line = (await metrics.page()).split('\n').find((text) => text.startsWith(`${name} `));
  return line === undefined ? undefined : Number(line.slice(name.length));
};

/** What the outside can hand over where a figure is kept; none of it may come back. */
const SECRET = 'kwibusvlinder';

describe('de cijfers', () => {
  it('tellen beurten naar soort en afloop, en meten hoe lang ze duren', async () => {
    const metrics = createMetrics();
    metrics.turn('message')('ok');
    metrics.turn('message')('ok');
    metrics.turn('press')('refused');
    expect(await figure(metrics, 'basiswijzer_turns_total{kind="message",outcome="ok"}')).toBe(2);
    expect(await figure(metrics, 'basiswijzer_turns_total{kind="press",outcome="refused"}')).toBe(1);
    expect(await figure(metrics, 'basiswijzer_turn_duration_seconds_count{kind="message"}')).toBe(2);
    expect(await figure(metrics, 'basiswijzer_turn_duration_seconds_sum{kind="message"}')).toBeGreaterThan(0);
  });

  it('tellen wat geweigerd, verstuurd en bewaard is', async () => {
    const metrics = createMetrics();
    for (const status of [401, 401, 413, 418]) metrics.rejected(status);
    metrics.sent('retried');
    metrics.sent('sent');
    metrics.save()('saved');
    metrics.save()('failed');
    expect(await figure(metrics, 'basiswijzer_rejected_deliveries_total{status="401"}')).toBe(2);
    expect(await figure(metrics, 'basiswijzer_rejected_deliveries_total{status="other"}')).toBe(1);
    expect(await figure(metrics, 'basiswijzer_sends_total{outcome="retried"}')).toBe(1);
    expect(await figure(metrics, 'basiswijzer_saves_total{outcome="failed"}')).toBe(1);
    expect(await figure(metrics, 'basiswijzer_save_duration_seconds_count')).toBe(2);
  });

  it('vragen pas wat er wacht als iemand ze leest, en zijn er ook als dat niet te zeggen is', async () => {
    const metrics = createMetrics();
    let count = 7;
    metrics.waiting('inbox', () => count);
    metrics.waiting('outbox', async () => count + 1);
    expect(await figure(metrics, 'basiswijzer_waiting_messages{queue="inbox"}')).toBe(7);
    count = 3;
    expect(await figure(metrics, 'basiswijzer_waiting_messages{queue="outbox"}')).toBe(4);
    metrics.waiting('outbox', () => Promise.reject(new Error(SECRET)));
    expect(await figure(metrics, 'basiswijzer_waiting_messages{queue="outbox"}')).toBeNaN();
    expect(await figure(metrics, 'basiswijzer_waiting_messages{queue="inbox"}')).toBe(3);
    expect(await metrics.page()).not.toContain(SECRET);
  });

  it('beginnen elk op nul, zodat de eerste fout te zien is', async () => {
    const metrics = createMetrics();
    for (const kind of turnKinds)
      for (const outcome of turnOutcomes)
        expect(await figure(metrics, `basiswijzer_turns_total{kind="${kind}",outcome="${outcome}"}`)).toBe(0);
    for (const outcome of sendOutcomes) expect(await figure(metrics, `basiswijzer_sends_total{outcome="${outcome}"}`)).toBe(0);
    for (const outcome of saveOutcomes) expect(await figure(metrics, `basiswijzer_saves_total{outcome="${outcome}"}`)).toBe(0);
  });

  it('vertellen over het proces hoe de lus en het geheugen ervoor staan', async () => {
    const metrics = createMetrics();
    expect(await figure(metrics, 'nodejs_heap_size_used_bytes')).toBeGreaterThan(1_000_000);
    const page = await metrics.page();
    for (const name of ['nodejs_eventloop_lag_p99_seconds', 'process_cpu_seconds_total', 'nodejs_gc_duration_seconds'])
      expect(page).toContain(name);
  });

  it('horen bij één bot: een tweede in hetzelfde proces begint opnieuw', async () => {
    const [one, other] = [createMetrics(), createMetrics()];
    one.sent('sent');
    expect(await figure(one, 'basiswijzer_sends_total{outcome="sent"}')).toBe(1);
    expect(await figure(other, 'basiswijzer_sends_total{outcome="sent"}')).toBe(0);
  });

  it('kennen geen label waar een mens, een school of een tekst in past', async () => {
    const metrics = createMetrics();
    metrics.rejected(Number(SECRET));
    for (const queue of queues) metrics.waiting(queue, () => 1);
    const own = (await metrics.page()).split('\n').filter((line) => line.startsWith('basiswijzer_'));
    const labels = own.flatMap((line) => [...line.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => ({ name, value })));
    const known = new Set<string>([...turnKinds, ...turnOutcomes, ...sendOutcomes, ...saveOutcomes, ...queues, 'other', '+Inf']);
    expect(labels.length).toBeGreaterThan(50);
    expect(labels.filter(({ value }) => !known.has(value) && !/^[\d.]+$/.test(value))).toEqual([]);
    expect(new Set(labels.map(({ name }) => name))).toEqual(new Set(['kind', 'outcome', 'status', 'queue', 'le']));
  });

  it('zijn er niet als niemand ze leest', () => {
    noMetrics.turn('search')('failed');
    noMetrics.save()('conflict');
    noMetrics.rejected(400);
    noMetrics.sent('unknown');
    expect(noMetrics.waiting('inbox', () => 1)).toBeUndefined();
  });
});
