import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Adapter } from 'lowdb';
import { type Disk, withOpen, writeAll } from './disk.ts';
import { unless } from './error-code.ts';
import type { Folders } from './folders.ts';

const readText = promisify(readFile);
const temporaryName = /^\..+\.tmp$/;

/** Whether a file is what a write leaves when the process is killed in the middle of it. Nothing ever reads such a file. */
export const isLeftover = (name: string): boolean => temporaryName.test(name);

/** What files are written through. */
export interface Place {
  readonly disk: Disk;
  readonly folders: Folders;
}

/** Removes a file for good; a file that is not there is fine, a folder that is not there is not. */
export const removeDurably = async ({ disk, folders }: Place, path: string): Promise<void> => {
  folders.check(dirname(path));
  await disk.remove(path).catch(unless('ENOENT'));
  await folders.sync(dirname(path));
};

/** Gives a file another name in the same folder, for good. */
export const renameDurably = async ({ disk, folders }: Place, path: string, to: string): Promise<void> => {
  await disk.rename(path, to);
  await folders.sync(dirname(path));
};

/**
 * One JSON file as a lowdb adapter. lowdb's own adapter never flushes and gives every writer the same temporary name: after a power cut,
 * acknowledged saves are gone. Here a write resolves when the text and its name are on disk, and until then the old file is whole.
 */
export class DurableFile<T> implements Adapter<T> {
  readonly #place: Place;
  readonly #path: string;
  readonly #parse: (json: unknown) => T;

  /** @param parse turns parsed JSON into a value, and throws on JSON of another shape */
  constructor(place: Place, path: string, parse: (json: unknown) => T) {
    this.#place = place;
    this.#path = path;
    this.#parse = parse;
  }

  /** The value in the file. A file that is not valid JSON or has another shape is an error: never an empty value, never a default. */
  async read(): Promise<T> {
    return this.#parse(JSON.parse(await readText(this.#path, 'utf8')));
  }

  /** Replaces the file. When it fails (a full disk, a removed folder), the old file stands and the temporary one is cleaned away. */
  async write(value: T): Promise<void> {
    const { disk, folders } = this.#place;
    await withTemporary(this.#place, this.#path, JSON.stringify(value), (temporary) => disk.rename(temporary, this.#path));
    await folders.sync(dirname(this.#path));
  }
}

/** Throws when no file can be put on disk in a folder now. */
export const tryFolder = (place: Place, folder: string): Promise<void> =>
  withTemporary(place, join(folder, 'gereed'), 'gereed', (temporary) => place.disk.remove(temporary));

/** Puts a text in a temporary file beside `path`, flushed, and does something with that; the file is gone when any of it fails. */
const withTemporary = async ({ disk, folders }: Place, path: string, text: string, use: (temporary: string) => Promise<void>) => {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  folders.check(dirname(path));
  try {
    await withOpen(disk, temporary, 'wx', async (descriptor) => {
      await writeAll(disk, descriptor, text);
      await disk.sync(descriptor);
    });
    await use(temporary);
  } catch (error) {
    await disk.remove(temporary).catch(() => undefined); // the first error is the one that tells
    throw error;
  }
};
