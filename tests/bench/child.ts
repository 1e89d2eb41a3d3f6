import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { z } from 'zod/v4';
import { builtFile } from './built.ts';

const replySchema = z.object({ id: z.int(), value: z.unknown().optional(), fault: z.string().optional() });

/** A process of the bench that does what it is asked, one thing at a time. */
export class Child {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  #asked = 0;

  private constructor(process_: ChildProcess) {
    this.#process = process_;
    process_.on('message', (message) => {
      const { id, value, fault } = replySchema.parse(message);
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (fault === undefined) waiting?.resolve(value);
      else waiting?.reject(new Error(fault));
    });
    process_.on('exit', (code, signal) => {
      for (const { reject } of this.#waiting.values()) reject(new Error(`a process of the bench ended with ${code ?? signal}`));
    });
  }

  /** Starts one. What it prints goes to a file, as the log of a server does. */
  static start(source: string, logFile: string, flags: readonly string[] = []): Child {
    const log = openSync(logFile, 'a');
    const started = fork(builtFile(source), {
      stdio: ['ignore', log, 'inherit', 'ipc'],
      execArgv: ['--enable-source-maps=false', ...flags],
    });
    closeSync(log);
    return new Child(started);
  }

  /** dev */
  get pid(): number | undefined {
    return this.#process.pid;
  }

  /** Asks for something and resolves with the answer, checked. */
  async ask<T>(command: string, argument: unknown, answer: z.ZodType<T>): Promise<T> {
    const id = ++this.#asked;
    const value = await new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#process.send({ id, command, argument });
    });
    return answer.parse(value);
  }

  /** Ends it: without its parent it has nothing left to do. */
  async stop(): Promise<void> {
    if (!this.#process.connected) return;
    const ended = once(this.#process, 'exit');
    this.#process.disconnect();
    await ended;
  }
}
