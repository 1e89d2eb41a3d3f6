import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CardJson, CardPart } from '../../cards/kit.ts';
import type { Log } from '../../src/app.ts';
import type { Config } from '../../src/config.ts';
import { type Running, start } from '../../src/start.ts';
import type { PaceLimits } from '../../src/teams/rate-limit.ts';
import { cardOfInvoke, FakeTeams, partsOf } from './fake-teams.ts';
import { FixedClock } from './fixed-clock.ts';
import { demoConfig } from './in-process.ts';
import { newDatabase } from './postgres.ts';
import { runSql } from './postgres-server.ts';

/** A person of the cast, as the chat knows them. */
export interface Person {
  readonly personId: string;
  readonly name: string;
}

/** The clock of a test stands still, so nobody would ever be let through again. */
const NO_LIMITS: PaceLimits = { turns: { burst: 1e6, perMinute: 1 }, deliveries: { burst: 1e6, perMinute: 1 }, people: 1000 };

/** Input values by input id; what is not named goes as the card shows it. */
export type Filled = Readonly<Record<string, string>>;

/** Nobody can write into this table any more. */
const breakTable = async (url: string, table: 'rows' | 'audit'): Promise<void> => {
  await runSql(
    url,
    "create function nee() returns trigger language plpgsql as $$ begin raise exception 'disk full' using errcode = '53100'; end $$",
  );
  await runSql(
    url,
    `create trigger nee before insert or update or delete on basiswijzer.${table} for each statement execute function nee()`,
  );
};

interface TestStore {
  readonly store: Config['store'];
  remove(): Promise<void>;
}

/** The store that this run of the tests is about: files, or a database of one's own on the PostgreSQL server of the run. */
async function testStore(dataDir: string): Promise<TestStore> {
  if (process.env.TEST_STORE !== 'postgres') return { store: { kind: 'lowdb', dataDir }, remove: async () => {} };
  const { url, drop } = await newDatabase();
  return { store: { kind: 'postgres', url, poolSize: 5 }, remove: drop };
}

/** The whole product on its real server and store, with a fake Teams around it. */
export class SchoolBot {
  readonly teams: FakeTeams;
  readonly clock: FixedClock;
  readonly folder: string;
  readonly #schools: string;
  readonly #log: Log | undefined;
  readonly #store: Config['store'];
  readonly #removeStore: () => Promise<void>;
  #running: Running | undefined;

  private constructor(
    teams: FakeTeams,
    clock: FixedClock,
    { folder, schools, log }: { folder: string; schools: string; log: Log | undefined },
    { store, remove }: TestStore,
  ) {
    this.#store = store;
    this.#removeStore = remove;
    this.teams = teams;
    this.clock = clock;
    this.folder = folder;
    this.#schools = schools;
    this.#log = log;
  }

  /** Starts the bot with the schools of a folder, on Tuesday 24 November 2026 at 09:00 unless told otherwise. */
  static async start(options: { now?: string; schools?: string; log?: Log } = {}): Promise<SchoolBot> {
    const folder = await mkdtemp(join(tmpdir(), 'basiswijzer-'));
    const schools = join(folder, 'scholen');
    await cp(options.schools ?? join(import.meta.dirname, 'schools'), schools, { recursive: true });
    const clock = new FixedClock(options.now ?? '2026-11-24T08:00:00Z');
    const bot = new SchoolBot(await FakeTeams.start(), clock, { folder, schools, log: options.log }, await testStore(join(folder, 'data')));
    await bot.restart();
    return bot;
  }

  /** Stops the process's server and store, and starts them again on the same data. */
  async restart(): Promise<void> {
    await this.#running?.stop();
    const started = await start(
      {
        ...demoConfig,
        store: this.#store,
        schoolsDir: this.#schools,
      },
      { clock: this.clock, paceLimits: NO_LIMITS, pace: { reserve: async () => 0 }, ...(this.#log ? { log: this.#log } : {}) },
    );
    if (!started.ok) throw new Error(started.error.join('\n'));
    this.#running = started.value;
    this.teams.connect(this.url);
  }

  /** Where the bot listens. */
  get url(): string {
    return `http://127.0.0.1:${this.#running?.port}`;
  }

  /** Resolves when everything that the bot has to say now was said. */
  async idle(): Promise<void> {
    await this.#running?.idle();
  }

  /** Stops everything and removes the data. */
  async stop(): Promise<void> {
    await this.#running?.stop();
    await this.teams.stop();
    await this.#removeStore();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** The audit log of a tenant as it is kept, oldest line first. */
  async auditLines(tenant: string): Promise<readonly string[]> {
    if (this.#store.kind === 'postgres') {
      const rows = await runSql(this.#store.url, `select line from basiswijzer.audit where tenant = '${tenant}' order by seq`);
      return rows.map(({ line }) => String(line));
    }
    const text = await readFile(join(this.#store.dataDir, 'audit', `${tenant}.jsonl`), 'utf8');
    return text.split('\n').filter(Boolean);
  }

  /** Makes writing into the audit log fail. */
  async breakAudit(): Promise<void> {
    if (this.#store.kind === 'postgres') return breakTable(this.#store.url, 'audit');
    await rm(join(this.#store.dataDir, 'audit'), { recursive: true });
  }

  /** Makes saving fail: in files the folders with these names are taken away, in PostgreSQL every table becomes one to read only. */
  async breakStore(folders: readonly string[]): Promise<void> {
    if (this.#store.kind === 'postgres') return breakTable(this.#store.url, 'rows');
    for (const folder of folders) await rm(join(this.#store.dataDir, folder), { recursive: true });
  }

  /** The 1:1 chat of a person. */
  chatOf = (person: Person): string => `chat-${person.personId}`;

  /** The newest card in someone's own chat. */
  newest(person: Person): CardJson {
    const card = this.teams.chat(this.chatOf(person)).at(-1)?.card;
    if (!card) throw new Error(`no card in the chat of ${person.name}`);
    return card;
  }

  /** Types something in the 1:1 chat and resolves with the card that the bot answers. */
  async say(person: Person, text: string): Promise<CardJson> {
    const chat = this.teams.chat(this.chatOf(person));
    const before = chat.length;
    const response = await this.teams.post(this.teams.activity(person, this.chatOf(person), { type: 'message', text }));
    if (response.status !== 200) throw new Error(`the message was answered with ${response.status}`);
    await this.idle();
    const card = chat[before]?.card;
    if (!card) throw new Error('the message was not answered with a card');
    return card;
  }

  /** Presses the button with this title on a card, with the inputs filled in, and resolves with the private answer. */
  async press(person: Person, on: CardJson, title: string, filled: Filled = {}): Promise<CardJson> {
    const button = buttonOn(on, title);
    return cardOfInvoke(await this.pressRaw(person, button.verb, { ...valuesOf(on, button), ...filled, ...(button.data as object) }));
  }

  /** Sends any verb and data as a card action and resolves with the whole answer. */
  async pressRaw(person: Person, verb: unknown, data: unknown, replyToId?: string): Promise<unknown> {
    const messages = this.teams.chat(this.chatOf(person));
    const response = await this.teams.post(
      this.teams.activity(person, this.chatOf(person), {
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId: replyToId ?? messages.at(-1)?.id,
        value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
      }),
    );
    if (response.status !== 200) throw new Error(`the press was answered with ${response.status}`);
    const answer: unknown = await response.json();
    await this.idle();
    return answer;
  }
}

/** The button with this title; the titles that there are stand in the error. */
export function buttonOn(card: CardJson, title: string): CardPart {
  const buttons = partsOf(card).filter(({ type }) => type === 'Action.Execute');
  const button = buttons.find((part) => part.title === title);
  if (!button) throw new Error(`no button "${title}"; there are: ${buttons.map((part) => part.title).join(', ')}`);
  return button;
}

/** What a client sends along for the inputs that nobody touched. */
export function valuesOf(card: CardJson, button: CardPart): Record<string, string> {
  if (button.associatedInputs === 'none') return {};
  const inputs = partsOf(card).filter(({ type }) => type.startsWith('Input.'));
  return Object.fromEntries(inputs.map((input) => [String(input.id), typeof input.value === 'string' ? input.value : '']));
}
