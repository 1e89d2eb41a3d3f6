import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import type { ServiceClientCredentialsFactory } from 'botframework-connector';
import type { Config } from '../config.ts';

/** What makes the proof of identity that goes along with everything the bot sends. */
export type OutgoingIdentity = ServiceClientCredentialsFactory;

/**
 * The bot's own identity from the settings: a client secret, or the managed identity of the machine. Nothing is fetched before the first message
 * goes out. Without an app registration, in the demo, messages go out without proof.
 */
export function outgoingIdentity(config: Config): OutgoingIdentity {
  if (config.mode === 'demo') return new ConfigurationServiceClientCredentialFactory({});
  return new RememberedCredentials({
    MicrosoftAppId: config.appId,
    MicrosoftAppType: config.appType,
    MicrosoftAppTenantId: config.appTenantId,
    ...(config.appType === 'SingleTenant' ? { MicrosoftAppPassword: config.appPassword } : {}),
  });
}

type Credentials = ReturnType<ConfigurationServiceClientCredentialFactory['createCredentials']>;

/** The SDK asks for credentials twice a turn, and each of them sets up a client of Microsoft's identity library. One of them serves all turns. */
class RememberedCredentials extends ConfigurationServiceClientCredentialFactory {
  readonly #made = new Map<string, Credentials>();

  override createCredentials(appId: string, audience: string, loginEndpoint: string, validateAuthority: boolean): Credentials {
    const key = JSON.stringify([appId, audience, loginEndpoint, validateAuthority]);
    const made = this.#made.get(key) ?? super.createCredentials(appId, audience, loginEndpoint, validateAuthority);
    this.#made.set(key, made);
    return made;
  }
}
