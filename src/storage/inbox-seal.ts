import type { TenantId } from '../shared/ids.ts';
import type { Backend } from './backend.ts';
import type { Keyring, KeyScope } from './keyring.ts';
import { type SealKey, seal, unseal } from './seal.ts';

/** Deliveries hold what somebody typed, so they are sealed too, with a key of their own per tenant. */
const SCOPE: KeyScope = 'inbox';

/** Seals and opens what the inbox keeps of a delivery. */
export class InboxSeal {
  readonly #backend: Backend;
  readonly #keyring: Keyring;

  constructor(backend: Backend, keyring: Keyring) {
    this.#backend = backend;
    this.#keyring = keyring;
  }

  /** Seals a text for this delivery. */
  async seal(tenant: TenantId, key: string, text: string): Promise<string> {
    return seal(await this.#keyOf(tenant), JSON.stringify(['inbox', tenant, key]), text);
  }

  /** The text again; undefined when it was changed, or its key is gone. */
  async open(tenant: TenantId, key: string, sealed: string): Promise<string | undefined> {
    const found = await this.#keyring.find(tenant, SCOPE);
    return found && unseal(found, JSON.stringify(['inbox', tenant, key]), sealed);
  }

  /** The key of the tenant. Of two processes that make it at the same moment one is too late, and takes that of the other. */
  async #keyOf(tenant: TenantId): Promise<SealKey> {
    const { key, write } = await this.#keyring.findOrMake(tenant, SCOPE);
    if (!write) return key;
    const isKept = await this.#backend.commit({ tenant, writes: [write] });
    if (isKept) this.#keyring.keep(tenant, SCOPE, key);
    return isKept ? key : this.#keyOf(tenant);
  }
}
