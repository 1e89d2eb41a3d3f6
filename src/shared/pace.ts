import type { Clock } from './clock.ts';

/** How close together things under one key may happen: one every `everyMs` milliseconds in the long run, and `burst` at once after a rest. */
export interface Spacing {
  readonly everyMs: number;
  readonly burst: number;
}

/** At most `count` in any stretch of `windowMs` milliseconds, wherever that stretch begins. */
export interface Window {
  readonly count: number;
  readonly windowMs: number;
}

/**
 * The widest spacing that keeps within every one of these windows with `burst` at once. In a window fall the burst and then one every `everyMs`,
 * so whole milliseconds rounded up make it exact. A burst larger than the smallest count is a bug and throws.
 */
export function spacingFor(burst: number, windows: readonly Window[]): Spacing {
  if (windows.some(({ count }) => burst > count)) throw new Error('a burst that is larger than a window allows');
  return { burst, everyMs: Math.max(...windows.map(({ count, windowMs }) => Math.ceil(windowMs / (count - burst + 1)))) };
}

/** What Teams lets a bot send to one chat: 7 a second, 8 in two seconds, 60 in half a minute, 1800 an hour. */
export const CHAT_WINDOWS: readonly Window[] = [
  { count: 7, windowMs: 1000 },
  { count: 8, windowMs: 2000 },
  { count: 60, windowMs: 30_000 },
  { count: 1800, windowMs: 3_600_000 },
];

/** Teams lets a bot make 50 calls a second to one tenant. Ten are left for the answers to people, who do not wait here. */
export const TENANT_WINDOWS: readonly Window[] = [{ count: 40, windowMs: 1000 }];

/** A key that something counts under, with the spacing that holds for it. */
export interface PaceKey {
  readonly key: string;
  readonly spacing: Spacing;
}

const CHAT = spacingFor(6, CHAT_WINDOWS);
const TENANT = spacingFor(10, TENANT_WINDOWS);

/** The keys that a message to a chat counts under: the chat and its tenant. */
export const keysOfMessage = (tenantId: string, conversationId: string): readonly PaceKey[] => [
  { key: `chat ${tenantId} ${conversationId}`, spacing: CHAT },
  { key: `tenant ${tenantId}`, spacing: TENANT },
];

/** Shares out turns under limits. The store of several machines shares them out together, with the same formula as {@link reserve}. */
export interface Pace {
  /**
   * Asks for a turn under all these keys together. Resolves with 0 when it is now: it is counted under every key. Else with the milliseconds after
   * which to ask again: then nothing is counted, so that whoever waits for a busy chat holds up nobody else.
   */
  reserve(keys: readonly PaceKey[]): Promise<number>;
}

/**
 * The formula, on whole milliseconds. Per key one number is kept: the moment at which its burst is whole again (absent: it is whole). A turn is
 * possible when that moment is at most `burst` - 1 spacings ahead, and moves it one spacing on. A moment further ahead than a turn can have put it
 * means that the clock was put back; it is brought back to where nobody waits longer than one spacing.
 */
export function reserve(
  state: readonly (number | undefined)[],
  spacings: readonly Spacing[],
  now: number,
): { readonly state: readonly (number | undefined)[]; readonly waitMs: number } {
  const whole = spacings.map(({ everyMs, burst }, at) => Math.min(Math.max(state[at] ?? now, now), now + burst * everyMs));
  const waits = spacings.map(({ everyMs, burst }, at) => Math.max(0, (whole[at] ?? now) - (burst - 1) * everyMs - now));
  const waitMs = Math.max(0, ...waits);
  return { waitMs, state: waitMs > 0 ? state : spacings.map(({ everyMs }, at) => (whole[at] ?? now) + everyMs) };
}

/** Of the keys that were used longest ago, this many are looked at per turn; more than a turn adds, so that idle keys do not pile up. */
const SWEEP = 4;

/** A pace for one process, in memory. A key that is idle is forgotten: its burst is whole, so nothing is lost with it. */
export function createPace(clock: Clock): Pace & { size(): number } {
  const moments = new Map<string, number>();
  const sweep = (now: number): void => {
    for (const [key, whole] of [...take(moments, SWEEP)]) if (whole <= now) moments.delete(key);
  };
  return {
    size: () => moments.size,
    reserve: async (keys) => {
      const now = clock.now().epochMilliseconds;
      const { state, waitMs } = reserve(
        keys.map(({ key }) => moments.get(key)),
        keys.map(({ spacing }) => spacing),
        now,
      );
      if (waitMs === 0) {
        for (const [at, { key }] of keys.entries()) {
          // Taken out first: a map keeps the order in which keys came in, and this one is the newest now.
          moments.delete(key);
          moments.set(key, state[at] ?? now);
        }
      }
      sweep(now);
      return waitMs;
    },
  };
}

function* take<T>(items: Iterable<T>, most: number): Generator<T> {
  let left = most;
  for (const item of items) {
    if (left-- <= 0) return;
    yield item;
  }
}
