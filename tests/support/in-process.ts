import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type App, createApp, type Parts } from '../../src/app.ts';
import type { Config } from '../../src/config.ts';
import { standardPack } from '../../src/norm/standard-pack.ts';
import { readSchool } from '../../src/people/read-school.ts';
import { noMetrics } from '../../src/shared/metrics.ts';
import type { Turn } from '../../src/teams/turn.ts';
import { NOW } from './build-traject.ts';
import type { CastMember } from './cast.ts';
import { memoryStore } from './memory-store.ts';

const schoolNamed = (file: string) => {
  const school = readSchool(JSON.parse(readFileSync(join(import.meta.dirname, 'schools', file), 'utf8')), file);
  if (!school.ok) throw new Error(school.error.join('\n'));
  return school.value;
};

/** Settings of a demo without a store on disk. */
export const demoConfig: Config = {
  mode: 'demo',
  host: '127.0.0.1',
  port: 0,
  metricsPort: undefined,
  metricsHost: '127.0.0.1',
  store: { kind: 'lowdb', dataDir: '' },
  encryptionKeys: [{ id: 'test', key: Buffer.alloc(32, 7) }],
  schoolsDir: '',
  publicUrl: 'http://127.0.0.1:3978',
  linkSecret: 'een-geheim-van-minstens-32-tekens-lang',
  logLevel: 'silent',
};

const registration = {
  ...demoConfig,
  mode: 'productie',
  publicUrl: 'https://bot.school.example',
  appId: '8f6b1f0a-3f3e-4c58-8d0a-6a2f5a1d9c21',
  appTenantId: '8f6b1f0a-3f3e-4c58-8d0a-6a2f5a1d9c22',
  serviceHosts: [],
} as const;

/** Settings of a bot for real, with an app registration that does not exist. */
export const productionConfig: Config & { readonly mode: 'productie' } = {
  ...registration,
  appType: 'SingleTenant',
  appPassword: 'geheim',
};

/** The same bot with the managed identity of its machine in place of a password. */
export const managedConfig: Config & { readonly mode: 'productie' } = { ...registration, appType: 'UserAssignedMSI' };

/**
 * The whole product without a channel, on a memory store, with the clock at 24 November 2026, 09:00. Messages to others are delivered to nobody,
 * unless a test changes a part.
 */
export const inProcessApp = (changes: Partial<Parts> = {}): App =>
  createApp({
    config: demoConfig,
    schools: ['voorbeeld.json', 'andere-school.json'].map((file) => ({ school: schoolNamed(file), pack: standardPack() })),
    store: memoryStore(),
    clock: { now: () => NOW },
    audit: { append: async () => {} },
    rateLimit: { message: () => 'ok', press: () => true },
    metrics: noMetrics,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    ...changes,
  });

/** A turn of someone in their own chat. */
export const turnOf = (actor: CastMember, app: App = inProcessApp()): Turn => ({
  actor,
  place: 'personal',
  chat: `chat-${actor.personId}`,
  now: NOW,
  services: app.services,
});
