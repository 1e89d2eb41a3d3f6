import { describe, expect, it } from 'vitest';
import { emptyChain, followLine } from '../../../src/storage/audit.ts';
import { PostgresAudit } from '../../../src/storage/postgres/postgres-audit.ts';
import { MovableClock } from '../../support/movable-clock.ts';
import { openDatabase } from '../../support/postgres-database.ts';
import { runSql } from '../../support/postgres-server.ts';
import { entry, north, south } from '../backend-contract.ts';

describe('auditlog in PostgreSQL', () => {
  it('begint één keten als velen tegelijk de eerste regel schrijven', async () => {
    const { database } = await openDatabase(new MovableClock(), 8);
    const audit = new PostgresAudit(database);
    await Promise.all(Array.from({ length: 16 }, (_, at) => audit.append(at % 2 ? south : north, entry(`t-${at}`))));
    for (const tenant of [north, south]) {
      let head = emptyChain;
      for await (const line of audit.lines(tenant)) head = followLine(head, line) ?? expect.fail('the chain is broken');
      expect(head.seq).toBe(8);
    }
  });

  it('geeft ook heel veel regels, in volgorde en elk één keer', async () => {
    const { database, url } = await openDatabase(new MovableClock());
    await runSql(url, `insert into basiswijzer.audit select 'noord', n, n::text from generate_series(1, 2500) as n`);
    const found: number[] = [];
    for await (const line of new PostgresAudit(database).lines(north)) found.push(Number(line));
    expect(found).toEqual(Array.from({ length: 2500 }, (_, at) => at + 1));
  });

  it('kan niet verder op een kop die is teruggezet', async () => {
    const { database, url } = await openDatabase(new MovableClock());
    const audit = new PostgresAudit(database);
    for (const about of ['a', 'b']) await audit.append(north, entry(about));
    await runSql(url, `update basiswijzer.audit_heads set seq = 1`);
    await expect(audit.append(north, entry('c'))).rejects.toMatchObject({ code: '23505' });
  });
});
