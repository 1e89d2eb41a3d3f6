import type { Socket } from 'node:net';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { InWork } from './in-work.ts';

/** How much a server takes on, and for how long. Sizes in bytes, times in milliseconds. */
export interface HttpLimits {
  /** The largest body; a larger one is refused with 413 as soon as that is known. */
  readonly body: number;
  /** All headers of a request together; over it the answer is 431. */
  readonly headers: number;
  /** How long a client may take over the headers, and over the whole request. Then the answer is 408 and the connection ends. */
  readonly headersTime: number;
  readonly requestTime: number;
  /** How often is looked whether a request takes too long; that much can be added to both times. */
  readonly checkEvery: number;
  /** How long a connection stays open for a next request. */
  readonly keepAlive: number;
  /** How many connections are open at once; the next one is closed. */
  readonly connections: number;
  /** How many requests are worked on at once; the next one gets 429. Each holds a body in memory. */
  readonly inWork: number;
  /** How long a request that is still coming in is waited for when the server closes. */
  readonly closing: number;
}

/** Wide for Teams, which sends some KB in one go, and narrow for anything else. Together they bound the memory that strangers can take. */
export const httpLimits: HttpLimits = {
  body: 256 * 1024,
  headers: 16 * 1024,
  headersTime: 5000,
  requestTime: 8000,
  checkEvery: 1000,
  keepAlive: 75_000,
  connections: 512,
  inWork: 256,
  closing: 2000,
};

/** A connection on which nothing at all happens is dead after this long, also one whose client does not read its answer. */
const SILENCE_MS = 60_000;

/** Room for the token of a calendar link, which is a good 200 characters; a longer part of a path is not found. */
const MAX_PARAM = 500;

/** What a server is made of besides its routes. */
export interface HttpParts {
  /** The method that a path takes, or undefined when there is no such path. */
  methodOf(path: string): 'GET' | 'POST' | undefined;
  /** Is told of an error of our own. */
  failed(error: unknown): void;
  /** Is told of every answer of 400 and over; the path is unknown when not even the headers could be read. */
  refused?(status: number, path: string | undefined): void;
  readonly limits?: HttpLimits | undefined;
}

/** A server without routes. */
export interface Http {
  readonly server: FastifyInstance;
  /** What its routes are working on; they put their work in here. */
  readonly work: InWork;
  /** Whether it has begun to close. */
  isClosing(): boolean;
}

/** No answer is stored, guessed at, or shown in a frame. */
const SAFE = {
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
} as const;

const ERRORS = {
  400: 'ongeldig',
  404: 'onbekend',
  405: 'andere methode',
  408: 'te langzaam',
  413: 'te groot',
  429: 'te druk',
  431: 'te veel koppen',
  500: 'niet gelukt',
} as const;

/** Answers with an error, always in the same words: nothing of the request or of the code comes back. */
export const sendError = (reply: FastifyReply, status: keyof typeof ERRORS): FastifyReply =>
  reply.headers(SAFE).code(status).send({ error: ERRORS[status] });

/** A server that is hard to hurt: everything bounded, constant error bodies, and a close that lets requests in work end. */
export function createHttp({ methodOf, failed, refused, limits = httpLimits }: HttpParts): Http {
  const work = new InWork();
  let closing = false;
  const server = fastify({
    bodyLimit: limits.body,
    requestTimeout: limits.requestTime,
    keepAliveTimeout: limits.keepAlive,
    connectionTimeout: SILENCE_MS,
    logger: false,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    routerOptions: { maxParamLength: MAX_PARAM },
    http: { maxHeaderSize: limits.headers, headersTimeout: limits.headersTime, connectionsCheckingInterval: limits.checkEvery },
    clientErrorHandler: (error, socket) => {
      const status = endConnection(error, socket);
      if (status !== undefined) refused?.(status, undefined);
    },
    // Called for addresses that cannot be decoded; left to itself the server would repeat the address.
    frameworkErrors: (_error, _request, reply: FastifyReply) => sendError(reply, 400),
  });
  server.server.maxConnections = limits.connections;
  server.removeContentTypeParser('text/plain');
  server.setErrorHandler((error, _request, reply) => {
    const status = statusOf(error);
    if (status === 500) failed(error);
    return sendError(reply, status);
  });

  // Before the body: what has no route is not read.
  server.addHook('onRequest', async (request, reply) => {
    reply.headers(SAFE);
    if (!request.is404) return;
    const method = methodOf(pathOf(request.url));
    return method === undefined ? sendError(reply, 404) : sendError(reply.header('allow', method), 405);
  });
  server.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });
  server.addHook('onResponse', async (request, reply) => {
    if (reply.statusCode >= 400 && reply.raw.writableFinished) refused?.(reply.statusCode, pathOf(request.url));
  });
  server.addHook('preClose', async () => {
    closing = true;
    closeConnections(server, work, limits.closing);
  });
  server.addHook('onClose', () => work.idle());
  return { server, work, isClosing: () => closing };
}

/** The path of an address, without what follows the question mark. */
export const pathOf = (url: string): string => url.split('?', 1)[0] ?? url;

/** Answers a request that cannot be read, on the bare connection, and ends it. Gives the status back; none when the client was gone already. */
function endConnection(error: NodeJS.ErrnoException, socket: Socket): 400 | 408 | 431 | undefined {
  if (error.code === 'ECONNRESET' || socket.destroyed) return undefined;
  const status = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400;
  if (socket.writable) socket.write(BARE[status]);
  socket.destroy();
  return status;
}

const bare = (line: string, word: string): string => {
  const body = JSON.stringify({ error: word });
  const headers = { ...SAFE, 'content-type': 'application/json; charset=utf-8', 'content-length': body.length, connection: 'close' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${line}\r\n${lines.join('')}\r\n${body}`;
};

const BARE = {
  400: bare('400 Bad Request', ERRORS[400]),
  408: bare('408 Request Timeout', ERRORS[408]),
  431: bare('431 Request Header Fields Too Large', ERRORS[431]),
} as const;

/** Time for the answers of work that has just ended to leave. */
const LAST_ANSWERS_MS = 100;

/**
 * Ends the connections of a server that closes. Node closes those that wait between two requests, and from then on no longer looks at slow ones: without
 * this one client that sends a byte now and then would keep the server open.
 * @param patience how long, in milliseconds, a request that is still coming in is waited for
 */
function closeConnections(server: FastifyInstance, work: InWork, patience: number): void {
  let cut = setTimeout(() => {
    void work.idle().then(() => {
      cut = setTimeout(() => server.server.closeAllConnections(), LAST_ANSWERS_MS);
    });
  }, patience);
  server.server.once('close', () => clearTimeout(cut));
}

/** The server gives its own complaints about a request a status in the 400s; anything without one is an error of ours. */
function statusOf(error: unknown): 400 | 413 | 500 {
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : 500;
  if (status === 413) return 413;
  return status >= 400 && status < 500 ? 400 : 500;
}
