import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { inject, onTestFinished } from 'vitest';
import { prepareDatabase } from '../../src/storage/postgres/prepare-database.ts';
import { runSql } from './postgres-server.ts';

/** A database of its own on the server that all test files share. */
export interface TestDatabase {
  /** Its address, as superuser. */
  readonly url: string;
  /** Removes it, whoever uses it. */
  drop(): Promise<void>;
}

/** The address, as superuser, of the server that all test files share. It is started at the first question. */
export async function sharedPostgres(): Promise<string> {
  const answer = await fetch(inject('postgresDoor'));
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return text;
}

const at = (server: string, database: string): string => {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
};

const create = async (server: string, template: string): Promise<TestDatabase> => {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await runSql(server, `create database ${name} template ${template}`);
  return { url: at(server, name), drop: async () => void (await runSql(server, `drop database if exists ${name} with (force)`)) };
};

/** A new database without anything in it. */
export const emptyDatabase = async (): Promise<TestDatabase> => create(await sharedPostgres(), 'template1');

const PREPARED = 'voorbereid';

/** Makes a database with all tables once per test run, to copy from; that is twice as fast as making them each time. */
const makePrepared = async (server: string): Promise<void> => {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(1)'); // test files run side by side
    const { rowCount } = await client.query('select from pg_database where datname = $1', [PREPARED]);
    if (rowCount === 1) return;
    await client.query(`drop database if exists half_${PREPARED}`);
    await client.query(`create database half_${PREPARED}`);
    const prepared = await prepareDatabase(at(server, `half_${PREPARED}`));
    if (!prepared.ok) throw new Error(prepared.error);
    await client.query(`alter database half_${PREPARED} rename to ${PREPARED}`);
  } finally {
    await client.end();
  }
};

let prepared: Promise<void> | undefined;

/** A new database as the product leaves it at its first start: all tables, and nothing in them. */
export async function newDatabase(): Promise<TestDatabase> {
  const server = await sharedPostgres();
  prepared ??= makePrepared(server);
  await prepared;
  return create(server, PREPARED);
}

/** The address of a new database, with all tables, that is removed when the running test ends. */
export async function testDatabase(): Promise<string> {
  const { url, drop } = await newDatabase();
  onTestFinished(drop);
  return url;
}
