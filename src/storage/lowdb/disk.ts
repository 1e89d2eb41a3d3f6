import { close, fdatasync, fsync, ftruncate, mkdir, open, rename, unlink, write } from 'node:fs';
import { promisify } from 'node:util';

/**
 * The calls that change what is on disk, so that a test can write down their order, or let them fail. Plain descriptors: they cost half of what file
 * handles do, and a save makes eight of these calls.
 */
export interface Disk {
  open(path: string, flags: string | number): Promise<number>;
  /** Writes at the place where the descriptor stands and resolves with the number of bytes, which may be fewer than asked. */
  write(descriptor: number, bytes: Uint8Array): Promise<number>;
  /** Puts the contents and the length of a file on disk, or the names in a folder. */
  sync(descriptor: number): Promise<void>;
  /** Puts the contents of a file on disk with what is needed to read them back. */
  dataSync(descriptor: number): Promise<void>;
  truncate(descriptor: number, length: number): Promise<void>;
  close(descriptor: number): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  makeFolder(path: string): Promise<void>;
}

const openFile = promisify(open);
const writeBytes = promisify(write);
const makeFolder = promisify(mkdir);

/** The disk of this machine. New files can be read by their owner only. */
export const realDisk: Disk = {
  open: (path, flags) => openFile(path, flags, 0o600),
  write: async (descriptor, bytes) => (await writeBytes(descriptor, bytes)).bytesWritten,
  sync: promisify(fsync),
  dataSync: promisify(fdatasync),
  truncate: promisify(ftruncate),
  close: promisify(close),
  rename: promisify(rename),
  remove: promisify(unlink),
  makeFolder: async (path) => {
    await makeFolder(path, { mode: 0o700 });
  },
};

/** Writes all of a text. A full disk often takes a part of it first. */
export const writeAll = async (disk: Disk, descriptor: number, text: string): Promise<number> => {
  const bytes = Buffer.from(text, 'utf8');
  for (let done = 0; done < bytes.length; ) done += await disk.write(descriptor, done === 0 ? bytes : bytes.subarray(done));
  return bytes.length;
};

/** Does something with an open file or folder, and closes it whatever happens. */
export const withOpen = async <T>(
  disk: Disk,
  path: string,
  flags: string | number,
  use: (descriptor: number) => Promise<T>,
): Promise<T> => {
  const descriptor = await disk.open(path, flags);
  try {
    return await use(descriptor);
  } finally {
    await disk.close(descriptor);
  }
};
