import { createPublicKey, type KeyObject } from 'node:crypto';
import { z } from 'zod/v4';
import type { Log } from '../app.ts';
import type { Clock } from '../shared/clock.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { kindOf } from './on-error.ts';

/** Where Microsoft publishes with which keys it signs what Teams delivers. */
export const BOT_FRAMEWORK_METADATA = 'https://login.botframework.com/v1/.well-known/openidconfiguration';

/** How long the two documents may take to come in together, in milliseconds; a caller at the door waits no longer. */
export const FETCH_LIMIT_MS = 4_000;

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** The keys are good for a day, as Microsoft asks. From half of it they are renewed while the old ones still hold. */
const MAX_AGE = 24 * HOUR;
const RENEW_AFTER = 12 * HOUR;
/** A key that is not in the document, which anybody can name, makes us look again once in this time. */
const COOLDOWN = 5 * MINUTE;
/** Without any key we try sooner. */
const RETRY = 5 * SECOND;
/** The real document is some 100 kB. */
const MAX_BYTES = 2 * 1024 * 1024;

const metadataSchema = z.looseObject({ jwks_uri: z.url({ protocol: /^https?$/ }) });
const documentSchema = z.looseObject({ keys: z.array(z.unknown()) });
const keySchema = z.looseObject({
  kty: z.literal('RSA'),
  kid: z.string().min(1),
  n: z.string(),
  e: z.string(),
  use: z.literal('sig').optional(),
  endorsements: z.array(z.string()).refine((channels) => channels.includes('msteams')),
});

/** What a key document is made with. */
export interface KeyDocumentParts {
  readonly clock: Clock;
  readonly log: Log;
  /** Where the document is found; Microsoft's address when left out. */
  readonly metadataUrl?: string | undefined;
  /** How long fetching may take, in milliseconds; {@link FETCH_LIMIT_MS} when left out. */
  readonly limitMs?: number;
}

/**
 * The keys that may sign for Teams. Fetched when the first one is asked for, kept for a day, and fetched again for a key that is new, with one
 * request under way at a time. Whoever asks is told within {@link FETCH_LIMIT_MS}, and nothing that a caller sends makes it grow.
 */
export class KeyDocument {
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #metadataUrl: string;
  readonly #limitMs: number;
  #keys: ReadonlyMap<string, KeyObject> = new Map();
  #fetchedAt: number | undefined;
  #triedAt: number | undefined;
  #pending: Promise<void> | undefined;

  constructor({ clock, log, metadataUrl = BOT_FRAMEWORK_METADATA, limitMs = FETCH_LIMIT_MS }: KeyDocumentParts) {
    this.#clock = clock;
    this.#log = log;
    this.#metadataUrl = metadataUrl;
    this.#limitMs = limitMs;
  }

  /** The key with this id. Refused as `unknown` when Teams has no such key, and as `unavailable` when we cannot tell. Never throws. */
  async find(id: string): Promise<Result<KeyObject, 'unknown' | 'unavailable'>> {
    if (!this.#within(this.#fetchedAt, MAX_AGE)) await this.#fetch(RETRY);
    else if (!this.#within(this.#fetchedAt, RENEW_AFTER)) void this.#fetch(COOLDOWN);
    if (!this.#within(this.#fetchedAt, MAX_AGE)) return err('unavailable');
    if (!this.#keys.has(id)) await this.#fetch(COOLDOWN);
    const key = this.#keys.get(id);
    return key ? ok(key) : err('unknown');
  }

  /** Whether a moment lies at most so long back. One in the future, after the clock was set back, does not. */
  #within(moment: number | undefined, duration: number): boolean {
    const passed = this.#clock.now().epochMilliseconds - (moment ?? Number.NEGATIVE_INFINITY);
    return passed >= 0 && passed < duration;
  }

  #fetch(gap: number): Promise<void> {
    if (this.#pending !== undefined) return this.#pending;
    if (this.#within(this.#triedAt, gap)) return Promise.resolve();
    this.#triedAt = this.#clock.now().epochMilliseconds;
    this.#pending = this.#load().finally(() => {
      this.#pending = undefined;
    });
    return this.#pending;
  }

  /** Keeps the old keys when it fails. */
  async #load(): Promise<void> {
    try {
      const signal = AbortSignal.timeout(this.#limitMs);
      const { jwks_uri } = metadataSchema.parse(await fetchJson(this.#metadataUrl, signal));
      if (new URL(jwks_uri).protocol !== new URL(this.#metadataUrl).protocol) throw new Error('the keys are at a less safe address');
      const keys = documentSchema.parse(await fetchJson(jwks_uri, signal)).keys.flatMap(readKey);
      if (keys.length === 0) throw new Error('no key for Teams in the document');
      this.#keys = new Map(keys);
      this.#fetchedAt = this.#clock.now().epochMilliseconds;
    } catch (error) {
      this.#log.error({ kind: kindOf(error) }, 'sleutels van Teams niet opgehaald');
    }
  }
}

async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(url, { signal, headers: { accept: 'application/json' } });
  if (!response.ok || !response.body) throw new Error('no document');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new Error('a document without end');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

/** A key of the document that may sign for Teams, as an entry of a map; nothing for any other. */
function readKey(entry: unknown): [] | [readonly [string, KeyObject]] {
  const { data } = keySchema.safeParse(entry);
  if (!data) return [];
  try {
    const key = createPublicKey({ key: { kty: data.kty, n: data.n, e: data.e }, format: 'jwk' });
    return (key.asymmetricKeyDetails?.modulusLength ?? 0) >= 2048 ? [[data.kid, key]] : [];
  } catch {
    return [];
  }
}
