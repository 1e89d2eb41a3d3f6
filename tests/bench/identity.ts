import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { systemClock } from '../../src/shared/clock.ts';
import { type SigningKey, signed, signingKey } from '../support/identity.ts';

/** The identity of Teams on loopback: one key, in the two documents that publish it. They hold nothing odd, since the SDK cannot read that. */
export class BenchIdentity {
  readonly #server: Server;
  readonly #key: SigningKey;
  readonly #appId: string;

  private constructor(server: Server, key: SigningKey, appId: string) {
    this.#server = server;
    this.#key = key;
    this.#appId = appId;
  }

  /** Starts it on a free loopback port, for a bot with this id. */
  static async start(appId: string): Promise<BenchIdentity> {
    const key = await signingKey('sleutel');
    const server = createServer();
    const identity = new BenchIdentity(server, key, appId);
    const keys = [{ ...key.publicKey.export({ format: 'jwk' }), kid: key.kid, use: 'sig', endorsements: ['msteams'] }];
    server.on('request', ({ url = '' }, response) => {
      const document = url.endsWith('/keys') ? { keys } : { issuer: 'https://api.botframework.com', jwks_uri: `${identity.#url}/keys` };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(document));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return identity;
  }

  /** Where the document is that names the document with the key. */
  get metadataUrl(): string {
    return `${this.#url}/openidconfiguration`;
  }

  /** Authorization headers as Teams sends them for this service, each with a token of its own. */
  bearers(serviceUrl: string, count: number): readonly string[] {
    const now = Math.floor(systemClock.now().epochMilliseconds / 1000);
    return Array.from({ length: count }, (_, at) => {
      const claims = { iss: 'https://api.botframework.com', aud: this.#appId, serviceurl: serviceUrl, nbf: now - 60 - at, exp: now + 7200 };
      return `Bearer ${signed({ alg: 'RS256', kid: this.#key.kid }, claims, this.#key)}`;
    });
  }

  /** Stops it. */
  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  get #url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }
}
