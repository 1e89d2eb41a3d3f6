import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod/v4';
import { later, NO_ACCESS_MS, type SendFailure } from './connector-failure.ts';

/** An answer of the connector, as far as it is read. */
export interface ConnectorAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | undefined };
  readonly bodyAsText?: string | null;
}

/** Nobody is asked to wait longer than this, whatever the answer says. */
const LONGEST_WAIT_MS = 15 * 60_000;

/** What Microsoft says to try again. A 503 is added only when it names a time: then it was refused on purpose, and not lost halfway. */
const BUSY: ReadonlySet<number> = new Set([412, 429, 502, 504]);

/** What an answer means for the message: undefined when it was taken, else what to do now. */
export function failureIn(answer: ConnectorAnswer, now: Temporal.Instant): SendFailure | undefined {
  const { status } = answer;
  if (status >= 200 && status < 300) return isReadable(answer) ? undefined : { kind: 'onbekend' };
  const waitMs = retryAfterMs(answer.headers.get('retry-after'), now);
  if (BUSY.has(status) || (status === 503 && waitMs !== undefined)) return later('druk', waitMs ?? 0);
  if (status === 401) return later('toegang', NO_ACCESS_MS);
  if (status === 403 || status === 404) return { kind: 'geblokkeerd', ...codeIn(answer) };
  if (status === 413) return { kind: 'te-groot' };
  return status >= 400 && status < 500 && status !== 408 ? { kind: 'geweigerd', status, ...codeIn(answer) } : { kind: 'onbekend' };
}

/** The milliseconds of a Retry-After header, in seconds or as a date: never negative and capped. Undefined when there is none that can be read. */
export function retryAfterMs(header: string | undefined, now: Temporal.Instant): number | undefined {
  const text = header?.trim() ?? '';
  const ms = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : / GMT$/.test(text) ? Date.parse(text) - now.epochMilliseconds : Number.NaN;
  return Number.isNaN(ms) ? undefined : Math.ceil(Math.min(Math.max(ms, 0), LONGEST_WAIT_MS));
}

/** Empty, or JSON. A page of some proxy in between is neither, and says nothing about the message. */
const isReadable = ({ bodyAsText }: ConnectorAnswer): boolean => !bodyAsText?.trim() || jsonIn(bodyAsText) instanceof Object;

const errorSchema = z.object({ error: z.object({ code: z.string().regex(/^\w{1,60}$/) }) });

const codeIn = ({ bodyAsText }: ConnectorAnswer): { readonly code?: string } => {
  const parsed = errorSchema.safeParse(jsonIn(bodyAsText ?? ''));
  return parsed.success ? { code: parsed.data.error.code } : {};
};

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
