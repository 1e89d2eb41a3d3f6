interface Waiting<T, R> {
  readonly item: T;
  resolve(outcome: R): void;
  reject(error: unknown): void;
}

/** Puts what comes in while a write is running together in the next one, so that many who wait cost one flush of the disk. */
export class Batcher<T, R> {
  readonly #write: (items: readonly T[]) => Promise<R>;
  #waiting: Waiting<T, R>[] = [];
  #running: Promise<void> | undefined;
  #isClosed = false;

  /** @param write keeps all items or, when it throws, none of them; never called twice at once */
  constructor(write: (items: readonly T[]) => Promise<R>) {
    this.#write = write;
  }

  /** Resolves or rejects as the write in which the item went. Items are written in the order in which they came. */
  add(item: T): Promise<R> {
    if (this.#isClosed) return Promise.reject(new Error('the store is closed'));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      this.#running ??= this.#run();
    });
  }

  /** Refuses new items and resolves when those before were written. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#running;
  }

  async #run(): Promise<void> {
    await Promise.resolve(); // what comes in within the same tick goes along
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        const outcome = await this.#write(batch.map(({ item }) => item));
        for (const { resolve } of batch) resolve(outcome);
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.#running = undefined;
  }
}
