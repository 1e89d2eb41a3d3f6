import { type Disk, realDisk } from '../../src/storage/lowdb/disk.ts';

/** The calls of a disk that can be made to fail. */
export type Call = 'open' | 'write' | 'sync' | 'truncate' | 'rename' | 'remove' | 'makeFolder';

/** A real disk of which calls can be made to fail, as those of a full disk do unless told otherwise, and that counts them. */
export class FailingDisk implements Disk {
  /** Whether a call fails; `path` is that of the file or folder which it is about. */
  fails: (call: Call, path: string) => boolean = () => false;
  /** The code with which it fails, and what that says. */
  failure: readonly [code: string, message: string] = ['ENOSPC', 'no space left on device'];
  readonly calls: { readonly call: Call; readonly path: string }[] = [];
  readonly #paths = new Map<number, string>();

  async open(path: string, flags: string | number): Promise<number> {
    this.#enter('open', path);
    const descriptor = await realDisk.open(path, flags);
    this.#paths.set(descriptor, path);
    return descriptor;
  }

  /** A full disk takes a part first. */
  async write(descriptor: number, bytes: Uint8Array): Promise<number> {
    if (bytes.length > 1 && this.fails('write', this.#pathOf(descriptor)))
      return realDisk.write(descriptor, bytes.subarray(0, bytes.length >> 1));
    this.#enter('write', this.#pathOf(descriptor));
    return realDisk.write(descriptor, bytes);
  }

  async sync(descriptor: number): Promise<void> {
    this.#enter('sync', this.#pathOf(descriptor));
    await realDisk.sync(descriptor);
  }

  async dataSync(descriptor: number): Promise<void> {
    this.#enter('sync', this.#pathOf(descriptor));
    await realDisk.dataSync(descriptor);
  }

  async truncate(descriptor: number, length: number): Promise<void> {
    this.#enter('truncate', this.#pathOf(descriptor));
    await realDisk.truncate(descriptor, length);
  }

  async close(descriptor: number): Promise<void> {
    this.#paths.delete(descriptor);
    await realDisk.close(descriptor);
  }

  async rename(from: string, to: string): Promise<void> {
    this.#enter('rename', to);
    await realDisk.rename(from, to);
  }

  async remove(path: string): Promise<void> {
    this.#enter('remove', path);
    await realDisk.remove(path);
  }

  async makeFolder(path: string): Promise<void> {
    this.#enter('makeFolder', path);
    await realDisk.makeFolder(path);
  }

  #enter(call: Call, path: string): void {
    this.calls.push({ call, path });
    const [code, message] = this.failure;
    if (this.fails(call, path)) throw Object.assign(new Error(`${code}: ${message}, ${call}`), { code });
  }

  #pathOf(descriptor: number): string {
    return this.#paths.get(descriptor) ?? '';
  }
}
