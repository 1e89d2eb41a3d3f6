import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { type EndingProcess, stopPatience, supervise } from '../src/supervise.ts';
import { collectedLog } from './support/collected-log.ts';
import { root } from './support/sources.ts';

const children = new Set<ChildProcess>();
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
});

/** A process of a test. It ends by itself, or at the end of all tests, since these run side by side. */
class Child {
  readonly process: ChildProcess;
  stdout = '';
  stderr = '';

  private constructor(how: string) {
    this.process = spawn(process.execPath, ['--import', 'tsx', join(root, 'tests/support/supervised.ts'), how], { cwd: root });
    if (how !== 'praat')
      this.process.stdout?.on('data', (chunk: Buffer) => {
        this.stdout += chunk.toString();
      });
    this.process.stderr?.on('data', (chunk: Buffer) => {
      this.stderr += chunk.toString();
    });
    children.add(this.process);
  }

  static async start(how: string): Promise<Child> {
    const child = new Child(how);
    await expect.poll(() => child.stderr, { timeout: 40_000 }).toContain('klaar');
    return child;
  }

  async ended(): Promise<number | null> {
    await once(this.process, 'close');
    return this.process.exitCode;
  }

  words = (): unknown[] =>
    this.stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line).msg);
}

describe.concurrent('fault 80: het einde van het proces', { timeout: 60_000 }, () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('ruimt op na %s en eindigt met 0', async (signal) => {
    const child = await Child.start('gewoon');
    child.process.kill(signal);
    expect(await child.ended()).toBe(0);
    expect(child.words()).toEqual(['signaal om te stoppen', 'opgeruimd', 'gestopt']);
  });

  it('ziet twee signalen vlak na elkaar als één', async () => {
    const child = await Child.start('gewoon');
    child.process.kill('SIGINT');
    await expect.poll(() => child.stdout, { timeout: 10_000 }).toContain('signaal om te stoppen');
    child.process.kill('SIGINT');
    expect(await child.ended()).toBe(0);
    expect(child.words()).toContain('gestopt');
  });

  it('stopt na een tweede signaal meteen, met 1, en het log is geschreven', async () => {
    const child = await Child.start('hangt lang');
    child.process.kill('SIGTERM');
    await expect.poll(() => child.stdout, { timeout: 10_000 }).toContain('signaal om te stoppen');
    await pause(300);
    child.process.kill('SIGTERM');
    expect(await child.ended()).toBe(1);
    expect(child.words()).toEqual(['signaal om te stoppen', 'signaal tijdens het stoppen']);
  });

  it('stopt met 1 als het opruimen te lang duurt', async () => {
    const child = await Child.start('hangt');
    child.process.kill('SIGTERM');
    expect(await child.ended()).toBe(1);
    expect(child.words()).toEqual(['signaal om te stoppen', 'stoppen duurt te lang']);
  });

  it('stopt met 1 als het opruimen mislukt', async () => {
    const child = await Child.start('stuk');
    child.process.kill('SIGTERM');
    expect(await child.ended()).toBe(1);
    expect(child.words()).toEqual(['signaal om te stoppen', 'stoppen mislukt']);
    expect(child.stdout + child.stderr).not.toContain('kwibusvlinder');
  });

  it.each([
    ['afgewezen', 'unhandledRejection', 'RangeError'],
    ['geen fout', 'unhandledRejection', 'string'],
    ['gegooid', 'uncaughtException', 'TypeError'],
  ])('ruimt op na een fout die niemand opving (%s), zonder te zeggen wat erin stond, en eindigt met 1', async (how, event, kind) => {
    const child = await Child.start(how);
    child.process.kill('SIGUSR2');
    expect(await child.ended()).toBe(1);
    expect(child.words()).toEqual(['fout die niemand opving', 'opgeruimd', 'gestopt']);
    const line = JSON.parse(child.stdout.split('\n')[0] ?? '');
    expect(line).toMatchObject({ event, kind });
    if (kind !== 'string') expect(line.at.join('\n')).toContain('supervised.ts');
    expect(child.stdout + child.stderr).not.toContain('kwibusvlinder');
  });
});

describe('fault 82: een log dat niemand leest', { timeout: 60_000 }, () => {
  it('houdt het einde van het proces niet op', async () => {
    const child = await Child.start('praat');
    child.process.kill('SIGTERM');
    const [code] = await once(child.process, 'exit');
    expect(code).toBe(0);
  });
});

describe('wie op het einde past', () => {
  const watched = (stop: () => Promise<void>) => {
    const events = new EventEmitter();
    const codes: number[] = [];
    const own: EndingProcess = Object.assign(events, { exit: (code: number) => codes.push(code) });
    const { log, lines } = collectedLog();
    supervise({ stop, log, flush: async () => {} }, own, { stop: 50, echo: 1 });
    return { events, codes, words: () => lines().map(({ msg }) => msg) };
  };

  it('stopt één keer, hoeveel er ook gebeurt, en een fout onderweg maakt het 1', async () => {
    let stopped = 0;
    let release = () => {};
    const { events, codes, words } = watched(async () => {
      stopped += 1;
      await new Promise<void>((resolve) => {
        release = resolve;
      });
    });
    events.emit('SIGTERM');
    events.emit('uncaughtException', new Error('x'));
    events.emit('disconnect');
    release();
    await pause(5);
    expect(stopped).toBe(1);
    expect(codes).toEqual([1]);
    expect(words()).toEqual(['signaal om te stoppen', 'fout die niemand opving', 'gestopt']);
  });

  it('stopt ook als wie hem startte weg is, en dringt daar niet op aan', async () => {
    const { events, codes } = watched(() => pause(10));
    events.emit('disconnect');
    await pause(5);
    events.emit('disconnect');
    await pause(20);
    expect(codes).toEqual([0]);
  });

  it('vraagt voor echt hooguit tien seconden', () => {
    expect(stopPatience.stop).toBeLessThanOrEqual(10_000);
  });
});
