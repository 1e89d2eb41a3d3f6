import { describe, expect, it } from 'vitest';
import { Pause } from '../../../src/storage/postgres/pause.ts';

const HOUR = 3_600_000;

describe('pauze van een lus', () => {
  it('duurt zo lang als gevraagd', async () => {
    await new Pause().wait(5);
  });

  it('wordt afgebroken als er iets te doen is', async () => {
    const pause = new Pause();
    const waiting = pause.wait(HOUR);
    pause.cut();
    await waiting;
  });

  it('slaat de volgende keer over als het seintje kwam terwijl er niemand wachtte, en maar één keer', async () => {
    const pause = new Pause();
    pause.cut();
    pause.cut();
    await pause.wait(HOUR);
    const second = pause.wait(HOUR);
    const first = await Promise.race([second.then(() => 'klaar'), new Promise((resolve) => setTimeout(resolve, 20, 'wacht nog'))]);
    expect(first).toBe('wacht nog');
    pause.cut();
    await second;
  });
});
