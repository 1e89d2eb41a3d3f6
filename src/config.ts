import { readFileSync } from 'node:fs';
import { z } from 'zod/v4';
import { err, ok, type Result } from './shared/result.ts';

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((value) => value <= 65_535);
const url = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/(?<!\/)\/+$/, ''));
const level = z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info');
const commaList = z.string().transform((text) => text.split(',').map((part) => part.trim()));

/** A key that seals what is stored: 32 bytes, under the name that sealed data refers to. */
export interface EncryptionKey {
  readonly id: string;
  readonly key: Buffer;
}

/** One key as it stands in the settings: `id:base64`. Node reads sloppy base64 too, so what it reads is written out again and compared. */
const encryptionKey = z
  .string()
  .regex(/^[a-z0-9-]{1,20}:[A-Za-z0-9+/]{43}=$/)
  .transform((text): EncryptionKey => {
    const [id = '', base64] = text.split(':');
    return { id, key: Buffer.from(base64 ?? '', 'base64') };
  })
  .refine(({ key }) => key.length === 32);
const encryptionKeys = commaList
  .pipe(z.array(encryptionKey))
  .refine((keys) => new Set(keys.map(({ id }) => id)).size === keys.length)
  .readonly();

/** Names only: a pattern such as `*.trafficmanager.net` would let in hosts that anybody can rent. */
const hostNames = commaList.pipe(z.array(z.string().regex(/^(?!.{254})[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})+$/))).readonly();

const commonSchema = z
  .object({
    PORT: port.default(3978),
    METRICS_PORT: port.optional(),
    METRICS_HOST: z.string().min(1).default('127.0.0.1'),
    SCHOOLS_DIR: z.string().min(1),
    LINK_SECRET: z.string().min(32),
    ENCRYPTION_KEYS: encryptionKeys,
    LOG_LEVEL: level,
  })
  .transform((env) => ({
    port: env.PORT,
    metricsPort: env.METRICS_PORT,
    metricsHost: env.METRICS_HOST,
    schoolsDir: env.SCHOOLS_DIR,
    linkSecret: env.LINK_SECRET,
    encryptionKeys: env.ENCRYPTION_KEYS,
    logLevel: env.LOG_LEVEL,
  }));

/** Where things are kept: in a folder of this machine, or in a database with so many connections at most. */
export type StoreSettings =
  | { readonly kind: 'lowdb'; readonly dataDir: string }
  | { readonly kind: 'postgres'; readonly url: string; readonly poolSize: number };

const storeSchema = z
  .discriminatedUnion('STORE', [
    z.object({ STORE: z.literal('lowdb'), DATA_DIR: z.string().min(1) }),
    z.object({
      STORE: z.literal('postgres'),
      DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
      DATABASE_POOL_SIZE: z
        .string()
        .regex(/^\d{1,3}$/)
        .transform(Number)
        .refine((size) => size >= 1 && size <= 100)
        .default(10),
    }),
  ])
  .transform((env): { store: StoreSettings } =>
    env.STORE === 'lowdb'
      ? { store: { kind: env.STORE, dataDir: env.DATA_DIR } }
      : { store: { kind: env.STORE, url: env.DATABASE_URL, poolSize: env.DATABASE_POOL_SIZE } },
  );

const demoSchema = z
  .object({ BASISWIJZER_MODE: z.literal('demo'), PUBLIC_URL: url })
  .transform((env) => ({ mode: 'demo' as const, host: '127.0.0.1', publicUrl: env.PUBLIC_URL }));

const productionSchema = z
  .object({
    BASISWIJZER_MODE: z.literal('productie'),
    PUBLIC_URL: url.refine((value) => value.startsWith('https://')),
    HOST: z.string().min(1).default('0.0.0.0'),
    MICROSOFT_APP_ID: z.uuid(),
    MICROSOFT_APP_TENANT_ID: z.uuid(),
    SERVICE_HOSTS: hostNames.default([]),
  })
  .transform((env) => ({
    mode: 'productie' as const,
    host: env.HOST,
    publicUrl: env.PUBLIC_URL,
    appId: env.MICROSOFT_APP_ID,
    appTenantId: env.MICROSOFT_APP_TENANT_ID,
    serviceHosts: env.SERVICE_HOSTS,
  }));

/** How the bot proves itself when it sends: with the client secret of its app registration, or with the managed identity of its machine. */
type Identity = { readonly appType: 'SingleTenant'; readonly appPassword: string } | { readonly appType: 'UserAssignedMSI' };

const identitySchema = z
  .discriminatedUnion('MICROSOFT_APP_TYPE', [
    z.object({ MICROSOFT_APP_TYPE: z.literal('SingleTenant'), MICROSOFT_APP_PASSWORD: z.string().regex(/\S/) }),
    z.object({ MICROSOFT_APP_TYPE: z.literal('UserAssignedMSI'), MICROSOFT_APP_PASSWORD: z.undefined().optional() }),
  ])
  .transform(
    (env): Identity =>
      env.MICROSOFT_APP_TYPE === 'SingleTenant'
        ? { appType: env.MICROSOFT_APP_TYPE, appPassword: env.MICROSOFT_APP_PASSWORD }
        : { appType: env.MICROSOFT_APP_TYPE },
  );

type Common = z.output<typeof commonSchema> & z.output<typeof storeSchema>;

/** How this process runs: the demo on this machine, or for real with an app registration. */
export type Config =
  | (Common & z.output<typeof demoSchema>)
  | (Common & z.output<typeof productionSchema> & z.output<typeof identitySchema>);

/** What a setting must be, in words for the person who starts the bot. The value itself is never repeated: it may be a secret. */
const EXPECTED: Readonly<Record<string, string>> = {
  BASISWIJZER_MODE: 'kies productie of demo',
  MICROSOFT_APP_ID: 'dit is geen id van een app-registratie (een GUID)',
  MICROSOFT_APP_TENANT_ID: 'dit is geen id van een tenant (een GUID)',
  MICROSOFT_APP_TYPE: 'kies SingleTenant of UserAssignedMSI',
  MICROSOFT_APP_PASSWORD: 'geef bij SingleTenant het geheim van de app-registratie, en bij UserAssignedMSI niets',
  SERVICE_HOSTS: "geef namen van servers met komma's ertussen, zonder https:// en zonder sterretje",
  PORT: 'kies een getal van 0 tot en met 65535',
  METRICS_PORT: 'kies een getal van 0 tot en met 65535, en een andere poort dan PORT',
  PUBLIC_URL: 'geef een volledig adres dat met https:// begint; in de demo mag het ook http:// zijn',
  LINK_SECRET: 'geef minstens 32 tekens, zoals de uitkomst van: openssl rand -hex 32',
  ENCRYPTION_KEYS:
    "geef sleutels als id:sleutel, met komma's ertussen. Een id is van zichzelf en heeft hooguit 20 kleine letters, cijfers of streepjes. Een sleutel is 32 bytes, zoals de uitkomst van: openssl rand -base64 32",
  STORE: 'kies lowdb of postgres',
  DATABASE_URL: 'geef een adres dat met postgres:// of postgresql:// begint',
  DATABASE_POOL_SIZE: 'kies een getal van 1 tot en met 100',
  LOG_LEVEL: 'kies silent, error, warn, info of debug',
};

/** Settings that may stand in a file instead, named by the same setting with `_FILE` behind it: a mounted secret stays out of the environment. */
const SECRETS = ['MICROSOFT_APP_PASSWORD', 'LINK_SECRET', 'ENCRYPTION_KEYS', 'DATABASE_URL'] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/** Faults by the setting that they are about, one for each. */
type Faults = Map<string, string>;

/**
 * Reads the environment, once. An empty setting counts as one that is left out. The outcome is the configuration, or one Dutch line per setting
 * that is missing or wrong, for the person who starts the bot. Without an app id the adapter would accept anonymous calls, so only demo mode
 * starts without one, and demo mode refuses one.
 */
export function readConfig(env: Environment = process.env): Result<Config, string[]> {
  const faults: Faults = new Map();
  const filled = withDefaults(env, faults);
  const demo = filled.BASISWIJZER_MODE === 'demo';
  if (demo && (filled.MICROSOFT_APP_ID || filled.MICROSOFT_APP_PASSWORD))
    faults.set(
      'MICROSOFT_APP_ID',
      'De demo start niet met een echte app-registratie. Haal MICROSOFT_APP_ID en MICROSOFT_APP_PASSWORD weg, of zet BASISWIJZER_MODE op productie.',
    );
  if (!demo && !filled.MICROSOFT_APP_ID)
    faults.set(
      'MICROSOFT_APP_ID',
      'MICROSOFT_APP_ID ontbreekt. Zonder app-registratie kan iedereen berichten sturen, dus start de bot niet. Voor een proef: npm run demo.',
    );
  const mode = demo ? read(demoSchema, filled, faults) : readProduction(filled, faults);
  const common = read(commonSchema, filled, faults);
  const store = read(storeSchema, filled, faults);
  if (common?.metricsPort && common.metricsPort === common.port) faults.set('METRICS_PORT', `METRICS_PORT: ${EXPECTED.METRICS_PORT}.`);
  return mode && common && store && faults.size === 0 ? ok({ ...common, ...store, ...mode }) : err([...faults.values()]);
}

function readProduction(env: Environment, faults: Faults) {
  const production = read(productionSchema, env, faults);
  const identity = read(identitySchema, env, faults);
  return production && identity && { ...production, ...identity };
}

/** The part of the settings that a schema is about, or undefined with a fault for each setting that is missing or wrong. */
function read<S extends z.ZodType>(schema: S, env: Environment, faults: Faults): z.output<S> | undefined {
  const parsed = schema.safeParse(env);
  for (const { path } of parsed.error?.issues ?? []) {
    const name = String(path[0]);
    const fault = env[name] === undefined ? 'ontbreekt' : (EXPECTED[name] ?? 'klopt niet');
    if (!faults.has(name)) faults.set(name, `${name}: ${fault}.`);
  }
  return parsed.data;
}

/** The settings that have a value, secrets from files among them, with the choices that decide what else is needed. */
function withDefaults(env: Environment, faults: Faults): Environment {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const secrets = Object.fromEntries(SECRETS.map((name) => [name, secretOf(filled, name, faults)]));
  return { BASISWIJZER_MODE: 'productie', STORE: 'lowdb', MICROSOFT_APP_TYPE: 'SingleTenant', ...filled, ...secrets };
}

/** A secret from the environment or from its file, without the newline that editors and `echo` put at the end. */
function secretOf(env: Environment, name: (typeof SECRETS)[number], faults: Faults): string | undefined {
  const file = env[`${name}_FILE`];
  if (file === undefined) return env[name];
  if (env[name] !== undefined) {
    faults.set(name, `${name} en ${name}_FILE staan er allebei. Haal er een weg.`);
    return undefined;
  }
  try {
    const content = readFileSync(file, 'utf8').replace(/\r?\n$/, '');
    if (content === '') faults.set(name, `${name}_FILE: dit bestand is leeg.`);
    return content || undefined;
  } catch {
    faults.set(name, `${name}_FILE: dit bestand is niet te lezen. Kijk of het er is, en geef de bot er rechten op.`);
    return undefined;
  }
}
