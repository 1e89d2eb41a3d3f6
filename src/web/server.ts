import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Metrics } from '../shared/metrics.ts';
import { createHttp, type HttpLimits, httpLimits, sendError } from './http.ts';
import { readinessOf } from './readiness.ts';

/** What to answer to one delivery of Teams. */
export interface Delivery {
  readonly status: number;
  readonly body?: object | undefined;
}

/** What the web serves: deliveries from Teams, calendar files, and whether the bot is up and ready. */
export interface WebParts {
  /** Handles one delivery. Never throws. */
  receive(authorization: string, body: unknown): Promise<Delivery>;
  /** The calendar file behind a link's token, or undefined. */
  agendaFile(token: string): Promise<string | undefined>;
  /** Whether what the bot needs, such as the store, answers now. */
  ready(): Promise<boolean>;
  /** Is told of an error of our own, such as a store that cannot be read. */
  failed(error: unknown): void;
  readonly metrics: Pick<Metrics, 'rejected'>;
}

/** Where Teams delivers; the address stands in the registration of the bot. */
const MESSAGES = '/api/messages';

/** How long, in milliseconds, the question whether the bot is ready may take before the answer is no. */
const READY_LIMIT = 2000;

/** The web server, not yet listening. Closing it lets deliveries in work end, and takes as long as they do. */
export function createServer(parts: WebParts, limits: HttpLimits = httpLimits): FastifyInstance {
  const { server, work, isClosing } = createHttp({
    methodOf: (path) => (path === MESSAGES ? 'POST' : /^\/(?:healthz|readyz|agenda\/[^/]+)$/.test(path) ? 'GET' : undefined),
    failed: parts.failed,
    // Who never got as far as a path was on the way to deliver something; nothing else is asked of this server in earnest.
    refused: (status, path) => {
      if (path === undefined || path === MESSAGES) parts.metrics.rejected(status);
    },
    limits,
  });
  const ready = readinessOf(parts.ready, READY_LIMIT);

  server.get('/healthz', async () => ({ status: 'ok' }));
  server.get('/readyz', async (_request, reply) =>
    !isClosing() && (await ready()) && !isClosing() ? { status: 'ok' } : reply.code(503).send({ error: 'niet gereed' }),
  );
  server.post(
    MESSAGES,
    {
      onRequest: async (request, reply) => {
        if (authorizations(request).length > 1) return reply.code(401).header('www-authenticate', 'Bearer').send();
      },
    },
    async (request, reply) => {
      if (work.count >= limits.inWork) return sendError(reply.header('retry-after', '1'), 429);
      const { status, body } = await work.run(() => parts.receive(request.headers.authorization ?? '', request.body));
      if (status === 401) reply.header('www-authenticate', 'Bearer');
      return reply.code(status).send(body);
    },
  );
  server.get<{ Params: { token: string } }>('/agenda/:token', async (request, reply) => {
    if (work.count >= limits.inWork) return sendError(reply.header('retry-after', '1'), 429);
    const file = await work.run(() => parts.agendaFile(request.params.token.replace(/\.ics$/, '')));
    if (file === undefined)
      return reply.code(404).type('text/plain; charset=utf-8').send('Deze link werkt niet meer. Vraag de school om een nieuwe.');
    return reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', 'attachment; filename="overleg.ics"')
      .header('cache-control', 'private, no-store')
      .send(file);
  });
  return server;
}

/** Every Authorization header that was sent. Node keeps the first of several, and a proxy in front may have looked at another one. */
const authorizations = ({ raw: { rawHeaders } }: FastifyRequest): readonly string[] =>
  rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'authorization');
