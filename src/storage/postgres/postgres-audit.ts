import { z } from 'zod/v4';
import type { TenantId } from '../../shared/ids.ts';
import { type AuditEntry, type ChainHead, emptyChain, nextLine } from '../audit.ts';
import type { Audit } from '../backend.ts';
import type { Database } from './database.ts';
import { type Send, sql } from './line.ts';

const headSchema = z.object({ seq: z.number(), hash: z.string() });
const lineSchema = z.object({ seq: z.number(), line: z.string() });

/** Lines that are read at a time. */
const PAGE = 1000;

/** Locks the chain of a tenant until the transaction ends, and says where it stands. */
export async function lockHead(send: Send, tenant: TenantId): Promise<ChainHead> {
  const lock = sql('select seq::float8 as seq, hash from basiswijzer.audit_heads where tenant = $1 for update', tenant);
  const { rows } = await send(lock);
  if (rows[0] !== undefined) return headSchema.parse(rows[0]);
  const start = 'insert into basiswijzer.audit_heads (tenant, seq, hash) values ($1, $2, $3) on conflict do nothing';
  const [, again] = await Promise.all([send(sql(start, tenant, emptyChain.seq, emptyChain.hash)), send(lock)]);
  return headSchema.parse(again.rows[0]);
}

/** Writes the line that follows on a locked head. */
export function writeLine(send: Send, tenant: TenantId, { line, head }: ReturnType<typeof nextLine>): void {
  const text = `with moved as (update basiswijzer.audit_heads set seq = $2, hash = $3 where tenant = $1)
    insert into basiswijzer.audit (tenant, seq, line) values ($1, $2, $4)`;
  void send(sql(text, tenant, head.seq, head.hash, line)); // the end of the transaction reports what fails
}

/** The audit log in PostgreSQL; the program's role can add lines to it and nothing else. */
export class PostgresAudit implements Audit {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  append(tenant: TenantId, entry: AuditEntry): Promise<void> {
    return this.#database.transact(tenant, async (send) => {
      const line = nextLine(await lockHead(send, tenant), entry);
      return { keep: true, value: undefined, last: () => writeLine(send, tenant, line) };
    });
  }

  async *lines(tenant: TenantId): AsyncIterable<string> {
    const text = 'select seq::float8 as seq, line from basiswijzer.audit where tenant = $1 and seq > $2 order by seq limit $3';
    for (let after = 0; ; ) {
      const [answer] = await this.#database.once(tenant, sql(text, tenant, after, PAGE));
      const page = z.array(lineSchema).parse(answer?.rows ?? []);
      for (const { seq, line } of page) {
        after = seq;
        yield line;
      }
      if (page.length < PAGE) return;
    }
  }
}
