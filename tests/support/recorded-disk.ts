import { constants } from 'node:fs';
import { dirname } from 'node:path';
import { type Disk, realDisk } from '../../src/storage/lowdb/disk.ts';

/** A call that changed something, in the order in which they began. `node` tells files apart, whatever they are called by then. */
export type Change =
  | { readonly does: 'create'; readonly path: string; readonly node: number }
  | { readonly does: 'folder'; readonly path: string }
  | { readonly does: 'rename'; readonly path: string; readonly to: string; readonly node: number }
  | { readonly does: 'remove'; readonly path: string; readonly node: number }
  | { readonly does: 'write'; readonly node: number; readonly bytes: Buffer }
  | { readonly does: 'truncate'; readonly node: number; readonly length: number };

/** What happened: a change began; a flush ended, so that the events before `covers` are on disk as far as they are about `of`; a save was confirmed. */
export type Event =
  | Change
  | { readonly does: 'flush'; readonly of: number | string; readonly covers: number }
  | { readonly does: 'confirm'; readonly line: string };

/** A real disk that writes down what is asked of it, so that every state in which a power cut may leave it can be made afterwards. */
export class RecordedDisk implements Disk {
  readonly events: Event[] = [];
  readonly #nodes = new Map<string, number>(); // by path
  readonly #open = new Map<number, number | string>(); // by descriptor: a file, or the path of a folder
  #lastNode = 0;

  async open(path: string, flags: string | number): Promise<number> {
    const makes = flags === 'wx' || (typeof flags === 'number' && (flags & constants.O_CREAT) !== 0);
    if (makes) {
      this.#lastNode += 1;
      this.#nodes.set(path, this.#lastNode);
      this.events.push({ does: 'create', path, node: this.#lastNode });
    }
    const descriptor = await realDisk.open(path, flags);
    this.#open.set(descriptor, flags === 'r' ? path : this.#nodeAt(path));
    return descriptor;
  }

  write(descriptor: number, bytes: Uint8Array): Promise<number> {
    this.events.push({ does: 'write', node: this.#file(descriptor), bytes: Buffer.from(bytes) });
    return realDisk.write(descriptor, bytes);
  }

  truncate(descriptor: number, length: number): Promise<void> {
    this.events.push({ does: 'truncate', node: this.#file(descriptor), length });
    return realDisk.truncate(descriptor, length);
  }

  sync(descriptor: number): Promise<void> {
    return this.#flush(descriptor);
  }

  dataSync(descriptor: number): Promise<void> {
    return this.#flush(descriptor);
  }

  async close(descriptor: number): Promise<void> {
    this.#open.delete(descriptor);
    await realDisk.close(descriptor);
  }

  async rename(from: string, to: string): Promise<void> {
    if (dirname(from) !== dirname(to)) throw new Error('a rename to another folder needs both folders flushed: teach the model');
    const node = this.#nodeAt(from);
    this.#nodes.set(to, node);
    this.#nodes.delete(from);
    this.events.push({ does: 'rename', path: from, to, node });
    await realDisk.rename(from, to);
  }

  async remove(path: string): Promise<void> {
    const node = this.#nodes.get(path);
    if (node !== undefined) this.events.push({ does: 'remove', path, node });
    this.#nodes.delete(path);
    await realDisk.remove(path);
  }

  async makeFolder(path: string): Promise<void> {
    await realDisk.makeFolder(path);
    this.events.push({ does: 'folder', path });
  }

  /** Notes that the writer was told that something is durable. */
  confirm(line: string): void {
    this.events.push({ does: 'confirm', line });
  }

  /** A flush covers what began before it, and counts from when it ends. */
  async #flush(descriptor: number): Promise<void> {
    const covers = this.events.length;
    const of = this.#open.get(descriptor);
    await realDisk.dataSync(descriptor);
    if (of !== undefined) this.events.push({ does: 'flush', of, covers });
  }

  #nodeAt(path: string): number {
    const node = this.#nodes.get(path);
    if (node === undefined) throw new Error(`${path} was not made on this disk`);
    return node;
  }

  #file(descriptor: number): number {
    const node = this.#open.get(descriptor);
    if (typeof node !== 'number') throw new Error('this is not an open file');
    return node;
  }
}
