import { resolve } from 'node:path';
import { z } from 'zod/v4';
import { err, ok, type Result } from '../../shared/result.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const portSchema = z.coerce.number().int().min(1024).max(65000);
const schema = z.object({
  PORT: portSchema.default(3978),
  PLAYGROUND_PORT: portSchema.default(56150),
  DEMO_DIR: z.string().min(1).default('.demo'),
});

/** Where the demo listens and keeps its things. */
export interface DemoSettings {
  /** The port of the bot; taken as it is. */
  readonly port: number;
  /** The port of the first Playground; the next free ones are used from there. */
  readonly playgroundPort: number;
  /** The full path of the folder for data, logs and the secrets of the demo. */
  readonly folder: string;
}

/** Reads the settings of the demo from the environment; an empty one counts as left out. Refused with a Dutch line per wrong setting. */
export const readDemoSettings = (env: Environment): Result<DemoSettings, readonly string[]> => {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(filled);
  if (!parsed.success)
    return err(parsed.error.issues.map(({ path }) => `${path.join('.')} is geen poort. Kies een getal van 1024 tot 65000.`));
  const { PORT, PLAYGROUND_PORT, DEMO_DIR } = parsed.data;
  return ok({ port: PORT, playgroundPort: PLAYGROUND_PORT, folder: resolve(DEMO_DIR) });
};

/** Whether a page can be opened by itself: someone sits at a terminal on a machine with a desktop, and it is not a build server. */
export const hasDesktop = (env: Environment, platform: NodeJS.Platform, isTerminal: boolean): boolean => {
  if (env.CI || !isTerminal) return false;
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
};

/**
 * The environment for the processes of the demo: what this process has, with `own` on top. They talk to each other over loopback, so a proxy
 * that the machine uses for the outside world is kept out of it.
 */
export const childEnvironment = (env: Environment, own: Readonly<Record<string, string>>): Record<string, string> => {
  const inherited = Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  const noProxy = [env.NO_PROXY ?? env.no_proxy ?? [], '127.0.0.1', 'localhost'].flat().join(',');
  return { ...Object.fromEntries(inherited), NO_PROXY: noProxy, no_proxy: noProxy, ...own };
};
