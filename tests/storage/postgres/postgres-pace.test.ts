import { describe, expect, it } from 'vitest';
import { keysOfMessage, type Pace, type PaceKey, reserve } from '../../../src/shared/pace.ts';
import type { Database } from '../../../src/storage/postgres/database.ts';
import { forgetIdlePaces, postgresPace } from '../../../src/storage/postgres/postgres-pace.ts';
import { MovableClock } from '../../support/movable-clock.ts';
import { openDatabase } from '../../support/postgres-database.ts';
import { runSql } from '../../support/postgres-server.ts';

describe('fault 60: het tempo van verzenden, gedeeld door alle processen', () => {
  /** Two processes on one database and one clock. */
  const openTwo = async (): Promise<{ clock: MovableClock; two: readonly [Pace, Pace]; url: string; database: Database }> => {
    const clock = new MovableClock();
    const { database, url, another } = await openDatabase(clock, 5);
    return { clock, two: [postgresPace(database, clock), postgresPace(another(), clock)], url, database };
  };

  const key = (name: string, everyMs: number, burst: number): PaceKey => ({ key: name, spacing: { everyMs, burst } });

  it('geeft hetzelfde als de formule in het geheugen, beurt na beurt', async () => {
    const { clock, two } = await openTwo();
    const keys = [key('gesprek', 1000, 3), key('organisatie', 400, 5)];
    let state: readonly (number | undefined)[] = keys.map(() => undefined);
    for (const step of [0, 0, 0, 0, 300, 800, 0, 5000, 0, 0, 0, 0, -4000, 0, 1500, 10]) {
      clock.moment += step;
      const expected = reserve(
        state,
        keys.map(({ spacing }) => spacing),
        clock.moment,
      );
      state = expected.state;
      expect(await two[0].reserve(keys), `after ${step}`).toBe(expected.waitMs);
    }
  });

  it('geeft van velen tegelijk, over twee processen, er niet meer dan mag', async () => {
    const { two } = await openTwo();
    const keys = keysOfMessage('organisatie-1', '19:gesprek@thread.v2');
    const waits = await Promise.all(Array.from({ length: 40 }, (_, at) => two[at % 2 === 0 ? 0 : 1].reserve(keys)));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(6);
    expect(waits.filter((wait) => wait > 0).every((wait) => wait === waits.find((other) => other > 0))).toBe(true);
  });

  it('telt niets als één van de sleutels nog moet wachten', async () => {
    const { two } = await openTwo();
    const [busy, free] = [key('druk', 1000, 1), key('vrij', 1000, 1)];
    expect(await two[0].reserve([busy])).toBe(0);
    expect(await two[1].reserve([free, busy])).toBe(1000);
    expect(await two[1].reserve([free])).toBe(0);
  });

  it('bewaart van een gesprek alleen een kenmerk, en niet langer dan nodig', async () => {
    const { two, url, database } = await openTwo();
    await two[0].reserve(keysOfMessage('organisatie-1', '19:gesprek@thread.v2'));
    const rows = await runSql(url, 'select key from basiswijzer.paces');
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(/gesprek|organisatie/);
    await runSql(url, "insert into basiswijzer.paces values ('oud', extract(epoch from now()) * 1000 - 3700000)");
    await runSql(url, "insert into basiswijzer.paces values ('jong', extract(epoch from now()) * 1000)");
    await forgetIdlePaces(database);
    expect((await runSql(url, 'select key from basiswijzer.paces')).map(({ key: name }) => name)).not.toContain('oud');
    expect((await runSql(url, 'select key from basiswijzer.paces')).map(({ key: name }) => name)).toContain('jong');
  });
});
