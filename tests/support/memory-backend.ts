import { type Clock, systemClock } from '../../src/shared/clock.ts';
import type { TenantId } from '../../src/shared/ids.ts';
import { createPace } from '../../src/shared/pace.ts';
import { type AuditEntry, type ChainHead, emptyChain, nextLine } from '../../src/storage/audit.ts';
import type { Backend, Commit, Row } from '../../src/storage/backend.ts';
import { DeliveryBook } from '../../src/storage/lowdb/delivery-book.ts';
import { Effects } from '../../src/storage/lowdb/effects.ts';
import type { InboxRecord } from '../../src/storage/lowdb/inbox-record.ts';
import { LoggedInbox } from '../../src/storage/lowdb/logged-inbox.ts';
import { Runner } from '../../src/storage/lowdb/runner.ts';
import { checkCommit, dueRowOf, keyOf, Shelves } from '../../src/storage/lowdb/shelves.ts';

/** What a backend in memory keeps, so that it can be opened again as after a crash; with two switches that make writing fail. */
export class MemoryDisk {
  readonly rows = new Map<string, Row>();
  readonly inbox: InboxRecord[] = [];
  readonly audit = new Map<TenantId, { readonly head: ChainHead; readonly lines: readonly string[] }>();
  /** The rows that were set aside. */
  readonly aside: { readonly row: Row; readonly reason: string }[] = [];
  isBroken = false;
  isAuditBroken = false;

  /** Throws when writing is made to fail. */
  write(): void {
    if (this.isBroken) throw new Error('ENOSPC: no space left in memory, write');
  }

  /** Adds a line to the log of a tenant. */
  addLine(tenant: TenantId, entry: AuditEntry): void {
    if (this.isAuditBroken) throw new Error('ENOSPC: no space left in memory, audit');
    const { head, lines } = this.audit.get(tenant) ?? { head: emptyChain, lines: [] };
    const next = nextLine(head, entry);
    this.audit.set(tenant, { head: next.head, lines: [...lines, next.line] });
  }
}

class MemoryBackend implements Backend {
  readonly isShared = false;
  readonly pace = createPace(systemClock);
  readonly #disk: MemoryDisk;
  readonly #shelves = new Shelves();
  readonly #effects = new Effects();
  readonly inbox: LoggedInbox;
  readonly jobs: Runner;
  #isOpen = true;

  constructor(clock: Clock, disk: MemoryDisk) {
    this.#disk = disk;
    this.jobs = new Runner(clock, this.#shelves, () => undefined);
    this.inbox = new LoggedInbox(new DeliveryBook(), this.#effects, {
      append: async (record) => this.#note(record),
      removeBelow: async () => {},
    });
    for (const row of disk.rows.values()) this.#shelves.put({ row, turns: [], bytes: 0 });
    for (const record of disk.inbox) this.inbox.replay(record, 0);
  }

  readonly audit: Backend['audit'] = {
    append: async (tenant, entry) => {
      this.#check();
      this.#disk.addLine(tenant, entry);
    },
    lines: (tenant) => this.#lines(tenant),
  };

  async get(...[tenant, kind, id]: Parameters<Backend['get']>) {
    this.#check();
    return this.#shelves.get({ tenant, kind, id })?.row;
  }

  async find(...[tenant, kind, term]: Parameters<Backend['find']>) {
    this.#check();
    return this.#shelves.find(tenant, kind, term);
  }

  async commit(commit: Commit): Promise<boolean> {
    this.#check();
    checkCommit(commit);
    const { tenant, writes, turn, audit } = commit;
    if (!this.#shelves.areExpected(tenant, writes)) return false;
    this.#disk.write();
    if (audit) this.#disk.addLine(tenant, audit);
    if (turn !== undefined) {
      this.#effects.add(tenant, turn);
      this.#note({ what: 'uitgevoerd', tenant, key: turn });
    }
    for (const { kind, id, expected, next, revision = expected + 1 } of writes) {
      if (next) this.#put({ tenant, kind, id, ...next, terms: Object.freeze([...next.terms]), revision });
      else this.#drop({ tenant, kind, id });
    }
    return true;
  }

  async hasEffect(tenant: TenantId, turn: string): Promise<boolean> {
    this.#check();
    return this.#effects.has(tenant, turn);
  }

  async setAside(row: Row, reason: string): Promise<void> {
    this.#check();
    if (this.#shelves.get(row)?.row.revision !== row.revision) return;
    this.#disk.aside.push({ row, reason });
    this.#drop(row);
  }

  async tenants(): Promise<readonly TenantId[]> {
    this.#check();
    return [...new Set([...[...this.#disk.rows.values()].map(({ tenant }) => tenant), ...this.#disk.audit.keys()])].sort();
  }

  async ready(): Promise<boolean> {
    return this.#isOpen && !this.#disk.isBroken;
  }

  async close(): Promise<void> {
    await this.jobs.stop();
    this.#isOpen = false;
  }

  #check(): void {
    if (!this.#isOpen) throw new Error('the store is closed');
  }

  #note(record: InboxRecord): number {
    this.#check();
    this.#disk.write();
    this.#disk.inbox.push(record);
    return 0;
  }

  #put(row: Row): void {
    this.#disk.rows.set(keyOf(row), row);
    this.#shelves.put({ row, turns: [], bytes: 0 });
    const due = dueRowOf(row);
    if (due) this.jobs.notice(due);
  }

  #drop(place: Parameters<typeof keyOf>[0]): void {
    this.#disk.rows.delete(keyOf(place));
    this.#shelves.drop(place);
  }

  async *#lines(tenant: TenantId): AsyncGenerator<string> {
    this.#check();
    yield* this.#disk.audit.get(tenant)?.lines ?? [];
  }
}

/** A backend in memory that keeps the contract of the real ones. What it keeps is in `disk`; opened again on it, it is as after a crash. */
export const memoryBackend = (clock: Clock, disk = new MemoryDisk()): Backend => new MemoryBackend(clock, disk);
