import type { TenantId } from '../../shared/ids.ts';
import type { Database } from './database.ts';
import { sql } from './line.ts';
import { listedTenants } from './tenants.ts';

/** Rows that are removed at a time, so that no statement takes long. */
const PART = 5000;

/** What is to be removed. All but the value is our own text. */
export interface Old {
  readonly table: 'inbox' | 'effects' | 'commits';
  /** The column that tells one row of a tenant from another. */
  readonly id: string;
  /** A condition on the value, which is `$2`. */
  readonly where: string;
  readonly value: unknown;
}

/** Removes old rows of a tenant, a few thousand at a time. */
export async function removeInParts(database: Database, tenant: TenantId, { table, id, where, value }: Old): Promise<void> {
  const some = `select ${id} from basiswijzer.${table} where tenant = $1 and ${where} limit ${PART}`;
  const statement = sql(`delete from basiswijzer.${table} where tenant = $1 and ${id} in (${some})`, tenant, value);
  for (let removed = PART; removed === PART; ) {
    const [answer] = await database.once(tenant, statement);
    removed = answer?.count ?? 0;
  }
}

/** Forgets which transactions were kept. Somebody asks within seconds, or not at all. */
export async function forgetOldCommits(database: Database): Promise<void> {
  for (const tenant of await listedTenants(database)) {
    await removeInParts(database, tenant, { table: 'commits', id: 'id', where: 'at < now() - $2::interval', value: '1 hour' });
  }
}
