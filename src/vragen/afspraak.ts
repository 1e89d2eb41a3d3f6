import { Temporal } from 'temporal-polyfill';
import { z } from 'zod/v4';
import { afspraakIdSchema, type PersonId, personIdSchema, schoolIdSchema, tenantIdSchema } from '../shared/ids.ts';
import { dayTextSchema, instantTextSchema } from '../shared/iso.ts';
import { type Refusal, refuse } from '../shared/refusal.ts';
import { ok, type Result } from '../shared/result.ts';
import { LINE_MAX } from '../traject/fields.ts';

/** The most characters of the answer of an agreement. */
export const ANSWER_MAX = 1000;

const statusSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('voorgesteld') }).readonly(),
  z
    .strictObject({ kind: z.literal('teruggegeven'), by: personIdSchema, at: instantTextSchema, reason: z.string().min(1).max(500) })
    .readonly(),
  z
    .strictObject({
      kind: z.literal('goedgekeurd'),
      by: personIdSchema,
      at: instantTextSchema,
      /** When the coördinatoren are told to look at it again; null once they were. */
      remindAt: instantTextSchema.nullable(),
    })
    .readonly(),
  z.strictObject({ kind: z.literal('gestopt'), by: personIdSchema, at: instantTextSchema }).readonly(),
]);

/** An agreement of one school, which adds to the norm there once a second person approved it. In general words: about no pupil. */
export const afspraakSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    id: afspraakIdSchema,
    tenantId: tenantIdSchema,
    schoolId: schoolIdSchema,
    question: z.string().min(1).max(LINE_MAX),
    answer: z.string().min(1).max(ANSWER_MAX),
    /** The norm item that it belongs to; null when there is none. */
    item: z.string().max(60).nullable(),
    /** The day on which the school looks at it again (herzieningsdatum). */
    reviewOn: dayTextSchema,
    proposedBy: personIdSchema,
    proposedAt: instantTextSchema,
    status: statusSchema,
  })
  .readonly();
/** A checked agreement; see {@link afspraakSchema}. */
export type Afspraak = z.infer<typeof afspraakSchema>;
/** What an agreement says, and until when. */
export type Wording = Pick<Afspraak, 'question' | 'answer' | 'item' | 'reviewOn'>;

const CHANGED = refuse('gelijktijdig', 'Deze afspraak is intussen veranderd. Dit is hoe hij nu is.');

/** An agreement as somebody proposes it. */
export const propose = (
  place: Pick<Afspraak, 'id' | 'tenantId' | 'schoolId'>,
  wording: Wording,
  by: PersonId,
  now: Temporal.Instant,
): Afspraak => ({ schemaVersion: 1, ...place, ...wording, proposedBy: by, proposedAt: now.toString(), status: { kind: 'voorgesteld' } });

const saysTheSame = (afspraak: Afspraak, { question, answer, item, reviewOn }: Wording): boolean =>
  afspraak.question === question && afspraak.answer === answer && afspraak.item === item && afspraak.reviewOn === reviewOn;

/** Proposes an agreement again that was given back. The same proposal twice changes nothing. */
export function proposeAgain(afspraak: Afspraak, wording: Wording, by: PersonId, now: Temporal.Instant): Result<Afspraak, Refusal> {
  if (afspraak.status.kind === 'voorgesteld' && afspraak.proposedBy === by && saysTheSame(afspraak, wording)) return ok(afspraak);
  return afspraak.status.kind === 'teruggegeven' ? ok(propose(afspraak, wording, by, now)) : CHANGED;
}

/** Approves a proposal of somebody else. Approving twice changes nothing. */
export function approve(
  afspraak: Afspraak,
  by: PersonId,
  remindAt: Temporal.Instant | null,
  now: Temporal.Instant,
): Result<Afspraak, Refusal> {
  if (afspraak.proposedBy === by)
    return refuse('niet-van-jou', 'Je hebt dit zelf voorgesteld. Een andere coördinator of iemand van de directie kijkt ernaar.');
  const { status } = afspraak;
  if (status.kind === 'goedgekeurd' && status.by === by) return ok(afspraak);
  if (status.kind !== 'voorgesteld') return CHANGED;
  return ok({ ...afspraak, status: { kind: 'goedgekeurd', by, at: now.toString(), remindAt: remindAt?.toString() ?? null } });
}

/** Gives a proposal of somebody else back, with the reason why. The same again changes nothing. */
export function giveBack(afspraak: Afspraak, by: PersonId, reason: string, now: Temporal.Instant): Result<Afspraak, Refusal> {
  const { status } = afspraak;
  if (status.kind === 'teruggegeven' && status.by === by && status.reason === reason) return ok(afspraak);
  return status.kind === 'voorgesteld' ? ok({ ...afspraak, status: { kind: 'teruggegeven', by, at: now.toString(), reason } }) : CHANGED;
}

/** Keeps an agreement as it is until another day to look at it. */
export function extend(afspraak: Afspraak, reviewOn: string, remindAt: Temporal.Instant | null): Result<Afspraak, Refusal> {
  if (afspraak.status.kind !== 'goedgekeurd') return CHANGED;
  if (afspraak.reviewOn === reviewOn) return ok(afspraak);
  return ok({ ...afspraak, reviewOn, status: { ...afspraak.status, remindAt: remindAt?.toString() ?? null } });
}

/** Ends an agreement, or takes a proposal back. Ending it twice changes nothing. */
export const stop = (afspraak: Afspraak, by: PersonId, now: Temporal.Instant): Afspraak =>
  afspraak.status.kind === 'gestopt' ? afspraak : { ...afspraak, status: { kind: 'gestopt', by, at: now.toString() } };

/** The same agreement once the coördinatoren were told to look at it again. */
export const reminded = (afspraak: Afspraak): Afspraak =>
  afspraak.status.kind === 'goedgekeurd' ? { ...afspraak, status: { ...afspraak.status, remindAt: null } } : afspraak;

/** Whether questions are answered with it. One that is to be looked at again still holds, and says so. */
export const isInForce = ({ status }: Afspraak): boolean => status.kind === 'goedgekeurd';

/** Whether the day to look at it again is over. */
export const isOverdue = ({ reviewOn }: Pick<Afspraak, 'reviewOn'>, today: Temporal.PlainDate): boolean => reviewOn < today.toString();

/** The day to look at a new agreement again, unless somebody chooses another: in a year. */
export const usualReview = (today: Temporal.PlainDate): Temporal.PlainDate => today.add({ years: 1 });

/** The day to look at an agreement again as somebody chose it. Refused with a sentence when it has been, or is over two years away. */
export function reviewDay(day: Temporal.PlainDate | undefined, today: Temporal.PlainDate): Result<string, string> {
  if (!day || Temporal.PlainDate.compare(day, today) <= 0) return { ok: false, error: 'Kies een datum na vandaag.' };
  if (Temporal.PlainDate.compare(day, today.add({ years: 2 })) > 0) return { ok: false, error: 'Kies een datum binnen twee jaar.' };
  return ok(day.toString());
}
