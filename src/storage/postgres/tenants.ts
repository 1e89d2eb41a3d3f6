import { z } from 'zod/v4';
import { type TenantId, tenantIdSchema } from '../../shared/ids.ts';
import type { Database } from './database.ts';
import { sql } from './line.ts';

const listSchema = z.array(z.object({ tenant: tenantIdSchema }));

/** The tenants for which something was ever saved. They stand apart, since under row-level security nobody can ask for all of them. */
export async function listedTenants(database: Database): Promise<readonly TenantId[]> {
  const { rows } = await database.outside(sql('select tenant from basiswijzer.tenants order by tenant'));
  return listSchema.parse(rows).map(({ tenant }) => tenant);
}

/** See `Backend.tenants`. */
export async function keptTenants(database: Database): Promise<readonly TenantId[]> {
  const text = `select where exists (select from basiswijzer.rows where tenant = $1)
    or exists (select from basiswijzer.audit where tenant = $1)`;
  const kept: TenantId[] = [];
  for (const tenant of await listedTenants(database)) {
    const [answer] = await database.once(tenant, sql(text, tenant));
    if (answer?.count === 1) kept.push(tenant);
  }
  return kept;
}
