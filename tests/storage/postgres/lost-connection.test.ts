import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPostgresBackend, type PostgresBackend } from '../../../src/storage/postgres/open-postgres-backend.ts';
import { collectedLog } from '../../support/collected-log.ts';
import { MovableClock } from '../../support/movable-clock.ts';
import { newDatabase, type TestDatabase } from '../../support/postgres.ts';
import { runSql } from '../../support/postgres-server.ts';
import { Wire, type WireMode } from '../../support/wire.ts';
import { chainOf, content, delivery, entry, north, write } from '../backend-contract.ts';

describe('fault 53: de verbinding valt weg', () => {
  let database: TestDatabase;
  let wire: Wire;
  let backend: PostgresBackend;
  const collected = collectedLog();

  beforeEach(async () => {
    database = await newDatabase();
    wire = await Wire.to(database.url);
    const opened = await openPostgresBackend({ url: wire.url, poolSize: 3 }, { clock: new MovableClock(), log: collected.log });
    if (!opened.ok) throw new Error(opened.error);
    backend = opened.value;
    await backend.commit({ tenant: north, writes: [write('a', 0, content('een'))] });
  });

  afterEach(async () => {
    await backend.close();
    await wire.end();
    await database.drop();
  });

  const commits = () => runSql(database.url, 'select kept from basiswijzer.commits order by kept');

  it.each<WireMode>(['breek voor commit', 'breek na commit'])('%s: bewaart precies één keer, en zegt dat het is bewaard', async (mode) => {
    wire.set(mode);
    const writes = [write('a', 1, content('twee')), write('b', 0, content('b'))];
    expect(await backend.commit({ tenant: north, writes, audit: entry('a'), turn: 'beurt' })).toBe(true);
    expect(wire.breaks).toBe(1);
    expect(await backend.get(north, 'trajecten', 'a')).toMatchObject({ revision: 2, body: 'twee' });
    expect(await chainOf(backend, north)).toHaveLength(1);
    expect((await commits()).filter(({ kept }) => kept)).toHaveLength(2);
  });

  it('breek na commit: zegt het ook als een ander de rij daarna alweer heeft bewaard of verwijderd', async () => {
    wire.set('breek na commit');
    const other = await openPostgresBackend({ url: database.url, poolSize: 1 }, { clock: new MovableClock(), log: collected.log });
    if (!other.ok) throw new Error(other.error);
    const saved = backend.commit({ tenant: north, writes: [write('a', 1, content('twee'))] });
    await expect.poll(() => other.value.commit({ tenant: north, writes: [write('a', 2, null)] })).toBe(true);
    expect(await saved).toBe(true);
    expect(await backend.get(north, 'trajecten', 'a')).toBeUndefined();
    await other.value.close();
  });

  it('houd commit vast: sluit uit dat wat mislukt is later nog doorgaat', { timeout: 30_000 }, async () => {
    wire.set('houd commit vast');
    // the server lets go of the old transaction after three seconds, and by then nobody waits any more
    await expect(backend.commit({ tenant: north, writes: [write('a', 1, content('twee'))], audit: entry('a') })).rejects.toThrow(
      'PostgreSQL',
    );
    wire.letGo();
    expect(await commits()).toEqual([{ kept: false }, { kept: true }]);
    expect(await backend.get(north, 'trajecten', 'a')).toMatchObject({ revision: 1, body: 'een' });
    expect(await chainOf(backend, north)).toEqual([]);
    expect(await backend.commit({ tenant: north, writes: [write('a', 1, content('twee'))] })).toBe(true);
  });

  it('zegt dat niemand kan weten of het is bewaard als de database daarna zwijgt', { timeout: 30_000 }, async () => {
    wire.set('breek na commit', { next: 'stil' });
    await expect(backend.commit({ tenant: north, writes: [write('a', 1, content('twee'))] })).rejects.toMatchObject({
      name: 'PostgresError',
      code: 'OUTCOME_UNKNOWN',
    });
    wire.set('open');
    wire.cut();
    expect(await backend.get(north, 'trajecten', 'a')).toMatchObject({ body: 'twee' });
  });

  it('schrijft bij een regel voor het auditlog niet dubbel', async () => {
    wire.set('breek na commit');
    await backend.audit.append(north, entry('a'));
    await backend.audit.append(north, entry('b'));
    expect((await chainOf(backend, north)).map((line) => JSON.parse(line).about)).toEqual(['a', 'b']);
  });

  it('geeft een bezorging die bij wegvallen al was geclaimd toch als nieuw aan wie haar claimde', async () => {
    wire.set('breek na commit');
    expect(await backend.inbox.claim(delivery('k', 1))).toEqual({ kind: 'nieuw', isFirst: true });
    expect(await backend.inbox.claim(delivery('k', 1))).toEqual({ kind: 'bezig' });
    wire.set('breek na commit');
    expect(await backend.inbox.takeUnfinished(north, 2)).toEqual([delivery('k', 1)]);
    expect(await backend.inbox.takeUnfinished(north, 2)).toEqual([]);
  });

  it('merkt niets van verbindingen die wegvallen terwijl niemand ze gebruikt', async () => {
    for (let turn = 1; turn < 6; turn++) {
      wire.cut();
      expect(await backend.commit({ tenant: north, writes: [write('a', turn, content(String(turn)))] })).toBe(true);
    }
    expect(collected.text()).not.toContain('password');
  });

  it('geeft een fout binnen enkele seconden als de database zwijgt, en herstelt vanzelf', { timeout: 30_000 }, async () => {
    wire.set('stil');
    await expect(backend.get(north, 'trajecten', 'a')).rejects.toMatchObject({ name: 'PostgresError' });
    expect(await backend.ready()).toBe(false);
    wire.set('open');
    wire.cut();
    await expect.poll(() => backend.ready(), { timeout: 10_000 }).toBe(true);
    expect(await backend.get(north, 'trajecten', 'a')).toMatchObject({ body: 'een' });
  });
});
