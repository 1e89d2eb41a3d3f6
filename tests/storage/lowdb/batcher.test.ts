import { describe, expect, it } from 'vitest';
import { Batcher } from '../../../src/storage/lowdb/batcher.ts';

/** A batcher of which each write waits until the test lets it go. */
const held = () => {
  const writes: { items: readonly number[]; end: (error?: Error) => void }[] = [];
  const batcher = new Batcher<number, string>((items) => {
    return new Promise((resolve, reject) => {
      writes.push({ items, end: (error) => (error ? reject(error) : resolve(items.join('+'))) });
    });
  });
  const tick = () => new Promise((resolve) => setImmediate(resolve));
  return { writes, batcher, tick };
};

describe('samen schrijven', () => {
  it('neemt wat tegelijk komt in één keer, en wat tijdens het schrijven komt in de volgende', async () => {
    const { writes, batcher, tick } = held();
    const first = [batcher.add(1), batcher.add(2)];
    await tick();
    const second = [batcher.add(3), batcher.add(4), batcher.add(5)];
    await tick();
    expect(writes.map(({ items }) => items)).toEqual([[1, 2]]);
    writes[0]?.end();
    expect(await Promise.all(first)).toEqual(['1+2', '1+2']);
    await tick();
    writes[1]?.end();
    expect(await Promise.all(second)).toEqual(['3+4+5', '3+4+5', '3+4+5']);
    expect(writes).toHaveLength(2);
  });

  it('laat wie in een mislukte keer zat het weten, en gaat verder met de volgende', async () => {
    const { writes, batcher, tick } = held();
    const bad = batcher.add(1);
    await tick();
    const good = batcher.add(2);
    writes[0]?.end(new Error('vol'));
    await expect(bad).rejects.toThrow('vol');
    await tick();
    writes[1]?.end();
    expect(await good).toBe('2');
  });

  it('wacht bij sluiten op wat er was, en neemt niets meer aan', async () => {
    const { writes, batcher, tick } = held();
    const last = batcher.add(1);
    const closed = batcher.close();
    await expect(batcher.add(2)).rejects.toThrow('the store is closed');
    await tick();
    writes[0]?.end();
    await closed;
    expect(await last).toBe('1');
  });
});
