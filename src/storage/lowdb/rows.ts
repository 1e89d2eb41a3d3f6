import { randomUUID } from 'node:crypto';
import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod/v4';
import { type TenantId, tenantIdSchema } from '../../shared/ids.ts';
import { DurableFile, isLeftover, removeDurably, syncFolder } from './durable-file.ts';
import { fileNameOf } from './file-name.ts';

/** What one file holds: a value with its revision, and whose it is, so that a file in the wrong place is seen. */
export interface Row<T> {
  readonly tenant: TenantId;
  readonly id: string;
  readonly revision: number;
  readonly value: T;
}

/** A file that could not be read as a value. It was renamed and stays on disk for the beheerder; the store goes on without it. */
export interface Damage {
  /** The path of the file as it is called now. */
  readonly file: string;
  /** What is wrong with it, without any of its contents. */
  readonly reason: string;
}

/** The strict schema of a row, for values of this schema. */
export const rowSchemaOf = <T>(value: z.ZodType<T>): z.ZodType<Row<T>> =>
  z.strictObject({ tenant: tenantIdSchema, id: z.string(), revision: z.int().min(1), value });

/** The file in which a row stands, from the folder of its collection. */
export const pathOf = (tenant: string, id: string): string => join(fileNameOf(tenant), `${fileNameOf(id)}.json`);

/**
 * Reads every row under the folder of a collection. Sets damaged files aside and removes what killed writes left. An error of the disk itself
 * is thrown: then nothing is known to be damaged.
 */
export const loadRows = async <T>(folder: string, schema: z.ZodType<Row<T>>): Promise<{ rows: Row<T>[]; damaged: Damage[] }> => {
  const rows: Row<T>[] = [];
  const damaged: Damage[] = [];
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of files.filter((file) => file.isFile())) {
    const path = join(entry.parentPath, entry.name);
    if (isLeftover(entry.name)) await removeDurably(path);
    if (!entry.name.endsWith('.json') || isLeftover(entry.name)) continue;
    const row = await readRow(path, schema);
    if (typeof row !== 'string' && path === join(folder, pathOf(row.tenant, row.id))) rows.push(row);
    else damaged.push(await setAside(path, typeof row === 'string' ? row : 'het bestand staat op de plaats van een ander'));
  }
  return { rows, damaged };
};

/** The row, or why the file does not hold one. The message of a parser quotes the text it stumbled on, so it is not passed on. */
const readRow = async <T>(path: string, schema: z.ZodType<Row<T>>): Promise<Row<T> | string> => {
  const low = new Low(new DurableFile<Row<T> | null>(path, (json) => schema.parse(json)), null);
  try {
    await low.read();
  } catch (error) {
    if (error instanceof SyntaxError) return 'het bestand is geen geldige JSON';
    if (error instanceof z.ZodError)
      return `deze velden kloppen niet: ${error.issues.map((issue) => issue.path.join('.') || 'alles').join(', ')}`;
    throw error;
  }
  return low.data ?? 'het bestand is leeg';
};

const setAside = async (path: string, reason: string): Promise<Damage> => {
  const file = `${path}.beschadigd-${randomUUID().slice(0, 8)}`;
  await rename(path, file);
  await syncFolder(join(path, '..'));
  return { file, reason };
};
