import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/people/contact.ts';
import { personIdSchema, tenantIdSchema } from '../../../src/shared/ids.ts';
import { openLowdbStore } from '../../../src/storage/lowdb/open-lowdb-store.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const tenant = tenantIdSchema.parse('noord');
const contact: Contact = {
  schemaVersion: 1,
  tenantId: tenant,
  personId: personIdSchema.parse('persoon-1'),
  reference: { serviceUrl: 'https://smba.example/emea', channelId: 'msteams', conversationId: 'a:1', botId: '28:bot', userId: '29:1' },
  welcomed: true,
};

const opened = async (folder: string) => {
  const store = await openLowdbStore(folder);
  if (!store.ok) throw new Error(store.error);
  return store.value;
};

describe('ingebouwde opslag', () => {
  it('maakt de map met een map per soort, en vindt na een herstart terug wat is bewaard', async () => {
    const folder = join(await tempFolder(), 'diep', 'data');
    const first = await opened(folder);
    await first.contacten.create(tenant, 'persoon-1', contact);
    await first.close();
    expect((await readdir(folder)).sort()).toEqual(['contacten', 'overleggen', 'schoolparts', 'trajecten']);
    const second = await opened(folder);
    expect(await second.contacten.get(tenant, 'persoon-1')).toEqual({ id: 'persoon-1', revision: 1, value: contact });
    expect(await second.trajecten.get(tenant, 'persoon-1')).toBeUndefined();
    expect(second.report).toEqual({ damaged: [] });
    await second.close();
  });

  it('gaat maar één keer tegelijk open', async () => {
    const folder = await tempFolder();
    const first = await opened(folder);
    expect(await openLowdbStore(folder)).toEqual({ ok: false, error: expect.stringContaining('gebruikt de opslag') });
    await first.close();
    await (await opened(folder)).close();
  });

  it('bewaart niets meer na het sluiten', async () => {
    const store = await opened(await tempFolder());
    await store.close();
    await expect(store.contacten.create(tenant, 'persoon-1', contact)).rejects.toThrow('the store is closed');
  });

  it('noemt wat beschadigd is, en ruimt resten van een afgebroken start op', async () => {
    const folder = await tempFolder();
    await mkdir(join(folder, 'overleggen', 'noord'), { recursive: true });
    await writeFile(join(folder, 'overleggen', 'noord', 'stuk.json'), '{"half":');
    await mkdir(join(folder, '.store.lock.1b2c.tmp'));
    const store = await opened(folder);
    expect(store.report.damaged).toEqual([
      { file: expect.stringContaining('stuk.json.beschadigd-'), reason: 'het bestand is geen geldige JSON' },
    ]);
    expect(await store.overleggen.list(tenant)).toEqual([]);
    await store.close();
    expect((await readdir(folder)).sort()).toEqual(['contacten', 'overleggen', 'schoolparts', 'trajecten']);
  });

  it('zegt dat een map niet te gebruiken is, en geeft hem weer vrij', async () => {
    const file = join(await tempFolder(), 'bestand');
    await writeFile(file, '');
    expect(await openLowdbStore(join(file, 'data'))).toEqual({
      ok: false,
      error: expect.stringMatching(/niet te gebruiken.*ENOTDIR.*DATA_DIR/),
    });

    const folder = await tempFolder();
    await writeFile(join(folder, 'overleggen'), 'a file where a folder should be');
    expect(await openLowdbStore(folder)).toEqual({ ok: false, error: expect.stringContaining('EEXIST') });
    expect((await readdir(folder)).sort()).toEqual(['overleggen', 'trajecten']);
  });
});
