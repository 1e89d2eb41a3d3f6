import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPostgresBackend } from '../../../src/storage/postgres/open-postgres-backend.ts';
import { prepareDatabase } from '../../../src/storage/postgres/prepare-database.ts';
import { APP_ROLE } from '../../../src/storage/postgres/role.ts';
import { migrations } from '../../../src/storage/postgres/schema.ts';
import { collectedLog } from '../../support/collected-log.ts';
import { MovableClock } from '../../support/movable-clock.ts';
import { type PostgresServer, runSql, startPostgres } from '../../support/postgres-server.ts';
import { content, north, south, write } from '../backend-contract.ts';

const ready = { ok: true, value: { role: APP_ROLE } };

describe('database klaarzetten', { timeout: 60_000 }, () => {
  let server: PostgresServer;
  let url: string;
  let name: string;
  let databases = 0;

  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.end());
  beforeEach(async () => {
    databases += 1;
    name = `klaar_${databases}`;
    await runSql(server.url('postgres'), `create database ${name}`);
    url = server.url(name);
  });

  const open = (address: string) =>
    openPostgresBackend({ url: address, poolSize: 2 }, { clock: new MovableClock(), log: collectedLog().log });
  const steps = async () =>
    (await runSql(url, 'select version from basiswijzer.migrations order by version')).map(({ version }) => version);

  it('gaat één keer als vijf programma’s tegelijk starten, en ze werken daarna allemaal', async () => {
    const opened = await Promise.all(Array.from({ length: 5 }, () => open(url)));
    expect(await steps()).toEqual(migrations.map((_, at) => at + 1));
    for (const [at, backend] of opened.entries()) {
      if (!backend.ok) throw new Error(backend.error);
      expect(await backend.value.commit({ tenant: north, writes: [write(`t-${at}`, 0, content('x'))] })).toBe(true);
      expect(await backend.value.find(north, 'trajecten')).toHaveLength(at + 1);
      await backend.value.close();
    }
  });

  it('verandert niets als alles er al staat, en laat alles staan', async () => {
    expect(await prepareDatabase(url)).toEqual(ready);
    const before = await runSql(url, 'select at from basiswijzer.migrations');
    expect(await prepareDatabase(url)).toEqual(ready);
    expect(await runSql(url, 'select at from basiswijzer.migrations')).toEqual(before);
  });

  it('voert alleen de stappen uit die nog niet zijn gedaan', async () => {
    await prepareDatabase(url);
    const further = [...migrations, 'create table basiswijzer.later (n int)', 'insert into basiswijzer.later values (7)'];
    expect(await prepareDatabase(url, further)).toEqual(ready);
    expect(await prepareDatabase(url, further)).toEqual(ready);
    expect(await runSql(url, 'select n from basiswijzer.later')).toEqual([{ n: 7 }]);
  });

  it('laat de database zoals hij was als een stap mislukt', async () => {
    await prepareDatabase(url);
    const broken = [...migrations, 'create table basiswijzer.later (n int)', 'select 1/0'];
    expect(await prepareDatabase(url, broken)).toEqual({
      ok: false,
      error: 'PostgreSQL meldt fout 22012 bij het klaarzetten van de database.',
    });
    expect(await steps()).toEqual(migrations.map((_, at) => at + 1));
    expect(await runSql(url, "select to_regclass('basiswijzer.later') as later")).toEqual([{ later: null }]);
    expect(await prepareDatabase(url)).toEqual(ready);
  });

  it('weigert een programma dat ouder is dan de database', async () => {
    await prepareDatabase(url, [...migrations, 'select 1']);
    expect(await prepareDatabase(url)).toEqual({
      ok: false,
      error: `De database heeft een nieuwere indeling (${migrations.length + 1}) dan dit programma kent (${migrations.length}). Start de nieuwste versie van Basiswijzer.`,
    });
  });

  it('weigert een programma met een oudere wachtrij dan de database', async () => {
    await prepareDatabase(url);
    await runSql(url, 'update basiswijzer_jobs.version set version = version + 1');
    expect(await prepareDatabase(url)).toMatchObject({ ok: false, error: expect.stringContaining('De wachtrij in de database') });
  });

  it('zegt in gewone woorden wat er mis is, zonder het adres of het wachtwoord', async () => {
    const errorOf = async (address: string) => {
      const outcome = await prepareDatabase(address);
      return outcome.ok ? 'ok' : outcome.error;
    };
    const secret = { user: 'postgres', password: 'geheim-woord' };
    const errors = [
      await errorOf(server.url(name, secret)),
      await errorOf(server.url('bestaat_niet')),
      await errorOf('postgres://postgres:geheim-woord@127.0.0.1:1/x'),
    ];
    expect(errors).toEqual([
      'PostgreSQL weigert de gebruiker of het wachtwoord uit DATABASE_URL.',
      'De database die in DATABASE_URL staat, bestaat niet.',
      'PostgreSQL is niet te bereiken (ECONNREFUSED). Kijk of de database draait en of DATABASE_URL klopt.',
    ]);
  });

  describe('met een gebruiker die niet alles mag', () => {
    const password = 'wachtwoord';

    /** A login with these attributes that owns the database. */
    const owner = async (attributes: string): Promise<string> => {
      const user = `eigenaar_${databases}`;
      await runSql(server.url('postgres'), `create role ${user} login password '${password}' ${attributes}`);
      await runSql(server.url('postgres'), `alter database ${name} owner to ${user}`);
      return server.url(name, { user, password });
    };
    const forgetRole = async () => {
      const all = await runSql(url, "select datname from pg_database where datname like 'klaar%'");
      for (const { datname } of all)
        await runSql(
          server.url(String(datname)),
          `do $$ begin drop owned by ${APP_ROLE}; exception when undefined_object then null; end $$`,
        );
      await runSql(url, `drop role if exists ${APP_ROLE}`);
    };
    it('maakt de eigen rol zelf als dat mag', async () => {
      await forgetRole();
      const address = await owner('createrole');
      expect(await prepareDatabase(address)).toEqual(ready);
      const backend = await open(address);
      if (!backend.ok) throw new Error(backend.error);
      expect(await backend.value.commit({ tenant: north, writes: [write('a', 0, content('x'))] })).toBe(true);
      await backend.value.close();
    });

    it('werkt zonder eigen rol, en dan houdt de database de eigenaar zelf binnen één organisatie', async () => {
      await forgetRole();
      const address = await owner('');
      expect(await prepareDatabase(address)).toEqual({ ok: true, value: { role: undefined } });
      const backend = await open(address);
      if (!backend.ok) throw new Error(backend.error);
      for (const tenant of [north, south]) await backend.value.commit({ tenant, writes: [write('a', 0, content('x'))] });
      await backend.value.close();
      expect(await runSql(address, 'select tenant from basiswijzer.rows')).toEqual([]);
      expect(await runSql(url, 'select tenant from basiswijzer.rows')).toHaveLength(2); // a superuser sees both
      const inNorth = new URL(address);
      inNorth.searchParams.set('options', `-c basiswijzer.tenant=${north}`);
      expect(await runSql(inNorth.href, 'select tenant from basiswijzer.rows')).toEqual([{ tenant: north }]);
    });

    it('neemt de eigen rol zodra de beheerder die heeft gemaakt', async () => {
      await forgetRole();
      const address = await owner('');
      await prepareDatabase(address);
      await runSql(server.url('postgres'), `create role ${APP_ROLE} nologin; grant ${APP_ROLE} to eigenaar_${databases}`);
      expect(await prepareDatabase(address)).toEqual(ready);
      const backend = await open(address);
      if (!backend.ok) throw new Error(backend.error);
      expect(await backend.value.ready()).toBe(true);
      await backend.value.close();
    });

    it('weigert een gebruiker die door de scheiding heen kijkt, en zegt wat de beheerder moet doen', async () => {
      await forgetRole();
      const address = await owner('bypassrls');
      const refused = await prepareDatabase(address);
      expect(refused).toEqual({
        ok: false,
        error: `Gebruiker eigenaar_${databases} van de database mag de rijen van elke organisatie zien. Laat de beheerder van de database dit uitvoeren: create role basiswijzer_app nologin; grant basiswijzer_app to "eigenaar_${databases}";`,
      });
      const lines = refused.ok ? '' : refused.error.slice(refused.error.indexOf('create role'));
      await runSql(server.url('postgres'), lines);
      expect(await prepareDatabase(address)).toEqual(ready);
    });

    it('werkt met een gebruiker die de tabellen niet mag maken, als ze er al staan', async () => {
      await prepareDatabase(url);
      const user = `gast_${databases}`;
      await runSql(url, `create role ${user} login password '${password}' in role ${APP_ROLE}`);
      const address = server.url(name, { user, password });
      expect(await prepareDatabase(address)).toEqual(ready);
      const backend = await open(address);
      if (!backend.ok) throw new Error(backend.error);
      expect(await backend.value.commit({ tenant: north, writes: [write('a', 0, content('x', { due: 1 }))] })).toBe(true);
      await backend.value.close();
    });

    it('zegt het als de tabellen er niet staan en niet gemaakt mogen worden', async () => {
      const user = `gast_${databases}`;
      await runSql(url, `create role ${user} login password '${password}'`);
      expect(await prepareDatabase(server.url(name, { user, password }))).toEqual({
        ok: false,
        error:
          'De gebruiker uit DATABASE_URL mag de tabellen niet maken of gebruiken. Start het programma één keer met de eigenaar van de database.',
      });
    });
  });
});
