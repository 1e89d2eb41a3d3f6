import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The secret that signs the links of the demo: made once and kept in a file that only its owner can read, so that links survive a restart. */
export const linkSecret = async (folder: string): Promise<string> => {
  const file = join(folder, 'link-secret');
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (/^[0-9a-f]{64}$/.test(kept)) return kept;
  const fresh = randomBytes(32).toString('hex');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(file, fresh, { mode: 0o600 });
  return fresh;
};
