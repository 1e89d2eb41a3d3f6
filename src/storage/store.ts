import type { Bericht, NewBericht } from '../berichten/bericht.ts';
import type { Overleg } from '../flexzat/overleg.ts';
import type { Contact } from '../people/contact.ts';
import type { Collection } from '../shared/collection.ts';
import type { TenantId } from '../shared/ids.ts';
import { KeyQueue } from '../shared/key-queue.ts';
import type { Tellingen } from '../tellingen/tellingen.ts';
import type { SchoolPart } from '../traject/school-part.ts';
import type { Traject } from '../traject/traject.ts';
import type { Afspraak } from '../vragen/afspraak.ts';
import type { Vraag } from '../vragen/vraag.ts';
import type { AuditEntry } from './audit.ts';
import type { Backend, Row, Write } from './backend.ts';
import type { Draft } from './draft.ts';
import type { Keyring } from './keyring.ts';
import { type Saver, SealedCollection } from './sealed-collection.ts';
import { shapes } from './shapes.ts';

/** Everything that the product keeps, one collection per kind. A message goes along with the save that it tells of. */
export interface Store {
  readonly trajecten: Collection<Traject, NewBericht>;
  readonly overleggen: Collection<Overleg, NewBericht>;
  /** The answers of a school that hold for all its trajects, such as its own agreements. */
  readonly schoolparts: Collection<SchoolPart>;
  /** Where a person or a group can be reached. */
  readonly contacten: Collection<Contact>;
  /** What the bot has to say of its own accord. */
  readonly berichten: Collection<Bericht>;
  /** Questions to the coördinator. */
  readonly vragen: Collection<Vraag, NewBericht>;
  /** Agreements that schools add to their norm. */
  readonly afspraken: Collection<Afspraak, NewBericht>;
  /** What is counted, per school and school year. */
  readonly tellingen: Collection<Tellingen>;
  /** The same store for one turn: every save carries the turn's mark. */
  during(mark: TurnMark): TurnStore;
  /**
   * Runs a task while nobody else runs one of this tenant and key, on this or another machine: for what follows from several values at once, such as
   * whether a colleague is free. The task saves through the store that it gets. It may run again from the start when another machine was first.
   */
  alone<T>(tenant: TenantId, key: string, task: (store: Store) => Promise<T>): Promise<T>;
}

/** What every save of one turn carries. */
export interface TurnMark {
  /** The key of the delivery that the turn answers; undefined for work of the bot's own accord. */
  readonly delivery?: string | undefined;
  /** The line for the audit log, for a save that was carried out. */
  readonly audit?: AuditEntry | undefined;
}

/** A store for one turn. */
export interface TurnStore extends Store {
  /** Whether anything was saved through it: then its line stands in the audit log. */
  hasSaved(): boolean;
  /** Whether it was tried to save something through it, with or without success. */
  hasTried(): boolean;
}

/** Is told of a row that cannot be read: its kind and id, and what is wrong, without any contents. */
export type OnUnreadable = (row: Row, reason: string) => void;

/** The parts of a store. */
export interface StoreParts {
  readonly backend: Backend;
  readonly keyring: Keyring;
  readonly unreadable: OnUnreadable;
}

/** Makes a store over a backend. */
export function createStore(parts: StoreParts): Store {
  return new SealedStore(parts, new KeyQueue(), {}, undefined);
}

/** Another machine did the same in between, so what was decided may not hold; whoever runs a task `alone` lets it through, and the task is run again. */
export class OvertakenError extends Error {}

/** A row that counts what happened one by one: who commits with it, commits on what was there when it began. */
interface Guard {
  readonly tenant: TenantId;
  readonly id: string;
  revision: number;
}

/** More often than this two machines do not overtake each other; then something else is wrong. */
const MAX_TRIES = 8;

const NOTHING_INSIDE = { body: '', terms: [], due: null } as const;

class SealedStore implements TurnStore {
  readonly trajecten: Collection<Traject, NewBericht>;
  readonly overleggen: Collection<Overleg, NewBericht>;
  readonly schoolparts: Collection<SchoolPart>;
  readonly contacten: Collection<Contact>;
  readonly berichten: Collection<Bericht>;
  readonly vragen: Collection<Vraag, NewBericht>;
  readonly afspraken: Collection<Afspraak, NewBericht>;
  readonly tellingen: Collection<Tellingen>;
  readonly #parts: StoreParts;
  readonly #queue: KeyQueue;
  readonly #mark: TurnMark;
  readonly #guard: Guard | undefined;
  #saved = false;
  #tried = false;
  readonly #parent: SealedStore | undefined;

  constructor(parts: StoreParts, queue: KeyQueue, mark: TurnMark, guard: Guard | undefined, parent?: SealedStore) {
    this.#parts = parts;
    this.#queue = queue;
    this.#mark = mark;
    this.#guard = guard;
    this.#parent = parent;
    const { backend, keyring } = parts;
    const saver: Saver = {
      backend,
      keyring,
      commit: (draft) => this.#commit(draft),
      unreadable: async (row, reason) => parts.unreadable(row, reason),
    };
    const withMessage = async (draft: Draft, { id, bericht }: NewBericht): Promise<void> => {
      if (await backend.get(draft.tenant, 'berichten', id)) return;
      await draft.put(shapes.berichten, id, 0, bericht);
    };
    const nothing = async (): Promise<void> => {};
    this.trajecten = new SealedCollection(saver, shapes.trajecten, withMessage);
    this.overleggen = new SealedCollection(saver, shapes.overleggen, withMessage);
    this.schoolparts = new SealedCollection(saver, shapes.schoolparts, nothing);
    this.contacten = new SealedCollection(saver, shapes.contacten, nothing);
    this.berichten = new SealedCollection(saver, shapes.berichten, nothing);
    this.vragen = new SealedCollection(saver, shapes.vragen, withMessage);
    this.afspraken = new SealedCollection(saver, shapes.afspraken, withMessage);
    this.tellingen = new SealedCollection(saver, shapes.tellingen, nothing);
  }

  during(mark: TurnMark): TurnStore {
    return new SealedStore(this.#parts, this.#queue, mark, this.#guard, this);
  }

  hasSaved(): boolean {
    return this.#saved;
  }

  hasTried(): boolean {
    return this.#tried;
  }

  alone<T>(tenant: TenantId, key: string, task: (store: Store) => Promise<T>): Promise<T> {
    return this.#queue.run(`${tenant}/${key}`, async () => {
      for (let tries = 0; tries < MAX_TRIES; tries++) {
        const guard = await this.#guardOf(tenant, key);
        try {
          return await task(guard ? new SealedStore(this.#parts, this.#queue, this.#mark, guard, this) : this);
        } catch (error) {
          if (!(error instanceof OvertakenError)) throw error;
        }
      }
      throw new Error('other machines were first each time');
    });
  }

  /** In one process the queue is enough, and a guard would cost each save a second row. */
  async #guardOf(tenant: TenantId, id: string): Promise<Guard | undefined> {
    const { backend } = this.#parts;
    if (!backend.isShared) return undefined;
    return { tenant, id, revision: (await backend.get(tenant, 'planning', id))?.revision ?? 0 };
  }

  async #commit(draft: Draft): Promise<boolean> {
    const guard = this.#guard;
    if (guard) draft.add({ kind: 'planning', id: guard.id, expected: guard.revision, next: NOTHING_INSIDE } satisfies Write);
    this.#noteTried();
    const { delivery: turn, audit } = this.#mark;
    const kept = await this.#parts.backend.commit({ tenant: draft.tenant, writes: draft.writes, turn, audit });
    if (!kept) await this.#stillFirst();
    if (kept) {
      if (guard) guard.revision += 1;
      draft.wasKept();
      this.#noteSaved();
    }
    return kept;
  }

  /** Throws when it was the guard that moved. */
  async #stillFirst(): Promise<void> {
    if (!this.#guard) return;
    const { tenant, id, revision } = this.#guard;
    const now = (await this.#parts.backend.get(tenant, 'planning', id))?.revision ?? 0;
    if (now !== revision) throw new OvertakenError();
  }

  #noteTried(): void {
    this.#tried = true;
    if (this.#parent) this.#parent.#noteTried();
  }

  #noteSaved(): void {
    this.#saved = true;
    if (this.#parent) this.#parent.#noteSaved();
  }
}
