import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { type PostgresServer, startPostgres } from './postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the address of the shared PostgreSQL server is told; not to be guessed by others on this machine. */
    postgresDoor: string;
  }
}

/**
 * One PostgreSQL server for a whole test run, in the care of the process that starts the test files. It starts when a file first asks for it, so
 * that a run of other files does not wait for it.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let server: Promise<PostgresServer> | undefined;
  const path = `/${randomUUID()}`;
  const door = createServer((request, answer) => {
    if (request.url !== path) return void answer.writeHead(404).end();
    server ??= startPostgres();
    server.then(
      ({ url }) => answer.end(url('postgres')),
      (error: unknown) => answer.writeHead(500).end(String(error)),
    );
  });
  door.listen(0, '127.0.0.1');
  await once(door, 'listening');
  project.provide('postgresDoor', `http://127.0.0.1:${(door.address() as AddressInfo).port}${path}`);
  return async () => {
    door.closeAllConnections();
    door.close();
    await server?.then(
      (started) => started.end(),
      () => undefined, // whoever asked for it was told
    );
  };
}
