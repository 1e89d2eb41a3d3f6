import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkSecret } from '../../../src/cli/demo/link-secret.ts';
import { tempFolder } from '../../support/temp-folder.ts';

describe('het geheim van de links', () => {
  it('blijft na een herstart hetzelfde, en alleen de eigenaar kan het lezen', async () => {
    const folder = join(await tempFolder(), 'nieuw');
    const secret = await linkSecret(folder);
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(await linkSecret(folder)).toBe(secret);
    if (process.platform !== 'win32') expect((await stat(join(folder, 'link-secret'))).mode & 0o777).toBe(0o600);
  });

  it('wordt opnieuw gemaakt als het bestand stuk is', async () => {
    const folder = await tempFolder();
    await writeFile(join(folder, 'link-secret'), 'half');
    const secret = await linkSecret(folder);
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(await readFile(join(folder, 'link-secret'), 'utf8')).toBe(secret);
  });
});
