import { createRequire } from 'node:module';
import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import type { Config } from '../config.ts';

/**
 * The released connector maps an entity to its `type` alone, so mentions and citations lose their content on the wire
 * (botbuilder-js #4902; the fix was never published). Letting additional properties through restores them.
 */
export function keepEntitiesOnTheWire(): void {
  const require = createRequire(import.meta.url);
  const mappers: {
    Entity: { type: { additionalProperties?: object } };
  } = require('botframework-connector/lib/connectorApi/models/mappers');
  mappers.Entity.type.additionalProperties = { type: { name: 'Object' } };
}

/** The SDK's adapter with a door of our own: it hands back what to answer instead of writing error texts to the caller and the console. */
export class TeamsDoor extends CloudAdapter {
  readonly #appId: string;
  readonly #isDemo: boolean;

  /** In demo mode there is no app id and calls are anonymous; the configuration sees to it that this happens on loopback only. */
  constructor(config: Config) {
    super(
      new ConfigurationBotFrameworkAuthentication(
        config.mode === 'demo'
          ? {}
          : {
              MicrosoftAppId: config.appId,
              MicrosoftAppPassword: config.appPassword,
              MicrosoftAppType: config.appType,
              MicrosoftAppTenantId: config.appTenantId,
            },
      ),
    );
    this.#appId = config.mode === 'demo' ? '' : config.appId;
    this.#isDemo = config.mode === 'demo';
  }

  /**
   * Whether answers may go to this service address. For real it is https, and the SDK compares it with the caller's token. In the demo nobody
   * vouches for it, so it is this machine.
   */
  trusts(serviceUrl: string): boolean {
    const { protocol, hostname } = new URL(serviceUrl);
    return this.#isDemo ? /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname) : protocol === 'https:';
  }

  /** Runs one turn. Resolves with the answer to an invoke (or the buffered replies), throws when the caller is not who it says. */
  receive(
    authorization: string,
    activity: Partial<Activity>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity as Activity, logic);
  }

  /** Opens a turn in a conversation that the bot was in before, to say something of its own accord. */
  reopen(reference: Partial<ConversationReference>, logic: (context: TurnContext) => Promise<void>): Promise<void> {
    return this.continueConversationAsync(this.#appId, reference, logic);
  }
}
