import { describe, expect, it } from 'vitest';
import { DueRows } from '../../../src/storage/postgres/due-rows.ts';
import { PostgresRows, type Waiting } from '../../../src/storage/postgres/postgres-rows.ts';
import { MovableClock } from '../../support/movable-clock.ts';
import { openDatabase } from '../../support/postgres-database.ts';
import { runSql } from '../../support/postgres-server.ts';
import { content, north, south, write } from '../backend-contract.ts';

const opened = async () => {
  const clock = new MovableClock();
  const { database, url } = await openDatabase(clock);
  const announced: Waiting[] = [];
  const rows = new PostgresRows(database, (_, waiting) => announced.push(...waiting));
  return { clock, url, rows, announced, due: new DueRows(database) };
};

describe('rijen in PostgreSQL', () => {
  it('die opzij zijn gezet, blijven met hun reden bewaard', async () => {
    const { rows, url, clock } = await opened();
    await rows.commit({ tenant: north, writes: [write('a', 0, content('verzegeld', { terms: ['t'], due: 5 }))] });
    const row = await rows.get(north, 'trajecten', 'a');
    if (row) await rows.setAside(row, 'het zegel klopt niet');
    const kept = await runSql(url, 'select id, revision, body, terms, due::int, reason, at::float8 from basiswijzer.set_aside');
    expect(kept).toEqual([
      { id: 'a', revision: 1, body: 'verzegeld', terms: ['t'], due: 5, reason: 'het zegel klopt niet', at: clock.moment },
    ]);
  });

  it('worden aangekondigd als er een moment bij staat, en anders niet', async () => {
    const { rows, announced } = await opened();
    await rows.commit({ tenant: north, writes: [write('a', 0, content('a', { due: 7 })), write('b', 0, content('b'))] });
    await rows.commit({ tenant: north, writes: [write('a', 9, content('a', { due: 8 }))] });
    await rows.commit({ tenant: north, writes: [write('a', 1, null)] });
    expect(announced).toEqual([{ tenant: north, kind: 'trajecten', id: 'a', due: 7 }]);
  });

  it('die aan de beurt zijn, zijn van elke organisatie te vinden, en ook wat zijn taak kwijt is', async () => {
    const { rows, due, clock } = await opened();
    await rows.commit({
      tenant: north,
      writes: [write('a', 0, content('a', { due: clock.moment })), write('b', 0, content('b', { due: clock.moment + 1 }))],
    });
    await rows.commit({ tenant: south, writes: [write('z', 0, content('z', { due: clock.moment - 1 }))] });
    const ids = (found: readonly Waiting[]) => found.map(({ tenant, id }) => `${tenant}/${id}`);
    expect(ids(await due.due())).toEqual(['Zuid/z', 'noord/a']);
    expect(ids(await due.lost(clock.moment - 1))).toEqual(['Zuid/z']);
    expect(await due.look({ tenant: north, kind: 'trajecten', id: 'b' })).toEqual({ revision: 1, due: clock.moment + 1 });
    expect(await due.look({ tenant: south, kind: 'trajecten', id: 'b' })).toBeUndefined();
  });

  it('bewaart wie een rij twee keer noemt, of op een plaats die niet bestaat, niets', async () => {
    const { rows } = await opened();
    await expect(rows.commit({ tenant: north, writes: [write('a', 0, content('a')), write('../a', 0, content('a'))] })).rejects.toThrow(
      'an id',
    );
    await expect(rows.commit({ tenant: north, writes: [write('a', 0, content('a')), write('a', 1, null)] })).rejects.toThrow('once');
    expect(await rows.find(north, 'trajecten')).toEqual([]);
  });

  it('komen er ook met duizenden snel genoeg uit', async () => {
    const { rows, url } = await opened();
    await runSql(
      url,
      `insert into basiswijzer.rows select 'noord', 'trajecten', 'rij-' || n, 1, repeat('x', 2000), array['t' || n % 10], null from generate_series(1, 5000) as n`,
    );
    expect(await rows.find(north, 'trajecten')).toHaveLength(5000);
    expect(await rows.find(north, 'trajecten', 't3')).toHaveLength(500);
  });
});
