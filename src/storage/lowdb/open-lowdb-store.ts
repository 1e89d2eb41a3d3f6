import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { overlegSchema } from '../../flexzat/overleg.ts';
import { contactSchema } from '../../people/contact.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { schoolPartSchema } from '../../traject/school-part.ts';
import { trajectSchema } from '../../traject/traject.ts';
import type { Store } from '../store.ts';
import { openCollection } from './collection.ts';
import { isLeftover } from './durable-file.ts';
import { takeLock } from './lock.ts';
import type { Damage } from './rows.ts';

/** The embedded store, open and held by this process. */
export interface LowdbStore extends Store {
  /** What was found at the start: files that could not be read and were set aside. */
  readonly report: { readonly damaged: readonly Damage[] };
  /** Waits for what is being saved, refuses everything after it, and gives the folder free. */
  close(): Promise<void>;
}

/**
 * Opens the embedded store in a folder, which is made when it is not there. Refused with one Dutch sentence when another process has it open or
 * the folder cannot be used.
 */
export const openLowdbStore = async (folder: string): Promise<Result<LowdbStore, string>> => {
  try {
    await mkdir(folder, { recursive: true });
    const lock = await takeLock(folder);
    if (!lock.ok) return lock;
    try {
      return ok(await openHeld(folder, lock.value.release));
    } catch (error) {
      await lock.value.release();
      throw error;
    }
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
    return err(
      `De map ${folder} is niet te gebruiken voor de opslag (${error.code}). Kies een andere met DATA_DIR, of geef de bot er rechten op.`,
    );
  }
};

const openHeld = async (folder: string, release: () => Promise<void>): Promise<LowdbStore> => {
  for (const name of (await readdir(folder)).filter(isLeftover)) await rm(join(folder, name), { recursive: true });
  const trajecten = await openCollection(folder, 'trajecten', trajectSchema);
  const overleggen = await openCollection(folder, 'overleggen', overlegSchema);
  const schoolparts = await openCollection(folder, 'schoolparts', schoolPartSchema);
  const contacten = await openCollection(folder, 'contacten', contactSchema);
  const all = [trajecten, overleggen, schoolparts, contacten];
  return {
    trajecten: trajecten.collection,
    overleggen: overleggen.collection,
    schoolparts: schoolparts.collection,
    contacten: contacten.collection,
    report: { damaged: all.flatMap(({ damaged }) => damaged) },
    close: async () => {
      await Promise.all(all.map((open) => open.close()));
      await release();
    },
  };
};
