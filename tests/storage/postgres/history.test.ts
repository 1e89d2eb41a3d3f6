import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../../src/shared/clock.ts';
import { openPostgresBackend } from '../../../src/storage/postgres/open-postgres-backend.ts';
import { bundleProgram } from '../../support/bundle.ts';
import { ChildProgram } from '../../support/child-program.ts';
import { faultsInHistory, parseLine } from '../../support/history.ts';
import { testDatabase } from '../../support/postgres.ts';
import { runSql } from '../../support/postgres-server.ts';
import { quickFolder } from '../../support/quick-folder.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { Wire, type WireMode } from '../../support/wire.ts';
import { north } from '../backend-contract.ts';

const rounds = Number(process.env.HISTORY_ROUNDS ?? 12);

/** What happens to the line of one of the processes, in turn. */
const breaks: readonly WireMode[] = ['breek na commit', 'open', 'breek voor commit', 'breek na commit'];

describe('fault 53: drie processen op dezelfde rijen, terwijl er van alles omvalt', () => {
  it('houdt elke bevestigde commit, elke revisie van één maker, en zegt van elke commit wat ermee gebeurde', {
    timeout: 120_000,
  }, async () => {
    const url = await testDatabase();
    const program = await bundleProgram('tests/support/history-client.ts', await quickFolder());
    const wire = await Wire.to(url);
    const lines: string[] = [];

    const steady = new ChildProgram(program, url, 'vast', '1');
    const unlucky = new ChildProgram(program, wire.url, 'draad', '2');
    await Promise.all([steady.said('{'), unlucky.said('{')]);
    for (let round = 0; round < rounds; round++) {
      const doomed = new ChildProgram(program, url, `sterft-${round}`, String(round + 3));
      await doomed.said('{"what":"ok"');
      wire.set(breaks[round % breaks.length] ?? 'open', { isPatient: true });
      await wait((round * 37) % 150);
      if (round % 3 === 0) wire.cut();
      if (round % 4 === 0)
        await runSql(url, 'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and random() < 0.5');
      lines.push(...(await doomed.kill()));
    }
    wire.set('open');
    lines.push(...(await steady.end()), ...(await unlucky.end()));
    await wire.end();

    const opened = await openPostgresBackend({ url, poolSize: 1 }, { clock: systemClock, log: quietLog });
    if (!opened.ok) throw new Error(opened.error);
    const found = await opened.value.find(north, 'trajecten');
    await opened.value.close();
    for (const { id, revision, body } of found) expect(body.split(' '), id).toHaveLength(revision);
    const history = lines.map(parseLine);
    expect(faultsInHistory(history, new Map(found.map(({ id, body }) => [id, body.split(' ')])))).toEqual([]);

    const count = (what: string) => history.filter((line) => line.what === what).length;
    expect(count('ok')).toBeGreaterThan(rounds);
    expect(count('fail')).toBeGreaterThan(0); // they were in each other's way
    expect(wire.breaks).toBeGreaterThan(0);
  });
});
