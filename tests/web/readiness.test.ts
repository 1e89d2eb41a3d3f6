import { describe, expect, it } from 'vitest';
import { readinessOf } from '../../src/web/readiness.ts';

const never = () => new Promise<boolean>(() => {});

describe('de vraag of iets klaar is', () => {
  it('geeft het antwoord, en anders nee', async () => {
    expect(await readinessOf(async () => true, 1000)()).toBe(true);
    expect(await readinessOf(async () => false, 1000)()).toBe(false);
    expect(await readinessOf(() => Promise.reject(new Error('x')), 1000)()).toBe(false);
    const thrown = () => {
      throw new Error('x');
    };
    expect(await readinessOf(thrown, 1000)()).toBe(false);
  });

  it('wordt nee als het te lang duurt, en daarna opnieuw gesteld', async () => {
    const answers = [never, async () => true];
    let asked = 0;
    const ready = readinessOf(() => (answers[asked++] ?? never)(), 30);
    expect(await ready()).toBe(false);
    expect(await ready()).toBe(true);
    expect(asked).toBe(2);
  });

  it('wordt maar één keer gesteld voor wie het tegelijk wil weten', async () => {
    let asked = 0;
    const ready = readinessOf(async () => {
      asked += 1;
      return true;
    }, 1000);
    expect(await Promise.all(Array.from({ length: 100 }, ready))).toEqual(Array(100).fill(true));
    expect(asked).toBe(1);
    await ready();
    expect(asked).toBe(2);
  });
});
