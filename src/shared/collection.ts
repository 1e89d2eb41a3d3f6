import type { TenantId } from './ids.ts';
import type { Result } from './result.ts';

/** A stored value with the revision that counts its saves, from 1. */
export interface Stored<T> {
  readonly id: string;
  readonly revision: number;
  readonly value: T;
}

/**
 * A kind of stored things, kept apart per tenant. What a call resolves with is durable; values are copies, in and out. What goes `along` with a save
 * is kept in the same moment or not at all.
 */
export interface Collection<T, Along = never> {
  /** The value with this id, or undefined when this tenant has none. Throws when it is there and cannot be read. */
  get(tenant: TenantId, id: string): Promise<Stored<T> | undefined>;
  /** Stores a new value at revision 1; refused with the present value when the id is taken. */
  create(tenant: TenantId, id: string, value: T, along?: readonly Along[]): Promise<Result<Stored<T>, Stored<T>>>;
  /** Compare-and-set: saves only when the stored revision still is `revision`; refused with the present value (or undefined when it is gone). */
  replace(
    tenant: TenantId,
    id: string,
    value: T,
    revision: number,
    along?: readonly Along[],
  ): Promise<Result<Stored<T>, Stored<T> | undefined>>;
  /** The values of a tenant that have this term, or all of them, in the order of their ids. One that cannot be read is left out and reported. */
  find(tenant: TenantId, term?: string): Promise<readonly Stored<T>[]>;
  /** Removes a value for good; removing what is not there is fine. */
  remove(tenant: TenantId, id: string): Promise<void>;
}
