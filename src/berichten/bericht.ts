import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod/v4';
import type { CardJson } from '../../cards/kit.ts';
import {
  afspraakIdSchema,
  overlegIdSchema,
  personIdSchema,
  schoolIdSchema,
  tenantIdSchema,
  trajectIdSchema,
  vraagIdSchema,
} from '../shared/ids.ts';
import { instantTextSchema } from '../shared/iso.ts';

/** What a message is about; it is sealed with the key of that, so that it goes when that is erased. */
const aboutSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('traject'), trajectId: trajectIdSchema }).readonly(),
  z.strictObject({ kind: z.literal('overleg'), overlegId: overlegIdSchema, trajectId: trajectIdSchema.optional() }).readonly(),
  z.strictObject({ kind: z.literal('vraag'), vraagId: vraagIdSchema }).readonly(),
  z.strictObject({ kind: z.literal('afspraak'), afspraakId: afspraakIdSchema, schoolId: schoolIdSchema }).readonly(),
]);

const isCard = (value: unknown): boolean => typeof value === 'object' && value !== null && 'type' in value && value.type === 'AdaptiveCard';

/** What it says: a card that was made when it was written, or a reminder, whose card is made when it is due, from what is there then. */
const contentSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('kaart'), card: z.custom<CardJson>(isCard, 'is geen kaart') }).readonly(),
  z.strictObject({ kind: z.literal('herinnering'), key: z.string().min(1).max(120) }).readonly(),
]);

/** A message of the bot to one member of staff, from the moment that it must go out until it did. */
export const berichtSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    tenantId: tenantIdSchema,
    to: personIdSchema,
    about: aboutSchema,
    content: contentSchema,
    /** Who hears it when the message cannot be delivered; null when nobody waits for it. */
    from: personIdSchema.nullable(),
    due: instantTextSchema,
    /** `bezig` while it is being sent: that is kept first, so that a crash in between is seen. A message that went out is removed. */
    state: z.enum(['wacht', 'bezig']),
    /** Since when it is in this state. */
    since: instantTextSchema,
    /** How often sending was tried. */
    attempts: z.int().min(0),
  })
  .readonly();
/** A checked message; see {@link berichtSchema}. */
export type Bericht = z.infer<typeof berichtSchema>;
/** What a message is about. */
export type About = Bericht['about'];

/** A message with the id under which it is kept; a reminder has the same id each time it is planned, so that it is kept once. */
export interface NewBericht {
  readonly id: string;
  readonly bericht: Bericht;
}

/** A message that is being sent from now. */
export const beingSent = (bericht: Bericht, now: Temporal.Instant): Bericht => ({
  ...bericht,
  state: 'bezig',
  since: now.toString(),
  attempts: bericht.attempts + 1,
});

/** A message that waits again, until this moment. */
export const waitingUntil = (bericht: Bericht, due: Temporal.Instant, now: Temporal.Instant): Bericht => ({
  ...bericht,
  state: 'wacht',
  since: now.toString(),
  due: due.toString(),
});
