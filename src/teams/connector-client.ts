import { type ClientRequest, type RequestOptions, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { ConnectorClient, type ServiceClientCredentialsFactory } from 'botframework-connector';
import type { ConnectorAnswer } from './connector-answer.ts';
import { type Attempt, agentFor } from './connector-attempt.ts';
import type { ConnectorPolicy } from './connector-policy.ts';

/** What puts the bot's token on a call. */
export type Credentials = Awaited<ReturnType<ServiceClientCredentialsFactory['createCredentials']>>;
type Signed = Parameters<Credentials['signRequest']>[0];
type Operation = Parameters<ConnectorClient['sendOperationRequest']>;
type Outcome = Awaited<ReturnType<ConnectorClient['sendOperationRequest']>>;

/** What a call carries besides its address: everything that an operation of the SDK was given, by name. */
type Given = Readonly<Record<string, unknown>>;

/** The largest answer that is read; a real one has an id in it and no more. */
const MOST_CHARACTERS = 100_000;

/**
 * The client of the SDK, whose calls go out under our {@link ConnectorPolicy} and over a connection of our own. The SDK's way from a call to the
 * network costs more than all that the bot does for an answer, and loses what it does not know: of an entity, such as a mention, only the type arrives.
 */
export class GuardedClient extends ConnectorClient {
  readonly #serviceUrl: string;
  readonly #policy: ConnectorPolicy;

  /** The address is one that the door trusts; nothing about it is checked here. */
  constructor(credentials: Credentials, serviceUrl: string, policy: ConnectorPolicy) {
    super(credentials, { baseUri: serviceUrl });
    this.#serviceUrl = serviceUrl.replace(/(?<!\/)\/+$/, '');
    this.#policy = policy;
    policy.begin(this);
  }

  /** Every operation of the client comes here. Throws a `ConnectorFailure` when it did not succeed. */
  override async sendOperationRequest(...[given, operation]: Operation): Promise<Outcome> {
    const { httpMethod, path = '', requestBody } = operation;
    const content = requestBody && given[String(requestBody.parameterPath)];
    const url = `${this.#serviceUrl}/${filledIn(path, given)}`;
    const body = content === undefined ? '' : JSON.stringify(content);
    const isTyping = content instanceof Object && 'type' in content && content.type === 'typing';
    const { bodyAsText } = await this.#policy.call(this, { url, isTyping }, async (attempt) => {
      const headers = { ...(await this.#signature()), ...headersOf(given, body) };
      return exchange({ url, method: httpMethod, headers, body }, attempt);
    });
    const outcome: Outcome = JSON.parse(bodyAsText?.trim() || '{}');
    return outcome;
  }

  /** The header that proves who the bot is; none in the demo. The SDK asks for a whole request to put it on, of which it uses the headers. */
  async #signature(): Promise<Record<string, string>> {
    const signed: Record<string, string> = {};
    const headers = {
      set: (name: string, value: string | number) => {
        signed[name.toLowerCase()] = String(value);
      },
    };
    await this.credentials.signRequest({ headers } as Signed);
    return signed;
  }
}

/** A path of the SDK, such as `v3/conversations/{conversationId}`, with what was given in it. */
const filledIn = (path: string, given: Given): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(given[name])));

const headersOf = ({ conversationId }: Given, body: string): Readonly<Record<string, string | number>> => ({
  accept: '*/*',
  'content-type': 'application/json; charset=utf-8',
  'content-length': Buffer.byteLength(body),
  'user-agent': 'Microsoft-BotFramework/3.1 Basiswijzer',
  ...(typeof conversationId === 'string' ? { 'x-ms-conversation-id': encodeURIComponent(conversationId) } : {}),
});

interface Exchange {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: string;
}

/** Makes one request and resolves with the answer, whatever its status; rejects when the connection breaks or the attempt is stopped. */
function exchange({ url, method, headers, body }: Exchange, attempt: Attempt): Promise<ConnectorAnswer> {
  return new Promise((resolve, reject) => {
    const options: RequestOptions & { readonly attempt: Attempt } = { method, headers, agent: agentFor(url), attempt };
    const sent: ClientRequest = (url.startsWith('https:') ? requestHttps : requestHttp)(url, options, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
        if (text.length > MOST_CHARACTERS) response.destroy(new Error('an answer without end'));
      });
      response.on('error', reject);
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: readable(response.headers), bodyAsText: text }));
    });
    sent.on('error', reject);
    attempt.hand(() => sent.destroy(new Error('stopped')));
    sent.end(body);
  });
}

const readable = (headers: Readonly<Record<string, string | string[] | undefined>>): ConnectorAnswer['headers'] => ({
  get: (name) => {
    const value = headers[name];
    return typeof value === 'string' ? value : undefined;
  },
});
