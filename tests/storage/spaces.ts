import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openLowdbBackend } from '../../src/storage/lowdb/open-lowdb-backend.ts';
import { openPostgresBackend } from '../../src/storage/postgres/open-postgres-backend.ts';
import { collectedLog } from '../support/collected-log.ts';
import { MemoryDisk, memoryBackend } from '../support/memory-backend.ts';
import { newDatabase } from '../support/postgres.ts';
import { runSql } from '../support/postgres-server.ts';
import { makeTempFolder } from '../support/temp-folder.ts';
import type { StoreSpace } from './store-contract.ts';

/** A space in memory. */
export const memorySpace = async (): Promise<StoreSpace> => {
  const disk = new MemoryDisk();
  return {
    open: async (clock) => memoryBackend(clock, disk),
    breakWrites: async () => {
      disk.isBroken = true;
      return async () => {
        disk.isBroken = false;
      };
    },
    breakAudit: async () => {
      disk.isAuditBroken = true;
      return async () => {
        disk.isAuditBroken = false;
      };
    },
    atRest: async () => JSON.stringify([[...disk.rows], disk.inbox, [...disk.audit], disk.aside]),
    clear: async () => undefined,
  };
};

/** A space in a folder of its own, on disk. */
export const lowdbSpace = async (): Promise<StoreSpace> => {
  const space = await makeTempFolder();
  const folder = join(space, 'data');
  const replaceByFile = async (path: string) => {
    await rename(path, `${path}-weg`);
    await writeFile(path, 'a file where the folder was');
    return async () => {
      await rm(path);
      await rename(`${path}-weg`, path);
    };
  };
  return {
    open: async (clock) => {
      const opened = await openLowdbBackend(folder, { clock });
      if (!opened.ok) throw new Error(opened.error);
      return opened.value;
    },
    breakWrites: () => replaceByFile(folder),
    breakAudit: () => replaceByFile(join(folder, 'audit')),
    atRest: async () => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
      return (await Promise.all(files.map(async (file) => `${file}\n${await readFile(file, 'latin1')}`))).join('\n');
    },
    clear: () => rm(space, { recursive: true }),
  };
};

const TABLES = `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname like 'basiswijzer%'`;

/** A space in a database of its own. */
export const postgresSpace = async (): Promise<StoreSpace> => {
  const { url, drop } = await newDatabase();
  return {
    open: async (clock) => {
      const opened = await openPostgresBackend({ url, poolSize: 5, timing: { poll: 0.05 } }, { clock, log: collectedLog().log });
      if (!opened.ok) throw new Error(opened.error);
      return opened.value;
    },
    breakWrites: async () => {
      const writing = 'insert, update, delete on all tables in schema basiswijzer';
      await runSql(url, `revoke ${writing} from basiswijzer_app`);
      return async () => void (await runSql(url, `grant ${writing} to basiswijzer_app`));
    },
    breakAudit: async () => {
      await runSql(url, 'revoke insert on basiswijzer.audit from basiswijzer_app');
      return async () => void (await runSql(url, 'grant insert on basiswijzer.audit to basiswijzer_app'));
    },
    atRest: async () => {
      const tables = await runSql(url, TABLES);
      const kept = await Promise.all(tables.map(({ name }) => runSql(url, `select '${name}' as name, t::text from ${name} t`)));
      return JSON.stringify(kept);
    },
    clear: drop,
  };
};
