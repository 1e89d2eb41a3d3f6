import { describe, expect, it } from 'vitest';
import { refusalLog } from '../../src/teams/refusal-log.ts';
import { collectedLog } from '../support/collected-log.ts';
import { FixedClock } from '../support/fixed-clock.ts';

describe('het log van de deur', () => {
  it('krijgt per reden hooguit één regel per minuut, met hoe vaak het was', () => {
    const { log, lines } = collectedLog();
    const clock = new FixedClock('2026-11-24T08:00:00Z');
    const written = refusalLog(log, clock);
    for (let time = 0; time < 100; time++) written('claims');
    written('key');
    clock.pass({ seconds: 59 });
    written('claims');
    clock.pass({ seconds: 1 });
    written('claims');
    expect(lines().map(({ reason, times, msg }) => [reason, times, msg])).toEqual([
      ['claims', 1, 'bezorging geweigerd'],
      ['key', 1, 'bezorging geweigerd'],
      ['claims', 101, 'bezorging geweigerd'],
    ]);
  });

  it('zwijgt niet als de klok is teruggezet', () => {
    const { log, lines } = collectedLog();
    const clock = new FixedClock('2026-11-24T08:00:00Z');
    const written = refusalLog(log, clock);
    written('claims');
    clock.pass({ hours: -5 });
    written('claims');
    expect(lines()).toHaveLength(2);
  });
});
