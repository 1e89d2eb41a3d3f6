import { Temporal } from 'temporal-polyfill';
import { z } from 'zod/v4';
import { type PersonId, personIdSchema, schoolIdSchema, tenantIdSchema, vraagIdSchema } from '../shared/ids.ts';
import { instantTextSchema } from '../shared/iso.ts';
import { type Refusal, refuse } from '../shared/refusal.ts';
import { ok, type Result } from '../shared/result.ts';
import { TEXT_MAX } from '../traject/fields.ts';

const textSchema = z.string().min(1).max(TEXT_MAX);
const asked = {
  schemaVersion: z.literal(1),
  id: vraagIdSchema,
  tenantId: tenantIdSchema,
  schoolId: schoolIdSchema,
  /** Who asked. */
  by: personIdSchema,
  askedAt: instantTextSchema,
};

/** A question to the coördinator, and how far it is. Of a withdrawn one nothing of the text is left. */
export const vraagSchema = z
  .discriminatedUnion('state', [
    z.strictObject({ ...asked, state: z.literal('open'), text: textSchema }),
    z.strictObject({ ...asked, state: z.literal('opgepakt'), text: textSchema, pickedBy: personIdSchema, pickedAt: instantTextSchema }),
    z.strictObject({
      ...asked,
      state: z.literal('beantwoord'),
      text: textSchema,
      answer: textSchema,
      /** The norm item that it belongs to, as far as somebody said so. */
      item: z.string().max(60).nullable(),
      answeredBy: personIdSchema,
      answeredAt: instantTextSchema,
    }),
    z.strictObject({ ...asked, state: z.literal('ingetrokken'), withdrawnAt: instantTextSchema }),
  ])
  .readonly();
/** A checked question; see {@link vraagSchema}. */
export type Vraag = z.infer<typeof vraagSchema>;
/** How far a question is. */
export type VraagState = Vraag['state'];
/** A question that was answered. */
export type AnsweredVraag = Extract<Vraag, { state: 'beantwoord' }>;

/** What a new question is made from. */
export type NewVraag = Pick<Vraag, 'id' | 'tenantId' | 'schoolId' | 'by'> & { readonly text: string };

/** What somebody answers, with the norm item that it belongs to. */
export interface VraagAnswer {
  readonly text: string;
  readonly item: string | null;
}

const GONE = refuse('afgesloten', 'Deze vraag is ingetrokken. Je hoeft er niets meer mee te doen.');
const ANSWERED = refuse('afgesloten', 'Deze vraag is al beantwoord.');

/** A new question. */
export const newVraag = (from: NewVraag, now: Temporal.Instant): Vraag => ({
  schemaVersion: 1,
  ...from,
  askedAt: now.toString(),
  state: 'open',
});

const askedPart = ({ schemaVersion, id, tenantId, schoolId, by, askedAt }: Vraag) => ({
  schemaVersion,
  id,
  tenantId,
  schoolId,
  by,
  askedAt,
});

/** Who picked a question up; null for one that nobody did. */
export const holderOf = (vraag: Vraag): PersonId | null => (vraag.state === 'opgepakt' ? vraag.pickedBy : null);

/**
 * Picks a question up, from whoever had it according to the card: null for nobody. The same again changes nothing; when somebody else was first, it
 * is refused.
 */
export function pickUp(vraag: Vraag, by: PersonId, from: PersonId | null, now: Temporal.Instant): Result<Vraag, Refusal> {
  if (vraag.state === 'ingetrokken') return GONE;
  if (vraag.state === 'beantwoord') return ANSWERED;
  if (holderOf(vraag) === by) return ok(vraag);
  if (holderOf(vraag) !== from) return refuse('gelijktijdig', 'Een collega was net iets eerder.');
  return ok({ ...askedPart(vraag), state: 'opgepakt', text: vraag.text, pickedBy: by, pickedAt: now.toString() });
}

/** Answers a question, whoever picked it up. The same answer of the same person again changes nothing; another one is refused. */
export function answerVraag(vraag: Vraag, by: PersonId, { text, item }: VraagAnswer, now: Temporal.Instant): Result<Vraag, Refusal> {
  if (vraag.state === 'ingetrokken') return GONE;
  if (vraag.state === 'beantwoord') return vraag.answeredBy === by && vraag.answer === text && vraag.item === item ? ok(vraag) : ANSWERED;
  return ok({
    ...askedPart(vraag),
    state: 'beantwoord',
    text: vraag.text,
    answer: text,
    item,
    answeredBy: by,
    answeredAt: now.toString(),
  });
}

/** Withdraws an open question; its text is gone from then on. Withdrawing twice changes nothing. */
export function withdraw(vraag: Vraag, now: Temporal.Instant): Result<Vraag, Refusal> {
  if (vraag.state === 'ingetrokken') return ok(vraag);
  if (vraag.state === 'opgepakt') return refuse('gelijktijdig', 'Een collega is al met je vraag bezig. Je krijgt vanzelf antwoord.');
  if (vraag.state === 'beantwoord') return refuse('afgesloten', 'Je vraag is al beantwoord. Het antwoord staat hieronder.');
  return ok({ ...askedPart(vraag), state: 'ingetrokken', withdrawnAt: now.toString() });
}

/** A school year after this a question is of no use any more, in days. */
const KEPT_DAYS = 365;
/** So long a withdrawn question can still be told of by its id, in hours. */
const KNOWN_HOURS = 1;

/** The moment from which a question is to be removed: a year after the answer, or after the question as long as there is none. */
export function expiryOf(vraag: Vraag): Temporal.Instant {
  if (vraag.state === 'ingetrokken') return Temporal.Instant.from(vraag.withdrawnAt).add({ hours: KNOWN_HOURS });
  const since = vraag.state === 'beantwoord' ? vraag.answeredAt : vraag.askedAt;
  return Temporal.Instant.from(since).add({ hours: KEPT_DAYS * 24 });
}

const ORDER: Readonly<Record<VraagState, number>> = { open: 0, opgepakt: 1, beantwoord: 2, ingetrokken: 3 };

/** The questions that are still there: open ones first, then those that somebody is busy with, each the oldest first; then the answered, the newest first. */
export const inOrder = (vragen: readonly Vraag[]): readonly Exclude<Vraag, { state: 'ingetrokken' }>[] =>
  vragen
    .filter((vraag) => vraag.state !== 'ingetrokken')
    .sort((a, b) => {
      if (a.state !== b.state) return ORDER[a.state] - ORDER[b.state];
      const later = Temporal.Instant.compare(Temporal.Instant.from(a.askedAt), Temporal.Instant.from(b.askedAt));
      return a.state === 'beantwoord' ? -later : later;
    });
