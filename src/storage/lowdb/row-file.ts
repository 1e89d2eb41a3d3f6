import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod/v4';
import { tenantIdSchema } from '../../shared/ids.ts';
import { kinds, type RowPlace } from '../backend.ts';
import { DurableFile, type Place, renameDurably } from './durable-file.ts';
import { fileNameOf } from './file-name.ts';
import type { Kept } from './shelves.ts';

const VERSION = 1;

/** What the file of a row holds: the row with its place, so that a file in the wrong place is seen, and the deliveries that led to it. */
export const rowFileSchema = z.strictObject({
  v: z.literal(VERSION),
  tenant: tenantIdSchema,
  kind: z.enum(kinds),
  id: z.string(),
  revision: z.int().min(1),
  terms: z.array(z.string()),
  due: z.int().nullable(),
  turns: z.array(z.string()),
  body: z.string(),
});
/** A checked file; see {@link rowFileSchema}. */
export type RowFile = z.infer<typeof rowFileSchema>;

/** A file that could not be read and was set aside under another name, or of which a part was left out. It stays on disk for the beheerder. */
export interface Damage {
  /** The path of the file as it is called now. */
  readonly file: string;
  /** What is wrong with it, without any of its contents. */
  readonly reason: string;
}

/** The folder in which the rows of a tenant stand, from the folder of the store. */
export const folderOf = ({ tenant, kind }: Pick<RowPlace, 'tenant' | 'kind'>): string => join(kind, fileNameOf(tenant));

/** The file in which a row stands, from the folder of the store. */
export const pathOf = (place: RowPlace): string => join(folderOf(place), `${fileNameOf(place.id)}.json`);

/** A row as its file holds it. */
export const rowFileOf = ({ row, turns }: Pick<Kept, 'row' | 'turns'>): RowFile => ({
  v: VERSION,
  tenant: row.tenant,
  kind: row.kind,
  id: row.id,
  revision: row.revision,
  terms: [...row.terms],
  due: row.due,
  turns: [...turns],
  body: row.body,
});

/** A row in memory from its file. Nobody can change it any more, so that it can be handed out without a copy. */
export const keptOf = ({ v, turns, ...row }: RowFile): Kept => ({
  row: Object.freeze({ ...row, terms: Object.freeze(row.terms) }),
  turns,
  bytes: row.body.length + 256, // near enough for an alarm; bodies are ASCII
});

/** Reads a JSON file, or says why it does not hold what it should. The message of a parser quotes the text it stumbled on, so it is not passed on. */
export const readChecked = async <T>(place: Place, path: string, schema: z.ZodType<T>): Promise<T | string> => {
  const low = new Low(new DurableFile<T | null>(place, path, (json) => schema.parse(json)), null);
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

/** Writes a row to its file under the folder of the store, over the one that stands there. */
export const writeRowFile = async (place: Place, home: string, file: RowFile): Promise<void> => {
  await new Low(new DurableFile<RowFile>(place, join(home, pathOf(file)), (json) => rowFileSchema.parse(json)), file).write();
};

/** Gives a damaged file a name that tells so. */
export const setFileAside = async (place: Place, path: string, reason: string): Promise<Damage> => {
  const file = `${path}.beschadigd-${randomUUID().slice(0, 8)}`;
  await renameDurably(place, path, file);
  return { file, reason };
};
