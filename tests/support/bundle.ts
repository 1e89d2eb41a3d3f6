import { execFile } from 'node:child_process';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './sources.ts';

/**
 * Makes one plain file of a program of the tests, in this folder, and resolves with its path. A process that compiles first costs five times as much
 * to start, and these are started and killed by the hundred.
 */
export const bundleProgram = async (source: string, folder: string): Promise<string> => {
  const file = join(folder, `${basename(source, '.ts')}.cjs`);
  const options = ['--bundle', '--platform=node', '--format=cjs', '--external:pg-native', '--log-level=error', `--outfile=${file}`];
  await promisify(execFile)(join(root, 'node_modules/.bin/esbuild'), [source, ...options], { cwd: root });
  return file;
};
