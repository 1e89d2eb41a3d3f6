import { pino } from 'pino';
import { z } from 'zod/v4';
import type { Log } from '../../src/app.ts';

const line = z.record(z.string(), z.unknown());

/** A log as the product writes it, kept in memory: the lines as objects, or all of it as text to search in. */
export const collectedLog = (): { readonly log: Log; lines(): Record<string, unknown>[]; text(): string } => {
  const written: string[] = [];
  const log = pino({ level: 'debug', base: null }, { write: (text: string) => written.push(text) });
  return { log, lines: () => written.map((text) => line.parse(JSON.parse(text))), text: () => written.join('') };
};
