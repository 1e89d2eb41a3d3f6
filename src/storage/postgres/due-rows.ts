import { z } from 'zod/v4';
import type { TenantId } from '../../shared/ids.ts';
import { kinds, type RowPlace } from '../backend.ts';
import type { Database } from './database.ts';
import { type Answer, sql } from './line.ts';
import type { Waiting } from './postgres-rows.ts';
import { QUEUE } from './queue.ts';
import { QUEUE_SCHEMA } from './role.ts';
import type { DueRow } from './row-runner.ts';
import { listedTenants } from './tenants.ts';

const dueSchema = z.object({ revision: z.int(), due: z.number() });
const waitingSchema = z.array(dueSchema.extend({ kind: z.enum(kinds), id: z.string() }));

/** Rows that are looked up at a time. */
const PAGE = 500;

/** The rows for which work waits, as the runner sees them. */
export class DueRows {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The row in this place when work waits for it, now or later. */
  async look({ tenant, kind, id }: RowPlace): Promise<DueRow | undefined> {
    const text = `select revision, due::float8 as due from basiswijzer.rows
      where tenant = $1 and kind = $2 and id = $3 and due is not null`;
    const [answer] = await this.#database.once(tenant, sql(text, tenant, kind, id));
    return answer?.rows[0] === undefined ? undefined : dueSchema.parse(answer.rows[0]);
  }

  /** The rows of all tenants that are due by now, the longest first. */
  due(): Promise<readonly (Waiting & DueRow)[]> {
    const text = `select kind, id, revision, due::float8 as due from basiswijzer.rows where tenant = $1 and due <= $2 order by due limit ${PAGE}`;
    return this.#perTenant((tenant) => this.#database.once(tenant, sql(text, tenant, this.#database.now())));
  }

  /** The rows of all tenants that are due since before this moment and that no job in the queue is for. */
  lost(before: number): Promise<readonly (Waiting & DueRow)[]> {
    const text = `select kind, id, revision, due::float8 as due from basiswijzer.rows r where tenant = $1 and due <= $2 and not exists (
        select from ${QUEUE_SCHEMA}.job j where j.name = $3 and j.state < 'completed' and j.singleton_key = concat_ws('/', tenant, kind, id, r.due)
      ) order by due limit ${PAGE}`;
    return this.#perTenant((tenant) => this.#database.once(tenant, sql(text, tenant, before, QUEUE)));
  }

  async #perTenant(ask: (tenant: TenantId) => Promise<readonly Answer[]>): Promise<readonly (Waiting & DueRow)[]> {
    const found: (Waiting & DueRow)[] = [];
    for (const tenant of await listedTenants(this.#database)) {
      const [answer] = await ask(tenant);
      for (const row of waitingSchema.parse(answer?.rows)) found.push({ tenant, ...row });
    }
    return found;
  }
}
