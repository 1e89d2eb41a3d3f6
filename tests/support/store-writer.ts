import { stdout } from 'node:process';
import { openCollection } from '../../src/storage/lowdb/collection.ts';
import { takeLock } from '../../src/storage/lowdb/lock.ts';
import { north, note, noteSchema } from '../storage/store-note.ts';

/**
 * A process that saves without end in the folder that it is given, a few values at once, and prints `<id> <revision>` for each save that was
 * confirmed. The test kills it.
 */
const folder = process.argv[2];
if (!folder) throw new Error('give the folder of the store');

const lock = await takeLock(folder);
if (!lock.ok) throw new Error(lock.error);
const { collection } = await openCollection(folder, 'notities', noteSchema);

const saveForEver = async (id: string): Promise<never> => {
  for (;;) {
    const now = await collection.get(north, id);
    const text = `${id} `.repeat(5000);
    const saved = now ? await collection.replace(north, id, note(text), now.revision) : await collection.create(north, id, note(text));
    if (!saved.ok) throw new Error('nobody else writes here');
    stdout.write(`${id} ${saved.value.revision}\n`);
  }
};
await Promise.all(['a', 'b', 'c', 'd'].map(saveForEver));
