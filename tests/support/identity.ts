import { generateKeyPair, type KeyObject, sign } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { type Clock, systemClock } from '../../src/shared/clock.ts';
import { productionConfig } from './in-process.ts';

/** How the server of the key document behaves. `slow` never answers, `torn` breaks off, `empty` has no key for Teams. */
export type Mood = 'well' | 'error' | 'garbage' | 'slow' | 'torn' | 'empty' | 'endless' | 'elsewhere';

/** A key with the id under which it may stand in the document. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** Makes an RSA key of this size. */
export const signingKey = async (kid: string, modulusLength = 2048): Promise<SigningKey> => ({
  kid,
  ...(await promisify(generateKeyPair)('rsa', { modulusLength })),
});

const kept = new Map<string, Promise<SigningKey>>();

/** A key under this id, made once for all tests of a file: making one takes a good part of a second. */
const keptKey = (kid: string): Promise<SigningKey> => {
  const key = kept.get(kid) ?? signingKey(kid);
  kept.set(kid, key);
  return key;
};

/** One part of a token: JSON in base64url. */
export const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token of these two parts, signed as the header's algorithm says; RS256 for one that it does not know. */
export function signed(header: { readonly alg: string; readonly kid?: unknown }, claims: unknown, key: SigningKey): string {
  const text = `${part(header)}.${part(claims)}`;
  const bits = /^RS(256|384|512)$/.exec(header.alg)?.[1] ?? '256';
  return `${text}.${sign(`RSA-SHA${bits}`, Buffer.from(text), key.privateKey).toString('base64url')}`;
}

/**
 * A stand-in for the identity of Teams on loopback: RSA keys of its own, the two documents that publish them, and tokens as Teams sends them.
 * A bot that is started with its `metadataUrl` takes its tokens for real.
 */
export class FakeIdentity {
  /** Changes how the documents are answered from now on. */
  mood: Mood = 'well';
  /** The paths that were asked for, oldest first. */
  readonly asked: string[] = [];
  /** The key that signs; it stands in the document with an endorsement for Teams. */
  key: SigningKey;
  readonly #webchatKey: SigningKey;
  readonly #server: Server;
  readonly #clock: Clock;

  private constructor(server: Server, clock: Clock, key: SigningKey, webchatKey: SigningKey) {
    this.#server = server;
    this.#clock = clock;
    this.key = key;
    this.#webchatKey = webchatKey;
  }

  /** Starts it on a free port. Tokens are in time by this clock, which must be that of the bot. */
  static async start(clock: Clock = systemClock): Promise<FakeIdentity> {
    const server = createServer();
    const identity = new FakeIdentity(server, clock, await keptKey('sleutel-1'), await keptKey('sleutel-webchat'));
    server.on('request', (request, response) => identity.#answer(request.url ?? '', response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return identity;
  }

  /** Where the document is that names the document with the keys. */
  get metadataUrl(): string {
    return `${this.#url}/v1/.well-known/openidconfiguration`;
  }

  /** A key that is in the document for another channel than Teams. */
  get webchatKey(): SigningKey {
    return this.#webchatKey;
  }

  /** Signs with a new key from now on, and takes the old one out of the document. */
  async rotate(kid = 'sleutel-2'): Promise<void> {
    this.key = await keptKey(kid);
  }

  /** The claims of a token as Teams makes it, with changes; a claim that is undefined is left out. */
  claims(serviceUrl: string, changes: Record<string, unknown> = {}): Record<string, unknown> {
    const now = Math.floor(this.#clock.now().epochMilliseconds / 1000);
    return {
      iss: 'https://api.botframework.com',
      aud: productionConfig.appId,
      serviceurl: serviceUrl,
      nbf: now - 60,
      exp: now + 3600,
      ...changes,
    };
  }

  /** A token as Teams sends it, with changes to its claims. */
  token(serviceUrl: string, changes: Record<string, unknown> = {}, key: SigningKey = this.key, alg = 'RS256'): string {
    return signed({ alg, kid: key.kid }, this.claims(serviceUrl, changes), key);
  }

  /** The Authorization header as Teams sends it. */
  bearer(serviceUrl: string, changes: Record<string, unknown> = {}): string {
    return `Bearer ${this.token(serviceUrl, changes)}`;
  }

  /** Stops the server, and breaks off what it was still answering. */
  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.closeAllConnections();
      this.#server.close(() => resolve());
    });
  }

  get #url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  #answer(path: string, response: ServerResponse): void {
    this.asked.push(path);
    // A kept connection that the server closes just as it is used again would look like a fault of the bot.
    response.setHeader('connection', 'close');
    if (this.mood === 'slow') return;
    if (this.mood === 'error') response.writeHead(500).end('stuk');
    else if (this.mood === 'garbage') response.writeHead(200).end('<html>');
    else if (this.mood === 'torn') response.writeHead(200, { 'content-length': '1000' }).write('{"keys":', () => response.destroy());
    else if (this.mood === 'endless') writeOn(response);
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(this.#document(path)));
  }

  #document(path: string): unknown {
    const keysUrl = this.mood === 'elsewhere' ? 'https://127.0.0.1:1/v1/.well-known/keys' : `${this.#url}/v1/.well-known/keys`;
    if (!path.endsWith('/keys')) return { issuer: 'https://api.botframework.com', jwks_uri: keysUrl };
    const webchat = { ...publicPart(this.#webchatKey), endorsements: ['webchat', 'directline'] };
    const broken = [{ kty: 'RSA', kid: 'kapot', n: '!', e: 'AQAB', endorsements: ['msteams'] }, null, 5, {}];
    if (this.mood === 'empty') return { keys: [webchat, ...broken] };
    return { keys: [...broken, { ...publicPart(this.key), endorsements: ['msteams', 'skype'] }, webchat] };
  }
}

const publicPart = ({ kid, publicKey }: SigningKey) => ({ ...publicKey.export({ format: 'jwk' }), kid, use: 'sig' });

/** Keeps sending as long as somebody reads. */
function writeOn(response: ServerResponse): void {
  const chunk = ' '.repeat(64 * 1024);
  const more = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.writeHead(200, { 'content-type': 'application/json' });
  response.on('drain', more);
  more();
}
