import { createHash } from 'node:crypto';
import { z } from 'zod/v4';

const word = z.string().min(1).max(128);

/** One thing that someone did or read: ids and codes only, never content. */
export const auditEntrySchema = z.strictObject({
  /** The moment, as an ISO instant in UTC. */
  at: z.iso.datetime({ precision: 3 }),
  /** Who: the id of a member of staff, or the name of a command of the beheerder. */
  by: word,
  /** What, in the word of the action table, such as `traject.gelezen`. */
  event: word,
  /** The id of the traject or meeting that it was about, or null. */
  about: word.nullable(),
  /** `ok`, or the code of the refusal. */
  result: word,
});
/** A checked entry; see {@link auditEntrySchema}. */
export type AuditEntry = z.infer<typeof auditEntrySchema>;

const lineSchema = z.strictObject({
  ...auditEntrySchema.shape,
  seq: z.int().min(1),
  prev: z.string(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

/** Where a chain stands: the number and the hash of its last line. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

/** The head of an empty chain. */
export const emptyChain: ChainHead = { seq: 0, hash: '' };

const hashOf = (prev: string, seq: number, entry: AuditEntry): string =>
  createHash('sha256')
    .update(JSON.stringify([prev, seq, entry.at, entry.by, entry.event, entry.about, entry.result]))
    .digest('hex');

/** The line that follows on `head`, as one line of JSON without its line end, and the head after it. An entry that breaks the schema throws. */
export function nextLine(head: ChainHead, entry: AuditEntry): { readonly line: string; readonly head: ChainHead } {
  const checked = auditEntrySchema.parse(entry);
  const seq = head.seq + 1;
  const hash = hashOf(head.hash, seq, checked);
  return { line: JSON.stringify({ seq, ...checked, prev: head.hash, hash }), head: { seq, hash } };
}

/** Checks that `line` is the one that follows on `head`; gives the head after it, or undefined when something was changed, left out or put in. */
export function followLine(head: ChainHead, line: string): ChainHead | undefined {
  const parsed = parseLine(line);
  if (!parsed || parsed.seq !== head.seq + 1 || parsed.prev !== head.hash) return undefined;
  return parsed.hash === hashOf(head.hash, parsed.seq, parsed) ? { seq: parsed.seq, hash: parsed.hash } : undefined;
}

/** What was found in a chain: how many lines follow on each other from the first one on, and whether these are all. */
export interface ChainReport {
  readonly good: number;
  readonly isWhole: boolean;
}

/** Follows a chain from its first line, up to the first one that was changed, left out or put in. */
export async function followChain(lines: AsyncIterable<string>): Promise<ChainReport> {
  let head = emptyChain;
  for await (const line of lines) {
    const next = followLine(head, line);
    if (!next) return { good: head.seq, isWhole: false };
    head = next;
  }
  return { good: head.seq, isWhole: true };
}

/** The entry in a line, to add to the log of another store; undefined when it is no line of an audit log. */
export function entryOf(line: string): AuditEntry | undefined {
  const parsed = parseLine(line);
  return parsed && { at: parsed.at, by: parsed.by, event: parsed.event, about: parsed.about, result: parsed.result };
}

function parseLine(line: string): z.infer<typeof lineSchema> | undefined {
  try {
    return lineSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
