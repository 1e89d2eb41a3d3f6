import { z } from 'zod/v4';
import { tenantIdSchema } from '../../shared/ids.ts';

/** The form of the key of a delivery and of the digest of a chat. */
export const digestSchema = z.string().regex(/^[\w-]{1,64}$/);

/** A moment in epoch milliseconds, as it is written down. */
export const momentSchema = z.int();

const of = { tenant: tenantIdSchema, key: digestSchema };

/** A delivery as it is written down. */
export const deliverySchema = z.object({ ...of, chat: digestSchema, at: momentSchema, body: z.string() });

/** One line in the log of the inbox. */
export const inboxRecordSchema = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('komt'), delivery: deliverySchema }),
  z.strictObject({ what: z.literal('klaar'), ...of, answer: z.string() }),
  z.strictObject({ what: z.literal('overgenomen'), ...of }),
  /** A commit of this delivery was carried out that left no row behind to note it on. */
  z.strictObject({ what: z.literal('uitgevoerd'), ...of }),
  z.strictObject({ what: z.literal('vergeten'), tenant: tenantIdSchema, before: momentSchema }),
]);
/** A checked line; see {@link inboxRecordSchema}. */
export type InboxRecord = z.infer<typeof inboxRecordSchema>;
