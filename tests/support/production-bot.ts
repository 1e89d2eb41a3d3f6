import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Running, type StartOptions, start } from '../../src/start.ts';
import { collectedLog } from './collected-log.ts';
import { FakeTeams } from './fake-teams.ts';
import { FixedClock } from './fixed-clock.ts';
import { FakeIdentity } from './identity.ts';
import { productionConfig } from './in-process.ts';
import type { Person } from './school-bot.ts';

/** The proof of identity that the bot sends along in tests. */
export const OUTGOING = 'Bearer van-de-bot';

/** Proof of identity without Microsoft: every message goes out with {@link OUTGOING}. */
export const outgoingForTests: NonNullable<StartOptions['identity']> = {
  isValidAppId: async () => true,
  isAuthenticationDisabled: async () => false,
  createCredentials: async () => ({
    signRequest: async (request) => {
      request.headers.set('authorization', OUTGOING);
      return request;
    },
  }),
};

/** The whole product in production mode on its real server and store, with an identity of Teams and a connector on loopback around it. */
export class ProductionBot {
  readonly teams: FakeTeams;
  readonly identity: FakeIdentity;
  readonly clock: FixedClock;
  readonly log: ReturnType<typeof collectedLog>;
  readonly #folder: string;
  readonly #running: Running;

  private constructor(parts: Pick<ProductionBot, 'teams' | 'identity' | 'clock' | 'log'>, folder: string, running: Running) {
    this.teams = parts.teams;
    this.identity = parts.identity;
    this.clock = parts.clock;
    this.log = parts.log;
    this.#folder = folder;
    this.#running = running;
  }

  /** Starts it with the schools of the cast, on Tuesday 24 November 2026 at 09:00. */
  static async start(): Promise<ProductionBot> {
    const clock = new FixedClock('2026-11-24T08:00:00Z');
    const parts = { teams: await FakeTeams.start(), identity: await FakeIdentity.start(clock), clock, log: collectedLog() };
    const folder = await mkdtemp(join(tmpdir(), 'basiswijzer-'));
    const running = await start(
      {
        ...productionConfig,
        host: '127.0.0.1',
        schoolsDir: join(import.meta.dirname, 'schools'),
        store: { kind: 'lowdb', dataDir: folder },
      },
      {
        clock,
        log: parts.log.log,
        openIdMetadataUrl: parts.identity.metadataUrl,
        identity: outgoingForTests,
        trusts: (serviceUrl) => serviceUrl === parts.teams.serviceUrl,
      },
    );
    if (!running.ok) throw new Error(running.error.join('\n'));
    parts.teams.connect(`http://127.0.0.1:${running.value.port}`);
    return new ProductionBot(parts, folder, running.value);
  }

  /** Where the bot listens. */
  get url(): string {
    return `http://127.0.0.1:${this.#running.port}`;
  }

  /** An activity of a person in their own chat, as Teams makes it: a message that asks for help, with changes. */
  activity(person: Person, changes: Record<string, unknown> = {}): Record<string, unknown> {
    return this.teams.activity(person, `chat-${person.personId}`, { type: 'message', text: 'hulp', ...changes });
  }

  /** Delivers a body with this Authorization header; with that of Teams when left out, and without any when it is undefined. */
  deliver(body: unknown, headers: { authorization?: string | undefined } = { authorization: this.bearer() }): Promise<Response> {
    const { authorization } = headers;
    return this.teams.post(body, authorization === undefined ? {} : { authorization });
  }

  /** The Authorization header of Teams, with changes to the claims. */
  bearer(changes: Record<string, unknown> = {}): string {
    return this.identity.bearer(this.teams.serviceUrl, changes);
  }

  /** Stops everything and removes the data. */
  async stop(): Promise<void> {
    await this.#running.stop();
    await this.teams.stop();
    await this.identity.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
