import { describe, expect, it } from 'vitest';
import { openPostgresBackend } from '../../../src/storage/postgres/open-postgres-backend.ts';
import { readPostgres } from '../../../src/storage/postgres/postgres-snapshot.ts';
import { collectedLog } from '../../support/collected-log.ts';
import { MovableClock } from '../../support/movable-clock.ts';
import { testDatabase } from '../../support/postgres.ts';
import { content, entry, north, south, write } from '../backend-contract.ts';
import { allOf } from '../sealed-space.ts';

const opened = async (url: string) => {
  const backend = await openPostgresBackend({ url, poolSize: 3 }, { clock: new MovableClock(), log: collectedLog().log });
  if (!backend.ok) throw new Error(backend.error);
  return backend.value;
};

describe('alles van een moment uit PostgreSQL', () => {
  it('is wat er staat, en blijft zo terwijl anderen bewaren', async () => {
    const url = await testDatabase();
    const backend = await opened(url);
    const ids = Array.from({ length: 620 }, (_, at) => `t-${at}`);
    await backend.commit({
      tenant: north,
      writes: ids.map((id) => write(id, 0, content(id, { terms: [`term-${id}`] }))),
      audit: entry('a'),
    });
    await backend.commit({ tenant: south, writes: [write('z', 0, content('z'))] });
    const before = { rows: await backend.find(north, 'trajecten'), lines: await allOf(backend.audit.lines(north)) };
    const read = await readPostgres(url, async (all) => {
      expect(await all.get(north, 'trajecten', 't-1')).toEqual(await backend.get(north, 'trajecten', 't-1'));
      await backend.commit({ tenant: north, writes: [write('t-1', 1, null), write('nieuw', 0, content('nieuw'))], audit: entry('b') });
      return {
        tenants: await all.tenants(),
        rows: await all.find(north, 'trajecten'),
        none: await all.get(south, 'trajecten', 't-1'),
        south: (await all.find(south, 'trajecten')).map(({ id }) => id),
        byTerm: (await all.find(north, 'trajecten', 'term-t-7')).map(({ id }) => id),
        lines: await allOf(all.lines(north)),
      };
    });
    expect(read).toEqual({ ok: true, value: { tenants: [south, north], ...before, none: undefined, south: ['z'], byTerm: ['t-7'] } });
    expect(await allOf(backend.audit.lines(north))).toHaveLength(2);
    await backend.close();
  });

  it('wordt geweigerd met een zin als de database er niet is', async () => {
    const url = new URL(await testDatabase());
    url.pathname = '/bestaat_niet';
    expect(await readPostgres(url.href, async () => 1)).toEqual({
      ok: false,
      error: 'De database die in DATABASE_URL staat, bestaat niet.',
    });
  });
});
