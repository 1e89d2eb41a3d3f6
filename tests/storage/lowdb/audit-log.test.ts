import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { endOf } from '../../../src/storage/lowdb/audit-chain.ts';
import { LowdbAudit } from '../../../src/storage/lowdb/audit-log.ts';
import { Folders } from '../../../src/storage/lowdb/folders.ts';
import { FailingDisk } from '../../support/failing-disk.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { entry, north, south } from '../backend-contract.ts';

const aLog = async () => {
  const disk = new FailingDisk();
  const place = { disk, folders: new Folders(disk) };
  const folder = await tempFolder();
  return { disk, folder, first: join(folder, 'noord.jsonl'), open: () => LowdbAudit.open(place, folder) };
};

const linesOf = async (audit: LowdbAudit, tenant = north) => {
  const about: unknown[] = [];
  for await (const line of audit.lines(tenant)) about.push(line.startsWith('{') ? JSON.parse(line).about : line);
  return about;
};

/** A log with three lines, closed. */
const withThree = async () => {
  const made = await aLog();
  const { audit } = await made.open();
  for (const about of ['a', 'b', 'c']) await audit.append(north, entry(about));
  await audit.close();
  return made;
};

describe('fault 82: het auditlog op schijf', () => {
  it('heeft een bestand per organisatie, en schrijft wat tegelijk komt in één keer weg', async () => {
    const { folder, disk, open } = await aLog();
    const { audit } = await open();
    await audit.append(north, entry('eerst'));
    await audit.append(south, entry('zuid'));
    const before = disk.calls.length;
    await Promise.all(Array.from({ length: 20 }, (_, at) => audit.append(north, entry(`t-${at}`))));
    expect(disk.calls.slice(before).filter(({ call }) => call === 'sync').length).toBeLessThanOrEqual(2);
    await audit.close();
    expect((await readdir(folder)).toSorted()).toEqual(['+zuid.jsonl', 'noord.jsonl']);
    await expect(audit.append(north, entry())).rejects.toThrow('the store is closed');
    const again = await open();
    expect(again.audit.tenants().toSorted()).toEqual([south, north]);
    expect((await linesOf(again.audit)).length).toBe(21);
    expect(await linesOf(again.audit, south)).toEqual(['zuid']);
    await again.audit.close();
  });

  it.each([
    ['een halve regel', '{"seq":4,"at":"2026'],
    ['nullen', '\0'.repeat(70_000)],
  ])('snijdt %s na een crash af', async (_, torn) => {
    const { first, open } = await withThree();
    const good = await readFile(first, 'utf8');
    await appendFile(first, torn);
    const { audit, damaged } = await open();
    expect(damaged).toEqual([]);
    await audit.append(north, entry('d'));
    expect(await linesOf(audit)).toEqual(['a', 'b', 'c', 'd']);
    await audit.close();
    expect((await readFile(first, 'utf8')).startsWith(good)).toBe(true);
  });

  it.each([
    ['veranderd', (lines: string[]) => [...lines.slice(0, 2), lines[2]?.replace('"c"', '"x"')]],
    ['onleesbaar', (lines: string[]) => [...lines.slice(0, 2), 'geen regel']],
  ])('noemt een log waarvan de laatste regel is %s, laat het staan, en gaat in een nieuw bestand verder', async (_, change) => {
    const { folder, first, open } = await withThree();
    const lines = (await readFile(first, 'utf8')).split('\n').slice(0, 3);
    const broken = `${change(lines).join('\n')}\n`;
    await writeFile(first, broken);
    const { audit, damaged } = await open();
    expect(damaged).toEqual([{ file: first, reason: 'de keten van het auditlog is verbroken' }]);
    await audit.append(north, entry('d'));
    await audit.close();
    expect(await readFile(first, 'utf8')).toBe(broken);
    expect((await readdir(folder)).toSorted()).toEqual(['noord.2.jsonl', 'noord.jsonl']);
    expect(JSON.parse(await readFile(join(folder, 'noord.2.jsonl'), 'utf8'))).toMatchObject({ seq: 3, about: 'd' }); // on from the last line that holds
    const again = await open();
    expect(again.damaged).toEqual([]); // told once
    await again.audit.append(north, entry('e'));
    expect((await linesOf(again.audit)).slice(-2)).toEqual(['d', 'e']);
    await again.audit.close();
  });

  it('begint opnieuw te tellen als er geen enkele regel meer klopt', async () => {
    const { first, open } = await withThree();
    await writeFile(first, 'geen regel\n');
    const { audit } = await open();
    await audit.append(north, entry('d'));
    expect(await linesOf(audit)).toEqual(['geen regel', 'd']);
    await audit.close();
    expect(await endOf([])).toEqual({ head: { seq: 0, hash: '' }, goodBytes: undefined });
  });

  it('fault 48: telt een regel die niet bewaard kon worden niet mee in de keten', async () => {
    const { disk, open } = await withThree();
    const { audit } = await open();
    for (const failing of ['open', 'sync', 'write']) {
      disk.fails = (call) => call === failing;
      await expect(audit.append(south, entry('mislukt'))).rejects.toThrow('ENOSPC');
    }
    await expect(audit.append(north, entry('mislukt'))).rejects.toThrow('ENOSPC');
    disk.fails = () => false;
    await audit.append(north, entry('d'));
    await audit.append(south, entry('z'));
    expect(await linesOf(audit)).toEqual(['a', 'b', 'c', 'd']);
    await audit.close();
    const again = await open();
    expect(again.damaged).toEqual([]);
    expect(await linesOf(again.audit, south)).toEqual(['z']);
    await again.audit.close();
  });
});
