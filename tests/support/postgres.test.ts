import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyDatabase, newDatabase } from './postgres.ts';
import { runSql, startPostgres } from './postgres-server.ts';
import { root } from './sources.ts';

describe('PostgreSQL van de tests', () => {
  it('luistert alleen op deze machine, en deelt voor elke test een eigen database uit', async () => {
    const [empty, full] = await Promise.all([emptyDatabase(), newDatabase()]);
    const [row] = await runSql(empty.url, "select host(inet_server_addr()) as address, to_regclass('basiswijzer.rows') as rows");
    expect(row).toEqual({ address: '127.0.0.1', rows: null });
    expect(await runSql(full.url, 'select from basiswijzer.rows')).toEqual([]);
    await Promise.all([empty.drop(), full.drop()]);
    await expect(runSql(full.url, 'select 1')).rejects.toThrow();
  });

  it('sorteert Nederlands waar niemand een volgorde vraagt', async () => {
    const { url, drop } = await emptyDatabase();
    expect(await runSql(url, `select 'a' < 'B' as dutch, 'a' < 'B' collate "C" as units`)).toEqual([{ dutch: true, units: false }]);
    await drop();
  });

  it('laat niemand in zonder het wachtwoord van deze testrun', async () => {
    const { url, drop } = await emptyDatabase();
    const guessed = new URL(url);
    guessed.password = 'postgres';
    await expect(runSql(guessed.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    await drop();
  });

  it('houdt vast wat is bewaard als de server stopt, of hard wordt gestopt', { timeout: 60_000 }, async () => {
    const server = await startPostgres('careful');
    const url = server.url('postgres');
    await runSql(url, 'create table t as select 1 as n');
    await server.stop();
    await expect(runSql(url, 'select n from t')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await server.start();
    await runSql(url, 'insert into t values (2)');
    await server.kill();
    await server.start();
    expect(await runSql(url, 'select n from t order by n')).toEqual([{ n: 1 }, { n: 2 }]);
    await server.end();
    await expect(runSql(url, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('gaat mee ten onder met wie hem startte, en laat niets achter', { timeout: 60_000 }, async () => {
    const parent = spawn(process.execPath, ['--import', 'tsx', 'tests/support/postgres-orphan.ts'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    parent.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    while (!said.includes('\n')) await once(parent.stdout, 'data');
    const url = said.trim();
    const [row] = await runSql(url, "select current_setting('data_directory') as folder");
    const folder = dirname(String(row?.folder));
    expect(existsSync(join(folder, 'data'))).toBe(true);
    parent.kill('SIGKILL');
    await expect.poll(() => existsSync(folder), { timeout: 20_000 }).toBe(false);
    await expect(runSql(url, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
