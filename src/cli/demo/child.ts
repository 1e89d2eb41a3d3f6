import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What a process of the demo is started with. */
export interface ChildOptions {
  /** The arguments for Node. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** The file that takes all it prints, made anew at each start. */
  readonly logFile: string;
}

/** A process that belongs to this one and never outlives it. */
export interface Child {
  readonly pid: number | undefined;
  /** Resolves when it has ended, with the last lines that it printed and its exit code or signal. */
  readonly ended: Promise<string>;
  /** Asks it to stop, insists after five seconds, and resolves when it is gone. */
  stop(): Promise<void>;
  /** Resolves with the match as soon as it has printed this; never when it does not. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
}

const alive = new Set<Child>();

/** Stops every process that {@link startChild} has started, and resolves when all are gone. */
export const stopChildren = async (): Promise<void> => {
  await Promise.all([...alive].map((child) => child.stop()));
};

const patienceMs = 5000;
const tailLines = 15;

const launch = ({ args, cwd, env }: ChildOptions): ChildProcess =>
  spawn(process.execPath, ['--require', join(import.meta.dirname, 'end-with-parent.cjs'), ...args], {
    cwd,
    env,
    // The channel is how it notices that this process is gone.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // In a process group of its own, so that Ctrl-C reaches this process only and the stopping has one order. Windows would open a window for it.
    detached: process.platform !== 'win32',
  });

/** Starts a Node process that ends with this one, also when this one is killed. */
export const startChild = async (options: ChildOptions): Promise<Child> => {
  await mkdir(dirname(options.logFile), { recursive: true });
  const log = createWriteStream(options.logFile, { mode: 0o600 });
  const child = launch(options);
  let printed = '';
  const listeners = new Set<() => void>();
  const take = (chunk: Buffer) => {
    log.write(chunk);
    printed = `${printed}${chunk.toString('utf8')}`.slice(-20_000);
    for (const listener of listeners) listener();
  };
  child.stdout?.on('data', take);
  child.stderr?.on('data', take);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => {
      log.end();
      const how = signal === null ? `code ${code}` : `signaal ${signal}`;
      resolve([...printed.trimEnd().split('\n').slice(-tailLines), `(${how})`].join('\n'));
    });
  });
  const started: Child = {
    pid: child.pid,
    ended,
    async stop() {
      child.kill('SIGTERM');
      const insist = setTimeout(() => child.kill('SIGKILL'), patienceMs);
      await ended;
      clearTimeout(insist);
    },
    printed: (pattern) =>
      new Promise((resolve) => {
        const look = () => {
          const match = pattern.exec(printed);
          if (!match) return;
          listeners.delete(look);
          resolve(match);
        };
        listeners.add(look);
        look();
      }),
  };
  alive.add(started);
  void ended.then(() => alive.delete(started));
  return started;
};
