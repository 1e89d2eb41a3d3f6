import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isLeftover, type Place } from './durable-file.ts';
import { type Damage, keptOf, pathOf, type RowFile, readChecked, rowFileSchema, setFileAside } from './row-file.ts';
import type { Shelves } from './shelves.ts';

const SIDE_BY_SIDE = 16;

/**
 * Reads every row of a kind into memory. Sets damaged files aside and removes what killed writes left. An error of the disk itself is thrown: then
 * nothing is known to be damaged.
 */
export const loadRows = async (place: Place, home: string, kind: string, shelves: Shelves): Promise<readonly Damage[]> => {
  const damaged: Damage[] = [];
  const entries = await readdir(join(home, kind), { recursive: true, withFileTypes: true });
  for (const folder of entries.filter((entry) => entry.isDirectory())) await place.folders.know(join(folder.parentPath, folder.name));
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => ({ path: join(parentPath, name), name }));
  for (const { path } of files.filter(({ name }) => isLeftover(name))) await place.disk.remove(path);
  const rows = files.filter(({ name }) => name.endsWith('.json') && !isLeftover(name)).values();
  const readOn = async () => {
    for (const { path } of rows) {
      const file = await readRowFile(place, home, path);
      if (typeof file === 'string') damaged.push(await setFileAside(place, path, file));
      else shelves.put(keptOf(file));
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, readOn)); // they share one iterator
  return damaged;
};

const readRowFile = async (place: Place, home: string, path: string): Promise<RowFile | string> => {
  const file = await readChecked(place, path, rowFileSchema);
  if (typeof file === 'string') return file;
  return path === placeOf(home, file) ? file : 'het bestand staat op de plaats van een ander';
};

/** Where the file of a row belongs; undefined when it has an id that no row can have. */
const placeOf = (home: string, file: RowFile): string | undefined => {
  try {
    return join(home, pathOf(file));
  } catch {
    return undefined;
  }
};
