import { describe, expect, it } from 'vitest';
import { KeyQueue } from '../../src/shared/key-queue.ts';

const gate = () => {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
};

describe('rij per sleutel', () => {
  it('doet taken van één sleutel na elkaar', async () => {
    const queue = new KeyQueue();
    const first = gate();
    const seen: string[] = [];
    const a = queue.run('k', async () => {
      await first.passed;
      seen.push('a');
    });
    const b = queue.run('k', async () => seen.push('b'));
    await new Promise(setImmediate);
    expect(seen).toEqual([]);
    first.open();
    await Promise.all([a, b]);
    expect(seen).toEqual(['a', 'b']);
  });

  it('doet taken van verschillende sleutels naast elkaar', async () => {
    const queue = new KeyQueue();
    const first = gate();
    const a = queue.run('k', () => first.passed);
    expect(await queue.run('ander', async () => 'klaar')).toBe('klaar');
    first.open();
    await a;
  });

  it('gaat na een mislukte taak door met de volgende', async () => {
    const queue = new KeyQueue();
    const failing = queue.run('k', async () => {
      throw new Error('stuk');
    });
    const next = queue.run('k', async () => 'klaar');
    await expect(failing).rejects.toThrow('stuk');
    expect(await next).toBe('klaar');
  });

  it('sluit pas als alles klaar is, en weigert daarna', async () => {
    const queue = new KeyQueue();
    const first = gate();
    const seen: string[] = [];
    const a = queue.run('k', () => first.passed);
    const closing = queue.close().then(() => seen.push('dicht'));
    await new Promise(setImmediate);
    expect(seen).toEqual([]);
    first.open();
    await Promise.all([a, closing]);
    expect(seen).toEqual(['dicht']);
    await expect(queue.run('k', async () => 'te laat')).rejects.toThrow('the store is closed');
  });
});
