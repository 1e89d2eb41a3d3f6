import { type Metrics, noMetrics } from '../shared/metrics.ts';
import { ok, type Result } from '../shared/result.ts';
import { createHttp } from './http.ts';
import { listenOn } from './listen.ts';

/** The figures of one bot: what counts them, and the server on which they are read. */
export interface Figures {
  readonly metrics: Metrics;
  /** Opens the server; resolves with its port. Refused with a Dutch sentence when the port is taken. */
  listen(): Promise<Result<number | undefined, string>>;
  close(): Promise<void>;
}

/** Where the figures are read. */
export interface FiguresPlace {
  /** Undefined where nobody reads them. */
  readonly port: number | undefined;
  /** The address to listen on: this machine only, unless the settings say that a scraper comes from elsewhere. */
  readonly host: string;
}

/**
 * The figures on a port of their own, so that the address which the world reaches does not have them. Without a port nothing is counted, and the library that does
 * it is not loaded.
 * @param failed is told of an error of our own
 */
export async function createFigures({ port, host }: FiguresPlace, failed: (error: unknown) => void): Promise<Figures> {
  if (port === undefined) return { metrics: noMetrics, listen: async () => ok(undefined), close: async () => {} };
  const { createMetrics } = await import('./metrics.ts');
  const metrics = createMetrics();
  const { server } = createHttp({ methodOf: (path) => (path === '/metrics' ? 'GET' : undefined), failed });
  server.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.page()));
  return {
    metrics,
    listen: () => listenOn(server, { host, port, setting: 'METRICS_PORT' }),
    close: () => server.close(),
  };
}
