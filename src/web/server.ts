import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';

/** What to answer to one delivery of Teams. */
export interface Delivery {
  readonly status: number;
  readonly body?: object | undefined;
}

/** The two things that the web serves: deliveries from Teams, and calendar files. */
export interface WebParts {
  /** Handles one delivery. Never throws. */
  receive(authorization: string, body: unknown): Promise<Delivery>;
  /** The calendar file behind a link's token, or undefined. */
  agendaFile(token: string): Promise<string | undefined>;
  /** Is told of an error of our own, such as a store that cannot be read. */
  failed(error: unknown): void;
}

/** Where Teams delivers; the address stands in the registration of the bot. */
const MESSAGES = '/api/messages';

/** No delivery of Teams comes near this size; a larger body is refused unread. */
const BODY_LIMIT = 256 * 1024;

/** Room for the token of a calendar link, which is a good 200 characters; a longer part of a path is not found. */
const MAX_TOKEN = 500;

/** The web server, not yet listening. Every error is answered with a constant body: nothing of the request or of the code comes back. */
export function createServer(parts: WebParts): FastifyInstance {
  const server = fastify({
    bodyLimit: BODY_LIMIT,
    requestTimeout: 15_000,
    keepAliveTimeout: 75_000,
    logger: false,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: MAX_TOKEN },
    // Called for addresses that cannot be decoded; left to itself the server would repeat the address.
    frameworkErrors: (_error, _request, reply: FastifyReply) => reply.code(400).send({ error: 'ongeldig' }),
  });
  server.setErrorHandler((error, _request, reply) => {
    const status = statusOf(error);
    if (status === 500) parts.failed(error);
    return reply.code(status).send({ error: ERRORS[status] });
  });
  server.setNotFoundHandler((request, reply) =>
    request.url.split('?')[0] === MESSAGES
      ? reply.code(405).header('allow', 'POST').send({ error: 'alleen POST' })
      : reply.code(404).send({ error: 'onbekend' }),
  );

  server.get('/healthz', async () => ({ status: 'ok' }));
  server.post(MESSAGES, async (request, reply) => {
    const { status, body } = await parts.receive(request.headers.authorization ?? '', request.body);
    return reply.code(status).send(body);
  });
  server.get<{ Params: { token: string } }>('/agenda/:token', async (request, reply) => {
    const file = await parts.agendaFile(request.params.token.replace(/\.ics$/, ''));
    if (file === undefined)
      return reply.code(404).type('text/plain; charset=utf-8').send('Deze link werkt niet meer. Vraag de school om een nieuwe.');
    return reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', 'attachment; filename="overleg.ics"')
      .header('cache-control', 'private, no-store')
      .header('x-content-type-options', 'nosniff')
      .send(file);
  });
  return server;
}

const ERRORS = { 400: 'ongeldig', 413: 'te groot', 500: 'niet gelukt' } as const;

/** The server gives its own complaints about a request a status in the 400s; anything without one is an error of ours. */
function statusOf(error: unknown): keyof typeof ERRORS {
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : 500;
  if (status === 413) return 413;
  return status >= 400 && status < 500 ? 400 : 500;
}
