import type { TenantId } from '../../shared/ids.ts';
import type { Claim, Delivery, Inbox } from '../inbox.ts';
import { claimOf, type DeliveryBook, type Entry } from './delivery-book.ts';
import type { Effects } from './effects.ts';
import { deliverySchema, type InboxRecord, momentSchema } from './inbox-record.ts';

/** Where an inbox writes down what happens, line by line. The log is in parts, so that old ones can be removed whole. */
export interface InboxLog {
  /** Adds a line and resolves with the number of its part when it is durable. */
  append(record: InboxRecord): Promise<number>;
  /** Removes the parts with a number below this one; the part in use always stays. */
  removeBelow(part: number): Promise<void>;
}

/** An inbox in memory that writes everything down before it counts. */
export class LoggedInbox implements Inbox {
  readonly #book: DeliveryBook;
  readonly #effects: Effects;
  readonly #log: InboxLog;

  constructor(book: DeliveryBook, effects: Effects, log: InboxLog) {
    this.#book = book;
    this.#effects = effects;
    this.#log = log;
  }

  async claim(given: Delivery): Promise<Claim> {
    const delivery = deliverySchema.parse(given);
    const known = this.#book.get(delivery.tenant, delivery.key);
    if (known) {
      await known.stored;
      return claimOf(known);
    }
    const entry = this.#book.add(delivery);
    this.#book.begin(entry);
    entry.stored = this.#keepClaim(entry);
    await entry.stored;
    return { kind: 'nieuw', isFirst: this.#book.isFirst(delivery) };
  }

  async #keepClaim(entry: Entry): Promise<void> {
    try {
      entry.part = await this.#log.append({ what: 'komt', delivery: entry.delivery });
    } catch (error) {
      this.#book.forget(entry);
      throw error;
    }
  }

  async isFirst(delivery: Delivery): Promise<boolean> {
    return this.#book.isFirst(delivery);
  }

  async finish(tenant: TenantId, key: string, answer: string): Promise<void> {
    const entry = this.#book.get(tenant, key);
    if (!entry || entry.answer !== undefined) return;
    await this.#log.append({ what: 'klaar', tenant, key, answer });
    this.#book.answer(entry, answer);
  }

  async look(tenant: TenantId, key: string): Promise<Claim | undefined> {
    const entry = this.#book.get(tenant, key);
    return entry && claimOf(entry);
  }

  async takeUnfinished(tenant: TenantId, before: number): Promise<readonly Delivery[]> {
    const left = this.#book.before(tenant, before).filter(({ answer, taken }) => answer === undefined && !taken);
    const taken = await Promise.allSettled(left.map((entry) => this.#take(entry)));
    const failed = taken.find(({ status }) => status === 'rejected');
    if (failed?.status === 'rejected' && taken.every(({ status }) => status === 'rejected')) throw failed.reason;
    return taken.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  }

  async #take(entry: Entry): Promise<Delivery> {
    const { delivery } = entry;
    entry.taken = true;
    try {
      await entry.stored;
      await this.#log.append({ what: 'overgenomen', tenant: delivery.tenant, key: delivery.key });
    } catch (error) {
      entry.taken = false;
      throw error;
    }
    this.#book.begin(entry);
    return delivery;
  }

  async prune(tenant: TenantId, before: number): Promise<void> {
    await this.#log.append({ what: 'vergeten', tenant, before: momentSchema.parse(before) });
    this.#forget(tenant, before);
    await this.#log.removeBelow(this.#book.oldestPart());
  }

  /** Carries out a line that was written down before; to be called for all of them in order, before anything else. */
  replay(record: InboxRecord, part: number): void {
    switch (record.what) {
      case 'komt':
        if (!this.#book.get(record.delivery.tenant, record.delivery.key)) this.#book.add(record.delivery, part);
        break;
      case 'klaar':
      case 'overgenomen':
        this.#replayFate(record, this.#book.get(record.tenant, record.key));
        break;
      case 'uitgevoerd':
        this.#effects.add(record.tenant, record.key);
        break;
      case 'vergeten':
        this.#forget(record.tenant, record.before);
    }
  }

  #replayFate(record: InboxRecord & { what: 'klaar' | 'overgenomen' }, entry: Entry | undefined): void {
    if (entry && record.what === 'klaar') this.#book.answer(entry, record.answer);
    else if (entry) entry.taken = true;
  }

  #forget(tenant: TenantId, before: number): void {
    for (const entry of this.#book.before(tenant, before)) {
      this.#book.forget(entry);
      this.#effects.forget(tenant, entry.delivery.key);
    }
  }
}
