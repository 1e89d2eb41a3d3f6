import { z } from 'zod/v4';
import { err, ok, type Result } from './shared/result.ts';

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((value) => value <= 65_535);
const url = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/\/+$/, ''));
const level = z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info');

const common = {
  PORT: port.default(3978),
  DATA_DIR: z.string().min(1),
  SCHOOLS_DIR: z.string().min(1),
  PUBLIC_URL: url,
  LINK_SECRET: z.string().min(32),
  LOG_LEVEL: level,
};

/** The settings that every mode has, under the names that the code uses. */
const shared = (env: z.output<z.ZodObject<typeof common>>) => ({
  port: env.PORT,
  dataDir: env.DATA_DIR,
  schoolsDir: env.SCHOOLS_DIR,
  publicUrl: env.PUBLIC_URL,
  linkSecret: env.LINK_SECRET,
  logLevel: env.LOG_LEVEL,
});

const demoSchema = z
  .object({ BASISWIJZER_MODE: z.literal('demo'), ...common })
  .transform((env) => ({ mode: 'demo' as const, host: '127.0.0.1', ...shared(env) }));

const productionSchema = z
  .object({
    BASISWIJZER_MODE: z.literal('productie').default('productie'),
    HOST: z.string().min(1).default('0.0.0.0'),
    MICROSOFT_APP_ID: z.uuid(),
    MICROSOFT_APP_TYPE: z.literal('SingleTenant').default('SingleTenant'),
    MICROSOFT_APP_TENANT_ID: z.uuid(),
    MICROSOFT_APP_PASSWORD: z.string().min(1),
    ...common,
    PUBLIC_URL: url.refine((value) => value.startsWith('https://')),
  })
  .transform((env) => ({
    mode: 'productie' as const,
    host: env.HOST,
    appId: env.MICROSOFT_APP_ID,
    appType: env.MICROSOFT_APP_TYPE,
    appTenantId: env.MICROSOFT_APP_TENANT_ID,
    appPassword: env.MICROSOFT_APP_PASSWORD,
    ...shared(env),
  }));

/** How this process runs: the demo on this machine, or for real with an app registration of one tenant. */
export type Config = z.output<typeof demoSchema> | z.output<typeof productionSchema>;

/** What a setting must be, in words for the person who starts the bot. The value itself is never repeated: it may be a secret. */
const EXPECTED: Readonly<Record<string, string>> = {
  BASISWIJZER_MODE: 'kies productie of demo',
  MICROSOFT_APP_ID: 'dit is geen id van een app-registratie (een GUID)',
  MICROSOFT_APP_TENANT_ID: 'dit is geen id van een tenant (een GUID)',
  MICROSOFT_APP_TYPE: 'alleen SingleTenant kan',
  PORT: 'kies een getal van 0 tot en met 65535',
  PUBLIC_URL: 'geef een volledig adres dat met https:// begint; in de demo mag het ook http:// zijn',
  LINK_SECRET: 'geef minstens 32 tekens, zoals de uitkomst van: openssl rand -hex 32',
  LOG_LEVEL: 'kies silent, error, warn, info of debug',
};

/**
 * Reads the environment, once. An empty setting counts as one that is left out. The outcome is the configuration, or one Dutch line per setting
 * that is missing or wrong, for the person who starts the bot. Without an app id the adapter would accept anonymous calls, so only demo mode starts without one, and demo mode refuses one.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Result<Config, string[]> {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const demo = filled.BASISWIJZER_MODE === 'demo';
  if (demo && (filled.MICROSOFT_APP_ID || filled.MICROSOFT_APP_PASSWORD)) {
    return err([
      'De demo start niet met een echte app-registratie. Haal MICROSOFT_APP_ID en MICROSOFT_APP_PASSWORD weg, of zet BASISWIJZER_MODE op productie.',
    ]);
  }
  if (!demo && !filled.MICROSOFT_APP_ID) {
    return err([
      'MICROSOFT_APP_ID ontbreekt. Zonder app-registratie kan iedereen berichten sturen, dus start de bot niet. Voor een proef: npm run demo.',
    ]);
  }
  const parsed = demo ? demoSchema.safeParse(filled) : productionSchema.safeParse(filled);
  if (parsed.success) return ok(parsed.data);
  const names = new Set(parsed.error.issues.map((issue) => issue.path.join('.')));
  return err([...names].map((name) => `${name}: ${filled[name] === undefined ? 'ontbreekt' : (EXPECTED[name] ?? 'klopt niet')}.`));
}
