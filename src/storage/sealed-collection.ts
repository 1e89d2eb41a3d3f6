import { z } from 'zod/v4';
import type { Collection, Stored } from '../shared/collection.ts';
import type { TenantId } from '../shared/ids.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Backend, Row } from './backend.ts';
import { type CollectionShape, Draft, openRow, termDigest } from './draft.ts';
import { type Keyring, UnreadableError } from './keyring.ts';

/** What a collection reads and saves through. */
export interface Saver {
  readonly backend: Backend;
  readonly keyring: Keyring;
  /** Carries out what the draft holds, or none of it; resolves with which of the two. */
  commit(draft: Draft): Promise<boolean>;
  /** Is told of a value that cannot be read and was left out. */
  unreadable(row: Row, reason: string): Promise<void>;
}

/** A save that is refused more often than this although nothing else stands there is a bug: data keys are made at the same time once at most. */
const MAX_TRIES = 5;

const idSchema = z.string().regex(/^[\w-]{1,128}$/, 'an id of a stored value has letters, digits, _ and - only, at most 128 of them');

/** Reads the value in a row. Throws an {@link UnreadableError} when it does not open or does not fit its schema. */
export async function readRow<T>(keyring: Keyring, shape: CollectionShape<T>, row: Row): Promise<Stored<T>> {
  const parsed = shape.schema.safeParse(JSON.parse(await openRow(keyring, row)));
  if (!parsed.success) throw new UnreadableError(row.kind, row.id, faultsOf(parsed.error));
  return { id: row.id, revision: row.revision, value: parsed.data };
}

/** The fields that do not fit, without what is in them. */
const faultsOf = (error: z.ZodError): string =>
  `deze velden kloppen niet: ${error.issues.map(({ path }) => path.join('.') || 'alles').join(', ')}`;

/** Values of one kind, sealed, over a backend; `join` puts what goes along with a save into the same draft. */
export class SealedCollection<T, Along = never> implements Collection<T, Along> {
  readonly #saver: Saver;
  readonly #shape: CollectionShape<T>;
  readonly #join: (draft: Draft, along: Along) => Promise<void>;

  constructor(saver: Saver, shape: CollectionShape<T>, join: (draft: Draft, along: Along) => Promise<void>) {
    this.#saver = saver;
    this.#shape = shape;
    this.#join = join;
  }

  async get(tenant: TenantId, id: string): Promise<Stored<T> | undefined> {
    if (!idSchema.safeParse(id).success) return undefined;
    const row = await this.#saver.backend.get(tenant, this.#shape.kind, id);
    return row && readRow(this.#saver.keyring, this.#shape, row);
  }

  async find(tenant: TenantId, term?: string): Promise<readonly Stored<T>[]> {
    const found: Stored<T>[] = [];
    for (const row of await this.#rows(tenant, term)) {
      try {
        found.push(await readRow(this.#saver.keyring, this.#shape, row));
      } catch (error) {
        if (!(error instanceof UnreadableError)) throw error;
        await this.#saver.unreadable(row, error.reason);
      }
    }
    return found;
  }

  async create(tenant: TenantId, id: string, value: T, along: readonly Along[] = []): Promise<Result<Stored<T>, Stored<T>>> {
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      const saved = await this.#save(tenant, id, 0, value, along);
      if (saved) return ok(saved);
      const present = await this.get(tenant, id);
      if (present) return err(present);
    }
    throw new Error('a new value was refused although nothing stands in its place');
  }

  async replace(
    tenant: TenantId,
    id: string,
    value: T,
    revision: number,
    along: readonly Along[] = [],
  ): Promise<Result<Stored<T>, Stored<T> | undefined>> {
    for (let tries = 0; tries < MAX_TRIES && revision >= 1; tries++) {
      const saved = await this.#save(tenant, id, revision, value, along);
      if (saved) return ok(saved);
      const present = await this.get(tenant, id);
      if (present?.revision !== revision) return err(present);
    }
    return err(await this.get(tenant, id));
  }

  async remove(tenant: TenantId, id: string): Promise<void> {
    const { kind } = this.#shape;
    for (;;) {
      const row = await this.#saver.backend.get(tenant, kind, id);
      if (!row) return;
      const draft = new Draft(this.#saver.keyring, tenant);
      draft.add({ kind, id, expected: row.revision, next: null });
      if (await this.#saver.commit(draft)) return;
    }
  }

  async #rows(tenant: TenantId, term: string | undefined): Promise<readonly Row[]> {
    const { backend, keyring } = this.#saver;
    if (term === undefined) return backend.find(tenant, this.#shape.kind);
    const digest = await termDigest(keyring, tenant, this.#shape.kind, term);
    return digest === undefined ? [] : backend.find(tenant, this.#shape.kind, digest);
  }

  /** One try; undefined when a revision was not the expected one, or another process made the same data key first. */
  async #save(tenant: TenantId, id: string, expected: number, value: T, along: readonly Along[]): Promise<Stored<T> | undefined> {
    const draft = new Draft(this.#saver.keyring, tenant);
    const kept = await draft.put(this.#shape, idSchema.parse(id), expected, value);
    for (const one of along) await this.#join(draft, one);
    if (!(await this.#saver.commit(draft))) return undefined;
    return { id, revision: expected + 1, value: kept };
  }
}
