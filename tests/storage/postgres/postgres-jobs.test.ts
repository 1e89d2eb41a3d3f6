import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../../src/shared/clock.ts';
import type { RowPlace } from '../../../src/storage/backend.ts';
import { openPostgresBackend, type PostgresBackend } from '../../../src/storage/postgres/open-postgres-backend.ts';
import { standardTiming } from '../../../src/storage/postgres/queue.ts';
import { bundleProgram } from '../../support/bundle.ts';
import { ChildProgram } from '../../support/child-program.ts';
import { collectedLog } from '../../support/collected-log.ts';
import { MovableClock } from '../../support/movable-clock.ts';
import { newDatabase, type TestDatabase } from '../../support/postgres.ts';
import { runSql } from '../../support/postgres-server.ts';
import { quickFolder } from '../../support/quick-folder.ts';
import { content, north, south, write } from '../backend-contract.ts';

const quick = { expire: 1, retry: 1, tend: 1, sweep: 1, poll: 0.05 };

describe('werk in de wachtrij', { timeout: 60_000 }, () => {
  let database: TestDatabase;
  let backend: PostgresBackend;
  const collected = collectedLog();

  const open = async (clock = systemClock): Promise<PostgresBackend> => {
    const opened = await openPostgresBackend({ url: database.url, poolSize: 4, timing: quick }, { clock, log: collected.log });
    if (!opened.ok) throw new Error(opened.error);
    return opened.value;
  };
  beforeEach(async () => {
    database = await newDatabase();
    backend = await open();
  });
  afterEach(async () => {
    await backend.close();
    await database.drop();
  });

  const now = () => systemClock.now().epochMilliseconds;
  const dueRow = (id: string, due: number, expected = 0) => write(id, expected, content(id, { due }), 'berichten');
  const commit = (...writes: ReturnType<typeof write>[]) => backend.commit({ tenant: north, writes });
  const jobs = async (states: string) => {
    const text = `select singleton_key as key from basiswijzer_jobs.job where state in (${states}) order by 1`;
    return (await runSql(database.url, text)).map(({ key }) => key);
  };
  /** Takes the moment of a row away, and notes it. */
  const finishing = (done: string[]) => async (place: RowPlace) => {
    const row = await backend.get(place.tenant, place.kind, place.id);
    if (!row) return;
    await backend.commit({ tenant: place.tenant, writes: [write(row.id, row.revision, content(row.body), row.kind)] });
    done.push(place.id);
  };

  it('wordt bij een afgezegde commit niet aangekondigd', async () => {
    await commit(write('a', 0, content('x')));
    expect(await commit(dueRow('b', now()), write('a', 7, content('y')))).toBe(false);
    expect(await jobs("'created'")).toEqual([]);
  });

  it('staat er één keer als dezelfde rij vaker met hetzelfde moment wordt bewaard', async () => {
    const due = now() + 3_600_000;
    await commit(dueRow('a', due));
    await commit(dueRow('a', due, 1));
    await commit(dueRow('a', due + 1, 2));
    expect(await jobs("'created'")).toEqual([`noord/berichten/a/${due}`, `noord/berichten/a/${due + 1}`]);
  });

  it('wordt op zijn moment gedaan, zonder dat iemand het vraagt', async () => {
    const done: string[] = [];
    await backend.jobs.start(finishing(done));
    await commit(dueRow('straks', now() + 700), dueRow('nu', now()), dueRow('later', now() + 3_600_000));
    await expect.poll(() => done, { timeout: 20_000 }).toEqual(['nu', 'straks']);
    await expect.poll(() => jobs("'created', 'active', 'retry'")).toEqual([expect.stringContaining('/later/')]);
  });

  it('wordt na een mislukking vanzelf opnieuw gedaan', async () => {
    const done: string[] = [];
    const finish = finishing(done);
    let tries = 0;
    await backend.jobs.start(async (place) => {
      tries += 1;
      if (tries < 3) throw new Error('geheim antwoord van de connector');
      await finish(place);
    });
    await commit(dueRow('a', now()));
    await expect.poll(() => done, { timeout: 20_000 }).toEqual(['a']);
    expect(tries).toBe(3);
    expect(collected.lines()).toContainEqual(expect.objectContaining({ kind: 'berichten', id: 'a', reason: 'Error' }));
    expect(collected.text()).not.toContain('geheim');
  });

  it('wordt opnieuw gedaan zolang de rij erom blijft vragen', async () => {
    let runs = 0;
    await backend.jobs.start(async () => {
      runs += 1;
    });
    await commit(dueRow('a', now()));
    await expect.poll(() => runs, { timeout: 20_000 }).toBeGreaterThan(2);
  });

  it('wordt teruggevonden als de taak uit de wachtrij is verdwenen, voor elke organisatie', async () => {
    await commit(dueRow('a', now() - 5000));
    await backend.commit({ tenant: south, writes: [dueRow('z', now() - 5000)] });
    await runSql(database.url, 'delete from basiswijzer_jobs.job');
    const done: string[] = [];
    await backend.jobs.start(finishing(done));
    await expect.poll(() => done.toSorted(), { timeout: 20_000 }).toEqual(['a', 'z']);
  });

  it('wacht op onze klok, ook als de database een andere tijd heeft', async () => {
    await backend.close();
    const clock = new MovableClock();
    clock.moment = now() - 3_600_000;
    backend = await open(clock);
    const done: string[] = [];
    await backend.jobs.start(finishing(done));
    await commit(dueRow('a', clock.moment + 200));
    await expect.poll(() => jobs("'completed'"), { timeout: 20_000 }).not.toEqual([]); // the queue was early, and was told again
    expect(done).toEqual([]);
    clock.moment += 60_000;
    await expect.poll(() => done, { timeout: 20_000 }).toEqual(['a']);
  });

  it('gaat terug in de wachtrij als het programma net stopt', async () => {
    const started: string[] = [];
    await backend.jobs.start(async ({ id }) => void started.push(id));
    await commit(...Array.from({ length: 30 }, (_, at) => dueRow(`rij-${at}`, now())));
    await backend.jobs.stop();
    const before = started.length;
    expect(await jobs("'active'")).toEqual([]);
    const done: string[] = [];
    await backend.jobs.start(finishing(done));
    await expect.poll(() => new Set(done).size, { timeout: 20_000 }).toBe(30);
    expect(before).toBeLessThanOrEqual(30);
  });

  it('laat zich niet ophouden door een taak die niet van dit programma is', async () => {
    await runSql(database.url, `insert into basiswijzer_jobs.job (name, data, policy) values ('rijen', '{"tenant":"../x"}', 'short')`);
    const done: string[] = [];
    await backend.jobs.start(finishing(done));
    await expect.poll(() => collected.text()).toContain('niet van dit programma');
    await commit(dueRow('a', now()));
    await expect.poll(() => done, { timeout: 20_000 }).toEqual(['a']);
    expect(collected.text()).not.toContain('../x');
  });

  it('start niet twee keer', async () => {
    await backend.jobs.start(async () => undefined);
    await expect(backend.jobs.start(async () => undefined)).rejects.toThrow('already');
  });

  it('overleeft verbindingen die wegvallen', async () => {
    const done: string[] = [];
    await backend.jobs.start(finishing(done));
    for (let turn = 0; turn < 5; turn++) {
      await runSql(
        database.url,
        'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
      );
      await commit(dueRow(`rij-${turn}`, now()));
    }
    await expect.poll(() => done.toSorted(), { timeout: 20_000 }).toEqual(['rij-0', 'rij-1', 'rij-2', 'rij-3', 'rij-4']);
  });
});

describe('fault 45: twee processen op één PostgreSQL', { timeout: 120_000 }, () => {
  it('neemt werk van een proces dat wordt gedood binnen vijf minuten over', () => {
    const { expire, tend, retry, poll } = standardTiming;
    expect(expire + tend + retry + poll).toBeLessThan(300);
  });

  it('doet alles, ook waar een proces midden in het versturen werd gedood, en verder niets dubbel', async () => {
    const { url, drop } = await newDatabase();
    const program = await bundleProgram('tests/support/postgres-worker.ts', await quickFolder());
    const opened = await openPostgresBackend({ url, poolSize: 2 }, { clock: systemClock, log: collectedLog().log });
    if (!opened.ok) throw new Error(opened.error);
    const backend = opened.value;
    const ids = Array.from({ length: 40 }, (_, at) => `rij-${at}`);
    const due = systemClock.now().epochMilliseconds + 1000;

    const doomed = new ChildProgram(program, url, '150');
    const other = new ChildProgram(program, url, '20');
    await Promise.all([doomed.said('gestart'), other.said('gestart')]);
    await backend.commit({ tenant: north, writes: ids.map((id) => write(id, 0, content(id, { due }), 'berichten')) });
    await doomed.said('verstuurt');
    const killed = await doomed.kill();

    const open = async () => (await backend.find(north, 'berichten')).filter((row) => row.due !== null).map(({ id }) => id);
    await expect.poll(open, { timeout: 60_000 }).toEqual([]);
    const lines = [...killed, ...(await other.kill())];
    const count = (line: string) => lines.filter((each) => each === line).length;
    const inTheMiddle = ids.filter((id) => killed.includes(`verstuurt ${id}`) && !killed.includes(`klaar ${id}`));
    expect(inTheMiddle.length).toBeGreaterThan(0);
    for (const id of ids) {
      expect((await backend.get(north, 'berichten', id))?.revision, id).toBe(2); // the mark was set once
      const sent = count(`verstuurt ${id}`);
      expect(sent === 1 || (sent === 2 && inTheMiddle.includes(id)), `${id}: ${sent} times`).toBe(true);
    }
    await backend.close();
    await drop();
  });
});
