import { setImmediate as tick } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { KeyLocks } from '../../../src/storage/lowdb/key-locks.ts';

describe('sloten per sleutel', () => {
  it('laat taken met dezelfde sleutel na elkaar gaan, en andere naast elkaar', async () => {
    const locks = new KeyLocks();
    const order: string[] = [];
    const task = (name: string, keys: string[]) =>
      locks.run(keys, async () => {
        order.push(`${name} begint`);
        await tick();
        order.push(`${name} eindigt`);
        return { outcome: name };
      });
    const all = await Promise.all([task('een', ['a', 'b']), task('twee', ['b', 'a']), task('drie', ['c']), task('vier', ['c', 'b'])]);
    expect(all).toEqual(['een', 'twee', 'drie', 'vier']);
    const at = (line: string) => order.indexOf(line);
    expect(at('drie begint')).toBeLessThan(at('een eindigt'));
    expect(at('een eindigt')).toBeLessThan(at('twee begint'));
    expect(at('twee eindigt')).toBeLessThan(at('vier begint'));
  });

  it('geeft het antwoord voor de rest klaar is, en laat de volgende op de rest wachten', async () => {
    const locks = new KeyLocks();
    let finish = () => {};
    const rest = new Promise<void>((resolve) => {
      finish = resolve;
    });
    expect(await locks.run(['a'], async () => ({ outcome: 1, rest }))).toBe(1);
    let isNext = false;
    const next = locks.run(['a'], async () => {
      isNext = true;
      return { outcome: 2 };
    });
    await tick();
    expect(isNext).toBe(false);
    finish();
    expect(await next).toBe(2);
    await locks.idle();
  });

  it('gaat verder na een taak die mislukt', async () => {
    const locks = new KeyLocks();
    const bad = locks.run(['a'], () => Promise.reject(new Error('mis')));
    const good = locks.run(['a'], async () => ({ outcome: 'goed' }));
    await expect(bad).rejects.toThrow('mis');
    expect(await good).toBe('goed');
  });
});
