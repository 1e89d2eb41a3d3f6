import type { TenantId } from '../../shared/ids.ts';

/** The deliveries of which a commit was carried out, in memory. */
export class Effects {
  readonly #turns = new Map<TenantId, Set<string>>();

  /** Whether a commit that named this delivery was carried out. */
  has(tenant: TenantId, turn: string): boolean {
    return this.#turns.get(tenant)?.has(turn) ?? false;
  }

  /** Notes a delivery. */
  add(tenant: TenantId, turn: string): void {
    const turns = this.#turns.get(tenant) ?? new Set();
    this.#turns.set(tenant, turns.add(turn));
  }

  /** Forgets a delivery, because the inbox does. */
  forget(tenant: TenantId, turn: string): void {
    this.#turns.get(tenant)?.delete(turn);
  }
}
