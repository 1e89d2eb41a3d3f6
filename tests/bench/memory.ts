import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { z } from 'zod/v4';
import { productionConfig } from '../support/in-process.ts';
import { Child } from './child.ts';
import type { Figure } from './figures.ts';
import { BenchIdentity } from './identity.ts';
import { deliverAll, type Job, Sink } from './load.ts';
import type { Filled } from './storage.ts';
import { activityOf, pressOf, type Teacher } from './world.ts';

const READS = 1000;
const CONNECTIONS = 5;

const memorySchema = z.object({ rssMb: z.number(), heapMb: z.number() });

interface Measured {
  readonly openMs: number;
  readonly started: z.infer<typeof memorySchema>;
  readonly read: z.infer<typeof memorySchema>;
}

/** Each asks for the own list, of ten trajecten. */
function* reads(staff: readonly Teacher[], sink: Sink, authorization: string): Generator<Job> {
  for (let read = 0; read < READS; read++) {
    const teacher = staff[read % staff.length];
    if (teacher) yield { authorization, body: activityOf(teacher, sink.url, pressOf('traject.mijn', { bw: { from: 0 } })) };
  }
}

async function measure({ folder, staff }: Filled): Promise<Measured> {
  const identity = await BenchIdentity.start(productionConfig.appId);
  const sink = await Sink.start();
  const product = Child.start('tests/bench/children/product.ts', join(folder, 'product.log'), ['--expose-gc']);
  try {
    const from = performance.now();
    const port = await product.ask(
      'start',
      {
        appId: productionConfig.appId,
        tenantId: productionConfig.appTenantId,
        metadataUrl: identity.metadataUrl,
        serviceUrl: sink.url,
        schoolsDir: join(folder, 'scholen'),
        store: { kind: 'lowdb', dataDir: join(folder, 'opslag') },
      },
      z.int(),
    );
    const openMs = performance.now() - from;
    const started = await product.ask('memory', null, memorySchema);
    const [bearer = ''] = identity.bearers(sink.url, 1);
    await deliverAll(port, CONNECTIONS, reads(staff, sink, bearer));
    return { openMs, started, read: await product.ask('memory', null, memorySchema) };
  } finally {
    await product.stop();
    identity.stop();
    sink.stop();
  }
}

/** Measures what the product takes in memory with the larger of two stores, after the start and after many lists were read, and how long it takes to open. */
export async function memory(least: Filled, most: Filled): Promise<readonly Figure[]> {
  const [small, large] = [await measure(least), await measure(most)];
  const figure = (name: string, unit: Figure['unit'], value: number, what: string, versus: number): Figure => ({
    name: `geheugen/${name}`,
    value,
    unit,
    versus: { what, value: versus },
    ratio: value / versus,
  });
  const few = `bij ${least.trajecten} trajecten`;
  return [
    figure('rss/na-start', 'MB', large.started.rssMb, few, small.started.rssMb),
    figure('heap/na-start', 'MB', large.started.heapMb, few, small.started.heapMb),
    figure('rss/na-1000-keer-lezen', 'MB', large.read.rssMb, 'na de start', large.started.rssMb),
    figure('heap/na-1000-keer-lezen', 'MB', large.read.heapMb, 'na de start', large.started.heapMb),
    figure('openen', 'ms', large.openMs, few, small.openMs),
  ];
}
