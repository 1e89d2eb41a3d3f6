import { join } from 'node:path';
import { type Child, startChild } from './child.ts';
import { whenReady } from './ready.ts';
import { sampleSchoolFolder } from './sample-school.ts';
import { encryptionKeys, linkSecret } from './secrets.ts';
import { childEnvironment } from './settings.ts';

const root = join(import.meta.dirname, '../../..');

/** What the bot of the demo is started with. */
export interface BotOptions {
  readonly port: number;
  /** The folder of the demo; the bot keeps its data in it. */
  readonly folder: string;
}

/** The bot of the demo. */
export interface Bot extends Child {
  /** Its address, without a path. */
  readonly url: string;
}

/** Starts the bot in demo mode with the sample school and resolves when it answers. Throws NotStarted when it does not come up. */
export const startBot = async ({ port, folder }: BotOptions): Promise<Bot> => {
  const url = `http://127.0.0.1:${port}`;
  const bot = await startChild({
    args: ['--import', 'tsx', join(root, 'src/index.ts')],
    cwd: root,
    env: childEnvironment(process.env, {
      BASISWIJZER_MODE: 'demo',
      PORT: String(port),
      DATA_DIR: join(folder, 'data'),
      SCHOOLS_DIR: sampleSchoolFolder,
      PUBLIC_URL: url,
      LINK_SECRET: await linkSecret(folder),
      ENCRYPTION_KEYS: await encryptionKeys(folder),
    }),
    logFile: join(folder, 'bot.log'),
  });
  try {
    await whenReady('De bot', bot, `${url}/healthz`);
  } catch (error) {
    await bot.stop();
    throw error;
  }
  return { ...bot, url };
};
