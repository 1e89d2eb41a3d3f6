/** Counts what is being worked on, so that it can be bounded and waited for. */
export class InWork {
  #count = 0;
  readonly #waiting: (() => void)[] = [];

  /** How many tasks have begun and not ended. */
  get count(): number {
    return this.#count;
  }

  /** Resolves or rejects as the task does. */
  async run<T>(task: () => Promise<T>): Promise<T> {
    this.#count += 1;
    try {
      return await task();
    } finally {
      this.#count -= 1;
      if (this.#count === 0) for (const tell of this.#waiting.splice(0)) tell();
    }
  }

  /** Resolves as soon as nothing is being worked on. */
  idle(): Promise<void> {
    return this.#count === 0 ? Promise.resolve() : new Promise((resolve) => this.#waiting.push(resolve));
  }
}
