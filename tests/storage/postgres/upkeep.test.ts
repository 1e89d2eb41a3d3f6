import { describe, expect, it } from 'vitest';
import { forgetOldCommits } from '../../../src/storage/postgres/upkeep.ts';
import { MovableClock } from '../../support/movable-clock.ts';
import { openDatabase } from '../../support/postgres-database.ts';
import { runSql } from '../../support/postgres-server.ts';

describe('onderhoud van de database', () => {
  it('vergeet na een uur welke transacties zijn uitgevoerd, van elke organisatie', async () => {
    const { database, url } = await openDatabase(new MovableClock());
    await runSql(
      url,
      `insert into basiswijzer.tenants values ('noord'), ('Zuid');
       insert into basiswijzer.commits select 'noord', gen_random_uuid(), now() - interval '61 minutes', true from generate_series(1, 12000);
       insert into basiswijzer.commits values ('Zuid', gen_random_uuid(), now() - interval '2 hours', false);
       insert into basiswijzer.commits values ('noord', gen_random_uuid(), now() - interval '59 minutes', true)`,
    );
    await forgetOldCommits(database);
    expect(await runSql(url, 'select tenant, kept from basiswijzer.commits')).toEqual([{ tenant: 'noord', kept: true }]);
  });
});
