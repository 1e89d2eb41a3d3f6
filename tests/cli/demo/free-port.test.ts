import { createServer, type Server } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { freePorts, isFree } from '../../../src/cli/demo/free-port.ts';
import { freeTestPorts } from '../../support/free-port.ts';

const occupy = async (port: number): Promise<void> => {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
};

describe('vrije poorten', () => {
  it('slaan over wat bezet of beloofd is', async () => {
    const [first = 0, second = 0, third = 0] = await freeTestPorts(3);
    await occupy(first);
    expect(await isFree(first)).toBe(false);
    expect(await freePorts(first, 1, [second])).toEqual([third]);
  });

  it('raken een keer op', async () => {
    await expect(freePorts(65535, 2)).rejects.toThrow('no 2 free ports');
  });
});
