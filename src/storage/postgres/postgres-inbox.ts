import { randomUUID } from 'node:crypto';
import { z } from 'zod/v4';
import type { TenantId } from '../../shared/ids.ts';
import type { Claim, Delivery, Inbox } from '../inbox.ts';
import type { Database } from './database.ts';
import { type Statement, sql } from './line.ts';
import { removeInParts } from './upkeep.ts';

/** A delivery that is being carried out for longer than this holds up nobody in its chat; in milliseconds. */
const HOLDS_UP_MS = 30_000;

const digestPattern = /^[\w-]{1,64}$/;

const claimSchema = z.object({ answer: z.string().nullable(), mine: z.boolean() });
const deliverySchema = z.object({ key: z.string(), chat: z.string(), at: z.number(), body: z.string() });

/** The inbox that several processes share. */
export class PostgresInbox implements Inbox {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The claim has a number of its own, so that one that is sent again after a lost connection knows itself. */
  async claim({ tenant, key, chat, at, body }: Delivery): Promise<Claim> {
    if (!digestPattern.test(key) || !digestPattern.test(chat)) throw new Error('a key and a chat are digests');
    const claim = randomUUID();
    const text = `insert into basiswijzer.inbox (tenant, key, chat, at, body, claim, since) values ($1, $2, $3, $4, $5, $6, $7)
      on conflict do nothing`;
    const [, found] = await this.#database.once(
      tenant,
      sql(text, tenant, key, chat, at, body, claim, this.#database.now()),
      known(tenant, key, claim),
    );
    const { answer, mine } = claimSchema.parse(found?.rows[0]);
    if (answer !== null) return { kind: 'klaar', answer };
    return { kind: mine ? 'nieuw' : 'bezig' };
  }

  async isFirst({ tenant, key, chat, at }: Delivery): Promise<boolean> {
    const text = `select from basiswijzer.inbox where tenant = $1 and chat = $2 and answer is null and key <> $3 and since > $4
      and (at, seq) < ($5, coalesce((select seq from basiswijzer.inbox where tenant = $1 and key = $3), 0)) limit 1`;
    const since = this.#database.now() - HOLDS_UP_MS;
    const [earlier] = await this.#database.once(tenant, sql(text, tenant, chat, key, since, at));
    return earlier?.count === 0;
  }

  /** What came in is not needed any more once it is answered, so it is not kept. */
  async finish(tenant: TenantId, key: string, answer: string): Promise<void> {
    const text = `update basiswijzer.inbox set answer = $3, body = '' where tenant = $1 and key = $2 and answer is null`;
    await this.#database.once(tenant, sql(text, tenant, key, answer));
  }

  async look(tenant: TenantId, key: string): Promise<Claim | undefined> {
    const [found] = await this.#database.once(tenant, known(tenant, key, null));
    if (found?.rows[0] === undefined) return undefined;
    const { answer } = claimSchema.parse(found.rows[0]);
    return answer === null ? { kind: 'bezig' } : { kind: 'klaar', answer };
  }

  /** Like a claim, a takeover has a number, so that one that is sent again finds what it took. */
  async takeUnfinished(tenant: TenantId, before: number): Promise<readonly Delivery[]> {
    const text = `with free as (
        select key from basiswijzer.inbox where tenant = $1 and at < $2 and answer is null and (takeover is null or takeover = $3)
        order by key for update
      ), taken as (
        update basiswijzer.inbox i set takeover = $3, since = $4 from free where i.tenant = $1 and i.key = free.key
        returning i.key, i.chat, i.at, i.seq, i.body
      ) select key, chat, at::float8 as at, body from taken order by at, seq`;
    const [taken] = await this.#database.once(tenant, sql(text, tenant, before, randomUUID(), this.#database.now()));
    return (taken?.rows ?? []).map((row) => ({ tenant, ...deliverySchema.parse(row) }));
  }

  async prune(tenant: TenantId, before: number): Promise<void> {
    await removeInParts(this.#database, tenant, { table: 'inbox', id: 'key', where: 'at < $2', value: before });
    await removeInParts(this.#database, tenant, { table: 'effects', id: 'turn', where: 'at < $2', value: before });
  }
}

const known = (tenant: TenantId, key: string, claim: string | null): Statement =>
  sql('select answer, coalesce(claim = $3, false) as mine from basiswijzer.inbox where tenant = $1 and key = $2', tenant, key, claim);
