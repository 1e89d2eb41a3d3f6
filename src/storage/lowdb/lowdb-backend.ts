import { join } from 'node:path';
import { systemClock } from '../../shared/clock.ts';
import type { TenantId } from '../../shared/ids.ts';
import { createPace } from '../../shared/pace.ts';
import type { Backend, Commit, Jobs, Kind, Row, RowPlace, Write } from '../backend.ts';
import type { Inbox } from '../inbox.ts';
import type { LowdbAudit } from './audit-log.ts';
import { type Place, tryFolder } from './durable-file.ts';
import type { Effects } from './effects.ts';
import type { Step } from './journal.ts';
import { type Held, KeyLocks } from './key-locks.ts';
import { type Damage, keptOf, pathOf, rowFileSchema, setFileAside } from './row-file.ts';
import type { RowWriter } from './row-writer.ts';
import type { Runner } from './runner.ts';
import { checkCommit, dueRowOf, type Kept, keyOf, type Shelves, turnsAfter } from './shelves.ts';
import type { SizeAlarm } from './size-alarm.ts';

/** What the embedded backend is put together from, all of it loaded. */
export interface Parts {
  readonly place: Place;
  /** The folder of the store. */
  readonly home: string;
  readonly shelves: Shelves;
  readonly effects: Effects;
  readonly writer: RowWriter;
  readonly inbox: Inbox;
  readonly audit: LowdbAudit;
  readonly jobs: Runner;
  readonly alarm: SizeAlarm;
  /** The folders that must stay what they are for the store to be usable. */
  readonly watched: readonly string[];
  readonly damaged: readonly Damage[];
  /** Is told of a file that was set aside while the store was open. */
  onDamage(damage: Damage): void;
  /** Lets go of the logs and of the folder. */
  release(): Promise<void>;
}

interface Change {
  readonly place: RowPlace;
  readonly step: Step;
  /** What is to stand in memory; undefined for a row that goes. */
  readonly kept: Kept | undefined;
}

/** The embedded backend: rows in memory, each in a file of its own on disk. */
export class LowdbBackend implements Backend {
  readonly isShared = false;
  readonly pace = createPace(systemClock);
  /** What was found at the start: files that could not be read and were set aside. */
  readonly report: { readonly damaged: readonly Damage[] };
  readonly inbox: Inbox;
  readonly audit: LowdbAudit;
  readonly jobs: Jobs;
  readonly #parts: Parts;
  readonly #locks = new KeyLocks();
  #isClosed = false;
  #closing: Promise<void> | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.report = { damaged: parts.damaged };
    this.inbox = parts.inbox;
    this.audit = parts.audit;
    this.jobs = parts.jobs;
  }

  async get(tenant: TenantId, kind: Kind, id: string): Promise<Row | undefined> {
    this.#checkOpen();
    return this.#parts.shelves.get({ tenant, kind, id })?.row;
  }

  async find(tenant: TenantId, kind: Kind, term?: string): Promise<readonly Row[]> {
    this.#checkOpen();
    return this.#parts.shelves.find(tenant, kind, term);
  }

  async commit(commit: Commit): Promise<boolean> {
    this.#checkOpen();
    checkCommit(commit);
    const keys = commit.writes.map(({ kind, id }) => keyOf({ tenant: commit.tenant, kind, id }));
    return this.#locks.run(keys, () => this.#carryOut(commit, keys));
  }

  async hasEffect(tenant: TenantId, turn: string): Promise<boolean> {
    this.#checkOpen();
    return this.#parts.effects.has(tenant, turn);
  }

  async setAside(row: Row, reason: string): Promise<void> {
    this.#checkOpen();
    const { place, home, shelves, writer } = this.#parts;
    const key = keyOf(row);
    await this.#locks.run([key], async () => {
      await writer.finishEarlier([key]);
      if (shelves.get(row)?.row.revision !== row.revision) return { outcome: undefined };
      const damage = await setFileAside(place, join(home, pathOf(row)), reason);
      shelves.drop(row);
      this.#parts.onDamage(damage);
      return { outcome: undefined };
    });
  }

  async tenants(): Promise<readonly TenantId[]> {
    this.#checkOpen();
    return [...new Set([...this.#parts.shelves.tenants(), ...this.audit.tenants()])].sort();
  }

  async ready(): Promise<boolean> {
    const { place, home, watched, writer } = this.#parts;
    if (this.#isClosed || writer.isStuck) return false;
    try {
      for (const folder of watched) place.folders.check(folder);
      await tryFolder(place, home);
      return true;
    } catch {
      return false; // what is wrong shows in the saves that fail
    }
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await this.jobs.stop();
    this.#isClosed = true;
    await this.#locks.idle();
    await this.#parts.writer.finishAll();
    await this.#parts.release();
  }

  #checkOpen(): void {
    if (this.#isClosed) throw new Error('the store is closed');
  }

  async #carryOut(commit: Commit, keys: readonly string[]): Promise<Held<boolean>> {
    const { shelves, writer, effects, alarm } = this.#parts;
    if (!shelves.areExpected(commit.tenant, commit.writes)) return { outcome: false };
    await writer.finishEarlier(keys);
    const changes = commit.writes.flatMap((write) => this.#changeOf(commit, write) ?? []);
    if (commit.audit) await this.audit.append(commit.tenant, commit.audit);
    const written = await this.#write(commit, changes);
    for (const change of changes) this.#show(change);
    if (commit.turn !== undefined) effects.add(commit.tenant, commit.turn);
    alarm.look(shelves.bytes);
    return { outcome: true, ...written };
  }

  /** What a write changes; undefined when it only asks that nothing stands there. A row that a start would refuse throws. */
  #changeOf({ tenant, turn }: Commit, { kind, id, expected, next, revision = expected + 1 }: Write): Change | undefined {
    const place = { tenant, kind, id };
    if (!next) return expected === 0 ? undefined : { place, step: { does: 'verwijdert', kind, id, revision: expected }, kept: undefined };
    const turns = turnsAfter(this.#parts.shelves.get(place), turn);
    const { body, terms, due } = next;
    const file = rowFileSchema.parse({ v: 1, ...place, revision, terms, due, turns, body });
    return { place, step: { does: 'bewaart', file }, kept: keptOf(file) };
  }

  async #write({ tenant, turn }: Commit, changes: readonly Change[]): Promise<{ readonly rest?: Promise<void> }> {
    const { writer } = this.#parts;
    const hasRow = changes.some(({ kept }) => kept !== undefined);
    const turnToNote = turn !== undefined && !hasRow ? turn : null;
    const [first, ...others] = changes;
    if (!first) {
      if (turnToNote !== null) await writer.noteTurn(tenant, turnToNote);
      return {};
    }
    if (others.length > 0 || turnToNote !== null) {
      return writer.writeTogether({ v: 1, tenant, steps: changes.map(({ step }) => step), turn: turnToNote });
    }
    await writer.write(tenant, first.step);
    return {};
  }

  #show({ place, kept }: Change): void {
    if (!kept) {
      this.#parts.shelves.drop(place);
      return;
    }
    this.#parts.shelves.put(kept);
    const due = dueRowOf(kept.row);
    if (due) this.#parts.jobs.notice(due);
  }
}
