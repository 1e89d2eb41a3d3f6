import { createServer } from 'node:net';

/** Whether nothing listens on this port of the loopback address. */
export const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** The first `count` free ports from a port upward, leaving out the ones that are promised to others. Throws when the ports run out. */
export const freePorts = async (from: number, count: number, promised: readonly number[] = []): Promise<number[]> => {
  const found: number[] = [];
  for (let port = from; found.length < count; port += 1) {
    if (port > 65535) throw new Error(`no ${count} free ports from ${from}`);
    if (!promised.includes(port) && (await isFree(port))) found.push(port);
  }
  return found;
};
