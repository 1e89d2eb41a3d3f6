import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/cli/data/settings.ts';
import { encryptionKeys, linkSecret } from '../../../src/cli/demo/secrets.ts';
import { tempFolder } from '../../support/temp-folder.ts';

describe('de instellingen van data', () => {
  it('zijn die van de bot, en worden met dezelfde woorden geweigerd', () => {
    const read = readSettings({ BASISWIJZER_MODE: 'demo', STORE: 'mysql' }, false);
    expect(read).toMatchObject({
      ok: false,
      error: expect.arrayContaining(['STORE: kies lowdb of postgres.', 'ENCRYPTION_KEYS: ontbreekt.']),
    });
  });

  it('zijn met --demo die van de demo, wat er verder ook is ingesteld', async () => {
    const folder = await tempFolder();
    const keys = await encryptionKeys(folder);
    await linkSecret(folder);
    const env = { DEMO_DIR: folder, MICROSOFT_APP_ID: 'echt', ENCRYPTION_KEYS: 'anders', LINK_SECRET: 'x', STORE: '' };
    const read = readSettings(env, true);
    expect(read).toMatchObject({ ok: true, value: { mode: 'demo', store: { kind: 'lowdb', dataDir: join(folder, 'data') } } });
    expect(read.ok && read.value.encryptionKeys.map(({ id, key }) => `${id}:${key.toString('base64')}`)).toEqual([keys]);
  });

  it('maken geen demo die er niet is', async () => {
    const folder = await tempFolder();
    await mkdir(join(folder, 'data'));
    expect(readSettings({ DEMO_DIR: folder }, true)).toMatchObject({ ok: false, error: [expect.stringContaining('Start hem eerst')] });
  });

  it('wijzen de andere opslag aan als daarom wordt gevraagd', async () => {
    const folder = await tempFolder();
    await writeFile(join(folder, 'sleutel'), `een:${Buffer.alloc(32).toString('base64')}\n`);
    const env = {
      ...{ BASISWIJZER_MODE: 'demo', STORE: 'lowdb', DATA_DIR: folder, DATABASE_URL: 'postgres://a@b/c', SCHOOLS_DIR: folder },
      ...{ PUBLIC_URL: 'http://127.0.0.1', LINK_SECRET: 'x'.repeat(32), ENCRYPTION_KEYS_FILE: join(folder, 'sleutel') },
    };
    expect(readSettings(env, false)).toMatchObject({ value: { store: { kind: 'lowdb', dataDir: folder } } });
    expect(readSettings(env, false, 'postgres')).toMatchObject({ value: { store: { kind: 'postgres', url: 'postgres://a@b/c' } } });
  });
});
