import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, rmdir, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { err, ok, type Result } from '../../shared/result.ts';
import { isCode, unless } from './error-code.ts';

const holderSchema = z.object({ pid: z.int().positive(), birth: z.string() });

/** The folder, in that of the store, which is there as long as a process holds the store. */
export const LOCK_NAME = 'store.lock';

/** A folder held by this process. */
export interface Lock {
  /** Gives the folder free. */
  release(): Promise<void>;
}

/**
 * Takes the folder for this process: two processes on one embedded store lose each other's saves. Refused with one Dutch sentence for who starts
 * the bot. The lock of a process that is gone (killed, or before a restart of the machine) is taken over. Sees processes of this machine or
 * container only: one folder must not be mounted in two.
 */
export const takeLock = async (folder: string): Promise<Result<Lock, string>> => {
  const lock = join(folder, LOCK_NAME);
  const mine = join(folder, `.${LOCK_NAME}.${randomUUID()}.tmp`);
  await mkdir(mine);
  try {
    const me = { pid: process.pid, birth: await birthOf(process.pid) };
    await writeFile(holderFile(mine), JSON.stringify(me), { flush: true });
    const refused = (await moveInto(mine, lock)) ? undefined : await takeOver(mine, lock);
    return refused ? err(refused) : ok({ release: () => rm(lock, { recursive: true, force: true }) });
  } finally {
    await rm(mine, { recursive: true, force: true });
  }
};

const holderFile = (lock: string) => join(lock, 'holder.json');

/** A folder with something in it is never moved over: who gets its folder there has the lock, and nobody sees it half made. */
const moveInto = async (mine: string, lock: string): Promise<boolean> => {
  try {
    await rename(mine, lock);
    return true;
  } catch (error) {
    if (isCode(error, 'ENOTEMPTY', 'EEXIST', 'EPERM')) return false;
    throw error;
  }
};

/** Only one process at a time may look at an old lock and remove it: else a slow one removes the fresh lock of a fast one. */
const takeOver = async (mine: string, lock: string): Promise<string | undefined> => {
  const guard = `${lock}.takeover`;
  try {
    await mkdir(guard);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
    return `Een ander proces neemt de opslag net over. Start opnieuw; helpt dat niet, verwijder dan de map ${guard}.`;
  }
  try {
    const holder = await livingHolder(lock);
    if (holder !== undefined)
      return `Proces ${holder} gebruikt de opslag in ${lock} al. Stop dat proces, of kies een andere map met DATA_DIR.`;
    await unlink(holderFile(lock)).catch(unless('ENOENT'));
    await rmdir(lock).catch(unless('ENOENT', 'ENOTEMPTY'));
    return (await moveInto(mine, lock))
      ? undefined
      : `Een ander proces nam de opslag in ${lock} net over. Kies een andere map met DATA_DIR.`;
  } finally {
    await rmdir(guard);
  }
};

/** The process that holds the lock and still lives; undefined when it is gone or the lock is unreadable. */
const livingHolder = async (lock: string): Promise<number | undefined> => {
  const holder = await readFile(holderFile(lock), 'utf8')
    .then((text) => holderSchema.parse(JSON.parse(text)))
    .catch(() => undefined);
  const birth = holder && (await birthOf(holder.pid));
  return birth === 'alive' || (birth && birth === holder?.birth) ? holder?.pid : undefined;
};

/**
 * Tells one life of a process number from the next: numbers come back, and in a container the bot has number 1 after every restart.
 * On Linux the boot and the start tick; elsewhere only whether the process lives. Empty for a process that is gone.
 */
const birthOf = async (pid: number): Promise<string> => {
  try {
    const [boot, stat] = await Promise.all([readFile('/proc/sys/kernel/random/boot_id', 'utf8'), readFile(`/proc/${pid}/stat`, 'utf8')]);
    const startTick = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]; // field 22; the name in field 2 may hold spaces
    return `${boot.trim()} ${startTick}`;
  } catch {
    return isAlive(pid) ? 'alive' : '';
  }
};

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return isCode(error, 'EPERM'); // alive, of another user
  }
};
