import {
  type Activity,
  CallerIdConstants,
  CloudAdapter,
  type ConversationReference,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import { type AuthenticateRequestResult, AuthenticationConstants, ClaimsIdentity } from 'botframework-connector';
import type { Config } from '../config.ts';
import { timePerTurn } from './connector-policy.ts';
import { GuardedAuthentication, type Outbound } from './guarded-authentication.ts';
import { type OutgoingIdentity, outgoingIdentity } from './outgoing-identity.ts';
import { type TrustsService, trustedServices } from './service-address.ts';

/** What a test may put in place of the real thing. */
export interface DoorOptions {
  /** What proves who the bot is when it sends; from the settings when left out. */
  readonly identity?: OutgoingIdentity | undefined;
  /** Where the bot may send to; by the settings when left out. */
  readonly trusts?: TrustsService | undefined;
  /** How calls to Teams are made; see {@link GuardedAuthentication}. */
  readonly outbound?: Outbound | undefined;
}

/** The SDK's adapter with a door of our own: it hands back what to answer instead of writing error texts to the caller and the console. */
export class TeamsDoor extends CloudAdapter {
  /** Whether the bot may send to an address; see {@link trustedServices}. */
  readonly trusts: TrustsService;
  readonly #appId: string;
  readonly #isDemo: boolean;

  /** In demo mode there is no app id and calls are anonymous; the configuration sees to it that this happens on loopback only. */
  constructor(config: Config, { identity = outgoingIdentity(config), trusts = trustedServices(config), outbound }: DoorOptions = {}) {
    super(new GuardedAuthentication(identity, outbound));
    this.use(timePerTurn(outbound?.limits));
    this.trusts = trusts;
    this.#appId = config.mode === 'demo' ? '' : config.appId;
    this.#isDemo = config.mode === 'demo';
  }

  /**
   * Runs the turn of an activity that the guard let in; nothing about the sender is checked here. Resolves with the answer to an invoke, or with
   * the buffered replies.
   */
  receive(activity: Partial<Activity>, logic: (context: TurnContext) => Promise<void>): Promise<InvokeResponse | undefined> {
    const incoming = activity as Activity;
    return this.#isDemo
      ? this.processActivity('', incoming, logic)
      : this.processActivity(this.#vouchFor(incoming.serviceUrl), incoming, logic);
  }

  /** Opens a turn in a conversation that the bot was in before, to say something of its own accord. Refused for an address that is not trusted. */
  async reopen(reference: Partial<ConversationReference>, logic: (context: TurnContext) => Promise<void>): Promise<void> {
    if (!this.trusts(reference.serviceUrl ?? '')) throw new UntrustedServiceError();
    await this.continueConversationAsync(this.#appId, reference, logic);
  }

  /** What the SDK makes of a caller from Teams after its own checks, so that it makes none: they let in more than Teams. */
  #vouchFor(serviceUrl: string): AuthenticateRequestResult {
    const claimsIdentity = new ClaimsIdentity(
      [
        { type: AuthenticationConstants.AudienceClaim, value: this.#appId },
        { type: AuthenticationConstants.ServiceUrlClaim, value: serviceUrl },
      ],
      true,
    );
    return {
      audience: AuthenticationConstants.ToChannelFromBotOAuthScope,
      callerId: CallerIdConstants.PublicAzureChannel,
      claimsIdentity,
      connectorFactory: this.botFrameworkAuthentication.createConnectorFactory(claimsIdentity),
    };
  }
}

/** A stored address to send to that is not one of Teams. */
export class UntrustedServiceError extends Error {
  override readonly name = 'UntrustedServiceError';
}
