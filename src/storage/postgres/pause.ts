/** A wait of one loop that can be cut short. It does not keep the process alive. */
export class Pause {
  #wake: (() => void) | undefined;
  #isWoken = false;

  /** Waits this many milliseconds, or until `cut`. A cut that came while nobody waited counts for the next wait. */
  async wait(ms: number): Promise<void> {
    if (!this.#isWoken) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        timer.unref();
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.#wake = undefined;
    this.#isWoken = false;
  }

  /** Ends the wait of now, or the next one. */
  cut(): void {
    if (this.#wake) this.#wake();
    else this.#isWoken = true;
  }
}
