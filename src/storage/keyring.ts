import { createHmac } from 'node:crypto';
import { z } from 'zod/v4';
import { type TenantId, tenantIdSchema } from '../shared/ids.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Backend, Row, RowReader, Write } from './backend.ts';
import { newSealKey, type SealKey, seal, unseal } from './seal.ts';

/** A key from the settings that wraps data keys, under the name that wrapped keys carry. */
export interface MasterKey {
  readonly id: string;
  readonly key: SealKey;
}

/** Where the store keeps what belongs to no tenant. */
export const SYSTEM_TENANT: TenantId = tenantIdSchema.parse('basiswijzer-zelf');

const wrappedSchema = z.strictObject({ v: z.literal(1), master: z.string(), key: z.string() });

/** What a data key is for: one traject, one school, or a purpose of the store itself. */
export type KeyScope = string;

const placeOf = (tenant: TenantId, scope: KeyScope): string => JSON.stringify(['sleutel', tenant, scope]);

/** The wrapped form in which a data key stands in the store. */
export const wrapKey = (master: MasterKey, tenant: TenantId, scope: KeyScope, key: SealKey): string =>
  JSON.stringify({ v: 1, master: master.id, key: seal(master.key, placeOf(tenant, scope), key.toString('base64')) });

/** The name of the master key that a wrapped key needs; undefined when it is no wrapped key at all. */
export function masterOf(body: string): string | undefined {
  return parseWrapped(body)?.master;
}

function parseWrapped(body: string): z.infer<typeof wrappedSchema> | undefined {
  try {
    return wrappedSchema.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}

/** The data key in a wrapped one; undefined when its master key is not among these or it was changed. */
export function unwrapKey(masters: readonly MasterKey[], tenant: TenantId, scope: KeyScope, body: string): SealKey | undefined {
  const wrapped = parseWrapped(body);
  const master = masters.find(({ id }) => id === wrapped?.master);
  const text = wrapped && master && unseal(master.key, placeOf(tenant, scope), wrapped.key);
  return text === undefined ? undefined : Buffer.from(text, 'base64');
}

/** The row under which a master key is known to a store. */
export const masterRowId = (master: string): string => `hoofd-${master}`;

/** Tells a master key from another one under the same name, without telling the key. */
const fingerprintOf = ({ id, key }: MasterKey): string =>
  createHmac('sha256', key).update(`basiswijzer hoofdsleutel ${id}`).digest('base64url');

/**
 * The data keys of a store. Each traject has a key of its own, so that removing that key makes everything about it unreadable, in old copies of
 * rows too; the keys themselves are wrapped by the first master key.
 */
export class Keyring {
  readonly #backend: Pick<RowReader, 'get'>;
  readonly #masters: readonly [MasterKey, ...MasterKey[]];
  readonly #known = new Map<string, SealKey>();

  /** Whether the master keys fit the store is not asked; see {@link openKeyring}. */
  constructor(backend: Pick<RowReader, 'get'>, masters: readonly [MasterKey, ...MasterKey[]]) {
    this.#backend = backend;
    this.#masters = masters;
  }

  /** The key that wraps new data keys. */
  get current(): MasterKey {
    return this.#masters[0];
  }

  /** All master keys of the settings. */
  get masters(): readonly MasterKey[] {
    return this.#masters;
  }

  /** The data key of a scope, or undefined when there is none (any more). Throws when it is there and cannot be unwrapped. */
  async find(tenant: TenantId, scope: KeyScope): Promise<SealKey | undefined> {
    const known = this.#known.get(`${tenant}/${scope}`);
    if (known) return known;
    const row = await this.#backend.get(tenant, 'sleutels', scope);
    return row && this.#unwrap(row);
  }

  /** The data key of a scope. When there is none yet: a new one, with the write that must go along in the commit that uses it. */
  async findOrMake(tenant: TenantId, scope: KeyScope): Promise<{ readonly key: SealKey; readonly write?: Write }> {
    const key = await this.find(tenant, scope);
    if (key) return { key };
    const fresh = newSealKey();
    const body = wrapKey(this.current, tenant, scope, fresh);
    return { key: fresh, write: { kind: 'sleutels', id: scope, expected: 0, next: { body, terms: [], due: null } } };
  }

  /** Remembers a key that is stored. */
  keep(tenant: TenantId, scope: KeyScope, key: SealKey): void {
    this.#known.set(`${tenant}/${scope}`, key);
  }

  /** Forgets a data key in this process. */
  forget(tenant: TenantId, scope: KeyScope): void {
    this.#known.delete(`${tenant}/${scope}`);
  }

  #unwrap({ tenant, id, body }: Row): SealKey {
    const key = unwrapKey(this.#masters, tenant, id, body);
    if (!key) throw new UnreadableError('sleutels', id, 'de sleutel is beschadigd, of zijn hoofdsleutel ontbreekt');
    this.keep(tenant, id, key);
    return key;
  }
}

/** Something in the store cannot be read: a changed byte, a lost key, or a value that does not fit its schema. Names kind and id only. */
export class UnreadableError extends Error {
  readonly kind: string;
  readonly id: string;
  readonly reason: string;

  /** @param reason what is wrong, without any of the contents */
  constructor(kind: string, id: string, reason: string) {
    super(`${kind}/${id}: ${reason}`);
    this.name = 'UnreadableError';
    this.kind = kind;
    this.id = id;
    this.reason = reason;
  }
}

/**
 * Opens the keys of a store with the master keys of the settings, of which the first wraps new keys. Refused with one Dutch sentence when the
 * store was made with a master key that is not there or is another one: reading on would take every row for damaged.
 */
export async function openKeyring(backend: Backend, masters: readonly MasterKey[]): Promise<Result<Keyring, string>> {
  const fitting = await fitKeyring(backend, masters);
  if (!fitting.ok || (await recordMaster(backend, fitting.value.current))) return fitting;
  return fitKeyring(backend, masters); // another process was first, maybe with another key under the same name
}

/** Opens the keys of a store as {@link openKeyring} does, and leaves the store as it is. */
export async function fitKeyring(backend: RowReader, masters: readonly MasterKey[]): Promise<Result<Keyring, string>> {
  const [current, ...older] = masters;
  if (!current) return err('Er is geen sleutel om mee te versleutelen. Zet er een in ENCRYPTION_KEYS.');
  for (const row of await backend.find(SYSTEM_TENANT, 'sleutels')) {
    const name = row.id.replace(/^hoofd-/, '');
    const master = masters.find(({ id }) => id === name);
    if (!master) return err(`De sleutel "${name}" ontbreekt. De opslag heeft hem nodig. Zet hem terug in ENCRYPTION_KEYS.`);
    if (row.body !== fingerprintOf(master)) return err(notThisOne(name));
  }
  const isNew = !(await backend.get(SYSTEM_TENANT, 'sleutels', masterRowId(current.id)));
  if (isNew && (await opensNone(backend, current))) return err(notThisOne(current.id));
  return ok(new Keyring(backend, [current, ...older]));
}

const notThisOne = (master: string): string =>
  `De sleutel "${master}" is een andere dan die van de opslag. Zet de goede in ENCRYPTION_KEYS.`;

/** Whether there are data keys that name this master key, and it opens none of them. */
async function opensNone(backend: RowReader, master: MasterKey): Promise<boolean> {
  let isNamed = false;
  for (const tenant of await backend.tenants()) {
    for (const { id, body } of await backend.find(tenant, 'sleutels')) {
      if (masterOf(body) !== master.id) continue;
      if (unwrapKey([master], tenant, id, body)) return false;
      isNamed = true;
    }
  }
  return isNamed;
}

/** The write that makes a master key known to a store. */
export const masterRecord = (master: MasterKey): Write => ({
  kind: 'sleutels',
  id: masterRowId(master.id),
  expected: 0,
  next: { body: fingerprintOf(master), terms: [], due: null },
});

/** Resolves with false when another process was first. */
async function recordMaster(backend: Backend, master: MasterKey): Promise<boolean> {
  if (await backend.get(SYSTEM_TENANT, 'sleutels', masterRowId(master.id))) return true;
  return backend.commit({ tenant: SYSTEM_TENANT, writes: [masterRecord(master)] });
}
