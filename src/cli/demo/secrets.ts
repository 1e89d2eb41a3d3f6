import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The secret that signs the links of the demo: made once and kept in a file that only its owner can read, so that links survive a restart. */
export const linkSecret = (folder: string): Promise<string> =>
  keptSecret(folder, 'link-secret', /^[0-9a-f]{64}$/, () => randomBytes(32).toString('hex'));

/** The key that seals what the demo stores, as the setting ENCRYPTION_KEYS: made once and kept in a file that only its owner can read. */
export const encryptionKeys = (folder: string): Promise<string> =>
  keptSecret(folder, 'encryption-keys', /^demo:[A-Za-z0-9+/]{43}=$/, () => `demo:${randomBytes(32).toString('base64')}`);

async function keptSecret(folder: string, name: string, shape: RegExp, make: () => string): Promise<string> {
  const file = join(folder, name);
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (shape.test(kept)) return kept;
  const fresh = make();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(file, fresh, { mode: 0o600 });
  return fresh;
}
