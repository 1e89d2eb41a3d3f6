import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPostgresBackend, type PostgresBackend } from '../../../src/storage/postgres/open-postgres-backend.ts';
import { collectedLog } from '../../support/collected-log.ts';
import { MovableClock } from '../../support/movable-clock.ts';
import { type PostgresServer, runSql, startPostgres } from '../../support/postgres-server.ts';
import { chainOf, content, entry, north, write } from '../backend-contract.ts';

describe('fault 53: PostgreSQL valt uit of is te druk', { timeout: 60_000 }, () => {
  let server: PostgresServer;
  let url: string;
  let backend: PostgresBackend;
  let databases = 0;
  const collected = collectedLog();

  beforeAll(async () => {
    server = await startPostgres('careful');
  });
  afterAll(() => server.end());

  beforeEach(async () => {
    databases += 1;
    await runSql(server.url('postgres'), `create database uitval_${databases}`);
    url = server.url(`uitval_${databases}`);
    const opened = await openPostgresBackend({ url, poolSize: 4 }, { clock: new MovableClock(), log: collected.log });
    if (!opened.ok) throw new Error(opened.error);
    backend = opened.value;
    await backend.commit({ tenant: north, writes: [write('a', 0, content('1')), write('b', 0, content('1'))] });
  });
  afterEach(() => backend.close());

  const save = (id: string, revision: number) =>
    backend.commit({ tenant: north, writes: [write(id, revision, content(String(revision + 1)))], audit: entry(id) });

  /** Another session, such as that of a beheerder. */
  const session = async (...settings: readonly string[]): Promise<Client> => {
    const client = new Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    for (const setting of settings) await client.query(`set ${setting}`);
    return client;
  };

  it.each(['stop', 'kill'] as const)('geeft na %s snel een fout, en gaat vanzelf verder als de server er weer is', async (how) => {
    await server[how]();
    await expect(save('a', 1)).rejects.toMatchObject({ name: 'PostgresError', code: 'ECONNREFUSED' });
    await expect(backend.get(north, 'trajecten', 'a')).rejects.toMatchObject({ name: 'PostgresError' });
    expect(await backend.ready()).toBe(false);
    await server.start();
    expect(await save('a', 1)).toBe(true);
    expect(await backend.ready()).toBe(true);
    expect(await chainOf(backend, north)).toHaveLength(1);
  });

  it('merkt na een herstart van de server niets van de verbindingen van daarvoor', async () => {
    await Promise.all(Array.from({ length: 8 }, () => backend.get(north, 'trajecten', 'a')));
    await server.stop();
    await server.start();
    expect(await save('a', 1)).toBe(true);
  });

  it('doet na de uitval vanzelf het werk dat intussen aan de beurt kwam', async () => {
    const done: string[] = [];
    await backend.jobs.start(async ({ kind, id }) => {
      const row = await backend.get(north, kind, id);
      if (row && (await backend.commit({ tenant: north, writes: [write(id, row.revision, content(row.body))] }))) done.push(id);
    });
    await backend.commit({ tenant: north, writes: [write('a', 1, content('x', { due: 1 }))] });
    await expect.poll(() => done, { timeout: 20_000 }).toEqual(['a']);
    await server.kill();
    await expect(backend.commit({ tenant: north, writes: [write('b', 1, content('x', { due: 1 }))] })).rejects.toThrow();
    await server.start();
    await backend.commit({ tenant: north, writes: [write('b', 1, content('x', { due: 1 }))] });
    await expect.poll(() => done, { timeout: 20_000 }).toEqual(['a', 'b']);
  });

  it('houdt alles wat is bevestigd als de server midden in het bewaren hard stopt', async () => {
    const confirmed = new Map([
      ['a', 1],
      ['b', 1],
    ]);
    let isOn = true;
    const writer = async (id: string): Promise<void> => {
      while (isOn) {
        const revision = (await backend.get(north, 'trajecten', id).catch(() => undefined))?.revision;
        if (revision !== undefined && (await save(id, revision).catch(() => false))) confirmed.set(id, revision + 1);
      }
    };
    const writers = [writer('a'), writer('b')];
    for (let round = 0; round < 3; round++) {
      const before = confirmed.get('a') ?? 0;
      await expect.poll(() => confirmed.get('a'), { timeout: 20_000 }).toBeGreaterThan(before + 5);
      await server.kill();
      await server.start();
    }
    isOn = false;
    await Promise.all(writers);
    for (const [id, revision] of confirmed) {
      expect((await backend.get(north, 'trajecten', id))?.revision).toBeGreaterThanOrEqual(revision);
    }
    const saves = await Promise.all(['a', 'b'].map(async (id) => ((await backend.get(north, 'trajecten', id))?.revision ?? 0) - 1));
    expect(await chainOf(backend, north)).toHaveLength(saves.reduce((sum, count) => sum + count, 0)); // one line for each save, and none besides
  });

  it('merkt niets van verbindingen die de beheerder verbreekt', async () => {
    for (let revision = 1; revision < 8; revision++) {
      const saved = save('a', revision);
      await runSql(
        url,
        'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
      );
      expect(await saved).toBe(true);
    }
    expect(await chainOf(backend, north)).toHaveLength(7);
  });

  it('probeert het opnieuw na een serialisatiefout, en geeft het op als die blijft', async () => {
    await runSql(
      url,
      `create sequence public.hik;
       grant usage on sequence public.hik to basiswijzer_app;
       create function public.hik() returns trigger language plpgsql as $$
       begin
         if nextval('public.hik') <= tg_argv[0]::int then raise exception 'hik' using errcode = '40001'; end if;
         return new;
       end $$;
       create trigger hik before update on basiswijzer.rows for each row execute function public.hik(2)`,
    );
    expect(await save('a', 1)).toBe(true);
    expect(await runSql(url, 'select last_value::int as tries from public.hik')).toEqual([{ tries: 3 }]);
    await runSql(url, 'create trigger hik2 before update on basiswijzer.rows for each row execute function public.hik(1000000)');
    await expect(save('a', 2)).rejects.toMatchObject({ code: '40001' });
    expect(await backend.get(north, 'trajecten', 'a')).toMatchObject({ revision: 2 });
    expect(await chainOf(backend, north)).toHaveLength(1);
  });

  it('probeert het opnieuw als het in een deadlock het onderspit delft', async () => {
    const other = await session('deadlock_timeout = 60000'); // so that the store is the one that finds it
    await other.query('begin');
    await other.query("update basiswijzer.rows set body = body where id = 'b'");
    const saved = backend.commit({ tenant: north, writes: [write('a', 1, content('2')), write('b', 1, content('2'))] });
    await expect.poll(async () => (await runSql(url, "select from pg_stat_activity where wait_event_type = 'Lock'")).length).toBe(1);
    const crossed = other.query("update basiswijzer.rows set body = body where id = 'a'");
    await crossed;
    await other.query('commit');
    expect(await saved).toBe(true);
    expect(await runSql(url, 'select deadlocks::int > 0 as found from pg_stat_database where datname = current_database()')).toHaveLength(
      1,
    );
    await other.end();
  });

  it('wacht niet langer dan enkele seconden op een rij die een ander vasthoudt', async () => {
    const other = await session();
    await other.query("begin; update basiswijzer.rows set body = body where id = 'a'");
    await expect(save('a', 1)).rejects.toMatchObject({ code: '55P03' });
    expect(await save('b', 1)).toBe(true);
    await other.query('rollback');
    expect(await save('a', 1)).toBe(true);
    await other.end();
  });

  it('geeft een fout als alle verbindingen lang bezet zijn, en gaat daarna verder', async () => {
    const other = await session();
    await other.query("begin; update basiswijzer.rows set body = body where id = 'a'");
    const waiting = Array.from({ length: 40 }, () => save('a', 1));
    const outcomes = await Promise.allSettled(waiting);
    const codes = new Set(outcomes.map((outcome) => (outcome.status === 'rejected' ? outcome.reason.code : 'ok')));
    expect(codes).toContain('POOL_EXHAUSTED');
    expect([...codes].filter((code) => !['55P03', '57014', 'POOL_EXHAUSTED'].includes(code))).toEqual([]);
    await other.query('rollback');
    expect(await save('a', 1)).toBe(true);
    await other.end();
  });

  it('laat honderden tegelijk op hun beurt wachten', async () => {
    const saves = Array.from({ length: 300 }, (_, at) => backend.commit({ tenant: north, writes: [write(`rij-${at}`, 0, content('x'))] }));
    expect(new Set(await Promise.all(saves))).toEqual(new Set([true]));
  });

  it('is niet gereed zolang er alleen gelezen mag worden, en neemt het daarna weer op', async () => {
    const database = `uitval_${databases}`;
    const cut = 'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()';
    await runSql(url, `alter database ${database} set default_transaction_read_only = on`);
    await runSql(url, cut);
    expect(await backend.ready()).toBe(false);
    await expect(save('a', 1)).rejects.toMatchObject({ code: '25006' });
    expect(await backend.get(north, 'trajecten', 'a')).toMatchObject({ revision: 1 });
    await runSql(server.url('postgres'), `alter database ${database} reset default_transaction_read_only`);
    await expect.poll(() => backend.ready(), { timeout: 10_000 }).toBe(true);
    expect(await save('a', 1)).toBe(true);
  });

  it('schrijft bij al deze fouten alleen codes in het log', () => {
    for (const line of collected.lines())
      expect(Object.keys(line).filter((key) => !['level', 'time', 'code', 'reason', 'what', 'kind', 'id', 'msg'].includes(key))).toEqual(
        [],
      );
    expect(collected.text()).not.toMatch(/postgres:\/\/|noord/);
  });
});
