import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { LowdbBackend } from '../../../src/storage/lowdb/lowdb-backend.ts';
import { FailingDisk } from '../../support/failing-disk.ts';
import { canMountMemory, mountMemory, unmount } from '../../support/mounted.ts';
import { openLowdb } from '../../support/open-lowdb.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { chainOf, content, delivery, entry, north, write } from '../backend-contract.ts';

/** A disk that can be filled and emptied. */
interface FillableDisk {
  readonly folder: string;
  open(): Promise<LowdbBackend>;
  fill(): Promise<void>;
  empty(): Promise<void>;
}

/** A disk in memory of two megabytes that is really full. */
const mountedDisk = async (): Promise<FillableDisk> => {
  const at = join(await tempFolder(), 'schijf');
  mountMemory(at, '2m');
  onTestFinished(() => unmount(at));
  const folder = join(at, 'data');
  const filler = join(at, 'vol');
  return {
    folder,
    open: () => openLowdb(folder),
    fill: async () => {
      for (const size of [4096, 1]) {
        for (;;) {
          try {
            await writeFile(filler, Buffer.alloc(size), { flag: 'a' });
          } catch {
            break;
          }
        }
      }
    },
    empty: () => rm(filler),
  };
};

/** A disk of which every write takes a half and then fails. */
const failingDisk = async (): Promise<FillableDisk> => {
  const disk = new FailingDisk();
  const folder = join(await tempFolder(), 'data');
  return {
    folder,
    open: () => openLowdb(folder, { disk }),
    fill: async () => {
      disk.fails = (call) => call === 'write';
    },
    empty: async () => {
      disk.fails = () => false;
    },
  };
};

const disks: [string, () => Promise<FillableDisk>][] = [['een nagebootste schijf', failingDisk]];
if (canMountMemory()) disks.push(['een echte kleine schijf', mountedDisk]);

describe.each(disks)('fault 48: de schijf is vol, op %s', (_, makeDisk) => {
  const long = 'x'.repeat(9000);

  it('bewaart niets en verliest niets, en gaat verder als er weer plaats is', async () => {
    const disk = await makeDisk();
    const backend = await disk.open();
    const commit = (...writes: Parameters<typeof write>[]) =>
      backend.commit({ tenant: north, writes: writes.map((each) => write(...each)), audit: entry() });
    await commit(['a', 0, content('een')]);
    await backend.inbox.claim(delivery('eerst', 1));
    const before = await readdir(disk.folder, { recursive: true });

    await disk.fill();
    await expect(commit(['a', 1, content(long)])).rejects.toThrow('ENOSPC');
    await expect(backend.commit({ tenant: north, writes: [write('a', 1, content(long))] })).rejects.toThrow('ENOSPC');
    await expect(backend.commit({ tenant: north, writes: [write('a', 1, null), write('b', 0, content(long))] })).rejects.toThrow('ENOSPC');
    await expect(backend.inbox.claim(delivery('tweede', 2, { body: long }))).rejects.toThrow('ENOSPC');
    await expect(backend.inbox.finish(north, 'eerst', long)).rejects.toThrow('ENOSPC');
    for (let lines = 0; lines < 60; lines++) await backend.audit.append(north, entry()).catch(() => undefined); // a page that was begun has room
    await expect(backend.audit.append(north, entry())).rejects.toThrow('ENOSPC');
    expect(await backend.ready()).toBe(false);
    expect(await backend.get(north, 'trajecten', 'a')).toMatchObject({ revision: 1, body: 'een' });
    expect(await backend.inbox.look(north, 'tweede')).toBeUndefined();
    expect((await readdir(disk.folder, { recursive: true })).toSorted()).toEqual(before.toSorted());

    await disk.empty();
    expect(await backend.ready()).toBe(true);
    expect(await commit(['a', 1, content(long)], ['b', 0, content(long)])).toBe(true);
    expect(await backend.inbox.claim(delivery('tweede', 2))).toMatchObject({ kind: 'nieuw' });
    await backend.inbox.finish(north, 'eerst', 'antwoord');
    await backend.close();

    const again = await disk.open();
    expect(again.report.damaged).toEqual([]);
    expect((await again.find(north, 'trajecten')).map(({ id, revision }) => `${id} ${revision}`)).toEqual(['a 2', 'b 1']);
    expect(await again.inbox.look(north, 'eerst')).toEqual({ kind: 'klaar', answer: 'antwoord' });
    expect((await chainOf(again, north)).length).toBeGreaterThanOrEqual(2);
    await again.close();
  });
});
