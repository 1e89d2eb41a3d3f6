import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, readConfig } from '../../config.ts';
import { err, type Result } from '../../shared/result.ts';
import { sampleSchoolFolder } from '../demo/sample-school.ts';
import { readDemoSettings } from '../demo/settings.ts';
import type { StoreKind } from './data-store.ts';

/** The environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings as the bot does; of the demo when asked. With `kind` it is about the store of that kind, whichever the bot uses. */
export function readSettings(env: Environment, isDemo: boolean, kind?: StoreKind): Result<Config, readonly string[]> {
  const own = isDemo ? demoEnvironment(env) : { ok: true as const, value: env };
  if (!own.ok) return own;
  return readConfig(kind === undefined ? own.value : { ...own.value, STORE: kind });
}

/** The environment in which the demo starts its bot. */
function demoEnvironment(env: Environment): Result<Environment, readonly string[]> {
  const demo = readDemoSettings(env);
  if (!demo.ok) return demo;
  const { folder } = demo.value;
  const secret = (name: string) => join(folder, name);
  if (!existsSync(secret('encryption-keys'))) return err([`In ${folder} staat geen demo. Start hem eerst: npm run demo.`]);
  const { MICROSOFT_APP_ID, MICROSOFT_APP_PASSWORD, LINK_SECRET, ENCRYPTION_KEYS, ...rest } = env;
  return {
    ok: true,
    value: {
      ...rest,
      BASISWIJZER_MODE: 'demo',
      DATA_DIR: join(folder, 'data'),
      SCHOOLS_DIR: sampleSchoolFolder,
      PUBLIC_URL: 'http://127.0.0.1',
      LINK_SECRET_FILE: secret('link-secret'),
      ENCRYPTION_KEYS_FILE: secret('encryption-keys'),
    },
  };
}
