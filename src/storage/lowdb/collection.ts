import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import type { z } from 'zod/v4';
import type { Collection, Stored } from '../../shared/collection.ts';
import type { TenantId } from '../../shared/ids.ts';
import { KeyQueue } from '../../shared/key-queue.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { DurableFile, removeDurably, syncFolder } from './durable-file.ts';
import { unless } from './error-code.ts';
import { fileNameOf } from './file-name.ts';
import { type Damage, loadRows, pathOf, type Row, rowSchemaOf } from './rows.ts';

/** A collection on disk, with what was found when it was opened. */
export interface OpenCollection<T> {
  readonly collection: Collection<T>;
  readonly damaged: readonly Damage[];
  /** Waits for what is being saved and refuses everything after it. */
  close(): Promise<void>;
}

/**
 * Opens the collection `name` in the folder of a store: one file per value, `<folder>/<name>/<tenant>/<id>.json`. Everything is read and checked
 * at once and answered from memory from then on.
 */
export const openCollection = async <T>(folder: string, name: string, schema: z.ZodType<T>): Promise<OpenCollection<T>> => {
  const home = join(folder, name);
  await mkdir(home, { recursive: true });
  await syncFolder(folder);
  const rowSchema = rowSchemaOf(schema);
  const { rows, damaged } = await loadRows(home, rowSchema);
  const collection = new LowdbCollection(home, rowSchema, rows);
  return { collection, damaged, close: () => collection.close() };
};

class LowdbCollection<T> implements Collection<T> {
  readonly #home: string;
  readonly #schema: z.ZodType<Row<T>>;
  readonly #shelves = new Map<TenantId, Map<string, Row<T>>>(); // what is on disk; changes only after the disk did
  readonly #queue = new KeyQueue();

  constructor(home: string, schema: z.ZodType<Row<T>>, rows: readonly Row<T>[]) {
    this.#home = home;
    this.#schema = schema;
    for (const row of rows) this.#shelf(row.tenant).set(row.id, row);
  }

  async get(tenant: TenantId, id: string): Promise<Stored<T> | undefined> {
    return this.#present(tenant, id);
  }

  async list(tenant: TenantId): Promise<readonly Stored<T>[]> {
    const rows = [...(this.#shelves.get(tenant)?.values() ?? [])];
    return rows.sort((a, b) => (a.id < b.id ? -1 : 1)).map(copyOf);
  }

  async create(tenant: TenantId, id: string, value: T): Promise<Result<Stored<T>, Stored<T>>> {
    return this.#queue.run(pathOf(tenant, id), async () => {
      const present = this.#present(tenant, id);
      return present ? err(present) : ok(await this.#save({ tenant, id, revision: 1, value }));
    });
  }

  async replace(tenant: TenantId, id: string, value: T, revision: number): Promise<Result<Stored<T>, Stored<T> | undefined>> {
    return this.#queue.run(pathOf(tenant, id), async () => {
      const present = this.#present(tenant, id);
      if (present?.revision !== revision) return err(present);
      return ok(await this.#save({ tenant, id, revision: revision + 1, value }));
    });
  }

  async remove(tenant: TenantId, id: string): Promise<void> {
    return this.#queue.run(pathOf(tenant, id), async () => {
      if (!this.#shelves.get(tenant)?.has(id)) return;
      await removeDurably(join(this.#home, pathOf(tenant, id)));
      this.#shelves.get(tenant)?.delete(id);
    });
  }

  close(): Promise<void> {
    return this.#queue.close();
  }

  #present(tenant: TenantId, id: string): Stored<T> | undefined {
    const row = this.#shelves.get(tenant)?.get(id);
    return row && copyOf(row);
  }

  /** A value that the schema would refuse at the next start throws now, and what is kept is what a start would read. */
  async #save(row: Row<T>): Promise<Stored<T>> {
    const kept = this.#schema.parse(JSON.parse(JSON.stringify(row)));
    const path = join(this.#home, pathOf(row.tenant, row.id));
    await this.#makeFolder(row.tenant);
    await new Low(new DurableFile(path, (json) => this.#schema.parse(json)), kept).write();
    this.#shelf(row.tenant).set(row.id, kept);
    return copyOf(kept);
  }

  /** Only for a tenant's first value: a folder that disappears later is a fault to report, not to paper over with an empty one. */
  async #makeFolder(tenant: TenantId): Promise<void> {
    if (this.#shelves.has(tenant)) return;
    await mkdir(join(this.#home, fileNameOf(tenant))).catch(unless('EEXIST'));
    await syncFolder(this.#home);
  }

  #shelf(tenant: TenantId): Map<string, Row<T>> {
    const shelf = this.#shelves.get(tenant) ?? new Map<string, Row<T>>();
    this.#shelves.set(tenant, shelf);
    return shelf;
  }
}

const copyOf = <T>({ id, revision, value }: Row<T>): Stored<T> => ({ id, revision, value: structuredClone(value) });
