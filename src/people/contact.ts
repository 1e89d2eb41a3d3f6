import { z } from 'zod/v4';
import { personIdSchema, tenantIdSchema } from '../shared/ids.ts';

const word = z.string().min(1).max(512);

/**
 * How to reach a chat that the bot is in: one person's own chat, or a group. Teams may move a tenant to another service address, so the newest
 * reference wins. Holds no names and no text.
 */
export const contactSchema = z.strictObject({
  schemaVersion: z.literal(1),
  tenantId: tenantIdSchema,
  /** The person of a 1:1 chat; null for a group chat or channel. */
  personId: personIdSchema.nullable(),
  reference: z.strictObject({ serviceUrl: z.url(), channelId: word, conversationId: word, botId: word, userId: word }),
  /** Whether the welcome was sent; it comes once per installation. */
  welcomed: z.boolean(),
  /** Whether Teams said that the bot may not write here any more; the next word from there ends that. */
  blocked: z.boolean().default(false),
});

/** A chat that the bot can write to; see {@link contactSchema}. */
export type Contact = z.infer<typeof contactSchema>;
