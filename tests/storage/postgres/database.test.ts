import { Client } from 'pg';
import { describe, expect, it } from 'vitest';
import { tenantIdSchema } from '../../../src/shared/ids.ts';
import { askOver } from '../../../src/storage/postgres/ask.ts';
import type { Database } from '../../../src/storage/postgres/database.ts';
import { Line, sql } from '../../../src/storage/postgres/line.ts';
import { openPool } from '../../../src/storage/postgres/pool.ts';
import { keptTenants, listedTenants } from '../../../src/storage/postgres/tenants.ts';
import { MovableClock } from '../../support/movable-clock.ts';
import { testDatabase } from '../../support/postgres.ts';
import { openDatabase } from '../../support/postgres-database.ts';
import { runSql } from '../../support/postgres-server.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { north, south } from '../backend-contract.ts';

const clock = new MovableClock();
const insertRow = (tenant: string, id: string) =>
  sql(`insert into basiswijzer.rows (tenant, kind, id, revision, body, terms) values ($1, 'trajecten', $2, 1, '', '{}')`, tenant, id);
const allRows = sql('select tenant, id from basiswijzer.rows where id <> $1', '');

describe('transacties', () => {
  const saved = (database: Database, id: string) =>
    database.transact(north, async (send) => {
      await send(insertRow(north, id));
      return { keep: true, value: id };
    });

  it('houden wat is gelukt, en niets van wat wordt afgezegd', async () => {
    const { database } = await openDatabase(clock);
    expect(await saved(database, 'a')).toBe('a');
    const refused = database.transact(north, async (send) => {
      await send(insertRow(north, 'b'));
      return { keep: false, value: 'nee' };
    });
    expect(await refused).toBe('nee');
    const [found] = await database.once(north, allRows);
    expect(found?.rows).toEqual([{ tenant: north, id: 'a' }]);
  });

  it('laten bij elke fout onderweg hun verbinding weer vrij', async () => {
    const { database } = await openDatabase(clock, 1);
    const bug = () => Promise.reject(new Error('a bug'));
    const forged = JSON.parse('"noord\'; drop table x"');
    await expect(database.transact(north, bug)).rejects.toThrow('a bug');
    await expect(database.transact(forged, bug)).rejects.toThrow();
    await expect(database.once(forged, allRows)).rejects.toThrow();
    await expect(
      database.transact(north, async () => ({
        keep: true,
        value: 1,
        last: () => {
          throw new Error('a bug at the end');
        },
      })),
    ).rejects.toThrow('a bug at the end');
    await expect(database.outside(sql('select 1/$1::int', 0))).rejects.toMatchObject({ code: '22012' });
    await expect(database.once(north, sql('select 1/$1::int', 0))).rejects.toMatchObject({ code: '22012' });
    await expect(
      database.transact(north, async (send) => ({ keep: true, value: 1, last: () => void send(sql('select 1/$1::int', 0)) })),
    ).rejects.toMatchObject({ code: '22012' });
    expect(await saved(database, 'a')).toBe('a');
  });

  it('noemen de eerste fout, en niet wat daarna niet meer mocht', async () => {
    const { database } = await openDatabase(clock);
    const failing = database.transact(north, async (send) => {
      await Promise.all([send(insertRow(north, 'a')), send(sql('select 1/$1::int', 0)), send(insertRow(north, 'b'))]);
      return { keep: true, value: undefined };
    });
    await expect(failing).rejects.toMatchObject({ code: '22012' });
    const [found] = await database.once(north, allRows);
    expect(found?.rows).toEqual([]);
  });

  it('zien buiten een organisatie geen rij, ook niet vlak na een transactie van een organisatie', async () => {
    const { database } = await openDatabase(clock, 1);
    await saved(database, 'a');
    expect((await database.outside(allRows)).rows).toEqual([]);
    await expect(database.outside(insertRow(north, 'b'))).rejects.toMatchObject({ code: '42501' });
    const [theirs] = await database.once(south, allRows);
    expect(theirs?.rows).toEqual([]);
  });

  it('laten een verbinding niet in een afgebroken transactie achter', async () => {
    const { database } = await openDatabase(clock, 1);
    await expect(database.outside(sql('begin; select 1/0'))).rejects.toMatchObject({ code: '22012' });
    expect((await database.outside(sql('select pg_current_xact_id_if_assigned() is null as free'))).rows).toEqual([{ free: true }]);
    expect(await saved(database, 'a')).toBe('a');
  });

  it('sluiten na wat nog loopt, en maar één keer', async () => {
    const { database } = await openDatabase(clock);
    const running = saved(database, 'a');
    await Promise.all([database.close(), database.close()]);
    expect(await running).toBe('a');
    await expect(saved(database, 'b')).rejects.toThrow('closed');
  });

  it('weten voor welke organisaties er iets is, en voor welke er iets staat', async () => {
    const { database } = await openDatabase(clock);
    const third = tenantIdSchema.parse('derde');
    await saved(database, 'a');
    await database.transact(south, async (send) => {
      await send(insertRow(south, 'z'));
      return { keep: true, value: undefined };
    });
    await database.transact(third, async () => ({ keep: true, value: undefined }));
    expect(await listedTenants(database)).toEqual([south, third, north]);
    expect(await keptTenants(database)).toEqual([south, north]);
  });
});

describe('verbindingen', () => {
  it('hebben elk hun grenzen en de rol van het programma', async () => {
    const pool = openPool({ url: await testDatabase(), poolSize: 2, role: 'basiswijzer_app' }, quietLog);
    const line = await Line.take(pool);
    const { rows } = await line.send(
      sql(
        `select current_user::text as role, current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
        current_setting('idle_in_transaction_session_timeout') as idle, current_setting('synchronous_commit') as durable, $1::int as n`,
        1,
      ),
    );
    expect(rows).toEqual([{ role: 'basiswijzer_app', statement: '4s', lock: '1500ms', idle: '3s', durable: 'on', n: 1 }]);
    await line.release(undefined);
    await pool.end();
  });

  it('zijn er nooit meer dan afgesproken', async () => {
    const { database, url } = await openDatabase(clock, 2);
    await Promise.all(Array.from({ length: 30 }, () => database.once(north, allRows)));
    const open = `select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`;
    expect((await runSql(url, open)).length).toBeLessThanOrEqual(2);
  });

  it('geven van een fout alleen de code', async () => {
    const client = new Client({ connectionString: await testDatabase() });
    await client.connect();
    const ask = askOver(client);
    expect(await ask('select $1::int as n', 7)).toEqual([{ n: 7 }]);
    expect(await ask('select 1; select 2')).toEqual([]);
    await expect(ask("select 'geheim'::int")).rejects.toThrow(/^PostgreSQL: 22P02$/);
    await client.end();
  });
});
