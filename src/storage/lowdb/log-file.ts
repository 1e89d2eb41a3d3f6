import { constants, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeAll } from './disk.ts';
import type { Place } from './durable-file.ts';
import { staleError } from './error-code.ts';
import { identityOf } from './folders.ts';

/** A file to which lines are added, one writer at a time. What was added before is never touched. */
export class LogFile {
  readonly #place: Place;
  readonly #path: string;
  readonly #descriptor: number;
  readonly #identity: string;
  #size: number;
  /** Whether something may stand after `#size` that was never confirmed. */
  #hasTail: boolean;

  private constructor(place: Place, path: string, descriptor: number, size: number) {
    const stats = statSync(path);
    this.#place = place;
    this.#path = path;
    this.#descriptor = descriptor;
    this.#identity = identityOf(stats);
    this.#size = size;
    this.#hasTail = stats.size !== size;
  }

  /** Makes a new, empty log. Throws when the file is there already. */
  static async create(place: Place, path: string): Promise<LogFile> {
    place.folders.check(dirname(path));
    const descriptor = await place.disk.open(path, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_EXCL);
    await place.folders.sync(dirname(path));
    return new LogFile(place, path, descriptor, 0);
  }

  /** Goes on with a log that is there, of which the first `size` bytes are good: what comes after them is cut off. */
  static async continue(place: Place, path: string, size: number): Promise<LogFile> {
    return new LogFile(place, path, await place.disk.open(path, constants.O_WRONLY | constants.O_APPEND), size);
  }

  /** How many bytes are durable. */
  get size(): number {
    return this.#size;
  }

  /**
   * Adds a text, and resolves when it is durable. When it fails nothing was added. A file that was removed or replaced is an error: what is written
   * to it would be gone at the next start.
   */
  async append(text: string): Promise<void> {
    const { disk } = this.#place;
    if (identityOf(statSync(this.#path)) !== this.#identity) throw staleError(this.#path);
    if (this.#hasTail) await disk.truncate(this.#descriptor, this.#size);
    this.#hasTail = true;
    const bytes = await writeAll(disk, this.#descriptor, text);
    await disk.dataSync(this.#descriptor);
    this.#hasTail = false;
    this.#size += bytes;
  }

  /** Lets go of the file. */
  async close(): Promise<void> {
    await this.#place.disk.close(this.#descriptor);
  }
}
