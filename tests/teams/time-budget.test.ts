import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pause, TimeBudget, within } from '../../src/teams/time-budget.ts';
import { MovableClock } from '../support/movable-clock.ts';

describe('de tijd voor aanroepen samen', () => {
  it('loopt alleen tijdens een aanroep', async () => {
    const clock = new MovableClock();
    const budget = new TimeBudget(1000, clock);
    const takes = (ms: number) =>
      budget.spend(Number.POSITIVE_INFINITY, async () => {
        clock.moment += ms;
      });
    await takes(300);
    clock.moment += 60_000;
    await budget.spend(Number.POSITIVE_INFINITY, async (leftMs) => {
      expect(leftMs()).toBe(700);
      clock.moment += 200;
      expect(leftMs()).toBe(500);
    });
    await takes(2000);
    await budget.spend(Number.POSITIVE_INFINITY, async (leftMs) => expect(leftMs()).toBe(0));
    budget.renew(50);
    await budget.spend(Number.POSITIVE_INFINITY, async (leftMs) => expect(leftMs()).toBe(50));
  });

  it('is voor één aanroep hooguit wat daarvoor is afgesproken, en telt ook als die mislukt', async () => {
    const clock = new MovableClock();
    const budget = new TimeBudget(1000, clock);
    const failing = budget.spend(200, async (leftMs) => {
      expect(leftMs()).toBe(200);
      clock.moment += 100;
      throw new Error('mislukt');
    });
    await expect(failing).rejects.toThrow('mislukt');
    await budget.spend(5000, async (leftMs) => expect(leftMs()).toBe(900));
  });

  it('wordt niet meer als de klok wordt teruggezet', async () => {
    const clock = new MovableClock();
    const budget = new TimeBudget(1000, clock);
    await budget.spend(5000, async (leftMs) => {
      clock.moment -= 3_600_000;
      expect(leftMs()).toBe(1000);
    });
    await budget.spend(5000, async (leftMs) => expect(leftMs()).toBe(1000));
  });
});

describe('werk met een grens', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('geeft de uitkomst van het werk, of de fout, en laat geen tijdklok achter', async () => {
    expect(
      await within(
        10,
        async () => 5,
        () => new Error('te laat'),
      ),
    ).toBe(5);
    await expect(
      within(
        10,
        () => Promise.reject(new TypeError('stuk')),
        () => new Error('te laat'),
      ),
    ).rejects.toThrow(TypeError);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('wacht niet langer dan de grens, en zegt dan dat het te laat is, zodat het werk kan stoppen', async () => {
    let stopped = false;
    const slow = within(
      10,
      () => pause(1000),
      () => {
        stopped = true;
        return new Error('te laat');
      },
    );
    const outcome = slow.catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(10);
    expect(await outcome).toMatchObject({ message: 'te laat' });
    expect(stopped).toBe(true);
  });
});
