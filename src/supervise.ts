import type { EventEmitter } from 'node:events';
import type { Log } from './app.ts';
import { framesOf, kindOf } from './teams/on-error.ts';

/** What is looked after. */
export interface Supervised {
  /** Lets turns in flight end and closes everything; called once. */
  stop(): Promise<void>;
  readonly log: Log;
  /** Waits until the log is written. */
  flush(): Promise<void>;
}

/** The part of a process that is needed to end it well. */
export type EndingProcess = Pick<EventEmitter, 'on'> & { exit(code: number): void };

/** How long stopping may take, and how long after a signal the same one is still the same wish, in milliseconds. */
export interface Patience {
  readonly stop: number;
  readonly echo: number;
}

/** How long a real process has: most platforms kill it after 30 s, some after 10 s. Ctrl-C below npm arrives twice, at once. */
export const stopPatience: Patience = { stop: 10_000, echo: 500 };

/**
 * Looks after the end of the process. A signal to stop lets turns in flight end and exits with 0; a second signal, or stopping that takes too long or fails,
 * exits with 1 at once. An error that nobody caught is one line in the log (its kind and where it came from, never its message) and ends the process in the
 * same way with 1, for a process manager to start it anew. Whatever the end, the log is written first.
 */
export function supervise({ stop, log, flush }: Supervised, own: EndingProcess = process, patience: Patience = stopPatience): void {
  let isStopping = false;
  let mayInsist = false;
  let code = 0;

  const exit = (withCode: number): void => {
    void flush().then(() => own.exit(withCode));
  };
  const begin = (): void => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => {
      mayInsist = true;
    }, patience.echo).unref();
    setTimeout(() => {
      log.error({ limit: patience.stop }, 'stoppen duurt te lang');
      exit(1);
    }, patience.stop);
    stop().then(
      () => {
        log.info('gestopt');
        exit(code);
      },
      (error: unknown) => {
        log.error({ kind: kindOf(error), at: framesOf(error) }, 'stoppen mislukt');
        exit(1);
      },
    );
  };

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    own.on(signal, () => {
      log.info({ signal }, isStopping ? 'signaal tijdens het stoppen' : 'signaal om te stoppen');
      if (isStopping && mayInsist) exit(1);
      begin();
    });
  }
  // Whoever started this process, such as the demo, is gone.
  own.on('disconnect', begin);
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    own.on(event, (error: unknown) => {
      log.error({ event, kind: kindOf(error), at: framesOf(error) }, 'fout die niemand opving');
      code = 1;
      begin();
    });
  }
}
