import { Temporal } from 'temporal-polyfill';
import { z } from 'zod/v4';
import { INPUT, type Typed } from '../../../cards/flexzat/inputs.ts';
import type { SlotWish } from '../../flexzat/plan.ts';
import { cleanLine } from '../../shared/clean-text.ts';
import { dayOf } from '../../shared/clock.ts';
import { dayTextSchema } from '../../shared/iso.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Inputs } from '../row.ts';

/** Longer than anything that a card about a meeting lets through; what comes in over it is cut. */
const MAX_INPUT = 4000;

/** What the inputs of a card held, as clean lines; anything but text is left out. */
export const typedIn = (inputs: Inputs): Typed =>
  Object.fromEntries(
    Object.entries(inputs).flatMap(([id, value]) => (typeof value === 'string' ? [[id, cleanLine(value.slice(0, MAX_INPUT))]] : [])),
  );

/**
 * What is wrong with inputs whatever they ask: a client can send anything in place of text, and a value that is left out of {@link typedIn} would
 * count as nothing filled in. Undefined when all are text or empty.
 */
export const faultIn = (inputs: Inputs): string | undefined =>
  Object.values(inputs).every((value) => value === null || value === undefined || typeof value === 'string')
    ? undefined
    : 'Een antwoord kwam niet goed aan. Vul het opnieuw in.';

/** The values of an input in which several can be chosen. */
export const severalOf = (value: string | undefined): ReadonlySet<string> => new Set((value ?? '').split(',').filter((one) => one !== ''));

/** A yes or no, or undefined when nothing was chosen. */
export const yesNoOf = (value: string | undefined): boolean | undefined => (value === 'ja' ? true : value === 'nee' ? false : undefined);

/** A day as a card gives it, or undefined when it is none. */
export const dayIn = (value: string | undefined): Temporal.PlainDate | undefined => {
  const parsed = dayTextSchema.safeParse(value);
  return parsed.success ? Temporal.PlainDate.from(parsed.data) : undefined;
};

/** An e-mail address, or undefined when it is none. */
export const emailIn = (value: string | undefined): string | undefined => z.email().max(254).safeParse(value).data;

/** By when and in which part of the day a moment is wanted. Refused with a sentence when the day is none or has been. */
export function wishIn(typed: Typed, now: Temporal.Instant): Result<SlotWish, string> {
  const before = typed[INPUT.before] ?? '';
  const until = dayIn(before);
  if (before !== '' && (!until || Temporal.PlainDate.compare(until, dayOf(now)) <= 0)) return err('Kies een datum na vandaag.');
  const daypart = typed[INPUT.daypart] || 'beide';
  if (daypart !== 'ochtend' && daypart !== 'middag' && daypart !== 'beide') return err('Kies een dagdeel uit de lijst.');
  return ok({ until, daypart: daypart === 'beide' ? undefined : daypart });
}
