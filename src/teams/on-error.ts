import { randomInt } from 'node:crypto';
import { errorCard } from '../../cards/messages.ts';
import type { Log } from '../app.ts';
import type { Output } from './turn.ts';

/** Letters and digits that cannot be taken for one another when read out over the phone. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A short number that the user can quote and the log repeats. */
export const incidentNumber = (): string => Array.from({ length: 5 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** Does what may fail without costing anyone the answer; a failure is a line in the log, with the kind of error and not its message. */
export async function bestEffort(log: Log, doing: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.warn({ doing, kind: kindOf(error) }, 'niet gelukt');
  }
}

/** What kind of error it was, as far as a log may know: its class, never its message. */
export const kindOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

/**
 * The one catch of the product. The log gets the number, the kind of error and where in the code it came from; never its message, since that
 * may quote what somebody typed. The user gets a card with the same number.
 */
export const onError = (log: Log, error: unknown, doing: string): Output => ({
  answer: errorCard(reportIncident(log, error, doing)),
  ended: 'failed',
});

/** Writes an unexpected error to the log, under the number that it gives back. */
export function reportIncident(log: Log, error: unknown, doing: string): string {
  const number = incidentNumber();
  log.error({ number, doing, kind: kindOf(error), at: framesOf(error) }, 'onverwachte fout');
  return number;
}

/** Where in the code an error came from, the nearest six frames. The message is cut out first: it may span lines, and one of them may look like a frame. */
export const framesOf = (error: unknown): string[] =>
  error instanceof Error
    ? (error.stack ?? '')
        .replaceAll(error.message || /(?!)/g, '')
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .slice(0, 6)
        .map((line) => line.trim())
    : [];
