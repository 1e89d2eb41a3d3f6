import { onTestFinished } from 'vitest';
import type { Clock } from '../../src/shared/clock.ts';
import { Database } from '../../src/storage/postgres/database.ts';
import { openPool } from '../../src/storage/postgres/pool.ts';
import { APP_ROLE } from '../../src/storage/postgres/role.ts';
import { testDatabase } from './postgres.ts';
import { quietLog } from './quiet-log.ts';

/** What `openDatabase` gives. */
export interface OpenDatabase {
  readonly database: Database;
  readonly url: string;
  /** Opens it once more, as another process would. */
  another(): Database;
}

/** The layer under the store over a new database, until the running test ends. */
export const openDatabase = async (clock: Clock, poolSize = 3): Promise<OpenDatabase> => {
  const url = await testDatabase();
  const another = () => {
    const database = new Database(openPool({ url, poolSize, role: APP_ROLE }, quietLog), clock);
    onTestFinished(() => database.close());
    return database;
  };
  return { database: another(), url, another };
};
