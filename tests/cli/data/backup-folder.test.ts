import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eraseFromBackup, holdsKey, isFree, readBackup, writeBackup } from '../../../src/cli/data/backup-folder.ts';
import { sumOf } from '../../../src/cli/data/durable.ts';
import { isSameRow, rowsIn, snapshotOf } from '../../../src/storage/snapshot.ts';
import { entry } from '../../storage/backend-contract.ts';
import { canaryBericht, canaryTraject } from '../../storage/canaries.ts';
import { allOf, sealedInMemory } from '../../storage/sealed-space.ts';
import { aTraject } from '../../support/build-traject.ts';
import { OTHER_TENANT, TENANT } from '../../support/cast.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const about = { at: '2026-11-24T08:00:00.000Z', store: 'lowdb' } as const;

const made = async () => {
  const folder = join(await tempFolder(), 'onder', 'kopie');
  const { store, backend } = sealedInMemory();
  const traject = canaryTraject();
  const turn = store.during({ audit: entry(traject.id) });
  await turn.trajecten.create(TENANT, traject.id, traject, [canaryBericht('m', traject.id)]);
  await store.trajecten.create(OTHER_TENANT, 'zuid', aTraject().build());
  await backend.audit.append(OTHER_TENANT, entry('x'));
  const manifest = await writeBackup(folder, snapshotOf(backend), about);
  return { folder, backend, traject, manifest };
};
const readWell = async (folder: string) => {
  const backup = await readBackup(folder);
  if (!backup.ok) throw new Error(backup.error.join('\n'));
  return backup.value;
};

describe('de map van een reservekopie', () => {
  it('geeft alles terug zoals het in de opslag stond', async () => {
    const { folder, backend, manifest } = await made();
    const backup = await readWell(folder);
    expect(backup.manifest).toEqual(manifest);
    const [kept, stood] = [[...backup.rows.all()], [...(await rowsIn(backend)).all()]];
    expect(kept).toHaveLength(stood.length);
    for (const row of stood) expect(isSameRow(row, backup.rows.at(row))).toBe(true);
    for (const tenant of [TENANT, OTHER_TENANT])
      expect(await allOf(backup.lines(tenant))).toEqual(await allOf(backend.audit.lines(tenant)));
    expect(await backup.tenants()).toEqual([TENANT, OTHER_TENANT]);
  });

  it('is vrij zolang er niets in staat', async () => {
    const folder = await tempFolder();
    expect(await isFree(join(folder, 'nieuw'))).toBe(true);
    await mkdir(join(folder, 'leeg'));
    expect(await isFree(join(folder, 'leeg'))).toBe(true);
    await writeFile(join(folder, 'leeg', '.verborgen'), '');
    expect(await isFree(join(folder, 'leeg'))).toBe(false);
  });

  it('wijst de regel aan die niet de goede vorm heeft, ook als de som is bijgewerkt', async () => {
    const { folder } = await made();
    const path = join(folder, 'rijen.jsonl');
    await writeFile(path, (await readFile(path, 'utf8')).replace('"revision":1', '"revision":0'));
    const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    Object.assign(manifest.files.rijen, await sumOf(path));
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
    expect(await readBackup(folder)).toMatchObject({ ok: false, error: [expect.stringContaining('regel 1 heeft niet de goede vorm')] });
    manifest.files.rijen.count = 99;
    manifest.files.rijen.name = '../rijen.jsonl';
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
    expect((await readBackup(folder)).ok).toBe(false);
  });
});

describe('fault 74: een sleutel uit een reservekopie wissen', () => {
  it('laat de rest heel, en schrijft op dat het gebeurd is', async () => {
    const { folder, traject, manifest } = await made();
    expect(await holdsKey(folder, TENANT, traject.id)).toEqual({ ok: true, value: true });
    expect(await holdsKey(folder, OTHER_TENANT, traject.id)).toEqual({ ok: true, value: false });
    expect(await eraseFromBackup(folder, TENANT, traject.id, about.at)).toEqual({ ok: true, value: true });
    expect(await eraseFromBackup(folder, TENANT, traject.id, about.at)).toEqual({ ok: true, value: false });
    expect(await holdsKey(folder, TENANT, traject.id)).toEqual({ ok: true, value: false });
    const backup = await readWell(folder);
    expect(backup.rows.at({ tenant: TENANT, kind: 'sleutels', id: traject.id })).toBeUndefined();
    expect(backup.rows.at({ tenant: TENANT, kind: 'trajecten', id: traject.id })).toBeDefined();
    expect(backup.manifest.erased).toEqual([{ tenant: TENANT, traject: traject.id, at: about.at }]);
    expect(backup.manifest.files.sleutels.count).toBe(manifest.files.sleutels.count - 1);
    expect((await readdir(folder)).filter((name) => name.startsWith('sleutels'))).toHaveLength(1);
  });

  it('begint niet aan een kopie die niet klopt', async () => {
    const { folder, traject } = await made();
    await writeFile(join(folder, 'logboek.jsonl'), '');
    const before = await readFile(join(folder, 'sleutels.jsonl'), 'utf8');
    expect(await eraseFromBackup(folder, TENANT, traject.id, about.at)).toMatchObject({ ok: false });
    expect(await readFile(join(folder, 'sleutels.jsonl'), 'utf8')).toBe(before);
  });
});
