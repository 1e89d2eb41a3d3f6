import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../../src/shared/clock.ts';
import { kinds } from '../../../src/storage/backend.ts';
import { realDisk } from '../../../src/storage/lowdb/disk.ts';
import { openLowdbBackend } from '../../../src/storage/lowdb/open-lowdb-backend.ts';
import { MovableClock } from '../../support/movable-clock.ts';
import { openLowdb } from '../../support/open-lowdb.ts';
import { makeTempFolder, tempFolder } from '../../support/temp-folder.ts';
import { backendContract, content, delivery, entry, north, write } from '../backend-contract.ts';

/** Puts a file in the place of a folder until the returned function is called. */
const replaceByFile = async (folder: string) => {
  await rename(folder, `${folder}-weg`);
  await writeFile(folder, 'a file where the folder was');
  return async () => {
    await rm(folder);
    await rename(`${folder}-weg`, folder);
  };
};

backendContract('lowdb', async () => {
  const space = await makeTempFolder();
  const folder = join(space, 'data');
  return {
    open: (clock) => openLowdb(folder, { clock }),
    breakWrites: () => replaceByFile(folder),
    breakAudit: () => replaceByFile(join(folder, 'audit')),
    clear: () => rm(space, { recursive: true }),
  };
});

describe('fault 44: twee keer dezelfde map', () => {
  it('gaat maar één keer tegelijk open, en zegt wie hem heeft', async () => {
    const folder = await tempFolder();
    const first = await openLowdb(folder);
    expect(await openLowdbBackend(folder, { clock: systemClock })).toEqual({
      ok: false,
      error: expect.stringContaining(`Proces ${process.pid} gebruikt de opslag`),
    });
    await first.close();
    await first.close();
    await (await openLowdb(folder)).close();
  });
});

describe('ingebouwde opslag openen', () => {
  const folders = [...kinds, 'audit', 'inbox', 'journaal'].toSorted();

  it('maakt de map, en ruimt resten van een afgebroken start op', async () => {
    const folder = join(await tempFolder(), 'diep', 'data');
    await (await openLowdb(folder)).close();
    await mkdir(join(folder, '.store.lock.1b2c.tmp'));
    await (await openLowdb(folder)).close();
    expect((await readdir(folder)).toSorted()).toEqual(folders);
  });

  it('fault 49: noemt alles wat beschadigd is, laat het staan, en gaat met de rest verder', async () => {
    const folder = await tempFolder();
    const backend = await openLowdb(folder);
    await backend.commit({ tenant: north, writes: [write('a', 0, content('een'))], audit: entry() });
    await backend.commit({ tenant: north, writes: [write('b', 0, content('twee'))] });
    await backend.inbox.claim(delivery('k', 1));
    await backend.close();
    const broken = ['trajecten/noord/a.json', 'inbox/00000001.jsonl', 'audit/noord.jsonl', 'journaal/x.json'].map((name) =>
      join(folder, name),
    );
    for (const file of broken) await writeFile(file, '{"half":\n');

    const again = await openLowdb(folder);
    expect(again.report.damaged.map(({ file }) => file.replace(/\.beschadigd-\w+$/, '')).toSorted()).toEqual(broken.toSorted());
    for (const { file } of again.report.damaged) expect(await readFile(file, 'utf8')).toBe('{"half":\n');
    expect((await again.find(north, 'trajecten')).map(({ id }) => id)).toEqual(['b']);
    await again.audit.append(north, entry());
    expect(await again.inbox.claim(delivery('k', 1))).toEqual({ kind: 'nieuw', isFirst: true });
    await again.close();
  });

  it('zegt dat een map niet te gebruiken is, en geeft hem weer vrij', async () => {
    const file = join(await tempFolder(), 'bestand');
    await writeFile(file, '');
    const refusal = { ok: false, error: expect.stringMatching(/niet te gebruiken.*ENOTDIR.*DATA_DIR/) };
    expect(await openLowdbBackend(join(file, 'data'), { clock: systemClock })).toEqual(refusal);
    expect(await openLowdbBackend(file, { clock: systemClock })).toEqual(refusal);

    const folder = await tempFolder();
    await writeFile(join(folder, 'overleggen'), 'a file where a folder should be');
    expect(await openLowdbBackend(folder, { clock: systemClock })).toMatchObject({ ok: false });
    expect(await readdir(folder)).not.toContain('store.lock');
  });

  it('laat een bug van de aanroeper niet doorgaan voor een map die niet deugt', async () => {
    const disk = { ...realDisk, makeFolder: () => Promise.reject(new TypeError('a bug')) };
    await expect(openLowdbBackend(join(await tempFolder(), 'data'), { clock: systemClock, disk })).rejects.toThrow('a bug');
  });
});

describe('een herstart', () => {
  it('vindt na een lange tijd alleen nog de bezorgingen die niet vergeten zijn, in delen die nog nodig zijn', async () => {
    const folder = await tempFolder();
    const clock = new MovableClock();
    const backend = await openLowdb(folder, { clock });
    for (let hour = 0; hour < 5; hour++) {
      await backend.inbox.claim(delivery(`k-${hour}`, clock.moment));
      clock.moment += 3_600_000;
    }
    await backend.inbox.prune(north, clock.moment - 2 * 3_600_000);
    await backend.close();
    const parts = await readdir(join(folder, 'inbox'));
    const again = await openLowdb(folder, { clock });
    const known = await Promise.all([0, 1, 2, 3, 4].map((hour) => again.inbox.look(north, `k-${hour}`)));
    expect(known.map((claim) => claim?.kind)).toEqual([undefined, undefined, undefined, 'bezig', 'bezig']);
    expect(parts.length).toBeLessThan(5);
    await again.close();
  });
});
