import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { VERDICTS } from '../verdict.ts';
import type { Example } from './teach.ts';
import type { Dialogue } from './teach-dialogues.ts';

/** The questions that the answers are learned from, with what they are checked against. */
export interface ExampleBook {
  readonly examples: readonly Example[];
  /** Whole dialogues, from which is learned how a turn leans on what was said before. */
  readonly dialogues: readonly Dialogue[];
  /** Sentences beside the matter, as people put them around a question. */
  readonly asides: readonly string[];
  /** Questions that nothing is learned from: on these the certainty is set. */
  readonly kept: readonly Example[];
  /** A digest of all of it, so that what was learned can be told from what was not. */
  readonly digest: string;
}

const lineSchema = z.strictObject({
  q: z.string().min(1),
  verdict: z.enum(VERDICTS).optional(),
  ids: z.array(z.string()),
  why: z.string().optional(),
});

const dialogueSchema = z.strictObject({
  turns: z.array(z.strictObject({ q: z.string().min(1), verdict: z.enum(VERDICTS), ids: z.array(z.string()) })).min(2),
});

/** The folder with the examples: a file per kind of item or verdict, a question per line. */
const ASIDES = 'bijzaken.txt';
const KEPT = 'ijk.jsonl';
const DIALOGUES = 'gesprekken.jsonl';

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

const parse = (line: string): Example => {
  const { q, verdict, ids } = lineSchema.parse(JSON.parse(line));
  return { question: q, verdict, ids };
};

const parseDialogue = (line: string): Dialogue =>
  dialogueSchema.parse(JSON.parse(line)).turns.map(({ q, verdict, ids }) => ({ question: q, verdict, ids }));

/** Reads the example questions in a folder, in the order of their files. Throws on a line that is not one. */
export function readExampleBook(folder: string): ExampleBook {
  const names = readdirSync(folder).sort();
  const texts = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const digest = createHash('sha256');
  for (const [name, text] of texts) digest.update(name).update('\0').update(text);
  return {
    examples: names
      .filter((name) => name.endsWith('.jsonl') && name !== KEPT && name !== DIALOGUES)
      .flatMap((name) => linesOf(texts.get(name) ?? '').map(parse)),
    dialogues: linesOf(texts.get(DIALOGUES) ?? '').map(parseDialogue),
    asides: linesOf(texts.get(ASIDES) ?? ''),
    kept: linesOf(texts.get(KEPT) ?? '').map(parse),
    digest: digest.digest('hex').slice(0, 16),
  };
}
