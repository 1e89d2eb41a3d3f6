import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { rowsIn } from '../../../src/storage/snapshot.ts';
import { entry } from '../../storage/backend-contract.ts';
import { aTraject } from '../../support/build-traject.ts';
import { OTHER_TENANT, TENANT } from '../../support/cast.ts';
import { emptyDatabase, testDatabase } from '../../support/postgres.ts';
import { runSql } from '../../support/postgres-server.ts';
import { Desk, filledContents, other } from './desk.ts';

const filled = async () => Desk.filled({ DATABASE_URL: await testDatabase() });
const onPostgres = (desk: Desk) => ({ ...desk.env, STORE: 'postgres' });
/** Every row as it is kept, to compare byte for byte. */
const rows = (desk: Desk, env = desk.env) => desk.withStore(async ({ backend }) => [...(await rowsIn(backend)).all()], env);
const sorted = (all: Awaited<ReturnType<typeof rows>>) => all.map((row) => JSON.stringify(row, Object.keys(row).toSorted())).toSorted();

describe('move', () => {
  it('brengt alles over naar PostgreSQL, byte voor byte, met het auditlog, en laat de oude opslag staan', async () => {
    const desk = await filled();
    const said = await desk.well('move', '--to', 'postgres');
    expect(said).toContain('Overgebracht en nagekeken: 3 trajecten');
    expect(said).toContain('Zet STORE=postgres');
    expect(await desk.contents(onPostgres(desk))).toEqual(filledContents);
    expect(await desk.contents()).toEqual(filledContents);
    expect(sorted(await rows(desk, onPostgres(desk)))).toEqual(sorted(await rows(desk)));
    for (const tenant of [TENANT, OTHER_TENANT]) expect(await desk.log(tenant, onPostgres(desk))).toEqual(await desk.log(tenant));
    expect(await desk.log()).toContain('beheer: move, opslag.move, null, ok');
    desk.env = onPostgres(desk);
    expect(await desk.well('check')).toContain('Alles klopt');
  });

  it('brengt alles ook weer terug', async () => {
    const desk = await filled();
    await desk.well('move', '--to', 'postgres');
    desk.env = { ...desk.env, DATA_DIR: desk.at('nieuw') };
    await desk.well('move', '--to', 'lowdb');
    expect(await desk.contents()).toEqual(filledContents);
    expect(await desk.log()).toEqual(await desk.log(TENANT, onPostgres(desk)));
  });

  it('laat werk dat op een bericht wacht ook daar gebeuren', async () => {
    const desk = await filled();
    await desk.well('move', '--to', 'postgres');
    const ran: string[] = [];
    await desk.withStore(async ({ backend }) => {
      desk.clock.moment += 2 * 60 * 60_000;
      await backend.jobs.start(async ({ id, tenant, kind }) => {
        ran.push(id);
        await backend.commit({ tenant, writes: [{ kind, id, expected: 1, next: null }] });
      });
      await backend.jobs.idle();
    }, onPostgres(desk));
    expect(ran).toEqual(['straks']);
  });

  it('gaat verder als een eerdere keer halverwege stopte', async () => {
    const desk = await filled();
    await desk.well('move', '--to', 'postgres');
    const url = desk.env.DATABASE_URL ?? '';
    await runSql(url, `delete from basiswijzer.rows where id = '${other}'`);
    await runSql(url, `delete from basiswijzer.audit where tenant = '${TENANT}' and seq > 1`);
    const head = JSON.parse(String((await runSql(url, `select line from basiswijzer.audit where tenant = '${TENANT}'`))[0]?.line));
    await runSql(url, 'update basiswijzer.audit_heads set seq = 1, hash = $1 where tenant = $2', [head.hash, TENANT]);
    expect(await desk.well('move', '--to', 'postgres')).toContain('1 traject');
    expect(await desk.contents(onPostgres(desk))).toEqual(filledContents);
    expect(await desk.log(TENANT, onPostgres(desk))).toEqual(await desk.log());
  });

  it('verandert niets bij een proef: er komen ook geen tabellen', async () => {
    const database = await emptyDatabase();
    onTestFinished(database.drop);
    const desk = await Desk.filled({ DATABASE_URL: database.url });
    expect(await desk.well('move', '--to', 'postgres', '--dry-run')).toContain('Over te brengen: 3 trajecten');
    expect(await runSql(database.url, "select from pg_namespace where nspname = 'basiswijzer'")).toEqual([]);
    expect(await desk.log()).toHaveLength(2);
  });

  it('begint niet aan een opslag waar al iets anders staat', async () => {
    const desk = await filled();
    await desk.withStore(({ store }) => store.trajecten.create(TENANT, 'van-een-ander', aTraject().build()), onPostgres(desk));
    const said = await desk.run('move', '--to', 'postgres');
    expect(said).toMatchObject({ code: 2, progress: expect.stringContaining('staat al iets anders') });
    expect(await desk.log()).toHaveLength(2);
    expect((await desk.contents(onPostgres(desk))).trajecten).toEqual(['van-een-ander@1']);
  });

  it('begint niet als het auditlog niet klopt, tenzij dat mag achterblijven', async () => {
    const desk = await filled();
    const file = desk.at(`data/audit/${TENANT}.jsonl`);
    await writeFile(file, (await readFile(file, 'utf8')).replace('persoon-1', 'persoon-2'));
    const said = await desk.run('move', '--to', 'postgres');
    expect(said).toMatchObject({ code: 2, progress: expect.stringContaining('regel 1 hoort niet achter regel 0') });
    await desk.well('move', '--to', 'postgres', '--without-log');
    expect(await desk.contents(onPostgres(desk))).toEqual(filledContents);
    expect(await desk.log(TENANT, onPostgres(desk))).toEqual([]);
  });

  it('begint niet als de bot nog draait, of als een van beide opslagen niet is ingesteld', async () => {
    const desk = await filled();
    const busy = await desk.withStore(() => desk.run('move', '--to', 'postgres'));
    expect(busy).toMatchObject({ code: 2, progress: expect.stringContaining('alleen als de bot uit staat') });
    expect(await desk.run('move')).toMatchObject({ code: 2, progress: expect.stringContaining('Zeg waarheen') });
    desk.env = { ...desk.env, DATABASE_URL: undefined };
    expect(await desk.run('move', '--to', 'postgres')).toMatchObject({
      code: 2,
      progress: expect.stringContaining('DATABASE_URL: ontbreekt'),
    });
    desk.env = { ...desk.env, DATABASE_URL: 'postgres://x:y@127.0.0.1:1/z' };
    expect(await desk.run('move', '--to', 'postgres', '--dry-run')).toMatchObject({
      code: 2,
      progress: expect.stringContaining('niet te bereiken'),
    });
  });
});

describe('backup en restore op PostgreSQL', () => {
  it('maken een kopie terwijl de bot bewaart, die op de ingebouwde opslag terug kan', async () => {
    const desk = await Desk.filled({ STORE: 'postgres', DATABASE_URL: await testDatabase() });
    await desk.withStore(async ({ store, backend }) => {
      await desk.well('backup', desk.at('kopie'));
      await store.trajecten.remove(TENANT, other);
      await backend.audit.append(TENANT, entry('later'));
    });
    desk.env = { ...desk.env, STORE: 'lowdb' };
    await desk.well('restore', desk.at('kopie'));
    expect(await desk.contents()).toEqual(filledContents);
    desk.env = { ...desk.env, STORE: 'postgres' };
    await desk.well('restore', desk.at('kopie'), '--overwrite');
    expect(await desk.contents()).toEqual(filledContents);
    expect((await desk.log()).slice(-2)).toEqual(['persoon-1, traject.gelezen, later, ok', 'beheer: restore, opslag.restore, null, ok']);
  });
});
