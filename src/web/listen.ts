import type { FastifyInstance } from 'fastify';
import { err, ok, type Result } from '../shared/result.ts';

/** Where a server is to listen, and the setting that says so. */
export interface Place {
  readonly host: string;
  readonly port: number;
  readonly setting: string;
}

/** Opens a server. Resolves with its port: the one asked for, or a free one when 0 was asked for. Refused with a Dutch sentence for the beheerder. */
export async function listenOn(server: FastifyInstance, { host, port, setting }: Place): Promise<Result<number, string>> {
  try {
    await server.listen({ host, port });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : 'onbekend';
    return err(`Poort ${port} is niet vrij (${code}). Kies een andere met ${setting}.`);
  }
  const address = server.server.address();
  return ok(typeof address === 'object' && address ? address.port : port);
}
