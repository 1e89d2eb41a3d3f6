/** Runs tasks of one key one after another, in the order in which they came; tasks of different keys run side by side. */
export class KeyQueue {
  readonly #tails = new Map<string, Promise<void>>();
  #closed = false;

  /** Resolves or rejects as the task does. A failed task does not stop the ones behind it. */
  run<T>(key: string, task: () => Promise<T>): Promise<T> {
    if (this.#closed) return Promise.reject(new Error('the store is closed'));
    const outcome = (this.#tails.get(key) ?? Promise.resolve()).then(task);
    const done = () => {
      if (this.#tails.get(key) === tail) this.#tails.delete(key);
    };
    const tail = outcome.then(done, done);
    this.#tails.set(key, tail);
    return outcome;
  }

  /** Whether a task of this key is running or waiting. */
  isBusy(key: string): boolean {
    return this.#tails.has(key);
  }

  /** Refuses new tasks, and resolves when everything that was asked before has ended. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#tails.values());
  }
}
