import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod/v4';
import { tenantIdSchema } from '../../shared/ids.ts';
import { kinds } from '../backend.ts';
import { DurableFile, isLeftover, type Place, removeDurably } from './durable-file.ts';
import { digestSchema } from './inbox-record.ts';
import { type Damage, readChecked, rowFileSchema, setFileAside } from './row-file.ts';

const stepSchema = z.discriminatedUnion('does', [
  z.strictObject({ does: z.literal('bewaart'), file: rowFileSchema }),
  z.strictObject({ does: z.literal('verwijdert'), kind: z.enum(kinds), id: z.string(), revision: z.int().min(1) }),
]);
/** One row that a commit changes: the whole file that is to stand there, or the revision that is to go. */
export type Step = z.infer<typeof stepSchema>;

const journalSchema = z.strictObject({
  v: z.literal(1),
  tenant: tenantIdSchema,
  steps: z.array(stepSchema),
  /** A delivery that no row is left to note, so that it is noted with the inbox. */
  turn: digestSchema.nullable(),
});
/** A commit that is more than one write, on disk before the first of them, so that it happens whole or not at all. */
export type Journal = z.infer<typeof journalSchema>;

/** A journal with the file in which it stands until all is done. */
export interface OpenJournal {
  readonly path: string;
  readonly journal: Journal;
}

/** A journal of a refused commit is still on disk: a next start would carry it out. Nothing may be saved any more until then. */
export class StuckJournalError extends Error {
  override readonly name = 'StuckJournalError';
}

/**
 * Puts a journal on disk; from then on the commit will be carried out, whatever happens. When that fails nothing is left of it, or a
 * {@link StuckJournalError} is thrown.
 */
export const writeJournal = async (place: Place, folder: string, journal: Journal): Promise<OpenJournal> => {
  const path = join(folder, `${randomUUID()}.json`);
  try {
    await new Low(new DurableFile<Journal>(place, path, (json) => journalSchema.parse(json)), journal).write();
  } catch (error) {
    if (existsSync(path)) await removeDurably(place, path).catch((cause) => Promise.reject(new StuckJournalError(path, { cause })));
    throw error;
  }
  return { path, journal };
};

/** The journals that a crash left. One that cannot be read is set aside: it was never confirmed, or was damaged since. */
export const readJournals = async (place: Place, folder: string): Promise<{ journals: OpenJournal[]; damaged: Damage[] }> => {
  const journals: OpenJournal[] = [];
  const damaged: Damage[] = [];
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (isLeftover(name)) await place.disk.remove(path);
    if (!name.endsWith('.json') || isLeftover(name)) continue;
    const journal = await readChecked(place, path, journalSchema);
    if (typeof journal === 'string') damaged.push(await setFileAside(place, path, journal));
    else journals.push({ path, journal });
  }
  return { journals, damaged };
};

/** Forgets a journal of which everything is done. */
export const removeJournal = (place: Place, { path }: OpenJournal): Promise<void> => removeDurably(place, path);
