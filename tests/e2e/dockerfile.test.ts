import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, cp, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { freeTestPorts } from '../support/free-port.ts';
import { root } from '../support/sources.ts';
import { makeTempFolder } from '../support/temp-folder.ts';

const run = promisify(execFile);
const shell = (command: string, cwd: string) => run('sh', ['-c', command], { cwd, maxBuffer: 64 * 1024 * 1024 });

interface Step {
  readonly word: string;
  readonly rest: string;
}

/** The instructions of the Dockerfile, per stage, in order. */
async function stages(): Promise<Step[][]> {
  const text = await readFile(join(root, 'Dockerfile'), 'utf8');
  const lines = text
    .replace(/\\\n/g, ' ')
    .split('\n')
    .flatMap((line) => /^([A-Z]+) (.*)$/.exec(line.trim())?.slice(1, 3) ?? []);
  const all: Step[][] = [];
  for (let at = 0; at < lines.length; at += 2) {
    const [word = '', rest = ''] = [lines[at], lines[at + 1]];
    if (word === 'FROM') all.push([]);
    all.at(-1)?.push({ word, rest });
  }
  return all;
}

/** Copies what a COPY names, as docker does: a folder's contents go into the folder that is named last. */
async function copy(rest: string, from: string, to: string): Promise<void> {
  const names = rest.split(' ').filter((name) => !name.startsWith('--'));
  const target = names.pop() ?? '.';
  for (const name of names.map((one) => one.replace(/^\/app\//, '')))
    await cp(join(from, name), target.endsWith('/') ? join(to, target, name) : join(to, target), { recursive: true });
}

/** Whoever the bot runs as owns nothing of the program: the user of the image, or when this is no root, this user on a folder without rights to write. */
const asNobody: { readonly uid?: number; readonly gid?: number } = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** Carries out the stage that builds. The packages are those that this project installed with the same lock file; linked, or copied to another disk. */
async function build(steps: readonly Step[], folder: string): Promise<void> {
  const packages = join(root, 'node_modules');
  for (const { word, rest } of steps) {
    if (word === 'COPY') await copy(rest, root, folder);
    if (word !== 'RUN') continue;
    const linked = `cp -al '${packages}' node_modules 2>/dev/null || { rm -rf node_modules; cp -a '${packages}' node_modules; }`;
    // npm writes into its list of what is installed, which may be a link to that of this project; without the list it makes one.
    await shell(rest === 'npm ci' ? `{ ${linked}; } && rm -f node_modules/.package-lock.json` : rest, folder);
  }
}

/** Puts the image together, with a folder for data that is the only place in it to write. */
async function assemble(folder: string): Promise<{ readonly image: readonly Step[]; readonly app: string; readonly data: string }> {
  const [building, app, data] = [join(folder, 'build'), join(folder, 'app'), join(folder, 'data')];
  await Promise.all([building, app, data].map((one) => mkdir(one)));
  const [first = [], image = []] = await stages();
  await build(first, building);
  for (const { rest } of image.filter(({ word }) => word === 'COPY')) await copy(rest, building, app);
  if (asNobody.uid !== undefined) await chown(data, asNobody.uid, asNobody.uid);
  await shell('chmod -R a-w,a+rX app', folder);
  return { image, app, data };
}

const commandIn = (image: readonly Step[], word: string): string[] => {
  const command: unknown = JSON.parse(image.find((step) => step.word === word)?.rest.replace(/^.*?(?=\[)/, '') ?? '[]');
  return Array.isArray(command) ? command.slice(1).map(String) : [];
};

describe('de image', () => {
  it('wordt gebouwd en gestart met de stappen van de Dockerfile, als gewone gebruiker die aan het programma niets kan veranderen', async () => {
    const folder = await makeTempFolder();
    onTestFinished(async () => {
      await shell('chmod -R u+w .', folder);
      await rm(folder, { recursive: true, force: true });
    });
    await chmod(folder, 0o755);
    const { image, app, data } = await assemble(folder);
    expect(image.filter(({ word }) => word === 'USER').map(({ rest }) => rest)).toEqual(['node']);
    const [port = 0] = await freeTestPorts(1);
    const bot = spawn(process.execPath, commandIn(image, 'CMD'), {
      cwd: app,
      ...asNobody,
      env: {
        PATH: process.env.PATH ?? '',
        BASISWIJZER_MODE: 'demo',
        PORT: String(port),
        DATA_DIR: data,
        SCHOOLS_DIR: join(root, 'tests/support/schools'),
        PUBLIC_URL: `http://127.0.0.1:${port}`,
        LINK_SECRET: 'een-geheim-van-minstens-32-tekens-lang',
        ENCRYPTION_KEYS: `test:${Buffer.alloc(32).toString('base64')}`,
        LOG_LEVEL: 'warn',
      },
      stdio: 'inherit',
    });
    onTestFinished(() => void bot.kill('SIGKILL'));
    await expect.poll(() => healthOf(image, port), { timeout: 30_000, interval: 500 }).toBe(0);
    bot.kill('SIGTERM');
    const [code] = await once(bot, 'exit');
    expect(code).toBe(0);
  }, 120_000);
});

/** What the health check of the image says: 0 when all is well. */
const healthOf = (image: readonly Step[], port: number): Promise<number> =>
  run(process.execPath, commandIn(image, 'HEALTHCHECK'), { env: { PORT: String(port) } }).then(
    () => 0,
    () => 1,
  );
