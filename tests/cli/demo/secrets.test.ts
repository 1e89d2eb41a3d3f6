import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encryptionKeys, linkSecret } from '../../../src/cli/demo/secrets.ts';
import { readConfig } from '../../../src/config.ts';
import { tempFolder } from '../../support/temp-folder.ts';

describe.each([
  ['het geheim van de links', linkSecret, 'link-secret', /^[0-9a-f]{64}$/],
  ['de sleutel van de opslag', encryptionKeys, 'encryption-keys', /^demo:[A-Za-z0-9+/]{43}=$/],
])('%s van de demo', (_name, secretIn, file, shape) => {
  it('blijft na een herstart hetzelfde, en alleen de eigenaar kan het lezen', async () => {
    const folder = join(await tempFolder(), 'nieuw');
    const secret = await secretIn(folder);
    expect(secret).toMatch(shape);
    expect(await secretIn(folder)).toBe(secret);
    if (process.platform !== 'win32') expect((await stat(join(folder, file))).mode & 0o777).toBe(0o600);
  });

  it('wordt opnieuw gemaakt als het bestand stuk is', async () => {
    const folder = await tempFolder();
    await writeFile(join(folder, file), 'half');
    const secret = await secretIn(folder);
    expect(secret).toMatch(shape);
    expect(await readFile(join(folder, file), 'utf8')).toBe(secret);
  });
});

describe('de geheimen van de demo', () => {
  it('zijn wat de bot nodig heeft', async () => {
    const folder = await tempFolder();
    const config = readConfig({
      BASISWIJZER_MODE: 'demo',
      DATA_DIR: folder,
      SCHOOLS_DIR: folder,
      PUBLIC_URL: 'http://127.0.0.1:3978',
      LINK_SECRET: await linkSecret(folder),
      ENCRYPTION_KEYS: await encryptionKeys(folder),
    });
    expect(config).toMatchObject({ ok: true, value: { encryptionKeys: [{ id: 'demo' }] } });
  });
});
