import { createHash } from 'node:crypto';
import type { Log } from '../app.ts';
import type { Clock } from '../shared/clock.ts';
import type { TenantId } from '../shared/ids.ts';
import { KeyQueue } from '../shared/key-queue.ts';
import type { Claim, Delivery, Inbox } from '../storage/inbox.ts';
import type { InboundActivity } from './activity.ts';
import { bestEffort, kindOf } from './on-error.ts';
import { orAfter, pause } from './time-budget.ts';

/** What was answered to a delivery: the body for an invoke, nothing for a message. */
export type Answer = object | undefined;

/** Seals what the inbox keeps, per tenant. */
export interface InboxSeal {
  seal(tenant: TenantId, key: string, text: string): Promise<string>;
  /** The text again, or undefined when it cannot be opened. */
  open(tenant: TenantId, key: string, sealed: string): Promise<string | undefined>;
}

/** Everything that deliveries are carried out with. */
export interface DeliveryParts {
  readonly inbox: Inbox;
  readonly seal: InboxSeal;
  readonly clock: Clock;
  readonly log: Log;
  /** Whether a commit that names this delivery was carried out. */
  hasEffect(tenant: TenantId, key: string): Promise<boolean>;
}

/** How long a delivery may wait; shorter in tests. */
export interface DeliveryLimits {
  /** Teams wants to hear that a message came in within seconds; the turn goes on after that. Milliseconds. */
  readonly messageMs: number;
  /** A client drops the answer to an invoke after 5 s. Milliseconds. */
  readonly invokeMs: number;
  /** How long the store gets to remember a delivery before it is carried out without. Milliseconds. */
  readonly claimMs: number;
}

/** The limits that hold for real. */
export const DELIVERY_LIMITS: DeliveryLimits = { messageMs: 2500, invokeMs: 4000, claimMs: 1000 };

/** The turn of one delivery: runs once, whatever happens to the request. `delivery` marks what it saves. */
export type RunTurn = (delivery: string) => Promise<Answer>;

/** What is answered to a copy of a press that nobody can answer any more or yet. */
export interface Words {
  /** The first copy is still being carried out. */
  stillBusy(): Answer;
  /** It was saved, and then the process died before it could answer. */
  savedBefore(): Answer;
}

/** How often an unanswered copy, or a turn behind another machine's, looks again. Milliseconds. */
const LOOK_AGAIN = 25;
/** A turn of another machine that takes longer than this is taken to be gone. Milliseconds. */
const MOST_BEHIND = 15_000;

/** Milliseconds. */
const OLD = 10 * 60_000;

const digest = (...parts: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 48);

/** The key of a delivery: every copy of it has the same, and an edit of a message another. Undefined for an activity without an id. */
export const deliveryKey = ({ channelId, conversation, id, type, name }: InboundActivity): string | undefined =>
  id === undefined ? undefined : digest(channelId, conversation.id, id, type, name ?? '');

const chatOf = ({ conversation }: InboundActivity): string => digest(conversation.id);

const isBuffered = ({ deliveryMode }: InboundActivity): boolean => deliveryMode === 'expectReplies';

/** Whether the answer goes back with the response. */
const waitsForAnswer = (activity: InboundActivity): boolean => activity.type === 'invoke' || isBuffered(activity);

/** What tells a second click from another press: who, where, and everything that the press carries. */
const fingerprintOf = ({ type, from, conversation, replyToId, value }: InboundActivity): string | undefined =>
  type === 'invoke' ? digest(from.id, conversation.id, replyToId, value) : undefined;

/**
 * Carries out deliveries: each once, however often Teams delivers it; those of one conversation one after another, in the order in which they came;
 * acknowledged in time, while slow work goes on.
 */
export class Deliveries {
  readonly #parts: DeliveryParts;
  readonly #limits: DeliveryLimits;
  readonly #queue = new KeyQueue();
  readonly #claims = new KeyQueue();
  readonly #running = new Set<Promise<unknown>>();
  /** Per chat the press that is being carried out or was last, and how many presses came in before it ended. */
  readonly #presses = new Map<string, { readonly fingerprint: string; readonly answer: Answer; readonly endedAt: number }>();
  #clicks = 0;

  constructor(parts: DeliveryParts, limits: DeliveryLimits = DELIVERY_LIMITS) {
    this.#parts = parts;
    this.#limits = limits;
  }

  /** Carries out a delivery of someone whom a school knows, unless it was before; resolves with its answer. */
  async once(tenant: TenantId, activity: InboundActivity, run: RunTurn, words: Words): Promise<Answer> {
    const key = deliveryKey(activity);
    if (key === undefined) return this.inTime(activity, () => run(''), words);
    // Begun before anything is waited for, so that the order is that in which they came in.
    const remembered = this.#remember(tenant, key, activity);
    const click = ++this.#clicks;
    const turn = async (): Promise<Answer> => {
      const known = await remembered;
      if (!known) return run(key);
      if (known.claim.kind === 'nieuw') {
        if (!known.claim.isFirst) await this.#behindOthers(known.delivery);
        return this.#carryOut(known.delivery, click, activity, run);
      }
      return waitsForAnswer(activity) ? this.#answerOfFirst(known.delivery, words) : undefined;
    };
    return this.inTime(activity, turn, words);
  }

  /**
   * Claims a delivery; undefined when the store cannot remember it now. Then it is carried out all the same, since a question must be answered with
   * a full disk, too; what it saves has to be kept by the same store, and is refused there. A claim that comes through later is finished at once.
   */
  async #remember(tenant: TenantId, key: string, activity: InboundActivity): Promise<{ delivery: Delivery; claim: Claim } | undefined> {
    // In the order in which they came, as the turns are: else a turn would wait for one that waits for it.
    const claiming = this.#claims.run(chatOf(activity), async () => {
      const delivery = await this.#record(tenant, key, activity);
      return { delivery, claim: await this.#parts.inbox.claim(delivery) };
    });
    try {
      const first = await orAfter(this.#limits.claimMs, claiming, undefined);
      if (!first)
        this.#follow(claiming.then(({ delivery, claim }) => (claim.kind === 'nieuw' ? this.#finish(delivery, undefined) : undefined)));
      return first;
    } catch (error) {
      this.#parts.log.error({ kind: kindOf(error) }, 'bezorging niet onthouden');
      return undefined;
    }
  }

  /** Runs a turn behind those of the same conversation, and answers in time: what takes longer goes on without anyone waiting. */
  async inTime(activity: InboundActivity, run: () => Promise<Answer>, words: Words, chat = chatOf(activity)): Promise<Answer> {
    const isInvoke = activity.type === 'invoke';
    const turn = this.#queue.run(chat, run);
    this.#follow(turn);
    if (isBuffered(activity)) return turn;
    const first = await orAfter(isInvoke ? this.#limits.invokeMs : this.#limits.messageMs, turn, LATE);
    return first === LATE ? (isInvoke ? words.stillBusy() : undefined) : first;
  }

  /** Carries out again, once, what was claimed before a crash and never finished. `run` gets the activity as it came in. */
  async resume(tenant: TenantId, before: number, run: (activity: unknown, delivery: string) => Promise<Answer>): Promise<void> {
    const { inbox, seal, log } = this.#parts;
    for (const delivery of await inbox.takeUnfinished(tenant, before)) {
      const text = await seal.open(tenant, delivery.key, delivery.body);
      const work = this.#queue.run(delivery.chat, async () => {
        const saved = await this.#parts.hasEffect(tenant, delivery.key);
        const isLost = saved || text === undefined || this.#isOld(delivery);
        await this.#finish(delivery, isLost ? undefined : await run(JSON.parse(text), delivery.key));
        log.warn({ saved }, 'bezorging van voor een storing afgemaakt');
      });
      this.#follow(work);
    }
  }

  /** How many turns run or wait for the one before them. */
  get count(): number {
    return this.#running.size;
  }

  /** Resolves when every turn has ended, those that nobody waits for too. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.allSettled(this.#running);
  }

  /** Nobody waits any more for an answer to what was said this long ago. */
  #isOld({ at }: Delivery): boolean {
    return this.#parts.clock.now().epochMilliseconds - at > OLD;
  }

  async #record(tenant: TenantId, key: string, activity: InboundActivity): Promise<Delivery> {
    const body = await this.#parts.seal.seal(tenant, key, JSON.stringify(activity));
    return { tenant, key, chat: chatOf(activity), at: this.#parts.clock.now().epochMilliseconds, body };
  }

  async #carryOut(delivery: Delivery, click: number, activity: InboundActivity, run: RunTurn): Promise<Answer> {
    const answer = this.#secondClick(delivery, click, activity) ?? (await run(delivery.key));
    this.#rememberPress(delivery, activity, answer);
    // What was done is done: that its answer cannot be kept is no reason to withhold it.
    await bestEffort(this.#parts.log, 'antwoord onthouden', () => this.#finish(delivery, answer));
    return answer;
  }

  /** Waits for turns of this conversation on other machines. */
  async #behindOthers(delivery: Delivery): Promise<void> {
    for (let waited = 0; waited < MOST_BEHIND && !(await this.#parts.inbox.isFirst(delivery)); waited += LOOK_AGAIN)
      await pause(LOOK_AGAIN);
  }

  async #finish({ tenant, key }: Delivery, answer: Answer): Promise<void> {
    const text = answer === undefined ? '' : JSON.stringify(answer);
    await this.#parts.inbox.finish(tenant, key, await this.#parts.seal.seal(tenant, key, text));
  }

  /** What was answered to the first copy, which another process may still be at. */
  async #answerOfFirst({ tenant, key }: Delivery, words: Words): Promise<Answer> {
    let claim = await this.#parts.inbox.look(tenant, key);
    for (let waited = 0; claim?.kind === 'bezig' && waited < this.#limits.invokeMs; waited += LOOK_AGAIN) {
      await pause(LOOK_AGAIN);
      claim = await this.#parts.inbox.look(tenant, key);
    }
    if (claim?.kind !== 'klaar') return words.stillBusy();
    const text = await this.#parts.seal.open(tenant, key, claim.answer);
    return text ? JSON.parse(text) : words.savedBefore();
  }

  /** The answer to the press just before, when this is a click on the same button with the same inputs that came in before that one was answered. */
  #secondClick({ chat }: Delivery, click: number, activity: InboundActivity): Answer {
    const last = this.#presses.get(chat);
    return last && click <= last.endedAt && last.fingerprint === fingerprintOf(activity) ? last.answer : undefined;
  }

  #rememberPress({ chat }: Delivery, activity: InboundActivity, answer: Answer): void {
    const fingerprint = fingerprintOf(activity);
    this.#presses.delete(chat);
    if (fingerprint !== undefined) this.#presses.set(chat, { fingerprint, answer, endedAt: this.#clicks });
    const [oldest] = this.#presses.keys();
    if (this.#presses.size > MOST_CHATS && oldest !== undefined) this.#presses.delete(oldest);
  }

  #follow(work: Promise<unknown>): void {
    const followed = work.catch((error: unknown) => this.#parts.log.error({ kind: kindOf(error) }, 'bezorging mislukt'));
    this.#running.add(followed);
    void followed.finally(() => this.#running.delete(followed));
  }
}

/** In place of an answer that takes too long. */
const LATE = Symbol('late');

/** More chats than in which one process has presses waiting at the same time. */
const MOST_CHATS = 500;
