import type { Clock } from '../../shared/clock.ts';
import type { Jobs, RowPlace } from '../backend.ts';
import { type DueRow, keyOf } from './shelves.ts';

/** Where the runner sees for which rows work waits. */
export interface DueRows {
  dueBy(now: number): readonly DueRow[];
  nextDue(now: number): number | undefined;
}

/** How long a row waits after a run that rejected or left it as it was, in milliseconds. */
const RETRY_MS = 30_000;

/** The longest timer, in milliseconds: a clock that jumps is seen within it, and one of more than 24.9 days would fire at once. */
const LOOK_MS = 30_000;

const SIDE_BY_SIDE = 8;

interface Wait {
  readonly until: number;
  /** The revision for which it holds; every one after a run that rejected. */
  readonly revision: number | undefined;
}

/** Runs the work that waits on rows, inside this process: each row one at a time, a few rows side by side. */
export class Runner implements Jobs {
  readonly #clock: Clock;
  readonly #rows: DueRows;
  readonly #onFailure: (place: RowPlace, error: unknown) => void;
  readonly #running = new Map<string, Promise<void>>();
  readonly #waits = new Map<string, Wait>();
  #run: ((place: RowPlace) => Promise<void>) | undefined;
  #timer: { readonly at: number; readonly handle: NodeJS.Timeout } | undefined;

  /** @param onFailure is told of a run that rejected; the row is handed over again later */
  constructor(clock: Clock, rows: DueRows, onFailure: (place: RowPlace, error: unknown) => void) {
    this.#clock = clock;
    this.#rows = rows;
    this.#onFailure = onFailure;
  }

  /** Starts with what is due now. Starting twice is a bug and throws. */
  async start(run: (place: RowPlace) => Promise<void>): Promise<void> {
    if (this.#run) throw new Error('the runner runs already');
    this.#run = run;
    this.#look();
  }

  /** Looks at the clock again, runs everything that is due by it, and resolves when nothing of that is left. A row that waits for a retry is not due. */
  async idle(): Promise<void> {
    this.#look();
    while (this.#running.size > 0) {
      await Promise.race(this.#running.values());
      this.#look();
    }
  }

  /** Waits for what is running and takes up nothing new. */
  async stop(): Promise<void> {
    this.#run = undefined;
    clearTimeout(this.#timer?.handle);
    this.#timer = undefined;
    await Promise.all(this.#running.values());
  }

  /** Is told that a row was saved for which work waits, now or later. */
  notice(row: DueRow): void {
    if (!this.#run) return;
    const now = this.#now();
    if (row.due > now) this.#wakeAt(row.due, now);
    else if (this.#running.size < SIDE_BY_SIDE) this.#take(row);
  }

  #now(): number {
    return this.#clock.now().epochMilliseconds;
  }

  #look(): void {
    if (!this.#run) return;
    const now = this.#now();
    // a wait that ends later than any wait lasts was set before the clock jumped back
    for (const [key, { until }] of this.#waits) if (until <= now || until > now + RETRY_MS) this.#waits.delete(key);
    for (const row of this.#rows.dueBy(now)) {
      if (this.#running.size >= SIDE_BY_SIDE) break; // each run that ends looks again
      this.#take(row);
    }
    this.#wakeAt(this.#rows.nextDue(now) ?? now + LOOK_MS, now);
  }

  #take(row: DueRow): void {
    const key = keyOf(row.place);
    if (!this.#run || this.#running.has(key) || this.#mustWait(key, row)) return;
    this.#waits.delete(key);
    const run = this.#run;
    const ended = (async () => {
      let failed = false;
      try {
        await run(row.place);
      } catch (error) {
        failed = true;
        this.#onFailure(row.place, error);
      }
      this.#waits.set(key, { until: this.#now() + RETRY_MS, revision: failed ? undefined : row.revision });
      this.#running.delete(key);
      this.#look();
    })();
    this.#running.set(key, ended);
  }

  #mustWait(key: string, row: DueRow): boolean {
    const wait = this.#waits.get(key);
    return wait !== undefined && (wait.revision === undefined || wait.revision === row.revision);
  }

  #wakeAt(at: number, now: number): void {
    const within = Math.min(at, now + LOOK_MS);
    if (this.#timer && this.#timer.at <= within && this.#timer.at >= now) return;
    clearTimeout(this.#timer?.handle);
    const handle = setTimeout(() => {
      this.#timer = undefined;
      this.#look();
    }, within - now);
    handle.unref();
    this.#timer = { at: within, handle };
  }
}
