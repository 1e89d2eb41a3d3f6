import { z } from 'zod/v4';
import { personIdSchema, pseudonymSchema, schoolIdSchema, tenantIdSchema, trajectIdSchema } from '../shared/ids.ts';
import { dayTextSchema, instantTextSchema } from '../shared/iso.ts';
import { type Answers, fold, itemsIn } from './answers.ts';
import type { StepNumber } from './steps/step.ts';
import { reasonSchema, type Versions, versionsSchema } from './version.ts';

/** The version of the forms that a traject started today is asked; a field with a later `since` was not asked of an older traject. */
export const SCHEMA_VERSION = 1;

/** Someone whom the mentor added, and how far that person sees. */
const memberSchema = z
  .strictObject({ person: personIdSchema, level: z.enum(['team', 'care']), addedBy: personIdSchema, addedAt: instantTextSchema })
  .readonly();

/** A colleague who was asked for the own view in step 2. */
const askSchema = z.strictObject({ person: personIdSchema, by: personIdSchema, at: instantTextSchema }).readonly();

const happened = { at: instantTextSchema, by: personIdSchema };

/**
 * Something that changes the state of the traject as a whole; entries are only ever added. `gedeeld` ends the concept, `hervat` opens what was
 * closed or fading out, `opgeschaald` and `bijgesteld` leave it running.
 */
export const lifeEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('gedeeld'), ...happened }).readonly(),
  z.strictObject({ kind: z.literal('bijgesteld'), ...happened }).readonly(),
  z.strictObject({ kind: z.literal('opgeschaald'), ...happened, to: z.string().max(60) }).readonly(),
  z.strictObject({ kind: z.literal('afbouw'), ...happened, checkBackOn: dayTextSchema }).readonly(),
  z.strictObject({ kind: z.literal('hervat'), ...happened, reason: reasonSchema }).readonly(),
  z.strictObject({ kind: z.literal('afgesloten'), ...happened }).readonly(),
  z.strictObject({ kind: z.literal('gestopt'), ...happened, reason: reasonSchema }).readonly(),
  z.strictObject({ kind: z.literal('overgedragen'), ...happened, to: z.string().min(1).max(200), reason: reasonSchema }).readonly(),
  z.strictObject({ kind: z.literal('mentor'), ...happened, from: personIdSchema, to: personIdSchema }).readonly(),
]);
export type LifeEvent = z.infer<typeof lifeEventSchema>;

/**
 * One pupil's way through the steps, as it is stored. The pupil is a pseudonym. Status per step and state of the whole are derived, never stored.
 */
export const trajectSchema = z
  .strictObject({
    schemaVersion: z.int().min(1).max(SCHEMA_VERSION),
    id: trajectIdSchema,
    tenantId: tenantIdSchema,
    schoolId: schoolIdSchema,
    pseudonym: pseudonymSchema,
    mentor: personIdSchema,
    members: z.array(memberSchema).readonly(),
    asked: z.array(askSchema).readonly(),
    startedBy: personIdSchema,
    startedAt: instantTextSchema,
    steps: z
      .tuple([versionsSchema, versionsSchema, versionsSchema, versionsSchema, versionsSchema, versionsSchema, versionsSchema])
      .readonly(),
    life: z.array(lifeEventSchema).readonly(),
  })
  .readonly();
export type Traject = z.infer<typeof trajectSchema>;

/** The versions of one step. */
export const versionsOf = (traject: Traject, step: StepNumber): Versions => traject.steps[step];

/** The present answers of one step. */
export const answersOf = (traject: Traject, step: StepNumber): Answers => fold(traject.steps[step]);

/** The keys of the goals in the present plan, in order. */
export const goalsOf = (traject: Traject): readonly string[] => itemsIn(answersOf(traject, 3), 'doelen');
