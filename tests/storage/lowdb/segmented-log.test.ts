import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Folders } from '../../../src/storage/lowdb/folders.ts';
import type { InboxRecord } from '../../../src/storage/lowdb/inbox-record.ts';
import { SegmentedLog } from '../../../src/storage/lowdb/segmented-log.ts';
import { FailingDisk } from '../../support/failing-disk.ts';
import { MovableClock } from '../../support/movable-clock.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { delivery, north } from '../backend-contract.ts';

const HOUR = 3_600_000;
const comes = (key: string): InboxRecord => ({ what: 'komt', delivery: delivery(key, 1) });

const aLog = async () => {
  const disk = new FailingDisk();
  const place = { disk, folders: new Folders(disk) };
  const folder = await tempFolder();
  const clock = new MovableClock();
  const open = () => SegmentedLog.open(place, folder, clock);
  return { disk, folder, clock, open, ...(await open()), part: (number: number) => join(folder, `0000000${number}.jsonl`) };
};

describe('log van de inbox', () => {
  it('bewaart wat tegelijk komt met één keer doorvoeren', async () => {
    const { log, disk, open } = await aLog();
    await log.append(comes('eerst'));
    const before = disk.calls.length;
    await Promise.all(Array.from({ length: 20 }, (_, at) => log.append(comes(`k-${at}`))));
    expect(disk.calls.slice(before).map(({ call }) => call)).toEqual(['write', 'sync']);
    await log.close();
    const { records, damaged, log: again } = await open();
    expect(records.map(({ record }) => record.what === 'komt' && record.delivery.key)).toEqual([
      'eerst',
      ...Array.from({ length: 20 }, (_, at) => `k-${at}`),
    ]);
    expect(damaged).toEqual([]);
    await again.close();
  });

  it('begint elk uur een nieuw deel, en haalt oude delen in hun geheel weg', async () => {
    const { log, clock, folder, open } = await aLog();
    expect(await log.append(comes('a'))).toBe(1);
    clock.moment += HOUR;
    expect(await log.append(comes('b'))).toBe(2);
    clock.moment += HOUR;
    expect(await log.append(comes('c'))).toBe(3);
    await log.removeBelow(2);
    expect(await readdir(folder)).toEqual(['00000002.jsonl', '00000003.jsonl']);
    await log.removeBelow(Number.POSITIVE_INFINITY);
    await log.removeBelow(Number.POSITIVE_INFINITY);
    expect(await readdir(folder)).toEqual(['00000003.jsonl']); // the one in use stays
    await log.close();
    const { records, log: again } = await open();
    expect(records).toMatchObject([{ record: { delivery: { key: 'c' } }, part: 3 }]);
    await again.close();
  });

  it('fault 49: snijdt een afgebroken laatste regel af zonder dat schade te noemen', async () => {
    const { log, open, part } = await aLog();
    await log.append(comes('a'));
    await log.close();
    const good = await readFile(part(1), 'utf8');
    for (const torn of ['{"what":"ko', '\0\0\0\0']) {
      await appendFile(part(1), torn);
      const { records, damaged, log: again } = await open();
      expect([records.length, damaged]).toEqual([1, []]);
      await again.close();
    }
    const { log: last } = await open();
    await last.append(comes('b'));
    await last.close();
    expect(await readFile(part(1), 'utf8')).toBe(`${good}${JSON.stringify(comes('b'))}\n`);
  });

  it('fault 49: noemt een onleesbare regel, en leest de rest', async () => {
    const { log, open, part } = await aLog();
    await log.append(comes('a'));
    await log.append(comes('b'));
    await log.close();
    const lines = (await readFile(part(1), 'utf8')).split('\n');
    await writeFile(part(1), [lines[0], '{"what":"anders"}', 'geen json', lines[1], ''].join('\n'));
    const { records, damaged, log: again } = await open();
    expect(records).toHaveLength(2);
    expect(damaged).toEqual([{ file: part(1), reason: 'deze regels zijn onleesbaar: 2, 3' }]);
    await again.close();
  });

  it('fault 48: gaat verder als een nieuw deel niet meteen gemaakt kon worden', async () => {
    const { log, disk, clock, open } = await aLog();
    await log.append(comes('a'));
    clock.moment += HOUR;
    disk.fails = (call, path) => call === 'sync' && !path.endsWith('.jsonl');
    await expect(log.append(comes('b'))).rejects.toThrow('ENOSPC');
    disk.fails = () => false;
    await log.append({ what: 'klaar', tenant: north, key: 'a', answer: 'x' });
    await log.close();
    const { records, log: again } = await open();
    expect(records.map(({ record }) => record.what)).toEqual(['komt', 'klaar']);
    await again.close();
  });
});
