import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Adapter } from 'lowdb';

const temporaryName = /^\..+\.tmp$/;

/** Whether a file is what a write leaves when the process is killed in the middle of it. Nothing ever reads such a file. */
export const isLeftover = (name: string): boolean => temporaryName.test(name);

/**
 * Puts the names in a folder on disk: without it, a file that was just renamed or removed can be gone or back after a power cut.
 * Windows cannot open a folder, and keeps its names in a journal of its own.
 */
export const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** Removes a file for good; a file that is not there is fine. */
export const removeDurably = async (path: string): Promise<void> => {
  await rm(path, { force: true });
  await syncFolder(dirname(path));
};

/**
 * One JSON file as a lowdb adapter. lowdb's own adapter never flushes and gives every writer the same temporary name: after a power cut,
 * acknowledged saves are gone. Here a write resolves when the text and its name are on disk, and until then the old file is whole.
 */
export class DurableFile<T> implements Adapter<T> {
  readonly #path: string;
  readonly #parse: (json: unknown) => T;

  /** @param parse turns parsed JSON into a value, and throws on JSON of another shape */
  constructor(path: string, parse: (json: unknown) => T) {
    this.#path = path;
    this.#parse = parse;
  }

  /** The value in the file. A file that is not valid JSON or has another shape is an error: never an empty value, never a default. */
  async read(): Promise<T> {
    return this.#parse(JSON.parse(await readFile(this.#path, 'utf8')));
  }

  /** Replaces the file. When it fails (a full disk, a removed folder), the old file stands and the temporary one is cleaned away. */
  async write(value: T): Promise<void> {
    const folder = dirname(this.#path);
    const temporary = join(folder, `.${basename(this.#path)}.${randomUUID()}.tmp`);
    try {
      await writeFlushed(temporary, JSON.stringify(value));
      await rename(temporary, this.#path);
    } catch (error) {
      await unlink(temporary).catch(() => undefined); // the first error is the one that tells
      throw error;
    }
    await syncFolder(folder);
  }
}

const writeFlushed = async (path: string, text: string) => {
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(text, 'utf8');
    await handle.sync();
  } finally {
    await handle.close();
  }
};
