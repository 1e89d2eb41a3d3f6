import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Clock } from '../../shared/clock.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { kinds, type RowPlace } from '../backend.ts';
import { LowdbAudit } from './audit-log.ts';
import { DeliveryBook } from './delivery-book.ts';
import { type Disk, realDisk } from './disk.ts';
import { isLeftover, type Place } from './durable-file.ts';
import { Effects } from './effects.ts';
import { codeOf } from './error-code.ts';
import { Folders } from './folders.ts';
import { type OpenJournal, readJournals } from './journal.ts';
import { loadRows } from './load-rows.ts';
import { LOCK_NAME, takeLock } from './lock.ts';
import { LoggedInbox } from './logged-inbox.ts';
import { LowdbBackend } from './lowdb-backend.ts';
import { type Damage, keptOf } from './row-file.ts';
import { RowWriter } from './row-writer.ts';
import { Runner } from './runner.ts';
import { SegmentedLog } from './segmented-log.ts';
import { Shelves } from './shelves.ts';
import { LIMIT_BYTES, SizeAlarm } from './size-alarm.ts';

/** Where the store tells what the beheerder should know: ids and codes only. */
export interface StoreLog {
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** What the embedded backend needs, and what a test may put in place of the real thing. */
export interface LowdbOptions {
  readonly clock: Clock;
  readonly log?: StoreLog | undefined;
  /** From this size on, in bytes, the store warns. */
  readonly limitBytes?: number | undefined;
  readonly disk?: Disk | undefined;
}

const INBOX = 'inbox';
const AUDIT = 'audit';
const JOURNALS = 'journaal';
const silent: StoreLog = { warn: () => undefined, error: () => undefined };

/**
 * Opens the embedded backend in a folder, which is made when it is not there. Refused with one Dutch sentence when another process has it open or the
 * folder cannot be used.
 */
export const openLowdbBackend = async (folder: string, options: LowdbOptions): Promise<Result<LowdbBackend, string>> => {
  const disk = options.disk ?? realDisk;
  const place: Place = { disk, folders: new Folders(disk) };
  try {
    const opened = await lockAndOpen(place, folder, options);
    if (!opened.ok) await place.folders.close();
    return opened;
  } catch (error) {
    await place.folders.close();
    const code = codeOf(error);
    if (code === undefined) throw error;
    return err(
      `De map ${folder} is niet te gebruiken voor de opslag (${code}). Kies een andere met DATA_DIR, of geef de bot er rechten op.`,
    );
  }
};

const lockAndOpen = async (place: Place, folder: string, options: LowdbOptions): Promise<Result<LowdbBackend, string>> => {
  await makeHome(place, folder);
  await place.folders.know(folder);
  const lock = await takeLock(folder);
  if (!lock.ok) return lock;
  try {
    return ok(await openHeld(place, folder, options, lock.value.release));
  } catch (error) {
    await lock.value.release();
    throw error;
  }
};

/** Each new folder on the way is on disk before anything is put in it. */
const makeHome = async (place: Place, folder: string): Promise<void> => {
  if (existsSync(folder)) return;
  await makeHome(place, dirname(folder));
  await place.folders.make(folder);
};

const openHeld = async (place: Place, home: string, options: LowdbOptions, unlock: () => Promise<void>): Promise<LowdbBackend> => {
  const { clock, log = silent } = options;
  for (const name of (await readdir(home)).filter(isLeftover)) await rm(join(home, name), { recursive: true });
  const watched = [...kinds, INBOX, AUDIT, JOURNALS].map((name) => join(home, name));
  await Promise.all(watched.map((each) => place.folders.make(each)));
  await place.folders.know(join(home, LOCK_NAME));

  const rows = await openRows(place, home);
  const effects = new Effects();
  for (const { row, turns } of rows.shelves.all()) for (const turn of turns) effects.add(row.tenant, turn);
  const deliveries = await openInbox(place, join(home, INBOX), clock, effects);
  const writer = new RowWriter(place, home, join(home, JOURNALS), deliveries.log, (error) =>
    log.error({ code: codeOf(error) }, 'een bewaarde wijziging staat nog niet helemaal op haar plaats'),
  );
  const left = await readJournals(place, join(home, JOURNALS));
  for (const journal of left.journals) await finishJournal(journal, writer, rows.shelves, effects);
  const { audit, damaged } = await LowdbAudit.open(place, join(home, AUDIT));

  const alarm = new SizeAlarm(options.limitBytes ?? LIMIT_BYTES, (bytes, limit) =>
    log.warn({ bytes, limit }, 'de ingebouwde opslag wordt te groot: stap over op PostgreSQL'),
  );
  alarm.look(rows.shelves.bytes);
  return new LowdbBackend({
    place,
    home,
    shelves: rows.shelves,
    effects,
    writer,
    inbox: deliveries.inbox,
    audit,
    jobs: new Runner(clock, rows.shelves, ({ kind, id }, error) =>
      log.warn({ kind, id, code: codeOf(error) }, 'werk mislukt, later opnieuw'),
    ),
    alarm,
    watched: [home, ...watched, join(home, LOCK_NAME)],
    damaged: [...rows.damaged, ...deliveries.damaged, ...left.damaged, ...damaged],
    onDamage: ({ file, reason }) => log.error({ file, reason }, 'bestand beschadigd en opzij gezet'),
    release: async () => {
      await deliveries.log.close();
      await audit.close();
      await place.folders.close();
      await unlock();
    },
  });
};

const openRows = async (place: Place, home: string) => {
  const shelves = new Shelves();
  const damaged: Damage[] = [];
  for (const kind of kinds) damaged.push(...(await loadRows(place, home, kind, shelves)));
  return { shelves, damaged };
};

const openInbox = async (place: Place, folder: string, clock: Clock, effects: Effects) => {
  const { log, records, damaged } = await SegmentedLog.open(place, folder, clock);
  const inbox = new LoggedInbox(new DeliveryBook(), effects, log);
  for (const { record, part } of records) inbox.replay(record, part);
  return { log, inbox, damaged };
};

/** Does what a crash left undone of a commit: each step whose row is not where the commit brought it. */
const finishJournal = async ({ path, journal }: OpenJournal, writer: RowWriter, shelves: Shelves, effects: Effects): Promise<void> => {
  const { tenant } = journal;
  const revisionAt = (place: RowPlace) => shelves.get(place)?.row.revision ?? 0;
  const steps = journal.steps.filter((step) =>
    step.does === 'bewaart' ? revisionAt(step.file) < step.file.revision : revisionAt({ ...step, tenant }) === step.revision,
  );
  await writer.carryOut({ path, journal: { ...journal, steps } });
  for (const step of steps) {
    if (step.does === 'bewaart') shelves.put(keptOf(step.file));
    else shelves.drop({ ...step, tenant });
  }
  for (const turn of journal.steps.flatMap((step) => (step.does === 'bewaart' ? step.file.turns : []))) effects.add(tenant, turn);
  if (journal.turn !== null) effects.add(tenant, journal.turn);
};
