/** What a task under a lock came to, and what must end before the next one may begin. */
export interface Held<T> {
  readonly outcome: T;
  /** Never rejects. */
  readonly rest?: Promise<void>;
}

/**
 * Runs tasks that name the same keys one after another, in the order in which they came; others run side by side. All keys are taken in the same
 * moment, so that two tasks never wait for each other.
 */
export class KeyLocks {
  readonly #tails = new Map<string, Promise<void>>();

  /** Resolves or rejects as the task does. A failed task does not stop the ones behind it. */
  run<T>(keys: readonly string[], task: () => Promise<Held<T>>): Promise<T> {
    const held = this.#freed(keys).then(task);
    const tail = held
      .then(
        ({ rest }) => rest,
        () => undefined,
      )
      .then(() => {
        for (const key of keys) if (this.#tails.get(key) === tail) this.#tails.delete(key);
      });
    for (const key of keys) this.#tails.set(key, tail);
    return held.then(({ outcome }) => outcome);
  }

  /** Resolves when everything that was asked before has ended, with what it left to be done. */
  async idle(): Promise<void> {
    await Promise.all(this.#tails.values());
  }

  async #freed(keys: readonly string[]): Promise<void> {
    for (const tail of keys.flatMap((key) => this.#tails.get(key) ?? [])) await tail;
  }
}
