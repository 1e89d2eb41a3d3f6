import type { Log } from '../app.ts';
import type { Clock } from '../shared/clock.ts';

const GAP_MS = 60_000;

/**
 * Writes why the door refuses, at most one line a minute for each reason, with how often since the last line: a flood at the door must not
 * become a flood in the log.
 */
export function refusalLog(log: Log, clock: Clock): (reason: string) => void {
  const counted = new Map<string, { times: number; writtenAt: number }>();
  return (reason) => {
    const now = clock.now().epochMilliseconds;
    const count = counted.get(reason) ?? { times: 0, writtenAt: Number.NEGATIVE_INFINITY };
    counted.set(reason, count);
    count.times++;
    if (Math.abs(now - count.writtenAt) < GAP_MS) return;
    log.warn({ reason, times: count.times }, 'bezorging geweigerd');
    count.times = 0;
    count.writtenAt = now;
  };
}
