import { type Activity, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import {
  type AuthenticateRequestResult,
  type BotFrameworkClient,
  type ClaimsIdentity,
  type ConnectorClient,
  ConnectorFactory,
  type ServiceClientCredentialsFactory,
  UserTokenClient,
} from 'botframework-connector';
import { type Clock, systemClock } from '../shared/clock.ts';
import { type Credentials, GuardedClient } from './connector-client.ts';
import { ConnectorFailure, later, NO_ACCESS_MS } from './connector-failure.ts';
import { LIMITS, type Limits } from './connector-limits.ts';
import { ConnectorPolicy } from './connector-policy.ts';
import { within } from './time-budget.ts';

/** What a test may put in place of the real thing for calls to Teams. */
export interface Outbound {
  readonly limits?: Limits;
  readonly clock?: Clock;
  /** Numbers from 0 up to 1, for waits that differ between callers. */
  readonly random?: () => number;
}

/** The SDK's authentication, of which every client that calls out is under our {@link ConnectorPolicy}, and getting a token has a limit too. */
export class GuardedAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #policy: ConnectorPolicy;
  /** By audience. The SDK makes a client each time to make these, and the bot is always the same. */
  readonly #credentials = new Map<string, Credentials>();

  constructor(credentials: ServiceClientCredentialsFactory, { limits = LIMITS, clock = systemClock, random = Math.random }: Outbound = {}) {
    super({}, guardTokens(credentials, limits.attemptMs));
    this.#policy = new ConnectorPolicy(limits, clock, random);
  }

  /** The check of the SDK, with a guarded way to answer. */
  override async authenticateRequest(activity: Activity, authorization: string): Promise<AuthenticateRequestResult> {
    const result = await super.authenticateRequest(activity, authorization);
    return result.connectorFactory ? { ...result, connectorFactory: this.#guarded(result.connectorFactory) } : result;
  }

  /** The clients that call Teams' connector. */
  override createConnectorFactory(identity: ClaimsIdentity): ConnectorFactory {
    return this.#guarded(super.createConnectorFactory(identity));
  }

  /** The SDK asks for one in each turn. */
  override async createUserTokenClient(): Promise<UserTokenClient> {
    return noSignIn;
  }

  /** Never given: it calls other bots, along a way without limits. */
  override createBotFrameworkClient(): BotFrameworkClient {
    throw new Error('this bot calls no other bots');
  }

  #guarded(factory: ConnectorFactory): ConnectorFactory {
    return new GuardedFactory(factory, this.#credentials, this.#policy);
  }
}

class GuardedFactory extends ConnectorFactory {
  readonly #inner: ConnectorFactory;
  readonly #known: Map<string, Credentials>;
  readonly #policy: ConnectorPolicy;

  constructor(inner: ConnectorFactory, known: Map<string, Credentials>, policy: ConnectorPolicy) {
    super();
    this.#inner = inner;
    this.#known = known;
    this.#policy = policy;
  }

  override async create(serviceUrl: string, audience: string): Promise<ConnectorClient> {
    const credentials = this.#known.get(audience) ?? (await this.#inner.create(serviceUrl, audience)).credentials;
    this.#known.set(audience, credentials);
    return new GuardedClient(credentials, serviceUrl, this.#policy);
  }
}

/** The product signs nobody in; a part of the SDK that tries to is a bug. */
class NoSignIn extends UserTokenClient {
  getUserToken = never;
  getSignInResource = never;
  signOutUser = never;
  getTokenStatus = never;
  getAadTokens = never;
  exchangeToken = never;
}

const never = (): Promise<never> => Promise.reject(new Error('this bot signs nobody in'));
const noSignIn = new NoSignIn();

/**
 * Getting a token, with a limit: the SDK waits for ever. While one caller waits for it the others wait along and share a failure, so that a token
 * endpoint that is down is asked once per limit and not once per message. Nothing was sent then, so it may be tried again.
 */
function guardTokens(factory: ServiceClientCredentialsFactory, limitMs: number): ServiceClientCredentialsFactory {
  const failed = () => new ConnectorFailure(later('toegang', NO_ACCESS_MS));
  let pending: Promise<unknown> | undefined;
  const oneByOne = async <T>(sign: () => Promise<T>): Promise<T> => {
    while (pending) await pending;
    const signing = within(limitMs, sign, failed)
      .catch(() => Promise.reject(failed()))
      .finally(() => {
        pending = undefined;
      });
    pending = signing;
    return signing;
  };
  return {
    isValidAppId: (appId) => factory.isValidAppId(appId),
    isAuthenticationDisabled: () => factory.isAuthenticationDisabled(),
    createCredentials: async (...about) => {
      const credentials = await factory.createCredentials(...about);
      return { signRequest: (request) => oneByOne(() => credentials.signRequest(request)) };
    },
  };
}
