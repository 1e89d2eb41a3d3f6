import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Child } from '../../../src/cli/demo/child.ts';
import { NotStarted, whenReady } from '../../../src/cli/demo/ready.ts';
import { freeTestPorts } from '../../support/free-port.ts';

const childThat = (ended: Promise<string>): Child => ({
  pid: 1,
  ended,
  stop: async () => undefined,
  printed: () => new Promise(() => undefined),
});
const living = childThat(new Promise(() => undefined));

const serverWith = async (statuses: readonly number[]): Promise<string> => {
  const [port = 0] = await freeTestPorts(1);
  const left = [...statuses];
  const server = createServer((_, response) => {
    response.writeHead((left.length > 1 ? left.shift() : left[0]) ?? 500).end();
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return `http://127.0.0.1:${port}`;
};

describe('wachten tot iets klaar is', () => {
  it('duurt tot het adres goed antwoordt', async () => {
    await expect(whenReady('De bot', living, await serverWith([503, 200]))).resolves.toBeUndefined();
  });

  it('houdt op als het proces stopt, en zegt waarom', async () => {
    const dead = childThat(Promise.resolve('Kamer 114 bestaat niet'));
    const waiting = whenReady('De bot', dead, await serverWith([503]));
    await expect(waiting).rejects.toThrow(new NotStarted('De bot is gestopt bij het starten.\nKamer 114 bestaat niet'));
  });

  it('houdt op als het te lang duurt', async () => {
    await expect(whenReady('De bot', living, await serverWith([503]), 2)).rejects.toThrow('De bot antwoordt niet op http://127.0.0.1');
  });
});
