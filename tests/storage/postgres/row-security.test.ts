import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPostgresBackend, type PostgresBackend } from '../../../src/storage/postgres/open-postgres-backend.ts';
import { rights } from '../../../src/storage/postgres/schema.ts';
import { collectedLog } from '../../support/collected-log.ts';
import { MovableClock } from '../../support/movable-clock.ts';
import { newDatabase, type TestDatabase } from '../../support/postgres.ts';
import { runSql } from '../../support/postgres-server.ts';
import { content, delivery, entry, north, south, write } from '../backend-contract.ts';

/** Tables with nothing of a school in them; see the comment in the schema. */
const apart = ['tenants', 'paces', 'proof', 'migrations'];
const ofTenants = Object.keys(rights).filter((table) => !apart.includes(table));

describe('scheiding tussen organisaties in de database', () => {
  let database: TestDatabase;
  let backend: PostgresBackend;
  let session: Client;

  /** Rows of both organisations in every table. */
  const fill = async (): Promise<void> => {
    for (const tenant of [north, south]) {
      const writes = [write('a', 0, content('geheim', { terms: ['t'], due: 1 })), write('b', 0, content('stuk'))];
      await backend.commit({ tenant, writes, turn: 'beurt', audit: entry() });
      await backend.inbox.claim(delivery('k', 1, { tenant }));
      const broken = await backend.get(tenant, 'trajecten', 'b');
      if (broken) await backend.setAside(broken, 'het zegel klopt niet');
    }
  };

  beforeEach(async () => {
    database = await newDatabase();
    const opened = await openPostgresBackend({ url: database.url, poolSize: 2 }, { clock: new MovableClock(), log: collectedLog().log });
    if (!opened.ok) throw new Error(opened.error);
    backend = opened.value;
    await fill();
    session = new Client({ connectionString: database.url });
    await session.connect();
    await session.query('set role basiswijzer_app');
  });
  afterEach(async () => {
    await session.end();
    await backend.close();
    await database.drop();
  });

  const seen = async (table: string): Promise<unknown[]> => {
    const { rows } = await session.query<{ tenant: string }>(`select distinct tenant from basiswijzer.${table}`);
    return rows.map(({ tenant }) => tenant);
  };

  it('kent de rechten van elke tabel', async () => {
    const tables = await runSql(
      database.url,
      "select relname from pg_class where relnamespace = 'basiswijzer'::regnamespace and relkind = 'r'",
    );
    expect(tables.map(({ relname }) => relname).toSorted()).toEqual(Object.keys(rights).toSorted());
  });

  it('geldt voor elke tabel met iets van een school, ook voor de eigenaar', async () => {
    const guarded = await runSql(
      database.url,
      `select relname from pg_class where relnamespace = 'basiswijzer'::regnamespace and relkind = 'r' and relrowsecurity and relforcerowsecurity`,
    );
    expect(guarded.map(({ relname }) => relname).toSorted()).toEqual(ofTenants.toSorted());
  });

  it.each(ofTenants)(
    'laat een vraag zonder voorwaarde aan %s alleen de eigen organisatie zien, en zonder organisatie niets',
    async (table) => {
      expect(await seen(table)).toEqual([]);
      await session.query(`begin; set local basiswijzer.tenant = '${north}'`);
      expect(await seen(table)).toEqual([north]);
      await session.query('commit');
      expect(await seen(table)).toEqual([]);
      await session.query(`set basiswijzer.tenant = '${south}'`);
      expect(await seen(table)).toEqual([south]);
    },
  );

  it('laat niemand bij een ander schrijven, verplaatsen of wissen', async () => {
    await session.query(`set basiswijzer.tenant = '${north}'`);
    const denied = { code: '42501' };
    const insert = `insert into basiswijzer.rows values ('${south}', 'trajecten', 'z', 1, '', '{}', null)`;
    await expect(session.query(insert)).rejects.toMatchObject(denied);
    await expect(session.query(`update basiswijzer.rows set tenant = '${south}'`)).rejects.toMatchObject(denied);
    expect((await session.query(`update basiswijzer.rows set body = 'x' where tenant = '${south}'`)).rowCount).toBe(0);
    expect((await session.query(`delete from basiswijzer.rows where tenant = '${south}'`)).rowCount).toBe(0);
    expect((await backend.get(south, 'trajecten', 'a'))?.body).toBe('geheim');
  });

  it('laat het programma geen regel uit het auditlog veranderen of wissen, en niet aan de tabellen komen', async () => {
    await session.query(`set basiswijzer.tenant = '${north}'`);
    for (const forbidden of [
      "update basiswijzer.audit set line = ''",
      'delete from basiswijzer.audit',
      'truncate basiswijzer.audit',
      'delete from basiswijzer.audit_heads',
      'delete from basiswijzer.set_aside',
      'alter table basiswijzer.rows no force row level security',
      'drop table basiswijzer.rows',
      'create table basiswijzer.mine (n int)',
    ]) {
      await expect(session.query(forbidden), forbidden).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('geldt ook voor elke verbinding van het programma zelf', async () => {
    await runSql(
      database.url,
      `create table public.readers (name text); grant insert on public.readers to public;
       create function public.note() returns trigger language plpgsql as $$ begin insert into public.readers values (current_user); return new; end $$;
       create trigger note before insert on basiswijzer.rows for each row execute function public.note()`,
    );
    await backend.commit({ tenant: north, writes: [write('c', 0, content('x'))] });
    expect(await runSql(database.url, 'select name from public.readers')).toEqual([{ name: 'basiswijzer_app' }]);
  });

  it('weigert een organisatie waarvan de naam geen naam is', async () => {
    const forged = JSON.parse(JSON.stringify("noord'; set local basiswijzer.tenant = 'Zuid"));
    await expect(backend.get(forged, 'trajecten', 'a')).rejects.toThrow();
    await expect(backend.commit({ tenant: forged, writes: [] })).rejects.toThrow();
  });

  it('zet in de wachtrij alleen waar een rij staat', async () => {
    const jobs = await runSql(database.url, 'select data, singleton_key from basiswijzer_jobs.job order by singleton_key collate "C"');
    expect(jobs).toEqual([
      { data: { tenant: 'Zuid', kind: 'trajecten', id: 'a', due: 1 }, singleton_key: 'Zuid/trajecten/a/1' },
      { data: { tenant: 'noord', kind: 'trajecten', id: 'a', due: 1 }, singleton_key: 'noord/trajecten/a/1' },
    ]);
  });

  it('vindt een term met een index, ook al geldt de scheiding', async () => {
    await session.query(`set basiswijzer.tenant = '${north}'; set enable_seqscan = off`);
    const { rows } = await session.query<{ 'QUERY PLAN': string }>(
      `explain select r.id from basiswijzer.rows r join basiswijzer.terms t using (tenant, kind, id)
       where t.tenant = '${north}' and t.kind = 'trajecten' and t.term = 't'`,
    );
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toMatch(/Index Cond: .*term = 't'/);
  });

  it('houdt de termen gelijk aan die van de rij', async () => {
    const terms = () => runSql(database.url, `select id, term from basiswijzer.terms where tenant = '${north}' order by id, term`);
    await backend.commit({
      tenant: north,
      writes: [write('a', 1, content('x', { terms: ['u', 'u', 't'] })), write('d', 0, content('x', { terms: ['v'] }))],
    });
    expect(await terms()).toEqual([
      { id: 'a', term: 't' },
      { id: 'a', term: 'u' },
      { id: 'd', term: 'v' },
    ]);
    await backend.commit({ tenant: north, writes: [write('a', 2, content('x')), write('d', 1, null)] });
    expect(await terms()).toEqual([]);
  });
});
