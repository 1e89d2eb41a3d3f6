import { describe, expect, it } from 'vitest';
import { InWork } from '../../src/web/in-work.ts';

describe('werk dat loopt', () => {
  it('wordt geteld tot het klaar is, hoe het ook afloopt', async () => {
    const work = new InWork();
    const good = work.run(async () => 5);
    const bad = work.run(() => Promise.reject(new Error('x')));
    expect(work.count).toBe(2);
    await expect(bad).rejects.toThrow('x');
    expect(await good).toBe(5);
    const thrown = work.run(() => {
      throw new Error('y');
    });
    await expect(thrown).rejects.toThrow('y');
    expect(work.count).toBe(0);
  });

  it('kan worden afgewacht, door meer dan één', async () => {
    const work = new InWork();
    await work.idle();
    let release = () => {};
    void work.run(
      () =>
        new Promise<void>((resolve) => {
          release = resolve;
        }),
    );
    const told: string[] = [];
    const both = Promise.all(['a', 'b'].map((name) => work.idle().then(() => told.push(name))));
    await Promise.resolve();
    expect(told).toEqual([]);
    release();
    await both;
    expect(told).toEqual(['a', 'b']);
  });
});
