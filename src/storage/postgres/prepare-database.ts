import { Client } from 'pg';
import { z } from 'zod/v4';
import { err, ok, type Result } from '../../shared/result.ts';
import { type Ask, askOver } from './ask.ts';
import { codeOf, isSqlState, PostgresError } from './postgres-error.ts';
import { makeQueue, QUEUE, queueOver } from './queue.ts';
import { giveRights, hasRights, prepareRole } from './role.ts';
import { migrations } from './schema.ts';

/** What a prepared database is used with. */
export interface Prepared {
  /** The role to run in, or undefined to stay the login role. */
  readonly role: string | undefined;
}

/**
 * Brings a database to the layout that this program knows, and finds the role to run in. Several processes may do so at once; one does the work. It
 * is refused with a Dutch sentence for the beheerder, which never holds the address.
 *
 * The steps are our own dozen lines rather than a migration library: those bring a command line, a folder of files and a table format of their own,
 * and none of them also prepares a role, its rights and the queue under the same lock. The address must lead to the server itself, or to a pooler
 * that keeps a session together.
 */
export async function prepareDatabase(url: string, steps: readonly string[] = migrations): Promise<Result<Prepared, string>> {
  const client = new Client({ connectionString: url, application_name: 'basiswijzer', connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined); // every query reports its own
  try {
    await client.connect();
  } catch (error) {
    return err(sentenceFor(codeOf(error)));
  }
  try {
    return await prepare(askOver(client), steps);
  } catch (error) {
    if (error instanceof PostgresError) return err(sentenceFor(error.code));
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** PostgreSQL 13 is the oldest that pg-boss runs on. */
const OLDEST = 130_000;

const prepare = async (ask: Ask, steps: readonly string[]): Promise<Result<Prepared, string>> => {
  if ((await numberFrom(ask, "select current_setting('server_version_num')::int as number")) < OLDEST) {
    return err('Deze PostgreSQL is te oud. Basiswijzer heeft versie 13 of nieuwer nodig.');
  }
  const role = await prepareRole(ask);
  if (!role.ok) return role;
  if (await isReady(ask, steps, role.value)) return ok({ role: role.value });
  await ask('set lock_timeout = 60000');
  await ask('select pg_advisory_lock($1)', LOCK);
  const version = await versionOf(ask);
  if (version > steps.length) {
    return err(
      `De database heeft een nieuwere indeling (${version}) dan dit programma kent (${steps.length}). Start de nieuwste versie van Basiswijzer.`,
    );
  }
  await migrate(ask, steps, version);
  const boss = queueOver(async (text, values) => ({ rows: await ask(text, ...values) }), true);
  await boss.start();
  await makeQueue(boss);
  if (role.value !== undefined) await giveRights(ask);
  if (await isReady(ask, steps, role.value)) return ok({ role: role.value });
  return err('De wachtrij in de database hoort bij een nieuwere versie van Basiswijzer. Start de nieuwste versie.');
};

/** Any number that no other program in the database takes. */
const LOCK = '7140982655201133';

const numberSchema = z.tuple([z.object({ number: z.number() })]);
const numberFrom = async (ask: Ask, text: string): Promise<number> => numberSchema.parse(await ask(text))[0].number;

/** How many steps the database went through. */
const versionOf = async (ask: Ask): Promise<number> => {
  const made = await numberFrom(ask, "select count(to_regclass('basiswijzer.migrations'))::int as number");
  return made === 0 ? 0 : numberFrom(ask, 'select coalesce(max(version), 0) as number from basiswijzer.migrations');
};

const isReady = async (ask: Ask, steps: readonly string[], role: string | undefined): Promise<boolean> => {
  if ((await versionOf(ask)) !== steps.length) return false;
  const boss = queueOver(async (text, values) => ({ rows: await ask(text, ...values) }), false);
  const isCurrent = await boss.start().then(
    () => true,
    (error: unknown) => {
      if (error instanceof PostgresError) throw error;
      return false; // not made yet, or by an older pg-boss
    },
  );
  return isCurrent && (await boss.getQueue(QUEUE)) !== null && (role === undefined || hasRights(ask));
};

/** All steps that are left in one transaction: a program that is killed here leaves the database as it was. */
const migrate = async (ask: Ask, steps: readonly string[], version: number): Promise<void> => {
  if (version === steps.length) return;
  await ask('begin');
  if (version === 0) {
    await ask('create schema if not exists basiswijzer');
    await ask('create table basiswijzer.migrations (version integer primary key, at timestamptz not null default now())');
  }
  for (const [at, step] of steps.entries()) {
    if (at < version) continue;
    await ask(step);
    await ask('insert into basiswijzer.migrations (version) values ($1)', at + 1);
  }
  await ask('commit');
};

/** What a fault means for who starts the program, by its code. */
export const sentenceFor = (code: string): string => {
  if (code === '28P01' || code === '28000') return 'PostgreSQL weigert de gebruiker of het wachtwoord uit DATABASE_URL.';
  if (code === '3D000') return 'De database die in DATABASE_URL staat, bestaat niet.';
  if (code === '42501') {
    return 'De gebruiker uit DATABASE_URL mag de tabellen niet maken of gebruiken. Start het programma één keer met de eigenaar van de database.';
  }
  if (isSqlState(code)) return `PostgreSQL meldt fout ${code} bij het klaarzetten van de database.`;
  return `PostgreSQL is niet te bereiken (${code}). Kijk of de database draait en of DATABASE_URL klopt.`;
};
