import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A program of the tests in a process of its own, that says line by line what it does, and can be killed. */
export class ChildProgram {
  readonly #child;
  readonly #closed: Promise<unknown>;
  #printed = '';

  /** @param program what `bundleProgram` made */
  constructor(program: string, ...args: readonly string[]) {
    this.#child = spawn(process.execPath, [program, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#child.stdin.on('error', () => undefined);
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.#printed += text;
    });
    this.#closed = once(this.#child, 'close');
  }

  /** What it said up to now, line by line. A line that was cut off says nothing. */
  lines(): readonly string[] {
    return this.#printed.split('\n').slice(0, -1);
  }

  /** Resolves when it said a line that begins like this. Throws when it ended without. */
  async said(start: string): Promise<void> {
    while (!this.lines().some((line) => line.startsWith(start))) {
      const isOver = await Promise.race([once(this.#child.stdout, 'data').then(() => false), this.#closed.then(() => true)]);
      if (isOver && !this.lines().some((line) => line.startsWith(start))) throw new Error(`it ended without saying ${start}`);
    }
  }

  /** Asks it to end by closing its standard input, and resolves when it has. */
  async end(): Promise<readonly string[]> {
    this.#child.stdin.end();
    await this.#closed;
    return this.lines();
  }

  /** Ends it as `kill -9` does, and resolves with what it said. */
  async kill(): Promise<readonly string[]> {
    this.#child.kill('SIGKILL');
    await this.#closed;
    return this.lines();
  }
}
