import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './sources.ts';

/** Makes one plain file of `store-writer.ts`: a process that compiles first costs five times as much to start. */
export const bundleWriter = async (folder: string): Promise<string> => {
  const file = join(folder, 'store-writer.mjs');
  const options = ['--bundle', '--platform=node', '--format=esm', '--log-level=warning', `--outfile=${file}`];
  await promisify(execFile)(join(root, 'node_modules/.bin/esbuild'), ['tests/support/store-writer.ts', ...options], { cwd: root });
  return file;
};

/** A process of `store-writer.ts`. */
export class WriterProcess {
  readonly #child;
  readonly #closed: Promise<unknown>;
  #printed = '';

  /** @param program what `bundleWriter` made */
  constructor(program: string, folder: string, round: string) {
    this.#child = spawn(process.execPath, [program, folder, round], { stdio: ['ignore', 'pipe', 'inherit'] });
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.#printed += text;
    });
    this.#closed = once(this.#child, 'close');
  }

  /** The number of the process. */
  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Resolves when something was confirmed, or the process ended by itself. */
  async writes(): Promise<void> {
    await Promise.race([once(this.#child.stdout, 'data'), this.#closed]);
  }

  /** Ends it as `kill -9` does, and resolves with the lines that it printed. */
  async kill(): Promise<readonly string[]> {
    this.#child.kill('SIGKILL');
    await this.#closed;
    return this.#printed.split('\n').slice(0, -1); // a line that was cut off says nothing
  }
}
