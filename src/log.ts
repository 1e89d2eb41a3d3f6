import type { Writable } from 'node:stream';
import { type Logger, pino } from 'pino';

/** A log, with a way to wait until it is written. */
export interface WrittenLog {
  readonly log: Logger;
  /** Resolves when all lines are with whoever reads them, or after a moment when nobody takes them. Never throws. */
  flush(): Promise<void>;
}

/** Lines that nobody takes are kept up to this many bytes; a reader that hangs must not fill the memory. */
const MOST_WAITING = 1024 * 1024;

/** How long, in milliseconds, the end of the process waits for lines to be taken. */
const PATIENCE = 1000;

/**
 * A log that cannot stop the bot: not when its reader is gone, hangs or has a full disk. What cannot be written is lost, and the first line that gets
 * through after that says so. It goes over Node's own stream, which waits for a pipe without holding up anything else; the stream of pino gives up for
 * good when a pipe breaks, throws when a disk is full, and then tries for ever when the process ends.
 */
export function createLog(level: string, out: Writable = process.stdout): WrittenLog {
  let hasGap = false;
  const write = (line: string): void => {
    if (out.writableLength > MOST_WAITING) {
      hasGap = true;
      return;
    }
    out.write(line, (error) => {
      if (error) hasGap = true;
      else if (hasGap) {
        hasGap = false;
        log.warn('hiervoor ontbreken regels');
      }
    });
  };
  const log = pino({ level, base: null }, { write });
  // Each write hears of its own error; without a listener the stream would throw it as well.
  out.on('error', () => {});
  return { log, flush: () => flushed(out) };
}

const flushed = (out: Writable): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(resolve, PATIENCE);
    out.write('', () => {
      clearTimeout(late);
      resolve();
    });
  });
