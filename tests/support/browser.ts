import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { lstat, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { root } from './sources.ts';

const args = [
  '--headless=shell',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The packed Chromium brings its own fonts, so that pictures are the same everywhere; its own file points at /tmp, which may be another user's. */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

const packageVersion = async (): Promise<string> => {
  const text = await readFile(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  const { version }: { version: string } = JSON.parse(text);
  return version;
};

/** Whether a folder in the shared temporary folder is ours and still whole: what someone else put there is not run. */
const isOurs = async (folder: string): Promise<boolean> => {
  const found = await lstat(folder).catch(() => undefined);
  const ours = found?.isDirectory() === true && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
  return ours && existsSync(join(folder, 'chromium')) && existsSync(join(folder, 'fonts', 'fonts.conf'));
};

/** The package always unpacks into the temporary folder, so it gets one of its own, in a process of its own. */
const unpackInto = async (folder: string): Promise<void> => {
  const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    // Without this name the package leaves out the libraries that a bare Linux does not have.
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x', NODE_OPTIONS: '' },
  });
  await writeFile(join(folder, 'fonts', 'fonts.conf'), fontsConf);
};

/** The folder with the unpacked Chromium. Two test files may unpack at the same time: each in its own folder, and the first rename wins. */
const unpackedChromium = async (): Promise<string> => {
  const shared = join(tmpdir(), `basiswijzer-chromium-${await packageVersion()}-${process.getuid?.()}`);
  if (await isOurs(shared)) return shared;
  const own = await mkdtemp(`${shared}-`);
  await unpackInto(own);
  const won = await rename(own, shared).then(
    () => true,
    () => false,
  );
  if (!won && !(await isOurs(shared))) return own;
  if (!won) await rm(own, { recursive: true, force: true });
  return shared;
};

const packedChromium = async (): Promise<LaunchOptions> => {
  const folder = await unpackedChromium();
  return {
    executablePath: join(folder, 'chromium'),
    args,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH ?? []].flat().join(':'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
      XDG_CACHE_HOME: folder,
      HOME: process.env.HOME ?? folder,
    },
  };
};

const howToLaunch = async (): Promise<LaunchOptions> => {
  if (process.env.BROWSER_PATH) return { executablePath: process.env.BROWSER_PATH, args };
  if (process.platform === 'linux' && process.arch === 'x64') return packedChromium();
  return { channel: 'chrome' };
};

/**
 * Starts a headless Chromium: the one that BROWSER_PATH names, else on Linux x64 the one that npm brings, else the installed Chrome.
 * Throws with what is missing when there is none; a test never goes on without a browser. The caller closes it.
 */
export const launchBrowser = async (): Promise<Browser> => {
  const options = await howToLaunch();
  return chromium.launch(options).catch((cause: unknown) => {
    const what = options.executablePath ?? 'an installed Google Chrome';
    throw new Error(`No browser for the tests: ${what} does not start. Install Google Chrome or set BROWSER_PATH to a Chromium.`, {
      cause,
    });
  });
};
