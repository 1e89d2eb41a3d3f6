import { randomUUID } from 'node:crypto';
import { z } from 'zod/v4';
import type { TenantId } from '../../shared/ids.ts';
import type { Claim, Delivery, Inbox } from '../inbox.ts';
import type { Database } from './database.ts';
import { sql } from './line.ts';
import { removeInParts } from './upkeep.ts';

/** A delivery that is being carried out for longer than this holds up nobody in its chat; in milliseconds. */
const HOLDS_UP_MS = 30_000;

const digestPattern = /^[\w-]{1,64}$/;

const knownSchema = z.object({ answer: z.string().nullable() });
const claimSchema = knownSchema.extend({ mine: z.boolean(), first: z.boolean() });
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
    const holding = this.#database.now() - HOLDS_UP_MS;
    const rest = [key, chat, at, body, randomUUID(), this.#database.now(), holding] as const;
    const { rows } = await this.#database.call(tenant, 'claim', '*', ...rest);
    const { answer, mine, first } = claimSchema.parse(rows[0]);
    if (answer !== null) return { kind: 'klaar', answer };
    return mine ? { kind: 'nieuw', isFirst: first } : { kind: 'bezig' };
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
    await this.#database.call(tenant, 'finish', '1', key, answer);
  }

  async look(tenant: TenantId, key: string): Promise<Claim | undefined> {
    const text = 'select answer from basiswijzer.inbox where tenant = $1 and key = $2';
    const [found] = await this.#database.once(tenant, sql(text, tenant, key));
    if (found?.rows[0] === undefined) return undefined;
    const { answer } = knownSchema.parse(found.rows[0]);
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
