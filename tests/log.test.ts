import { Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createLog } from '../src/log.ts';

/** A place to write to that a test can make fail or hang. */
class Place extends Writable {
  text = '';
  fault: Error | undefined;
  isHanging = false;
  #held: (() => void)[] = [];

  constructor() {
    super({ decodeStrings: false });
  }

  /** As Node's own standard output does: an error does not end it. */
  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    done(error);
    Reflect.get(Writable.prototype, '_undestroy').call(this);
  }

  override _write(chunk: string | Buffer, _encoding: string, done: (error?: Error) => void): void {
    const finish = () => {
      if (this.fault) return done(this.fault);
      this.text += chunk.toString();
      done();
    };
    if (this.isHanging) this.#held.push(finish);
    else finish();
  }

  goOn(): void {
    this.isHanging = false;
    for (const finish of this.#held.splice(0)) finish();
  }

  lines(): Record<string, unknown>[] {
    return this.text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  }
}

describe('het log', () => {
  it('schrijft een regel JSON per gebeurtenis, vanaf het gevraagde niveau', () => {
    const place = new Place();
    const { log } = createLog('warn', place);
    log.info({ a: 1 }, 'niet');
    log.warn({ a: 2 }, 'wel');
    expect(place.lines()).toEqual([expect.objectContaining({ a: 2, msg: 'wel' })]);
    expect(place.lines()[0]).not.toHaveProperty('hostname');
  });

  it('houdt een regel heel, ook als er een regeleinde in een veld staat', () => {
    const place = new Place();
    createLog('info', place).log.info({ file: 'a\nb"level":99' }, 'x');
    expect(place.lines()).toEqual([expect.objectContaining({ file: 'a\nb"level":99' })]);
  });

  it('wacht tot alles geschreven is, en niet voor altijd', async () => {
    const place = new Place();
    const { log, flush } = createLog('info', place);
    place.isHanging = true;
    log.info('een');
    let isFlushed = false;
    const flushing = flush().then(() => {
      isFlushed = true;
    });
    await pause(20);
    expect(isFlushed).toBe(false);
    place.goOn();
    await flushing;
    expect(place.lines()).toHaveLength(1);
    place.isHanging = true;
    log.info('twee');
    await flush();
    place.goOn();
  });
});

describe('fault 82: een log dat niet te schrijven is', () => {
  it.each(['ENOSPC', 'EPIPE', 'EIO'])('houdt de bot niet op bij %s, en zegt het zodra er weer ruimte is', async (code) => {
    const place = new Place();
    const { log, flush } = createLog('info', place);
    log.info('een');
    place.fault = Object.assign(new Error('x'), { code });
    for (let i = 0; i < 5; i++) {
      log.info('twee');
      await pause(1);
    }
    await flush();
    place.fault = undefined;
    log.info('drie');
    await flush();
    log.info('vier');
    expect(place.lines().map(({ msg }) => msg)).toEqual(['een', 'drie', 'hiervoor ontbreken regels', 'vier']);
  });

  it('zegt dat er regels ontbreken als een lezer te lang niets aannam, en bewaart niet meer dan er past', async () => {
    const place = new Place();
    const { log } = createLog('info', place);
    place.isHanging = true;
    for (let i = 0; i < 3000; i++) log.info({ vulling: 'x'.repeat(1000) }, 'regel');
    expect(place.writableLength).toBeLessThan(1024 * 1024 + 2000);
    place.goOn();
    await pause(20);
    const words = place.lines().map(({ msg }) => msg);
    expect(words.length).toBeLessThan(1100);
    expect(words.filter((word) => word === 'hiervoor ontbreken regels')).toHaveLength(1);
    log.info('verder');
    expect(place.lines().at(-1)).toMatchObject({ msg: 'verder' });
  });
});
