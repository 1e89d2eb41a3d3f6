/** From this size on, in bytes, the embedded store is too large: it is in memory as a whole, and a start reads all of it. */
export const LIMIT_BYTES = 500_000_000;

/** Warns when a store grows over a limit, once each time it does. */
export class SizeAlarm {
  readonly #limit: number;
  readonly #warn: (bytes: number, limit: number) => void;
  #isOver = false;

  constructor(limit: number, warn: (bytes: number, limit: number) => void) {
    this.#limit = limit;
    this.#warn = warn;
  }

  /** Looks at the size as it is now. */
  look(bytes: number): void {
    const isOver = bytes > (this.#isOver ? this.#limit * 0.9 : this.#limit); // a store on the edge does not warn at every save
    if (isOver && !this.#isOver) this.#warn(bytes, this.#limit);
    this.#isOver = isOver;
  }
}
