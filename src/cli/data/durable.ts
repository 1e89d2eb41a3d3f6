import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What a file holds. */
export interface FileSum {
  /** How many lines. */
  readonly count: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** Lines are written in pieces of about this many characters. */
const PIECE = 1_000_000;

/** Writes a new file with these lines and resolves when it is on disk. Only its owner can read it. Throws when there is a file already. */
export async function writeLines(path: string, lines: AsyncIterable<string> | Iterable<string>): Promise<FileSum> {
  const hash = createHash('sha256');
  const handle = await open(path, 'wx', 0o600);
  let count = 0;
  let bytes = 0;
  let piece = '';
  const flush = async () => {
    const chunk = Buffer.from(piece, 'utf8');
    hash.update(chunk);
    bytes += chunk.length;
    piece = '';
    await handle.writeFile(chunk);
  };
  try {
    for await (const line of lines) {
      piece += `${line}\n`;
      count += 1;
      if (piece.length >= PIECE) await flush();
    }
    await flush();
    await handle.sync();
  } finally {
    await handle.close();
  }
  await syncFolder(dirname(path));
  return { count, bytes, sha256: hash.digest('hex') };
}

/** Puts a file in place of the one that may be there, whole or not at all. */
export async function replaceFile(path: string, lines: Iterable<string>): Promise<FileSum> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  const sum = await writeLines(temporary, lines);
  await rename(temporary, path);
  await syncFolder(dirname(path));
  return sum;
}

/** Puts the names in a folder on disk. Windows cannot open a folder, and keeps names in a journal of its own. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The lines of a file, without their ends. */
export async function* readLines(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(path, 'utf8')) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** How many bytes a file holds, and their sum. */
export async function sumOf(path: string): Promise<Omit<FileSum, 'count'>> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path)) {
    if (!(chunk instanceof Buffer)) throw new Error('a stream without an encoding gives bytes');
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}
