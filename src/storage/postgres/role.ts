import { escapeIdentifier } from 'pg';
import { z } from 'zod/v4';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Ask } from './ask.ts';
import { PostgresError } from './postgres-error.ts';
import { rights } from './schema.ts';

/** The role in which the program runs: it owns nothing, so that row-level security holds for it whatever it does. */
export const APP_ROLE = 'basiswijzer_app';

/** The schema that the queue has for itself. */
export const QUEUE_SCHEMA = 'basiswijzer_jobs';

const loginSchema = z.tuple([z.object({ login: z.string(), exempt: z.boolean() })]);

/**
 * Finds the role to run in: the program's own one when the login may take it, or may make it first. A login that may do neither is good enough by
 * itself, since row-level security is forced on the owner too; undefined then. Unless security does not hold for it at all: then this refuses.
 */
export async function prepareRole(ask: Ask): Promise<Result<string | undefined, string>> {
  if ((await canTake(ask)) || (await make(ask))) return ok(APP_ROLE);
  const [{ login, exempt }] = loginSchema.parse(
    await ask('select current_user::text as login, rolsuper or rolbypassrls as exempt from pg_roles where rolname = current_user'),
  );
  if (!exempt) return ok(undefined);
  return err(
    `Gebruiker ${login} van de database mag de rijen van elke organisatie zien. Laat de beheerder van de database dit uitvoeren: ` +
      `create role ${APP_ROLE} nologin; grant ${APP_ROLE} to ${escapeIdentifier(login)};`,
  );
}

const succeeds = async (ask: Ask, text: string, ...passes: readonly string[]): Promise<boolean> => {
  try {
    await ask(text);
    return true;
  } catch (error) {
    if (error instanceof PostgresError && passes.includes(error.code)) return false;
    throw error;
  }
};

/** 22023: there is no such role; 42501: the login may not. */
const canTake = (ask: Ask): Promise<boolean> => succeeds(ask, `set role ${APP_ROLE}; reset role`, '22023', '42501');

/** 42501, 42704: the login may not. Roles are shared by all databases of a server, so another may make it or give it at the same moment: the others. */
const make = async (ask: Ask): Promise<boolean> => {
  const passes = ['42501', '42704', '42710', '23505', 'XX000'];
  await succeeds(ask, `create role ${APP_ROLE} nologin`, ...passes);
  if (await canTake(ask)) return true;
  await succeeds(ask, `grant ${APP_ROLE} to current_user`, ...passes);
  return canTake(ask);
};

const tableRights = Object.entries(rights).flatMap(([table, list]) =>
  list.split(', ').map((right) => [`basiswijzer.${table}`, right] as const),
);

/** Gives the program's role its rights. Giving them again changes nothing. */
export const giveRights = async (ask: Ask): Promise<void> => {
  await ask(
    [
      `grant usage on schema basiswijzer, ${QUEUE_SCHEMA} to ${APP_ROLE}`,
      ...tableRights.map(([table, right]) => `grant ${right} on ${table} to ${APP_ROLE}`),
      `grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to ${APP_ROLE}`,
    ].join('; '),
  );
};

/** Whether the program's role has all its rights; only to be asked when all tables are there. */
export const hasRights = async (ask: Ask): Promise<boolean> => {
  const pairs = [...tableRights, [`${QUEUE_SCHEMA}.job`, 'insert'] as const];
  const found = await ask(
    'select from unnest($1::text[], $2::text[]) as a (name, wanted) where not has_table_privilege($3, name, wanted)',
    pairs.map(([table]) => table),
    pairs.map(([, right]) => right),
    APP_ROLE,
  );
  return found.length === 0;
};
