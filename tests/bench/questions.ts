import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { root } from '../support/sources.ts';

const lineSchema = z.looseObject({ q: z.string() });

/** Questions as teachers type them, from the test sets of the answers. */
export const questions: readonly string[] = [
  'questions-dev',
  'own-questions',
  'own-questions-2',
  'own-questions-3',
  'own-questions-4',
].flatMap((name) =>
  readFileSync(join(root, 'tests/answers', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => lineSchema.parse(JSON.parse(line)).q),
);
