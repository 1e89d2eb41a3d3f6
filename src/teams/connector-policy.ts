import { ActivityEventNames, ActivityTypes, type MiddlewareHandler, type TurnContext } from 'botbuilder';
import type { Clock } from '../shared/clock.ts';
import { KeyQueue } from '../shared/key-queue.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { type ConnectorAnswer, failureIn } from './connector-answer.ts';
import { Attempt } from './connector-attempt.ts';
import { ConnectorFailure, later, type SendFailure } from './connector-failure.ts';
import { LIMITS, type Limits } from './connector-limits.ts';
import { pause, TimeBudget, within } from './time-budget.ts';

/** A call to Teams, as far as the policy goes by it. */
export interface ConnectorCall {
  readonly url: string;
  /** Whether it only shows that the bot is typing. */
  readonly isTyping: boolean;
}

/** Makes one attempt at a call: gets the bot's token, and hands the call to the network, which it tells the attempt. */
export type Send = (attempt: Attempt) => Promise<ConnectorAnswer>;

/** What a client's calls may take together, by client. */
const budgets = new WeakMap<object, TimeBudget>();

/**
 * Our own way of calling Teams, in the place of the SDK's. The SDK waits for ever, posts a message up to four times although it may have arrived, and
 * gives up at once on some answers that are to be tried again. Here every attempt has a limit, only what was surely not delivered is tried again, and
 * calls to one chat go in the order in which they were made, also while one of them waits. A call that fails throws a {@link ConnectorFailure}.
 */
export class ConnectorPolicy {
  readonly #limits: Limits;
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #chats = new KeyQueue();

  /** `random` gives numbers from 0 up to 1, for waits that differ between callers. */
  constructor(limits: Limits, clock: Clock, random: () => number) {
    this.#limits = limits;
    this.#clock = clock;
    this.#random = random;
  }

  /** From now on the client's calls get the time of background work together, unless its turn gets another. */
  begin(client: object): void {
    budgets.set(client, new TimeBudget(this.#limits.backgroundMs, this.#clock));
  }

  /** Makes a call for a client that has begun. */
  call(client: object, { url, isTyping }: ConnectorCall, send: Send): Promise<ConnectorAnswer> {
    const budget = budgets.get(client);
    if (!budget) throw new Error('a client that has not begun: its calls would have no limits');
    return budget.spend(isTyping ? this.#limits.typingMs : Number.POSITIVE_INFINITY, (leftMs) =>
      this.#inLine(chatOf(url), leftMs, () => this.#persist(send, leftMs, isTyping ? 1 : this.#limits.tries)),
    );
  }

  /** Waits for the calls to the same chat that came before. Whoever has no time left while waiting goes out of the line, and nothing is sent. */
  async #inLine<T>(chat: string, leftMs: () => number, work: () => Promise<T>): Promise<T> {
    if (!this.#chats.isBusy(chat)) return this.#chats.run(chat, work);
    const left = new ConnectorFailure(later('druk', this.#limits.backoffMs));
    let gaveUp = false;
    let begin = () => {};
    const turn = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const done = this.#chats.run(chat, async () => {
      if (gaveUp) throw left;
      begin();
      return work();
    });
    await within(
      leftMs(),
      () => Promise.race([turn, done]),
      () => {
        gaveUp = true;
        return left;
      },
    );
    return done;
  }

  async #persist(send: Send, leftMs: () => number, most: number): Promise<ConnectorAnswer> {
    for (let tries = 1; ; tries++) {
      const outcome = await this.#once(send, leftMs());
      if (outcome.ok) return outcome.value;
      const failure = outcome.error;
      if (failure.kind !== 'later') throw new ConnectorFailure(failure);
      const waitMs = failure.afterMs + this.#backoff(tries);
      const fits = waitMs + this.#limits.leastMs <= leftMs();
      if (failure.reason === 'toegang' || tries >= most || !fits) throw new ConnectorFailure({ ...failure, afterMs: waitMs });
      await pause(waitMs);
    }
  }

  async #once(send: Send, leftMs: number): Promise<Result<ConnectorAnswer, SendFailure>> {
    if (leftMs < this.#limits.leastMs) return err(later('druk', 0));
    const attempt = new Attempt();
    const late = () => {
      const { failure } = attempt;
      attempt.stop();
      return new ConnectorFailure(failure);
    };
    try {
      const answer = await within(Math.min(this.#limits.attemptMs, leftMs), () => send(attempt), late);
      const failure = failureIn(answer, this.#clock.now());
      return failure ? err(failure) : ok(answer);
    } catch (error) {
      if (error instanceof ConnectorFailure) return err(error.failure);
      if (attempt.handed) return err(attempt.failure);
      throw error;
    }
  }

  /** Between half and all of a wait that doubles, so that many callers do not come back at the same moment. */
  #backoff(tries: number): number {
    const { backoffMs, longestBackoffMs } = this.#limits;
    return Math.ceil(Math.min(longestBackoffMs, backoffMs * 2 ** (tries - 1)) * (0.5 + this.#random() / 2));
  }
}

/** The part of an address up to and with the conversation; calls without one, such as those about tokens, have a line per address. */
const chatOf = (url: string): string => /^.*?\/v3\/conversations\/[^/?]+/.exec(url)?.[0] ?? url;

/** Gives the calls of every turn their time, by what the turn answers. */
export const timePerTurn =
  (limits: Limits = LIMITS): MiddlewareHandler =>
  (context, next) => {
    const client: unknown = context.turnState.get(context.adapter.ConnectorClientKey);
    if (client instanceof Object) budgets.get(client)?.renew(timeFor(context, limits));
    return next();
  };

function timeFor({ activity }: TurnContext, limits: Limits): number {
  if (activity.type === ActivityTypes.Invoke) return limits.invokeMs;
  return activity.name === ActivityEventNames.ContinueConversation ? limits.backgroundMs : limits.turnMs;
}
