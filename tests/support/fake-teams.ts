import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod/v4';
import type { CardJson, CardPart } from '../../cards/kit.ts';
import { TENANT } from './cast.ts';

/** A message in a chat as the client shows it: the newest version of its card, or its text. */
export interface ChatMessage {
  readonly id: string;
  card?: CardJson;
  text?: string;
}

/** A call of the bot to the connector. */
export interface ConnectorCall {
  readonly method: string;
  /** The conversation that the address names. */
  readonly chat: string;
  readonly body: unknown;
  /** The Authorization header: how the bot proves who it is. */
  readonly authorization?: string | undefined;
}

/**
 * How the connector treats a call in its own way: it never answers, it breaks the connection, or it answers with anything. With `delivers` the
 * message comes into the chat all the same; with `breaksOff` the answer stops halfway and is never finished.
 */
export type Behaviour =
  | 'zwijgt'
  | 'verbreekt'
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
      readonly delivers?: boolean;
      readonly breaksOff?: boolean;
    };

const outgoing = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  attachments: z.array(z.looseObject({ contentType: z.string(), content: z.unknown() })).optional(),
});
const invokeAnswer = z.looseObject({ statusCode: z.number().optional(), type: z.string().optional(), value: z.unknown() });

/**
 * A stand-in for Teams: it delivers activities to the bot over HTTP and takes what the bot sends to its connector, so that a test can look at a
 * chat as its reader does. Cards come back as JSON that travelled over the wire.
 */
export class FakeTeams {
  /** Every call to the connector, oldest first. */
  readonly calls: ConnectorCall[] = [];
  /** The status with which the connector refuses a call; undefined takes it. */
  refuse: (call: ConnectorCall) => number | undefined = () => undefined;
  /** How the connector treats a call; undefined takes it, or refuses it as {@link refuse} says. */
  behave: (call: ConnectorCall) => Behaviour | undefined = () => undefined;
  readonly #chats = new Map<string, ChatMessage[]>();
  readonly #server: Server;
  #botUrl = '';

  private constructor(server: Server) {
    this.#server = server;
  }

  /** Starts the connector on a free loopback port. */
  static async start(): Promise<FakeTeams> {
    const server = createServer();
    const teams = new FakeTeams(server);
    server.on('request', (request, response) => {
      void readJson(request).then((body) => {
        const parts = (request.url ?? '').split('/').map(decodeURIComponent);
        const chat = parts[parts.indexOf('conversations') + 1] ?? '';
        const call = { method: request.method ?? '', chat, body, authorization: request.headers.authorization };
        teams.calls.push(call);
        teams.#answer(call, parts.at(-1) ?? '', response);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return teams;
  }

  /** The address that activities name as their service. */
  get serviceUrl(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  /** Where the bot listens. */
  connect(botUrl: string): void {
    this.#botUrl = botUrl;
  }

  /** Stops the connector. */
  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.closeAllConnections();
      this.#server.close(() => resolve());
    });
  }

  /** The messages of the bot in a chat, oldest first. */
  chat(id: string): ChatMessage[] {
    const known = this.#chats.get(id);
    if (known) return known;
    const fresh: ChatMessage[] = [];
    this.#chats.set(id, fresh);
    return fresh;
  }

  /** Posts any body to the bot. */
  post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.#botUrl}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  /** An activity as Teams makes it, of a person in a chat. */
  activity(person: { personId: string; name: string }, chat: string, fields: Record<string, unknown>): Record<string, unknown> {
    return {
      id: randomUUID(),
      channelId: 'msteams',
      serviceUrl: this.serviceUrl,
      from: { id: `29:${person.personId}`, name: person.name, aadObjectId: person.personId },
      recipient: { id: '28:basiswijzer', name: 'Basiswijzer' },
      conversation: { id: chat, conversationType: 'personal', tenantId: TENANT },
      channelData: { tenant: { id: TENANT } },
      timestamp: '2026-11-24T08:00:00.000Z',
      ...fields,
    };
  }

  #answer(call: ConnectorCall, lastPart: string, response: ServerResponse): void {
    const behaviour = this.behave(call);
    if (behaviour !== undefined) {
      if (behaviour instanceof Object && behaviour.delivers) this.#receive(call, lastPart);
      behaveSo(behaviour, response);
      return;
    }
    const status = this.refuse(call) ?? 200;
    const answer = status < 300 ? { id: this.#receive(call, lastPart) } : { error: { code: 'Refused' } };
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  }

  #receive({ method, chat: chatId, body }: ConnectorCall, lastPart: string): string {
    const chat = this.chat(chatId);
    const sent = outgoing.parse(body);
    if (sent.type !== 'message') return randomUUID();
    const message = { id: method === 'PUT' ? lastPart : randomUUID(), ...contentOf(sent) };
    const at = chat.findIndex(({ id }) => id === message.id);
    if (at >= 0) chat[at] = message;
    else chat.push(message);
    return message.id;
  }
}

function behaveSo(behaviour: Behaviour, response: ServerResponse): void {
  if (behaviour === 'zwijgt') return;
  if (behaviour === 'verbreekt') {
    response.socket?.destroy();
    return;
  }
  const { status, headers = {}, body = '', breaksOff = false } = behaviour;
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  if (breaksOff) response.write(body || ' ');
  else response.end(body);
}

const contentOf = (sent: z.infer<typeof outgoing>): { card?: CardJson; text?: string } => {
  const card = sent.attachments?.find(({ contentType }) => contentType === 'application/vnd.microsoft.card.adaptive')?.content;
  return card ? { card: card as CardJson } : { text: sent.text ?? '' };
};

const readJson = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  return text ? JSON.parse(text) : {};
};

/** The card in the answer to a card action. */
export function cardOfInvoke(body: unknown): CardJson {
  const answer = invokeAnswer.parse(body);
  if (answer.type !== 'application/vnd.microsoft.card.adaptive')
    throw new Error(`the press was not answered with a card: ${JSON.stringify(body)}`);
  return answer.value as CardJson;
}

/** Every part of a card, at any depth. */
export function partsOf(value: unknown): CardPart[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (typeof value !== 'object' || value === null) return [];
  const self = 'type' in value && typeof value.type === 'string' ? [value as CardPart] : [];
  return [...self, ...Object.values(value).flatMap(partsOf)];
}

/** Everything that a reader of the card sees, as one string. */
export const textOf = (card: CardJson): string => partsOf(card).flatMap(wordsIn).join('\n');

const wordsIn = (part: CardPart): string[] => {
  const listed = [part.facts, part.choices].flatMap((list) => (Array.isArray(list) ? list.flatMap(Object.values) : []));
  return [part.text, part.title, part.label, part.value, ...listed].filter((value) => typeof value === 'string');
};
