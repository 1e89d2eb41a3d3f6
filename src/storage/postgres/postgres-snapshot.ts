import { Client } from 'pg';
import { z } from 'zod/v4';
import { type TenantId, tenantIdSchema } from '../../shared/ids.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Kind, Row } from '../backend.ts';
import type { Snapshot } from '../snapshot.ts';
import { type Ask, askOver } from './ask.ts';
import { codeOf } from './postgres-error.ts';
import { COLUMNS, rowSchema } from './postgres-rows.ts';
import { prepareDatabase, sentenceFor } from './prepare-database.ts';

/** Rows or lines that are read at a time. */
const PAGE = 500;

/**
 * Reads everything as it is at one moment, whatever others save meanwhile. Apart from the pool, whose statements must end within seconds. Refused
 * with one Dutch sentence when the database cannot be used.
 */
export async function readPostgres<T>(url: string, read: (all: Snapshot) => Promise<T>): Promise<Result<T, string>> {
  const prepared = await prepareDatabase(url);
  if (!prepared.ok) return err(prepared.error);
  const client = new Client({ connectionString: url, application_name: 'basiswijzer-lezen', connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined); // every query reports its own
  const ask = askOver(client);
  await client.connect();
  try {
    await ask('begin isolation level repeatable read read only');
    if (prepared.value.role !== undefined) await ask(`set local role ${prepared.value.role}`);
    return ok(await read(snapshotOver(ask)));
  } finally {
    await client.end();
  }
}

/** Whether a database has the tables already. Refused with one Dutch sentence when it cannot be asked. */
export async function isPrepared(url: string): Promise<Result<boolean, string>> {
  const client = new Client({ connectionString: url, application_name: 'basiswijzer-lezen', connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const made = await askOver(client)("select where to_regclass('basiswijzer.rows') is not null");
    return ok(made.length === 1);
  } catch (error) {
    return err(sentenceFor(codeOf(error)));
  } finally {
    await client.end().catch(() => undefined);
  }
}

const tenantsSchema = z.array(z.object({ tenant: tenantIdSchema }));
const linesSchema = z.array(z.object({ seq: z.number(), line: z.string() }));

const snapshotOver = (ask: Ask): Snapshot => {
  /** Row-level security lets one tenant through at a time. Both go out at once, so that nothing comes between them. */
  const askFor = async (tenant: TenantId, text: string, ...values: readonly unknown[]): Promise<readonly unknown[]> => {
    const [, rows] = await Promise.all([ask("select set_config('basiswijzer.tenant', $1, true)", tenant), ask(text, ...values)]);
    return rows;
  };
  const page = async (tenant: TenantId, kind: Kind, where: string, ...values: readonly unknown[]): Promise<readonly Row[]> => {
    const text = `select ${COLUMNS} from basiswijzer.rows r where tenant = $1 and kind = $2 and ${where}`;
    return (await askFor(tenant, text, tenant, kind, ...values)).map((row) => ({ tenant, ...rowSchema.parse(row) }));
  };
  return {
    get: async (tenant, kind, id) => (await page(tenant, kind, 'id = $3', id))[0],
    find: async (tenant, kind, term) => {
      const found: Row[] = [];
      for (let after = ''; ; after = found.at(-1)?.id ?? '') {
        const rows = await page(tenant, kind, `id > $3 order by id limit ${PAGE}`, after);
        found.push(...rows);
        if (rows.length < PAGE) return term === undefined ? found : found.filter(({ terms }) => terms.includes(term));
      }
    },
    tenants: async () => {
      const listed = tenantsSchema.parse(await ask('select tenant from basiswijzer.tenants order by tenant'));
      const kept: TenantId[] = [];
      const text = `select where exists (select from basiswijzer.rows where tenant = $1) or exists (select from basiswijzer.audit where tenant = $1)`;
      for (const { tenant } of listed) if ((await askFor(tenant, text, tenant)).length > 0) kept.push(tenant);
      return kept;
    },
    lines: async function* (tenant) {
      const text = `select seq::float8 as seq, line from basiswijzer.audit where tenant = $1 and seq > $2 order by seq limit ${PAGE}`;
      for (let after = 0; ; ) {
        const lines = linesSchema.parse(await askFor(tenant, text, tenant, after));
        yield* lines.map(({ line }) => line);
        if (lines.length < PAGE) return;
        after = lines.at(-1)?.seq ?? after;
      }
    },
  };
};
