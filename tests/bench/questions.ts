import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { root } from '../support/sources.ts';

const lineSchema = z.looseObject({ q: z.string() });

/** Questions as teachers type them, from the sets that nothing is learned from. */
export const questions: readonly string[] = ['tests/answers/questions-dev.jsonl', 'src/norm/examples/ijk.jsonl'].flatMap((path) =>
  readFileSync(join(root, path), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => lineSchema.parse(JSON.parse(line)).q),
);
