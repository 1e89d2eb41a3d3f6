import type { RowPlace } from '../backend.ts';

/** A row as the runner looks at it. */
export interface DueRow {
  readonly revision: number;
  readonly due: number;
}

/** What the runner needs. */
export interface RunnerParts {
  /** The moment now, in epoch milliseconds. */
  now(): number;
  /** The row in this place when work waits for it, now or later. */
  look(place: RowPlace): Promise<DueRow | undefined>;
  /** Is told of a run that rejected. */
  onFailure(place: RowPlace, error: unknown): void;
  /** How long a row waits after a run that rejected or left it as it was, in milliseconds. */
  readonly retryMs: number;
}

/** How far a row is: nothing waits for it any more, its moment is yet to come, or it must be tried again after a while. */
export type Progress = { readonly kind: 'klaar' } | { readonly kind: 'later'; readonly due: number } | { readonly kind: 'opnieuw' };

const DONE: Progress = { kind: 'klaar' };
const AGAIN: Progress = { kind: 'opnieuw' };

interface Wait {
  readonly until: number;
  /** The revision for which it holds; every one after a run that rejected. */
  readonly revision: number | undefined;
}

const keyOf = ({ tenant, kind, id }: RowPlace): string => `${tenant}/${kind}/${id}`;

/** Runs the work that waits on rows in this process, each row one at a time. */
export class RowRunner {
  readonly #parts: RunnerParts;
  readonly #run: (place: RowPlace) => Promise<void>;
  readonly #running = new Map<string, Promise<Progress>>();
  readonly #waits = new Map<string, Wait>();

  constructor(parts: RunnerParts, run: (place: RowPlace) => Promise<void>) {
    this.#parts = parts;
    this.#run = run;
  }

  /**
   * Runs this row if its moment has come. While it runs here already, waits and looks again: that run may have given it its next moment. Rejects only
   * when the store could not say how the row is.
   */
  async take(place: RowPlace): Promise<Progress> {
    const key = keyOf(place);
    for (let running = this.#running.get(key); running !== undefined; running = this.#running.get(key)) await Promise.allSettled([running]);
    const outcome = this.#carryOut(place, key).finally(() => this.#running.delete(key));
    this.#running.set(key, outcome);
    return outcome;
  }

  /** Whether a row must wait after a run before it is tried again. */
  mustWait(place: RowPlace, revision: number): boolean {
    const wait = this.#waits.get(keyOf(place));
    const now = this.#parts.now();
    // a wait that ends later than any wait lasts was set before the clock was put back
    if (!wait || wait.until <= now || wait.until > now + this.#parts.retryMs) return false;
    return wait.revision === undefined || wait.revision === revision;
  }

  /** Resolves when none of the runs of this moment is under way any more. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#running.values());
  }

  async #carryOut(place: RowPlace, key: string): Promise<Progress> {
    const before = await this.#parts.look(place);
    if (!before) return DONE;
    if (before.due > this.#parts.now()) return { kind: 'later', due: before.due };
    if (this.mustWait(place, before.revision)) return AGAIN;
    const failed = await this.#attempt(place);
    const after = await this.#parts.look(place);
    this.#forgetOldWaits();
    if (!failed && after?.revision !== before.revision) return DONE; // whoever saved it announced what waits now
    this.#waits.set(key, { until: this.#parts.now() + this.#parts.retryMs, revision: failed ? undefined : before.revision });
    return AGAIN;
  }

  async #attempt(place: RowPlace): Promise<boolean> {
    try {
      await this.#run(place);
      return false;
    } catch (error) {
      this.#parts.onFailure(place, error);
      return true;
    }
  }

  #forgetOldWaits(): void {
    const now = this.#parts.now();
    for (const [key, { until }] of this.#waits) if (until <= now) this.#waits.delete(key);
  }
}
