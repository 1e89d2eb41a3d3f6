import type { TenantId } from '../../shared/ids.ts';
import type { Claim, Delivery } from '../inbox.ts';

/** A delivery that is known, with how far it is. */
export interface Entry {
  /** The delivery; without its body once it is answered. */
  delivery: Delivery;
  /** The sealed answer, once it is kept. */
  answer: string | undefined;
  /** Whether it was taken over after a crash. */
  taken: boolean;
  /** Resolves when the claim is durable; rejects when it could not be kept, and then the entry is forgotten. */
  stored: Promise<void>;
  /** The part of the log in which its claim stands; infinite until it is there. */
  part: number;
}

const chatOf = ({ tenant, chat }: Delivery): string => `${tenant}/${chat}`;

/** The deliveries that are known, in memory. */
export class DeliveryBook {
  readonly #entries = new Map<TenantId, Map<string, Entry>>();
  readonly #busy = new Map<string, Entry[]>(); // per chat, what this process carries out, in the order in which it came

  /** A known delivery. */
  get(tenant: TenantId, key: string): Entry | undefined {
    return this.#entries.get(tenant)?.get(key);
  }

  /** Notes a new delivery. */
  add(delivery: Delivery, part = Number.POSITIVE_INFINITY): Entry {
    const entry: Entry = { delivery, answer: undefined, taken: false, stored: Promise.resolve(), part };
    const ofTenant = this.#entries.get(delivery.tenant) ?? new Map<string, Entry>();
    this.#entries.set(delivery.tenant, ofTenant.set(delivery.key, entry));
    return entry;
  }

  /** From now on this process carries the delivery out; see `isFirst`. */
  begin(entry: Entry): void {
    const line = this.#busy.get(chatOf(entry.delivery)) ?? [];
    if (line.includes(entry)) return;
    const later = line.findIndex(({ delivery }) => delivery.at > entry.delivery.at);
    line.splice(later === -1 ? line.length : later, 0, entry);
    this.#busy.set(chatOf(entry.delivery), line);
  }

  /** Notes the answer to a delivery; the first one stays. */
  answer(entry: Entry, answer: string): void {
    entry.answer ??= answer;
    entry.delivery = { ...entry.delivery, body: '' };
    this.#end(entry);
  }

  #end(entry: Entry): void {
    const chat = chatOf(entry.delivery);
    const line = (this.#busy.get(chat) ?? []).filter((other) => other !== entry);
    if (line.length > 0) this.#busy.set(chat, line);
    else this.#busy.delete(chat);
  }

  /** Forgets a delivery. */
  forget(entry: Entry): void {
    this.#end(entry);
    this.#entries.get(entry.delivery.tenant)?.delete(entry.delivery.key);
  }

  /** Whether no delivery of the same chat that came earlier is being carried out by this process. */
  isFirst(delivery: Delivery): boolean {
    const first = this.#busy.get(chatOf(delivery))?.[0]?.delivery;
    return first === undefined || first.key === delivery.key || first.at > delivery.at;
  }

  /** The deliveries of a tenant that came in before a moment, in the order in which they came. */
  before(tenant: TenantId, moment: number): readonly Entry[] {
    const found = [...(this.#entries.get(tenant)?.values() ?? [])].filter(({ delivery }) => delivery.at < moment);
    return found.sort((a, b) => a.delivery.at - b.delivery.at);
  }

  /** The oldest part of the log that is still needed; infinite when none is. */
  oldestPart(): number {
    let oldest = Number.POSITIVE_INFINITY;
    for (const ofTenant of this.#entries.values()) for (const { part } of ofTenant.values()) oldest = Math.min(oldest, part);
    return oldest;
  }
}

/** What a claim for a known delivery gets. */
export const claimOf = (entry: Entry): Claim => (entry.answer === undefined ? { kind: 'bezig' } : { kind: 'klaar', answer: entry.answer });
