import { cp, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LowdbBackend } from '../../../src/storage/lowdb/lowdb-backend.ts';
import { collectedLog } from '../../support/collected-log.ts';
import { FailingDisk } from '../../support/failing-disk.ts';
import { canMountMemory, mountMemory, mountReadOnly, unmount } from '../../support/mounted.ts';
import { openLowdb } from '../../support/open-lowdb.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { content, delivery, entry, north, write } from '../backend-contract.ts';

const aStore = async (options: Parameters<typeof openLowdb>[1] = {}) => {
  const folder = join(await tempFolder(), 'data');
  const backend = await openLowdb(folder, options);
  onTestFinished(() => backend.close().catch(() => undefined));
  const commit = (...writes: Parameters<typeof write>[]) => backend.commit({ tenant: north, writes: writes.map((each) => write(...each)) });
  return { folder, backend, commit };
};

describe('ingebouwde opslag op schijf', () => {
  it('bewaart een rij in een eigen bestand, alleen leesbaar voor de eigenaar', async () => {
    const { folder, backend } = await aStore();
    await backend.commit({ tenant: north, writes: [write('Stap1', 0, content('een', { terms: ['t'], due: 5 }))], turn: 'beurt-1' });
    const file = join(folder, 'trajecten', 'noord', '+stap1.json');
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
      v: 1,
      tenant: 'noord',
      kind: 'trajecten',
      id: 'Stap1',
      revision: 1,
      terms: ['t'],
      due: 5,
      turns: ['beurt-1'],
      body: 'een',
    });
    expect(await readdir(join(folder, 'trajecten', 'noord'))).toEqual(['+stap1.json']);
    expect(backend).toBeInstanceOf(LowdbBackend);
  });

  it('onthoudt bij een rij de laatste vier beurten', async () => {
    const { folder, backend } = await aStore();
    for (let at = 0; at < 6; at++) {
      await backend.commit({ tenant: north, writes: [write('a', at, content('x'))], turn: `beurt-${at}` });
    }
    const { turns } = JSON.parse(await readFile(join(folder, 'trajecten', 'noord', 'a.json'), 'utf8'));
    expect(turns).toEqual(['beurt-2', 'beurt-3', 'beurt-4', 'beurt-5']);
  });

  it('laat na een wijziging van meer rijen geen journaal staan', async () => {
    const { folder, backend, commit } = await aStore();
    await commit(['a', 0, content('een')], ['b', 0, content('twee')]);
    await backend.close();
    expect(await readdir(join(folder, 'journaal'))).toEqual([]);
    expect(await readdir(join(folder, 'trajecten', 'noord'))).toEqual(['a.json', 'b.json']);
  });

  it('geeft een rij die opzij gaat een naam die dat zegt, en meldt het', async () => {
    const { log, lines } = collectedLog();
    const { folder, backend, commit } = await aStore({ log });
    await commit(['a', 0, content('geheim')]);
    const row = await backend.get(north, 'trajecten', 'a');
    if (row) await backend.setAside(row, 'het zegel klopt niet');
    expect(await readdir(join(folder, 'trajecten', 'noord'))).toEqual([expect.stringMatching(/^a\.json\.beschadigd-[0-9a-f]{8}$/)]);
    expect(lines()).toMatchObject([{ file: expect.stringContaining('a.json.beschadigd-'), reason: 'het zegel klopt niet' }]);
  });

  it('schrijft even vaak naar schijf hoeveel rijen er ook zijn', async () => {
    const disk = new FailingDisk();
    const { commit } = await aStore({ disk });
    const callsOfSave = async (revision: number) => {
      const before = disk.calls.length;
      await commit(['a', revision, content('x')]);
      return disk.calls.slice(before).map(({ call }) => call);
    };
    await commit(['a', 0, content('x')]);
    const few = await callsOfSave(1);
    for (let at = 0; at < 300; at += 50)
      await Promise.all(Array.from({ length: 50 }, (_, each) => commit([`r-${at + each}`, 0, content('x')])));
    expect(await callsOfSave(2)).toEqual(few);
    expect(few).toEqual(['open', 'write', 'sync', 'rename', 'sync']);
  });

  it('neemt het doorvoeren van een map samen voor wie tegelijk bewaart', async () => {
    const disk = new FailingDisk();
    const { commit } = await aStore({ disk });
    await commit(['a', 0, content('x')]);
    const before = disk.calls.length;
    await Promise.all(Array.from({ length: 20 }, (_, at) => commit([`r-${at}`, 0, content('x')])));
    const flushes = disk.calls.slice(before).filter(({ call, path }) => call === 'sync' && path.endsWith('noord'));
    expect(flushes.length).toBeLessThan(20);
  });
});

describe('fault 48: een wijziging van meer rijen die al vaststaat, maar nog niet op haar plaats', () => {
  const stuck = async () => {
    const disk = new FailingDisk();
    const { log, lines } = collectedLog();
    const store = await aStore({ disk, log });
    for (const id of ['a', 'b', 'los']) await store.commit([id, 0, content(`${id}1`)]);
    disk.fails = (call, path) => call === 'rename' && path.includes('trajecten');
    return { ...store, disk, lines };
  };

  it('is bevestigd, en houdt alleen haar eigen rijen op', async () => {
    const { backend, commit, disk, lines } = await stuck();
    expect(await commit(['a', 1, content('a2')], ['b', 1, content('b2')])).toBe(true);
    expect((await backend.get(north, 'trajecten', 'b'))?.body).toBe('b2');
    await expect(commit(['a', 2, content('a3')])).rejects.toThrow('ENOSPC');
    await expect(commit(['b', 2, null])).rejects.toThrow('ENOSPC');
    expect(await commit(['anders', 0, content('x'), 'overleggen'])).toBe(true);
    expect(lines()).toMatchObject([{ code: 'ENOSPC' }]);
    disk.fails = () => false;
    expect(await Promise.all([commit(['a', 2, content('a3')]), commit(['b', 2, content('b3')])])).toEqual([true, true]);
    expect((await backend.find(north, 'trajecten')).map(({ body }) => body)).toEqual(['a3', 'b3', 'los1']);
  });

  it('komt bij de volgende start op haar plaats, wat er ook al stond', async () => {
    const { folder, backend, commit, disk } = await stuck();
    await commit(['a', 1, content('a2')], ['b', 1, null], ['los', 1, content('los2')]);
    await backend.close();
    disk.fails = (call, path) => call === 'rename' && path.endsWith('los.json');
    await expect(openLowdb(folder, { disk })).rejects.toThrow('ENOSPC');
    const again = await openLowdb(folder);
    expect((await again.find(north, 'trajecten')).map(({ body }) => body)).toEqual(['a2', 'los2']);
    await again.close();
    expect(await readdir(join(folder, 'journaal'))).toEqual([]);
    expect((await readdir(join(folder, 'trajecten', 'noord'))).toSorted()).toEqual(['a.json', 'los.json']);
  });

  it('houdt alles op als een geweigerde wijziging niet meer weg te krijgen is', async () => {
    const { folder, backend, commit, disk } = await stuck();
    disk.fails = (call, path) => path.endsWith('journaal') || (call === 'remove' && path.includes('journaal'));
    await expect(commit(['a', 1, content('a2')], ['b', 1, content('b2')])).rejects.toThrow();
    disk.fails = () => false;
    await expect(commit(['los', 1, content('los2')])).rejects.toThrow();
    expect(await backend.ready()).toBe(false);
    await backend.close();
    const again = await openLowdb(folder);
    expect((await again.find(north, 'trajecten')).map(({ body }) => body)).toEqual(['a2', 'b2', 'los1']); // whole, although it was refused
    await again.close();
  });
});

interface Lockable {
  readonly backend: LowdbBackend;
  lock(): void;
  unlock(): void;
}

const onFailingDisk = async (): Promise<Lockable> => {
  const disk = new FailingDisk();
  disk.failure = ['EROFS', 'read-only file system'];
  const { backend } = await aStore({ disk });
  const set = (isLocked: boolean) => () => {
    disk.fails = () => isLocked;
  };
  return { backend, lock: set(true), unlock: set(false) };
};

const onMountedDisk = async (): Promise<Lockable> => {
  const at = join(await tempFolder(), 'schijf');
  mountMemory(at, '8m');
  onTestFinished(() => unmount(at));
  const folder = join(at, 'data');
  return { backend: await openLowdb(folder), lock: () => mountReadOnly(folder), unlock: () => unmount(folder) };
};

/** The ways to make a folder read-only that there are here: for root, rights do not count. */
const readOnlyWays: [string, () => Promise<Lockable>][] = [['nagebootst', onFailingDisk]];
if (canMountMemory()) readOnlyWays.push(['echt', onMountedDisk]);

describe('fault 50: de map verandert terwijl de opslag open is', () => {
  const used = async () => {
    const store = await aStore();
    await store.commit(['a', 0, content('een')]);
    await store.backend.inbox.claim(delivery('k', 1));
    await store.backend.audit.append(north, entry());
    const allRefused = async () => {
      await expect(store.commit(['a', 1, content('twee')])).rejects.toThrow(/ENOENT|ESTALE/);
      await expect(store.commit(['b', 0, content('b')])).rejects.toThrow(/ENOENT|ESTALE/);
      await expect(store.commit(['a', 1, null], ['b', 0, content('b')])).rejects.toThrow(/ENOENT|ESTALE/);
      await expect(store.backend.commit({ tenant: north, writes: [write('z', 0, content('z'), 'overleggen')] })).rejects.toThrow(
        /ENOENT|ESTALE/,
      );
      await expect(store.backend.inbox.claim(delivery('k2', 2))).rejects.toThrow(/ENOENT|ESTALE/);
      await expect(store.backend.audit.append(north, entry())).rejects.toThrow(/ENOENT|ESTALE/);
      expect(await store.backend.ready()).toBe(false);
      expect((await store.backend.get(north, 'trajecten', 'a'))?.body).toBe('een');
    };
    return { ...store, allRefused };
  };

  it('begint niet stil opnieuw als hij verdwijnt', async () => {
    const { folder, allRefused } = await used();
    await rm(folder, { recursive: true });
    await allRefused();
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
  });

  it('schrijft niet in een lege map die ervoor in de plaats kwam', async () => {
    const { folder, allRefused } = await used();
    await rm(folder, { recursive: true });
    await mkdir(folder);
    await allRefused();
    expect(await readdir(folder)).toEqual([]);
  });

  it('schrijft niet in een lege map van een organisatie die ervoor in de plaats kwam', async () => {
    const { folder, commit } = await used();
    const rows = join(folder, 'trajecten', 'noord');
    await rm(rows, { recursive: true });
    await mkdir(rows);
    await expect(commit(['a', 1, content('twee')])).rejects.toThrow('ESTALE');
    expect(await readdir(rows)).toEqual([]);
  });

  it('schrijft niet in een kopie die ervoor in de plaats kwam, zoals uit een back-up', async () => {
    const { folder, allRefused } = await used();
    await cp(folder, `${folder}-kopie`, { recursive: true });
    await rename(folder, `${folder}-oud`);
    await rename(`${folder}-kopie`, folder);
    const files = async () =>
      (await readdir(folder, { recursive: true, withFileTypes: true })).filter((each) => each.isFile()).map(({ name }) => name);
    const before = await files();
    await allRefused();
    expect(await files()).toEqual(before);
  });

  it('merkt het als alleen een log is weggehaald', async () => {
    const { folder, backend } = await used();
    await rm(join(folder, 'audit', 'noord.jsonl'));
    await expect(backend.audit.append(north, entry())).rejects.toThrow('ENOENT');
    await expect(backend.commit({ tenant: north, writes: [write('a', 1, content('twee'))], audit: entry() })).rejects.toThrow('ENOENT');
    expect((await backend.get(north, 'trajecten', 'a'))?.body).toBe('een');
    expect(await readdir(join(folder, 'audit'))).toEqual([]);
  });

  it.each(readOnlyWays)('zegt het als hij alleen nog te lezen is, en gaat daarna verder (%s)', async (_, makeStore) => {
    const { backend, lock, unlock } = await makeStore();
    const save = (expected: number) => backend.commit({ tenant: north, writes: [write('a', expected, content(`${expected}`))] });
    await save(0);
    lock();
    await expect(save(1)).rejects.toThrow('EROFS');
    expect(await backend.ready()).toBe(false);
    expect((await backend.get(north, 'trajecten', 'a'))?.revision).toBe(1);
    unlock();
    expect(await save(1)).toBe(true);
    await backend.close();
  });
});

describe('fault 51: een opslag die te groot wordt', () => {
  it('waarschuwt één keer als de grens wordt gepasseerd, en weer bij een start erboven', async () => {
    const { log, lines } = collectedLog();
    const { folder, backend, commit } = await aStore({ log, limitBytes: 10_000 });
    const long = content('x'.repeat(4000));
    await commit(['a', 0, long]);
    await commit(['b', 0, long]);
    expect(lines()).toEqual([]);
    await commit(['c', 0, long]);
    await commit(['d', 0, long]);
    await commit(['a', 1, long]);
    expect(lines()).toMatchObject([{ limit: 10_000, bytes: expect.any(Number), msg: expect.stringContaining('PostgreSQL') }]);
    await backend.close();
    const second = collectedLog();
    await (await openLowdb(folder, { log: second.log, limitBytes: 10_000 })).close();
    expect(second.lines()).toHaveLength(1);
  });
});
