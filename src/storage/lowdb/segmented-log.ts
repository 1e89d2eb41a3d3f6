import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../../shared/clock.ts';
import { Batcher } from './batcher.ts';
import type { Place } from './durable-file.ts';
import { type InboxRecord, inboxRecordSchema } from './inbox-record.ts';
import { LogFile } from './log-file.ts';
import type { InboxLog } from './logged-inbox.ts';
import type { Damage } from './row-file.ts';

/** After this time a new part is begun, in milliseconds. */
const PART_MS = 3_600_000;
/** A part that is longer than this is not added to any more, in bytes. */
const PART_BYTES = 16_000_000;

const partName = /^(\d{8})\.jsonl$/;

/** The log of the inbox with what was in it. */
export interface OpenLog {
  readonly log: SegmentedLog;
  /** The records, oldest first, with the part in which each stands. */
  readonly records: { readonly record: InboxRecord; readonly part: number }[];
  readonly damaged: readonly Damage[];
}

interface Current {
  readonly part: number;
  readonly file: LogFile;
  readonly since: number;
}

/** The log of the inbox on disk: numbered files with a line per record, of which the last is added to. */
export class SegmentedLog implements InboxLog {
  readonly #place: Place;
  readonly #folder: string;
  readonly #clock: Clock;
  readonly #batches = new Batcher<InboxRecord, number>((records) => this.#write(records));
  #parts: number[];
  #current: Current | undefined;

  private constructor(place: Place, folder: string, clock: Clock, parts: number[]) {
    this.#place = place;
    this.#folder = folder;
    this.#clock = clock;
    this.#parts = parts;
  }

  /** Reads all parts, oldest first, and goes on with the last one. Lines that cannot be read are reported and left out. */
  static async open(place: Place, folder: string, clock: Clock): Promise<OpenLog> {
    const parts = (await readdir(folder)).flatMap((name) => partName.exec(name)?.[1] ?? []).map(Number);
    parts.sort((a, b) => a - b);
    const records: OpenLog['records'] = [];
    const damaged: Damage[] = [];
    let goodBytes = 0;
    for (const part of parts) {
      const path = pathOfPart(folder, part);
      const read = readLines(await readFile(path));
      for (const record of read.records) records.push({ record, part });
      if (read.bad.length > 0) damaged.push({ file: path, reason: `deze regels zijn onleesbaar: ${read.bad.join(', ')}` });
      goodBytes = read.goodBytes;
    }
    const last = parts.at(-1);
    const log = new SegmentedLog(place, folder, clock, parts);
    if (last !== undefined) {
      const file = await LogFile.continue(place, pathOfPart(folder, last), goodBytes);
      log.#current = { part: last, file, since: clock.now().epochMilliseconds };
    }
    return { log, records, damaged };
  }

  append(record: InboxRecord): Promise<number> {
    return this.#batches.add(record);
  }

  async removeBelow(part: number): Promise<void> {
    const current = this.#current?.part ?? 0;
    const old = this.#parts.filter((each) => each < part && each < current);
    if (old.length === 0) return;
    this.#parts = this.#parts.filter((each) => !old.includes(each));
    for (const each of old) await this.#place.disk.remove(pathOfPart(this.#folder, each));
    await this.#place.folders.sync(this.#folder);
  }

  /** Refuses new records, waits for those before, and lets go. */
  async close(): Promise<void> {
    await this.#batches.close();
    await this.#current?.file.close();
  }

  async #write(records: readonly InboxRecord[]): Promise<number> {
    const now = this.#clock.now().epochMilliseconds;
    const current = this.#current && !isFull(this.#current, now) ? this.#current : await this.#nextPart(now);
    await current.file.append(records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    return current.part;
  }

  async #nextPart(now: number): Promise<Current> {
    const part = (this.#parts.at(-1) ?? 0) + 1;
    this.#parts.push(part); // a number is not tried twice: a file that was made although it failed is in the way
    const file = await LogFile.create(this.#place, pathOfPart(this.#folder, part));
    await this.#current?.file.close();
    this.#current = { part, file, since: now };
    return this.#current;
  }
}

const isFull = ({ file, since }: Current, now: number) => file.size >= PART_BYTES || Math.abs(now - since) >= PART_MS;

const pathOfPart = (folder: string, part: number) => join(folder, `${String(part).padStart(8, '0')}.jsonl`);

/** The records in a part. What comes after the last line end was cut off by a crash before it was confirmed, and is no damage. */
const readLines = (bytes: Buffer): { records: InboxRecord[]; bad: number[]; goodBytes: number } => {
  const goodBytes = bytes.lastIndexOf('\n') + 1;
  const records: InboxRecord[] = [];
  const bad: number[] = [];
  for (const [at, line] of bytes.toString('utf8', 0, goodBytes).split('\n').slice(0, -1).entries()) {
    const record = readLine(line);
    if (record) records.push(record);
    else bad.push(at + 1);
  }
  return { records, bad, goodBytes };
};

const readLine = (line: string): InboxRecord | undefined => {
  try {
    return inboxRecordSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
};
