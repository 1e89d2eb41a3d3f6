import { join } from 'node:path';
import type { TenantId } from '../../shared/ids.ts';
import { type Place, removeDurably } from './durable-file.ts';
import type { Folders } from './folders.ts';
import { type Journal, type OpenJournal, removeJournal, type Step, StuckJournalError, writeJournal } from './journal.ts';
import type { InboxLog } from './logged-inbox.ts';
import { folderOf, pathOf, writeRowFile } from './row-file.ts';
import { keyOf } from './shelves.ts';

/** Carries commits out on disk: a single write by itself, several by way of a journal. */
export class RowWriter {
  readonly #place: Place;
  readonly #home: string;
  readonly #journals: string;
  readonly #inboxLog: InboxLog;
  readonly #onFailure: (error: unknown) => void;
  readonly #unfinished = new Map<string, OpenJournal>(); // by key of each row in it
  readonly #attempts = new Map<string, Promise<void>>(); // by path of the journal
  #stuck: StuckJournalError | undefined;

  /**
   * @param journals the folder of the journals
   * @param onFailure is told when what a journal asks could not be done yet; it is tried again before the next save of one of its rows
   */
  constructor(place: Place, home: string, journals: string, inboxLog: InboxLog, onFailure: (error: unknown) => void) {
    this.#place = place;
    this.#home = home;
    this.#journals = journals;
    this.#inboxLog = inboxLog;
    this.#onFailure = onFailure;
  }

  /** The folders that it writes in. */
  get folders(): Folders {
    return this.#place.folders;
  }

  /** Whether a journal stands in the way of every further save. */
  get isStuck(): boolean {
    return this.#stuck !== undefined;
  }

  /** Finishes what earlier commits of these rows left to be done. Throws when that still cannot be. */
  async finishEarlier(keys: readonly string[]): Promise<void> {
    if (this.#stuck) throw this.#stuck;
    for (const key of keys) {
      const left = this.#unfinished.get(key);
      if (left) await this.carryOut(left);
    }
  }

  /** Finishes everything that was left to be done, as far as can be. */
  async finishAll(): Promise<void> {
    for (const left of new Set(this.#unfinished.values())) await this.carryOut(left).catch(this.#onFailure);
  }

  /** Carries out a single step, for good. */
  async write(tenant: TenantId, step: Step): Promise<void> {
    if (step.does === 'verwijdert') return removeDurably(this.#place, join(this.#home, pathOf({ ...step, tenant })));
    await this.#place.folders.make(join(this.#home, folderOf(step.file)));
    await writeRowFile(this.#place, this.#home, step.file);
  }

  /** Notes durably that a delivery was carried out which left no row behind. */
  async noteTurn(tenant: TenantId, turn: string): Promise<void> {
    await this.#inboxLog.append({ what: 'uitgevoerd', tenant, key: turn });
  }

  /** Resolves when the steps are bound to happen, with a promise for when they have; that one never rejects. */
  async writeTogether(journal: Journal): Promise<{ readonly rest: Promise<void> }> {
    const open = await writeJournal(this.#place, this.#journals, journal).catch((error) => {
      if (error instanceof StuckJournalError) this.#stuck = error;
      throw error;
    });
    for (const key of keysOf(journal)) this.#unfinished.set(key, open);
    return { rest: this.carryOut(open).catch(this.#onFailure) };
  }

  /** Does what a journal asks and forgets it. Steps that were done before are done again, to the same effect; who asks meanwhile waits along. */
  carryOut(open: OpenJournal): Promise<void> {
    const attempt = this.#attempts.get(open.path) ?? this.#attempt(open).finally(() => this.#attempts.delete(open.path));
    this.#attempts.set(open.path, attempt);
    return attempt;
  }

  async #attempt(open: OpenJournal): Promise<void> {
    const { tenant, steps, turn } = open.journal;
    await Promise.all(steps.map((step) => this.write(tenant, step)));
    if (turn !== null) await this.noteTurn(tenant, turn);
    await removeJournal(this.#place, open);
    for (const key of keysOf(open.journal)) this.#unfinished.delete(key);
  }
}

const keysOf = ({ tenant, steps }: Journal): readonly string[] =>
  steps.map((step) => keyOf(step.does === 'bewaart' ? step.file : { tenant, kind: step.kind, id: step.id }));
