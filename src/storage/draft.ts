import { createHmac } from 'node:crypto';
import type { z } from 'zod/v4';
import type { TenantId } from '../shared/ids.ts';
import type { Kind, Row, Write } from './backend.ts';
import { type Keyring, type KeyScope, UnreadableError } from './keyring.ts';
import { type SealKey, seal, unseal } from './seal.ts';

/** How the values of one kind are kept. */
export interface CollectionShape<T> {
  readonly kind: Kind;
  readonly schema: z.ZodType<T>;
  /** Whose data key seals a value: letters, digits, `_` and `-` only. */
  readonly scopeOf: (value: T, id: string) => KeyScope;
  /** The terms under which a value is found. They are kept as digests. */
  readonly termsOf: (value: T) => readonly string[];
  /** The moment from which work waits for a value, in epoch milliseconds, or null. */
  readonly dueOf: (value: T) => number | null;
}

/** The scope of the key that makes the digests of terms. */
const INDEX: KeyScope = 'index';

const placeOf = ({ tenant, kind, id, revision }: Omit<Row, 'body' | 'terms' | 'due'>): string =>
  JSON.stringify([tenant, kind, id, revision]);

/** The scope whose key opens a row; undefined for a body that is no sealed value. */
export const scopeOfBody = (body: string): KeyScope | undefined => /^1\.([\w-]{1,128})\.[\w-]+$/.exec(body)?.[1];

/** The text in a row, as it was sealed in this place and at this revision. Throws an {@link UnreadableError} when it does not open. */
export async function openRow(keyring: Keyring, row: Row): Promise<string> {
  const { kind, id, body } = row;
  const scope = scopeOfBody(body);
  const key = scope === undefined ? undefined : await keyring.find(row.tenant, scope);
  if (!key) throw new UnreadableError(kind, id, scope === undefined ? 'dit is geen versleutelde waarde' : 'de sleutel is er niet meer');
  const text = unseal(key, placeOf(row), body.slice(body.lastIndexOf('.') + 1));
  if (text === undefined) throw new UnreadableError(kind, id, 'de inhoud is veranderd of hoort ergens anders');
  return text;
}

/** The digest under which a term is kept, or undefined as long as the tenant has no terms at all. */
export async function termDigest(keyring: Keyring, tenant: TenantId, kind: Kind, term: string): Promise<string | undefined> {
  const key = await keyring.find(tenant, INDEX);
  return key && digestOf(key, kind, term);
}

/** Whether a row has the terms and the moment that follow from its value. */
export async function isFiledRight<T>(keyring: Keyring, shape: CollectionShape<T>, row: Row, value: T): Promise<boolean> {
  const key = await keyring.find(row.tenant, INDEX);
  const terms = shape.termsOf(value).map((term) => key && digestOf(key, shape.kind, term));
  return row.due === shape.dueOf(value) && terms.length === row.terms.length && terms.every((term, at) => term === row.terms[at]);
}

const digestOf = (key: SealKey, kind: Kind, term: string): string =>
  createHmac('sha256', key)
    .update(JSON.stringify([kind, term]))
    .digest('base64url')
    .slice(0, 22);

/** Writes of one commit while they are put together, with the data keys that come into being in it: each key is made once per commit. */
export class Draft {
  readonly tenant: TenantId;
  readonly #keyring: Keyring;
  readonly #writes: Write[] = [];
  readonly #fresh = new Map<KeyScope, SealKey>();

  constructor(keyring: Keyring, tenant: TenantId) {
    this.#keyring = keyring;
    this.tenant = tenant;
  }

  /** Everything that is to be committed together. */
  get writes(): readonly Write[] {
    return this.#writes;
  }

  /** Adds a write that needs no sealing. */
  add(write: Write): void {
    this.#writes.push(write);
  }

  /** Adds a value, sealed for its place at the revision after `expected`; gives back the value as a reader will find it. */
  async put<T>(shape: CollectionShape<T>, id: string, expected: number, value: T): Promise<T> {
    const kept = shape.schema.parse(JSON.parse(JSON.stringify(value)));
    const scope = shape.scopeOf(kept, id);
    const place = placeOf({ tenant: this.tenant, kind: shape.kind, id, revision: expected + 1 });
    const body = `1.${scope}.${seal(await this.#key(scope), place, JSON.stringify(kept))}`;
    const terms: string[] = [];
    for (const term of shape.termsOf(kept)) terms.push(digestOf(await this.#key(INDEX), shape.kind, term));
    this.add({ kind: shape.kind, id, expected, next: { body, terms, due: shape.dueOf(kept) } });
    return kept;
  }

  /** To be called when the commit was carried out: remembers the keys that came into being. */
  wasKept(): void {
    for (const [scope, key] of this.#fresh) this.#keyring.keep(this.tenant, scope, key);
  }

  async #key(scope: KeyScope): Promise<SealKey> {
    const made = this.#fresh.get(scope);
    if (made) return made;
    const { key, write } = await this.#keyring.findOrMake(this.tenant, scope);
    if (write) {
      this.#fresh.set(scope, key);
      this.add(write);
    }
    return key;
  }
}
