import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { CardJson, CardPart } from '../../cards/kit.ts';
import type { Log } from '../../src/app.ts';
import type { Clock } from '../../src/shared/clock.ts';
import { type Running, start } from '../../src/start.ts';
import { cardOfInvoke, FakeTeams, partsOf } from './fake-teams.ts';

/** A person of the cast, as the chat knows them. */
export interface Person {
  readonly personId: string;
  readonly name: string;
}

/** A clock that stands still until a test moves it. */
export class FixedClock implements Clock {
  #now: Temporal.Instant;

  constructor(start: string) {
    this.#now = Temporal.Instant.from(start);
  }

  now(): Temporal.Instant {
    return this.#now;
  }

  /** Moves on by a duration such as `{ hours: 1 }`. */
  pass(duration: Temporal.DurationLike): void {
    this.#now = this.#now.add(duration);
  }
}

/** Input values by input id; what is not named goes as the card shows it. */
export type Filled = Readonly<Record<string, string>>;

/** The whole product on its real server and store, with a fake Teams around it. */
export class SchoolBot {
  readonly teams: FakeTeams;
  readonly clock: FixedClock;
  readonly folder: string;
  readonly #schools: string;
  readonly #log: Log | undefined;
  #running: Running | undefined;

  private constructor(teams: FakeTeams, clock: FixedClock, folder: string, schools: string, log: Log | undefined) {
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
    const bot = new SchoolBot(await FakeTeams.start(), new FixedClock(options.now ?? '2026-11-24T08:00:00Z'), folder, schools, options.log);
    await bot.restart();
    return bot;
  }

  /** Stops the process's server and store, and starts them again on the same data. */
  async restart(): Promise<void> {
    await this.#running?.stop();
    const started = await start(
      {
        mode: 'demo',
        host: '127.0.0.1',
        port: 0,
        dataDir: join(this.folder, 'data'),
        schoolsDir: this.#schools,
        publicUrl: 'http://127.0.0.1:3978',
        linkSecret: 'een-geheim-van-minstens-32-tekens-lang',
        logLevel: 'silent',
      },
      { clock: this.clock, ...(this.#log ? { log: this.#log } : {}) },
    );
    if (!started.ok) throw new Error(started.error.join('\n'));
    this.#running = started.value;
    this.teams.connect(this.url);
  }

  /** Where the bot listens. */
  get url(): string {
    return `http://127.0.0.1:${this.#running?.port}`;
  }

  /** Stops everything and removes the data. */
  async stop(): Promise<void> {
    await this.#running?.stop();
    await this.teams.stop();
    await rm(this.folder, { recursive: true, force: true });
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
    return response.json();
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
