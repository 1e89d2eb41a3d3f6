import { performance } from 'node:perf_hooks';
import { z } from 'zod/v4';
import { type App, createApp } from '../../../src/app.ts';
import { readSetups } from '../../../src/read-setups.ts';
import { systemClock } from '../../../src/shared/clock.ts';
import type { Stored } from '../../../src/shared/collection.ts';
import { personIdSchema, schoolIdSchema, tenantIdSchema } from '../../../src/shared/ids.ts';
import { noMetrics } from '../../../src/shared/metrics.ts';
import type { Backend } from '../../../src/storage/backend.ts';
import { openKeyring } from '../../../src/storage/keyring.ts';
import { realDisk } from '../../../src/storage/lowdb/disk.ts';
import { openLowdbBackend } from '../../../src/storage/lowdb/open-lowdb-backend.ts';
import { createStore, type Store } from '../../../src/storage/store.ts';
import type { Traject } from '../../../src/traject/traject.ts';
import { demoConfig } from '../../support/in-process.ts';
import { answerTo } from './answering.ts';
import { meter } from './meter.ts';
import { changed, filledTraject } from './traject.ts';

const openSchema = z.object({ dataDir: z.string(), flushes: z.boolean() });
const ownerSchema = z.object({ tenantId: tenantIdSchema, schoolId: schoolIdSchema, personId: personIdSchema });
const fillSchema = z.object({ owners: z.array(ownerSchema), each: z.int() });
const saySchema = z.object({ from: ownerSchema, text: z.string(), times: z.int() });

let backend: Backend | undefined;
let store: Store | undefined;
let app: App | undefined;
const kept: Stored<Traject>[] = [];
let saves = 0;

const opened = (): Store => {
  if (!store) throw new Error('no store is open');
  return store;
};

/** Without flushing, a store is filled in a tenth of the time. */
const lazyDisk = { ...realDisk, sync: async () => {}, dataSync: async () => {} };

async function open({ dataDir, flushes }: z.infer<typeof openSchema>): Promise<void> {
  const options = { clock: systemClock, ...(flushes ? {} : { disk: lazyDisk }) };
  const lowdb = await openLowdbBackend(dataDir, options);
  if (!lowdb.ok) throw new Error(lowdb.error);
  backend = lowdb.value;
  const keyring = await openKeyring(backend, demoConfig.encryptionKeys);
  if (!keyring.ok) throw new Error(keyring.error);
  store = createStore({ backend, keyring: keyring.value, unreadable: () => undefined });
}

async function fill({ owners, each }: z.infer<typeof fillSchema>): Promise<void> {
  for (const owner of owners) {
    const trajecten = Array.from({ length: each }, () => filledTraject(owner));
    await Promise.all(trajecten.map((traject) => opened().trajecten.create(owner.tenantId, traject.id, traject)));
  }
}

/** The time of each save, one after another, of a traject that somebody wrote in; in milliseconds. */
async function save(times: number): Promise<readonly number[]> {
  const { trajecten } = opened();
  const taken: number[] = [];
  for (let done = 0; done < times; done++) {
    const at = saves++ % kept.length;
    const stored = kept[at];
    if (!stored) throw new Error('nothing to save');
    const next = changed(stored.value, saves);
    const from = performance.now();
    const saved = await trajecten.replace(next.tenantId, next.id, next, stored.revision);
    taken.push(performance.now() - from);
    if (!saved.ok) throw new Error('a save was refused');
    kept[at] = saved.value;
  }
  return taken;
}

async function say({ from, text, times }: z.infer<typeof saySchema>): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let done = 0; done < times; done++) {
    const start = performance.now();
    const output = await app?.front.say({ ...from, place: 'personal', chat: 'chat' }, text);
    taken.push(performance.now() - start);
    if (!JSON.stringify(output?.answer).includes('4H-')) throw new Error('an answer without a traject');
  }
  return taken;
}

answerTo({
  ...meter(),
  open: (argument) => open(openSchema.parse(argument)),
  fill: (argument) => fill(fillSchema.parse(argument)),
  close: () => backend?.close(),
  /** Makes ready to save trajecten of this tenant. */
  take: async (argument) => {
    kept.push(...(await opened().trajecten.find(tenantIdSchema.parse(argument))).slice(0, 1000));
    return kept.length;
  },
  save: (argument) => save(z.int().parse(argument)),
  serve: async (argument) => {
    const schools = await readSetups(z.string().parse(argument));
    if (!schools.ok) throw new Error(schools.error.join('\n'));
    app = createApp({
      config: demoConfig,
      schools: schools.value,
      store: opened(),
      clock: systemClock,
      audit: { append: async () => {} },
      rateLimit: { message: () => 'ok', press: () => true },
      metrics: noMetrics,
      log: { info: () => {}, warn: () => {}, error: () => {} },
    });
  },
  say: (argument) => say(saySchema.parse(argument)),
});
