import type { Clock } from '../shared/clock.ts';
import type { Refusal } from '../shared/refusal.ts';
import type { Delivery } from '../web/server.ts';
import { type InboundActivity, tenantOf } from './activity.ts';
import { composeMessage, isFromComposeBox } from './compose-extension.ts';
import type { Sender } from './front.ts';

/** What somebody is told who goes too fast. */
export const TOO_FAST: Refusal = {
  code: 'te-snel',
  text: 'Dit gaat even te snel. Wacht een halve minuut en probeer het dan opnieuw. Is er nu gevaar? Bel 112.',
};

/** How many times in a row something may happen, and how many times a minute after that. */
export interface Allowance {
  readonly burst: number;
  readonly perMinute: number;
}

/** How fast one person may go. */
export interface PaceLimits {
  /** Messages and presses together; over it the person is told. */
  readonly turns: Allowance;
  /** Everything that is delivered, searches while somebody types included; over it nothing is carried out. No person gets here. */
  readonly deliveries: Allowance;
  /** How many people are remembered at once; of those who were quiet longest is forgotten that they were here. */
  readonly people: number;
}

/** What one person reaches with no program to help, twice over. */
export const paceLimits: PaceLimits = {
  turns: { burst: 20, perMinute: 40 },
  deliveries: { burst: 80, perMinute: 160 },
  people: 20_000,
};

/** What to do with a message: carry it out, answer it with {@link TOO_FAST}, or say nothing because that was said already. */
export type MessagePace = 'ok' | 'warn' | 'silent';

/** Holds back whoever goes too fast, so that one account, or a program that has it, cannot keep the bot from others. */
export interface RateLimit {
  /** Counts a delivery, before any work is done for it; false when it is one of a flood, to be answered with {@link tooFastAnswer}. */
  admits(activity: InboundActivity): boolean;
  /** Counts a message. One over the limit goes on when it has signs of danger, which is asked only then. */
  message(from: Sender | undefined, isUrgent: () => boolean): MessagePace;
  /** Counts a press; false when it is over the limit, to be answered with {@link TOO_FAST} each time. */
  press(from: Sender | undefined): boolean;
}

/** A limit per person, kept in this process: with several instances each allows as much. All whom Teams does not vouch for count as one. */
export function createRateLimit(clock: Clock, limits: PaceLimits = paceLimits): RateLimit {
  const turns = new Buckets(clock, limits.turns, limits.people);
  const deliveries = new Buckets(clock, limits.deliveries, limits.people);
  return {
    admits: (activity) => deliveries.take(keyOf(tenantOf(activity), activity.from.aadObjectId ?? activity.from.id)),
    message: (from, isUrgent) => {
      const key = keyOf(from?.tenantId, from?.personId);
      if (turns.take(key) || isUrgent()) return 'ok';
      return turns.isFirstRefusal(key) ? 'warn' : 'silent';
    },
    press: (from) => turns.take(keyOf(from?.tenantId, from?.personId)),
  };
}

/** The answer to a delivery of a flood, made without any work. A press gets a message and no card, so that a form that is open stays as it is. */
export function tooFastAnswer({ type, name }: InboundActivity): Delivery {
  if (type !== 'invoke') return { status: 200 };
  if (isFromComposeBox(name)) return { status: 200, body: composeMessage(TOO_FAST.text) };
  const body =
    name === 'application/search'
      ? { statusCode: 200, type: 'application/vnd.microsoft.search.searchResponse', value: { results: [] } }
      : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: TOO_FAST.text };
  return { status: 200, body };
}

/** JSON, since an id may hold whatever stands between the two. */
const keyOf = (tenant: string | undefined, person: string | undefined): string => JSON.stringify([tenant, person]);

interface Bucket {
  tokens: number;
  at: number;
  /** Empty, and not half full again: who is held back is so for a while, instead of being let through now and then. */
  isHeld: boolean;
  wasTold: boolean;
}

/** A bucket of tokens per key, the one that was used longest ago first. */
class Buckets {
  readonly #clock: Clock;
  readonly #allowance: Allowance;
  readonly #most: number;
  readonly #byKey = new Map<string, Bucket>();

  constructor(clock: Clock, allowance: Allowance, most: number) {
    this.#clock = clock;
    this.#allowance = allowance;
    this.#most = most;
  }

  take(key: string): boolean {
    const bucket = this.#filled(key);
    bucket.isHeld = bucket.tokens < (bucket.isHeld ? this.#allowance.burst / 2 : 1);
    if (bucket.isHeld) return false;
    bucket.tokens -= 1;
    bucket.wasTold = false;
    return true;
  }

  /** Whether nothing was refused under this key since something was allowed, but for this once. */
  isFirstRefusal(key: string): boolean {
    const bucket = this.#filled(key);
    const isFirst = !bucket.wasTold;
    bucket.wasTold = true;
    return isFirst;
  }

  #filled(key: string): Bucket {
    const now = this.#clock.now().epochMilliseconds;
    const { burst, perMinute } = this.#allowance;
    const bucket = this.#byKey.get(key) ?? { tokens: burst, at: now, isHeld: false, wasTold: false };
    // A clock that was set back gives nothing, and takes nothing.
    bucket.tokens = Math.min(burst, bucket.tokens + (Math.max(0, now - bucket.at) * perMinute) / 60_000);
    bucket.at = now;
    this.#byKey.delete(key);
    this.#byKey.set(key, bucket);
    if (this.#byKey.size > this.#most) this.#forgetQuietest();
    return bucket;
  }

  /** Makes room for many at once: the start of a map in which much was removed is slow to find. */
  #forgetQuietest(): void {
    const quietest = [...this.#byKey.keys()].slice(0, Math.ceil(this.#most / 10));
    for (const key of quietest) this.#byKey.delete(key);
  }
}
