import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RowPlace } from '../../../src/storage/backend.ts';
import { Runner } from '../../../src/storage/lowdb/runner.ts';
import { type DueRow, keyOf } from '../../../src/storage/lowdb/shelves.ts';
import { MovableClock } from '../../support/movable-clock.ts';
import { north } from '../backend-contract.ts';

const place = (id: string): RowPlace => ({ tenant: north, kind: 'berichten', id });

/** A few rows with work, and a runner of which every run ends when the test says so. */
const aRunner = () => {
  const clock = new MovableClock();
  const rows = new Map<string, DueRow>();
  const failures: string[] = [];
  const begun: string[] = [];
  const ends = new Map<string, (error?: Error) => void>();
  const runner = new Runner(
    clock,
    {
      dueBy: (now) => [...rows.values()].filter(({ due }) => due <= now),
      nextDue: (now) => [...rows.values()].map(({ due }) => due).find((due) => due > now),
    },
    (each) => failures.push(each.id),
  );
  const put = (id: string, due: number, revision = 1) => {
    const row = { place: place(id), revision, due };
    rows.set(keyOf(row.place), row);
    runner.notice(row);
  };
  const run = ({ id }: RowPlace) => {
    begun.push(id);
    return new Promise<void>((resolve, reject) => ends.set(id, (error) => (error ? reject(error) : resolve())));
  };
  const end = async (id: string, error?: Error) => {
    ends.get(id)?.(error);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { clock, runner, put, drop: (id: string) => rows.delete(keyOf(place(id))), run, begun, end, failures };
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('werk op zijn tijd', () => {
  it('wordt vanzelf gedaan als het zover is', async () => {
    const { clock, runner, put, run, begun } = aRunner();
    await runner.start(run);
    put('a', clock.moment + 5000);
    clock.moment += 5000;
    await vi.advanceTimersByTimeAsync(4999);
    expect(begun).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(begun).toEqual(['a']);
  });

  it('fault 64: wordt niet gedaan voor het zover is, ook niet als dat pas over veertig dagen is', async () => {
    const { clock, runner, put, run, begun } = aRunner();
    const day = 86_400_000;
    await runner.start(run);
    put('a', clock.moment + 40 * day);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(begun).toEqual([]);
    clock.moment += 40 * day; // the machine slept
    await vi.advanceTimersByTimeAsync(30_000);
    expect(begun).toEqual(['a']);
  });

  it('gaat met acht tegelijk, en elke rij met één', async () => {
    const { clock, runner, put, run, begun, end } = aRunner();
    await runner.start(run);
    for (let at = 0; at < 10; at++) put(`r-${at}`, clock.moment);
    put('r-0', clock.moment, 2);
    expect(begun).toEqual(Array.from({ length: 8 }, (_, at) => `r-${at}`));
    await end('r-3');
    expect(begun.slice(8)).toEqual(['r-8']);
  });

  it('wordt na een mislukking een halve minuut later opnieuw gedaan', async () => {
    const { clock, runner, put, run, begun, end, failures, drop } = aRunner();
    await runner.start(run);
    put('a', clock.moment);
    await end('a', new Error('mis'));
    put('a', clock.moment, 2); // it saved something before it failed
    await runner.idle();
    expect([begun, failures]).toEqual([['a'], ['a']]);
    clock.moment += 30_000;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(begun).toEqual(['a', 'a']);
    drop('a');
    await end('a');
    clock.moment += 60_000;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(begun).toEqual(['a', 'a']);
  });

  it('draait niet rond op een rij die blijft zoals hij is, en wel meteen door op een nieuwe stand', async () => {
    const { clock, runner, put, run, begun, end } = aRunner();
    await runner.start(run);
    put('a', clock.moment);
    await end('a');
    await runner.idle();
    expect(begun).toEqual(['a']);
    put('a', clock.moment, 2);
    expect(begun).toEqual(['a', 'a']);
  });

  it('fault 65: wacht na een klok die terugspringt niet tot de oude tijd', async () => {
    const { clock, runner, put, run, begun, end } = aRunner();
    await runner.start(run);
    put('a', clock.moment - 86_400_000);
    await end('a', new Error('mis'));
    clock.moment -= 3_600_000;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(begun).toEqual(['a', 'a']);
  });

  it('stopt als alles af is, doet niets vanzelf als het stilstaat, en kan opnieuw beginnen', async () => {
    const { clock, runner, put, run, begun, end } = aRunner();
    put('a', clock.moment);
    await runner.idle();
    expect(begun).toEqual([]);
    await runner.start(run);
    await expect(runner.start(run)).rejects.toThrow('the runner runs already');
    const stopped = runner.stop();
    await end('a');
    await stopped;
    put('b', clock.moment);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(begun).toEqual(['a']);
    await runner.start(run);
    expect(begun).toContain('b');
  });
});
