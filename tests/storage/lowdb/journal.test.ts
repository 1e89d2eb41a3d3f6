import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Folders } from '../../../src/storage/lowdb/folders.ts';
import { type Journal, readJournals, removeJournal, StuckJournalError, writeJournal } from '../../../src/storage/lowdb/journal.ts';
import { rowFileSchema } from '../../../src/storage/lowdb/row-file.ts';
import { RowWriter } from '../../../src/storage/lowdb/row-writer.ts';
import { FailingDisk } from '../../support/failing-disk.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { north } from '../backend-contract.ts';

const file = rowFileSchema.parse({
  v: 1,
  tenant: 'noord',
  kind: 'trajecten',
  id: 'a',
  revision: 2,
  terms: [],
  due: null,
  turns: [],
  body: 'x',
});
const journal: Journal = {
  v: 1,
  tenant: north,
  steps: [
    { does: 'bewaart', file },
    { does: 'verwijdert', kind: 'berichten', id: 'b', revision: 1 },
  ],
  turn: 'beurt-1',
};

const aHome = async () => {
  const disk = new FailingDisk();
  const place = { disk, folders: new Folders(disk) };
  const home = await tempFolder();
  for (const name of ['journaal', 'trajecten', 'berichten', 'berichten/noord']) await mkdir(join(home, name));
  return { disk, place, home, folder: join(home, 'journaal') };
};

describe('journaal van een wijziging van meer rijen', () => {
  it('is na een crash terug te lezen, tot het weg is', async () => {
    const { place, folder } = await aHome();
    const open = await writeJournal(place, folder, journal);
    await writeFile(join(folder, '.x.json.1b2c.tmp'), 'half');
    expect(await readJournals(place, folder)).toEqual({ journals: [open], damaged: [] });
    await removeJournal(place, open);
    expect(await readdir(folder)).toEqual([]);
  });

  it('fault 49: wordt opzij gezet als het niet te lezen is', async () => {
    const { place, folder } = await aHome();
    await writeFile(join(folder, 'stuk.json'), '{"v":2}');
    const { journals, damaged } = await readJournals(place, folder);
    expect(journals).toEqual([]);
    expect(damaged).toEqual([{ file: expect.stringContaining('stuk.json.beschadigd-'), reason: expect.stringContaining('velden') }]);
  });

  it('fault 48: laat niets achter als het niet bewaard kon worden', async () => {
    const { disk, place, folder } = await aHome();
    for (const failing of ['write', 'rename'] as const) {
      disk.fails = (call) => call === failing;
      await expect(writeJournal(place, folder, journal)).rejects.toThrow('ENOSPC');
      expect(await readdir(folder)).toEqual([]);
    }
    let flushes = 0;
    disk.fails = (call, path) => call === 'sync' && path === folder && flushes++ === 0;
    await expect(writeJournal(place, folder, journal)).rejects.toThrow('ENOSPC');
    expect(await readdir(folder)).toEqual([]);
    disk.fails = (call, path) => path === folder || call === 'remove';
    await expect(writeJournal(place, folder, journal)).rejects.toThrow(StuckJournalError);
  });
});

describe('schrijver van rijen', () => {
  it('doet alle stappen, onthoudt de beurt, en ruimt dan pas het journaal op', async () => {
    const { disk, place, home, folder } = await aHome();
    await writeFile(join(home, 'berichten', 'noord', 'b.json'), 'x');
    const failures: unknown[] = [];
    const noted: string[] = [];
    const log = {
      append: async (record: { what: string; key?: string }) => {
        expect(await readdir(folder)).toHaveLength(1);
        noted.push(`${record.what} ${record.key}`);
        return 1;
      },
      removeBelow: async () => {},
    };
    const writer = new RowWriter(place, home, folder, log, (error) => failures.push(error));
    const { rest } = await writer.writeTogether(journal);
    await rest;
    expect([await readdir(join(home, 'trajecten', 'noord')), await readdir(join(home, 'berichten', 'noord'))]).toEqual([['a.json'], []]);
    expect([noted, failures, await readdir(folder)]).toEqual([['uitgevoerd beurt-1'], [], []]);

    disk.fails = (call, path) => call === 'rename' && path.endsWith(join('noord', 'a.json'));
    await (await writer.writeTogether(journal)).rest;
    expect(failures).toHaveLength(1);
    await writer.finishAll();
    await expect(writer.finishEarlier(['berichten/noord/b'])).rejects.toThrow('ENOSPC');
    disk.fails = () => false;
    await Promise.all([writer.finishEarlier(['trajecten/noord/a']), writer.finishEarlier(['berichten/noord/b'])]);
    expect(await readdir(folder)).toEqual([]);
    expect(noted).toHaveLength(2);
  });
});
