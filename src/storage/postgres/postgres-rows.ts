import { z } from 'zod/v4';
import type { TenantId } from '../../shared/ids.ts';
import { nextLine } from '../audit.ts';
import { type Commit, type Kind, kinds, type Row, type RowPlace, type Write } from '../backend.ts';
import type { Database } from './database.ts';
import { type Send, type Statement, sql } from './line.ts';
import { lockHead, writeLine } from './postgres-audit.ts';

/** A row for which work waits from `due` on. */
export interface Waiting extends RowPlace {
  readonly due: number;
}

/** Announces work that waits on rows of one tenant, in the transaction that `send` is in. */
export type Announce = (send: Send, rows: readonly Waiting[]) => void;

/** A row as {@link COLUMNS} give it. */
export const rowSchema = z.object({
  kind: z.enum(kinds),
  id: z.string(),
  revision: z.int(),
  body: z.string(),
  terms: z.array(z.string()),
  due: z.number().nullable(),
});

/** What is read of a row `r`. */
export const COLUMNS = 'r.kind, r.id, r.revision, r.body, r.terms, r.due::float8 as due';

const idPattern = /^[\w-]{1,128}$/;

/** The rows of all tenants. */
export class PostgresRows {
  readonly #database: Database;
  readonly #announce: Announce;

  /** @param announce is told within each commit of the rows to which it gives a `due` */
  constructor(database: Database, announce: Announce) {
    this.#database = database;
    this.#announce = announce;
  }

  /** See `Backend.get`. */
  async get(tenant: TenantId, kind: Kind, id: string): Promise<Row | undefined> {
    if (!idPattern.test(id)) return undefined;
    const { rows } = await this.#database.call(tenant, 'get', COLUMNS, kind, id);
    return rows.map((row) => ({ tenant, ...rowSchema.parse(row) }))[0];
  }

  /** See `Backend.find`. */
  find(tenant: TenantId, kind: Kind, term?: string): Promise<readonly Row[]> {
    if (term === undefined) {
      const text = `select ${COLUMNS} from basiswijzer.rows r where tenant = $1 and kind = $2 order by id`;
      return this.#read(tenant, sql(text, tenant, kind));
    }
    const text = `select ${COLUMNS} from basiswijzer.rows r join basiswijzer.terms t using (tenant, kind, id)
      where t.tenant = $1 and t.kind = $2 and t.term = $3 order by id`;
    return this.#read(tenant, sql(text, tenant, kind, term));
  }

  async #read(tenant: TenantId, statement: Statement): Promise<readonly Row[]> {
    const [answer] = await this.#database.once(tenant, statement);
    return (answer?.rows ?? []).map((row) => ({ tenant, ...rowSchema.parse(row) }));
  }

  /** See `Backend.commit`. Rows are locked in the order of their places, so that two commits never wait for each other. */
  async commit({ tenant, writes, turn, audit }: Commit): Promise<boolean> {
    const statements = inOrder(writes).map((write) => statementFor(tenant, write));
    const waiting = writes.flatMap(({ kind, id, next }) => (next && next.due !== null ? [{ tenant, kind, id, due: next.due }] : []));
    return this.#database.transact(tenant, async (send) => {
      const [counts, head] = await Promise.all([
        Promise.all(statements.map(async (statement) => (await send(statement)).count)),
        audit && lockHead(send, tenant),
        turn === undefined ? undefined : send(effectOf(tenant, turn, this.#database.now())),
      ]);
      if (counts.some((count) => count !== 1)) return { keep: false, value: false };
      const line = audit && head && nextLine(head, audit);
      return {
        keep: true,
        value: true,
        last: () => {
          if (line) writeLine(send, tenant, line);
          if (waiting.length > 0) this.#announce(send, waiting);
        },
      };
    });
  }

  /** See `Backend.hasEffect`. */
  async hasEffect(tenant: TenantId, turn: string): Promise<boolean> {
    const text = 'select from basiswijzer.effects where tenant = $1 and turn = $2';
    const [answer] = await this.#database.once(tenant, sql(text, tenant, turn));
    return answer?.count === 1;
  }

  /** See `Backend.setAside`. */
  async setAside({ tenant, kind, id, revision }: Row, reason: string): Promise<void> {
    const text = `with gone as (
        delete from basiswijzer.rows where tenant = $1 and kind = $2 and id = $3 and revision = $4
        returning tenant, kind, id, revision, body, terms, due
      ) insert into basiswijzer.set_aside (tenant, kind, id, revision, body, terms, due, reason, at) select *, $5::text, $6::bigint from gone`;
    await this.#database.once(tenant, sql(text, tenant, kind, id, revision, reason, this.#database.now()));
  }
}

/** A place that no row can have, or that is named twice, is a bug and throws. */
const inOrder = (writes: readonly Write[]): readonly Write[] => {
  const places = writes.map(({ kind, id }) => `${kind}/${id}`);
  if (writes.some(({ id }) => !idPattern.test(id))) throw new Error('an id has letters, digits, _ and - only, and at most 128 of them');
  if (new Set(places).size < places.length) throw new Error('a commit names each row once');
  return writes.toSorted((a, b) => (`${a.kind}/${a.id}` < `${b.kind}/${b.id}` ? -1 : 1));
};

/** What carries out a write, and counts one row when what stood there was as expected. */
const statementFor = (tenant: TenantId, { kind, id, expected, next, revision = 1 }: Write): Statement => {
  const place = [tenant, kind, id] as const;
  if (!next && expected === 0) {
    return sql('select where not exists (select from basiswijzer.rows where tenant = $1 and kind = $2 and id = $3)', ...place);
  }
  if (!next) return sql('delete from basiswijzer.rows where tenant = $1 and kind = $2 and id = $3 and revision = $4', ...place, expected);
  const content = [next.body, [...next.terms], next.due] as const;
  if (expected === 0) {
    const text = `insert into basiswijzer.rows (tenant, kind, id, revision, body, terms, due) values ($1, $2, $3, $7, $4, $5, $6)
      on conflict do nothing`;
    return sql(text, ...place, ...content, revision);
  }
  const text = `update basiswijzer.rows set revision = revision + 1, body = $4, terms = $5, due = $6
    where tenant = $1 and kind = $2 and id = $3 and revision = $7`;
  return sql(text, ...place, ...content, expected);
};

const effectOf = (tenant: TenantId, turn: string, at: number): Statement =>
  sql('insert into basiswijzer.effects (tenant, turn, at) values ($1, $2, $3) on conflict do nothing', tenant, turn, at);
