import { appendFile, copyFile, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Folders } from '../../../src/storage/lowdb/folders.ts';
import { LogFile } from '../../../src/storage/lowdb/log-file.ts';
import { FailingDisk } from '../../support/failing-disk.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const aLog = async () => {
  const disk = new FailingDisk();
  const place = { disk, folders: new Folders(disk) };
  const path = join(await tempFolder(), 'a.jsonl');
  return { disk, place, path, log: await LogFile.create(place, path), text: () => readFile(path, 'utf8') };
};

describe('logbestand', () => {
  it('zet erbij, en gaat na het sluiten verder waar het was', async () => {
    const { place, path, log, text } = await aLog();
    await log.append('een\n');
    await log.append('twee é\n');
    expect(log.size).toBe(12);
    await log.close();
    const again = await LogFile.continue(place, path, 12);
    await again.append('drie\n');
    await again.close();
    expect(await text()).toBe('een\ntwee é\ndrie\n');
    await expect(LogFile.create(place, path)).rejects.toThrow('EEXIST');
  });

  it('snijdt af wat na het goede deel staat, en niets anders', async () => {
    const { place, path, log, text } = await aLog();
    await log.append('een\n');
    await log.close();
    await appendFile(path, 'half');
    const again = await LogFile.continue(place, path, 4);
    await again.append('twee\n');
    await again.close();
    expect(await text()).toBe('een\ntwee\n');
  });

  it.each(['write', 'sync'] as const)('fault 48: laat niets achter van wat niet bewaard kon worden (%s)', async (call) => {
    const { disk, log, text } = await aLog();
    await log.append('een\n');
    disk.fails = (each) => each === call;
    await expect(log.append('mislukt\n')).rejects.toThrow('ENOSPC');
    disk.fails = (each) => each === 'truncate';
    await expect(log.append('mislukt ook\n')).rejects.toThrow('ENOSPC');
    disk.fails = () => false;
    await log.append('twee\n');
    expect(await text()).toBe('een\ntwee\n');
    await log.close();
  });

  it('fault 50: merkt dat het bestand weg is of vervangen', async () => {
    const { path, log } = await aLog();
    await log.append('een\n');
    await copyFile(path, `${path}.kopie`);
    await rm(path);
    await expect(log.append('twee\n')).rejects.toThrow('ENOENT');
    await rename(`${path}.kopie`, path);
    await expect(log.append('twee\n')).rejects.toThrow('ESTALE');
    expect(await readFile(path, 'utf8')).toBe('een\n');
    await log.close();
  });
});
