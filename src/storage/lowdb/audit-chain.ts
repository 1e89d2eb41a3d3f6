import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod/v4';
import { type AuditEntry, type ChainHead, emptyChain, followLine, nextLine } from '../audit.ts';
import { Batcher } from './batcher.ts';
import type { Place } from './durable-file.ts';
import { LogFile } from './log-file.ts';

/** How much is read from the end of a file at the start, in bytes; a line has at most about 700. */
const TAIL_BYTES = 65_536;

/** One of the files of a chain. */
export interface ChainFile {
  /** 1 for the first file of a tenant. */
  readonly number: number;
  readonly path: string;
}

/** Where a chain can go on. */
export interface ChainEnd {
  readonly head: ChainHead;
  /** The bytes of the last file up to its last line end; undefined when that line does not hold, so that nothing may be added after it. */
  readonly goodBytes: number | undefined;
}

/** The audit log of one tenant: one chain over one file, or over more after a file that turned out to be broken. */
export class AuditChain {
  readonly #place: Place;
  readonly #folder: string;
  readonly #name: string;
  readonly #files: ChainFile[];
  readonly #batches = new Batcher<AuditEntry, void>((entries) => this.#write(entries));
  #head: ChainHead;
  #file: LogFile | undefined;
  #lastNumber: number;

  private constructor(place: Place, folder: string, name: string, files: readonly ChainFile[], head: ChainHead) {
    this.#place = place;
    this.#folder = folder;
    this.#name = name;
    this.#files = [...files];
    this.#head = head;
    this.#lastNumber = files.at(-1)?.number ?? 0;
  }

  /** A chain without lines; its file is made with the first one. */
  static empty(place: Place, folder: string, name: string): AuditChain {
    return new AuditChain(place, folder, name, [], emptyChain);
  }

  /** Goes on with the files that are there, oldest first, from where {@link endOf} found them to end. */
  static async continue(place: Place, folder: string, name: string, files: readonly ChainFile[], end: ChainEnd): Promise<AuditChain> {
    const chain = new AuditChain(place, folder, name, files, end.head);
    const last = files.at(-1);
    if (last && end.goodBytes !== undefined) chain.#file = await LogFile.continue(place, last.path, end.goodBytes);
    return chain;
  }

  /** Adds a checked entry and resolves when it is durable. */
  append(entry: AuditEntry): Promise<void> {
    return this.#batches.add(entry);
  }

  /** The lines that are durable, oldest first. */
  async *lines(): AsyncGenerator<string> {
    const size = this.#file?.size;
    const files = [...this.#files];
    for (const { path } of files) {
      const isLast = path === files.at(-1)?.path && size !== undefined;
      if (isLast && size === 0) continue;
      const input = createReadStream(path, isLast ? { end: size - 1 } : {});
      yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
    }
  }

  /** Refuses new lines, waits for those before, and lets go. */
  async close(): Promise<void> {
    await this.#batches.close();
    await this.#file?.close();
  }

  async #write(entries: readonly AuditEntry[]): Promise<void> {
    const file = this.#file ?? (await this.#newFile());
    let head = this.#head;
    let text = '';
    for (const entry of entries) {
      const next = nextLine(head, entry);
      text += `${next.line}\n`;
      head = next.head;
    }
    await file.append(text);
    this.#head = head;
  }

  async #newFile(): Promise<LogFile> {
    this.#lastNumber += 1; // a number is not tried twice: a file that was made although it failed is in the way
    const path = join(this.#folder, this.#lastNumber === 1 ? `${this.#name}.jsonl` : `${this.#name}.${this.#lastNumber}.jsonl`);
    this.#file = await LogFile.create(this.#place, path);
    this.#files.push({ number: this.#lastNumber, path });
    return this.#file;
  }
}

const linkSchema = z.object({ seq: z.int().min(1), prev: z.string() });

/** Where a chain over these files, oldest first, ends: at the last line that holds by itself. */
export const endOf = async (files: readonly ChainFile[]): Promise<ChainEnd> => {
  let goodBytes: number | undefined;
  for (const [at, { path }] of files.toReversed().entries()) {
    const tail = await readTail(path);
    const lines = tail.text.split('\n').slice(0, -1).reverse();
    const heads = lines.map(headAfter);
    if (at === 0 && (lines.length === 0 || heads[0])) goodBytes = tail.goodBytes;
    const head = heads.find((each) => each !== undefined);
    if (head) return { head, goodBytes };
  }
  return { head: emptyChain, goodBytes };
};

/** The chain after a line that holds by itself: its hash is over its number, its content and the hash before it. */
const headAfter = (line: string): ChainHead | undefined => {
  try {
    const { seq, prev } = linkSchema.parse(JSON.parse(line));
    return followLine({ seq: seq - 1, hash: prev }, line);
  } catch {
    return undefined;
  }
};

/** The last lines of a file, whole: what comes after the last line end was cut off by a crash before it was confirmed. */
const readTail = async (path: string, length = TAIL_BYTES): Promise<{ text: string; goodBytes: number }> => {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const from = Math.max(0, size - length);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size - from), 0, size - from, from);
    const end = buffer.subarray(0, bytesRead).lastIndexOf('\n') + 1;
    if (end === 0 && from > 0) return await readTail(path, length * 8);
    return { text: buffer.toString('utf8', 0, end), goodBytes: from + end };
  } finally {
    await file.close();
  }
};
