import { describe, expect, it } from 'vitest';
import { PostgresInbox } from '../../../src/storage/postgres/postgres-inbox.ts';
import { MovableClock } from '../../support/movable-clock.ts';
import { openDatabase } from '../../support/postgres-database.ts';
import { runSql } from '../../support/postgres-server.ts';
import { delivery, north, south } from '../backend-contract.ts';

describe('postvak in PostgreSQL', () => {
  it('laat een bezorging die een halve minuut hangt haar gesprek niet langer ophouden', async () => {
    const clock = new MovableClock();
    const { database } = await openDatabase(clock);
    const inbox = new PostgresInbox(database);
    await inbox.claim(delivery('k1', 1));
    await inbox.claim(delivery('k2', 2));
    clock.moment += 29_999;
    expect(await inbox.isFirst(delivery('k2', 2))).toBe(false);
    clock.moment += 1;
    expect(await inbox.isFirst(delivery('k2', 2))).toBe(true);
  });

  it('houdt van twee op hetzelfde moment de volgorde waarin ze kwamen', async () => {
    const { database } = await openDatabase(new MovableClock());
    const inbox = new PostgresInbox(database);
    await inbox.claim(delivery('z', 1));
    await inbox.claim(delivery('a', 1));
    expect(await Promise.all(['z', 'a'].map((key) => inbox.isFirst(delivery(key, 1))))).toEqual([true, false]);
  });

  it('bewaart niet wat er binnenkwam als het is beantwoord', async () => {
    const { database, url } = await openDatabase(new MovableClock());
    const inbox = new PostgresInbox(database);
    await inbox.claim(delivery('k', 1, { body: 'verzegeld' }));
    await inbox.finish(north, 'k', 'antwoord');
    expect(await runSql(url, 'select body, answer from basiswijzer.inbox')).toEqual([{ body: '', answer: 'antwoord' }]);
  });

  it('neemt alleen kenmerken aan als sleutel', async () => {
    const { database } = await openDatabase(new MovableClock());
    const inbox = new PostgresInbox(database);
    await expect(inbox.claim(delivery('19:gesprek@thread.v2', 1))).rejects.toThrow('digests');
    await expect(inbox.claim(delivery('k', 1, { chat: 'x'.repeat(65) }))).rejects.toThrow('digests');
  });

  it('vergeet ook welke oude beurten zijn uitgevoerd, hoeveel het er ook zijn', async () => {
    const clock = new MovableClock();
    const { database, url } = await openDatabase(clock);
    const old = clock.moment - 1;
    await runSql(
      url,
      `insert into basiswijzer.effects select 'noord', 'oud-' || n, ${old} from generate_series(1, 12000) as n;
       insert into basiswijzer.effects values ('noord', 'jong', ${old + 1}), ('Zuid', 'oud', ${old})`,
    );
    await new PostgresInbox(database).prune(north, clock.moment);
    expect(await runSql(url, 'select tenant, turn from basiswijzer.effects order by turn')).toEqual([
      { tenant: north, turn: 'jong' },
      { tenant: south, turn: 'oud' },
    ]);
  });
});
