import { type Stats, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Disk, withOpen } from './disk.ts';
import { staleError, unless } from './error-code.ts';

interface Known {
  /** Held open: as long as it is, no other folder gets its number, and flushing it costs one call. Windows cannot open a folder. */
  readonly descriptor: number | undefined;
  readonly identity: string;
}

interface Syncs {
  readonly running: Promise<void>;
  next: Promise<void> | undefined;
}

const canOpenFolders = process.platform !== 'win32';

/**
 * The folders of the store. Each was seen once, and must stay the same folder from then on: one that was removed and made anew, or put back from a
 * backup under the running bot, would take saves as if nothing ever stood in it.
 */
export class Folders {
  readonly #disk: Disk;
  readonly #known = new Map<string, Known>();
  readonly #syncs = new Map<string, Syncs>();

  constructor(disk: Disk) {
    this.#disk = disk;
  }

  /** Makes a folder when it is not there, and knows it from now on. The folder above it must be there. */
  async make(folder: string): Promise<void> {
    if (this.#known.has(folder)) return;
    this.check(dirname(folder));
    await this.#disk.makeFolder(folder).catch(unless('EEXIST'));
    await this.sync(dirname(folder));
    await this.know(folder);
  }

  /** Knows a folder that is there already. */
  async know(folder: string): Promise<void> {
    const descriptor = canOpenFolders ? await this.#disk.open(folder, 'r') : undefined;
    const earlier = this.#known.get(folder);
    this.#known.set(folder, { descriptor, identity: identityOf(statSync(folder)) });
    if (earlier?.descriptor !== undefined) await this.#disk.close(earlier.descriptor);
  }

  /** Throws when a known folder is gone, or another one stands in its place. */
  check(folder: string): void {
    const known = this.#known.get(folder);
    if (known && identityOf(statSync(folder)) !== known.identity) throw staleError(folder);
  }

  /**
   * Puts the names in a folder on disk: without it, a file that was just renamed or removed can be gone or back after a power cut. Who asks while
   * one is running waits for the next, together with everybody else who asks. Windows keeps names in a journal of its own.
   */
  sync(folder: string): Promise<void> {
    if (!canOpenFolders) return Promise.resolve();
    const busy = this.#syncs.get(folder);
    if (busy) {
      busy.next ??= busy.running.catch(() => undefined).then(() => this.#start(folder));
      return busy.next;
    }
    return this.#start(folder);
  }

  /** Lets go of all folders. */
  async close(): Promise<void> {
    const known = [...this.#known.values()];
    this.#known.clear();
    for (const { descriptor } of known) if (descriptor !== undefined) await this.#disk.close(descriptor);
  }

  #start(folder: string): Promise<void> {
    const descriptor = this.#known.get(folder)?.descriptor;
    const running =
      descriptor === undefined ? withOpen(this.#disk, folder, 'r', (opened) => this.#disk.sync(opened)) : this.#disk.sync(descriptor);
    const syncs: Syncs = { running, next: undefined };
    this.#syncs.set(folder, syncs);
    const done = () => {
      if (this.#syncs.get(folder) === syncs && !syncs.next) this.#syncs.delete(folder);
    };
    running.then(done, done);
    return running;
  }
}

/** Tells one file or folder from another of the same name, as long as one of them is held open. */
export const identityOf = ({ dev, ino }: Stats): string => `${dev}/${ino}`;
