import { beforeEach, describe, expect, it } from 'vitest';
import type { RowPlace } from '../../../src/storage/backend.ts';
import { type DueRow, RowRunner } from '../../../src/storage/postgres/row-runner.ts';
import { north } from '../backend-contract.ts';

const place: RowPlace = { tenant: north, kind: 'berichten', id: 'a' };

describe('werk aan een rij', () => {
  let now: number;
  let row: DueRow | undefined;
  let failures: unknown[];
  let runs: number;
  let work: () => Promise<void>;

  const runner = () =>
    new RowRunner({ now: () => now, look: async () => row, onFailure: (_, error) => failures.push(error), retryMs: 30_000 }, async () => {
      runs += 1;
      await work();
    });

  beforeEach(() => {
    now = 1000;
    row = { revision: 1, due: 500 };
    failures = [];
    runs = 0;
    work = async () => {
      row = undefined;
    };
  });

  it('wordt gedaan als het moment er is', async () => {
    expect(await runner().take(place)).toEqual({ kind: 'klaar' });
    expect(runs).toBe(1);
  });

  it('wordt overgeslagen als er niets meer op de rij wacht, of nog niet', async () => {
    const one = runner();
    row = { revision: 1, due: 1001 };
    expect(await one.take(place)).toEqual({ kind: 'later', due: 1001 });
    row = undefined;
    expect(await one.take(place)).toEqual({ kind: 'klaar' });
    expect(runs).toBe(0);
  });

  it('wordt één keer gedaan als het twee keer wordt gevraagd', async () => {
    const one = runner();
    const outcomes = await Promise.all([one.take(place), one.take({ ...place })]);
    expect(outcomes).toEqual([{ kind: 'klaar' }, { kind: 'klaar' }]);
    expect(runs).toBe(1);
  });

  it('kijkt na een lopende keer opnieuw: die kan de rij haar volgende moment hebben gegeven', async () => {
    const one = runner();
    work = async () => {
      row = runs === 1 ? { revision: 2, due: 700 } : undefined;
    };
    await Promise.all([one.take(place), one.take(place)]);
    expect(runs).toBe(2);
  });

  it('wacht na een mislukking een halve minuut, ook als de rij intussen is bewaard', async () => {
    const one = runner();
    work = async () => {
      row = { revision: 2, due: 600 };
      throw new Error('the connector is down');
    };
    expect(await one.take(place)).toEqual({ kind: 'opnieuw' });
    expect(failures).toHaveLength(1);
    expect(one.mustWait(place, 2)).toBe(true);
    now += 29_999;
    expect(await one.take(place)).toEqual({ kind: 'opnieuw' });
    expect(runs).toBe(1);
    now += 1;
    await one.take(place);
    expect(runs).toBe(2);
  });

  it('wacht ook als de rij na het werk nog hetzelfde is, en niet als er een nieuwe op hetzelfde moment wacht', async () => {
    const one = runner();
    work = async () => {};
    expect(await one.take(place)).toEqual({ kind: 'opnieuw' });
    expect(one.mustWait(place, 1)).toBe(true);
    expect(one.mustWait(place, 2)).toBe(false);
    row = { revision: 2, due: 500 };
    await one.take(place);
    expect(runs).toBe(2);
  });

  it('wacht niet op een moment dat door een teruggezette klok ver weg ligt', async () => {
    const one = runner();
    work = async () => {};
    await one.take(place);
    now -= 3_600_000;
    expect(one.mustWait(place, 1)).toBe(false);
  });

  it('is tot rust als alles wat liep is geëindigd', async () => {
    const one = runner();
    let end: () => void = () => undefined;
    work = () =>
      new Promise((resolve) => {
        end = resolve;
      });
    const taken = one.take(place);
    await expect.poll(() => runs).toBe(1);
    const settled = one.settled();
    end();
    await settled;
    expect(await taken).toEqual({ kind: 'opnieuw' });
  });
});
