import { z } from 'zod/v4';
import { type TenantId, tenantIdSchema } from '../../src/shared/ids.ts';

/** A stored value that is only there to try a store with. */
export const noteSchema = z.strictObject({
  schemaVersion: z.literal(1),
  text: z.string(),
  tags: z.array(z.string()),
});
export type Note = z.infer<typeof noteSchema>;

/** A note with this text. */
export const note = (text: string, tags: string[] = []): Note => ({ schemaVersion: 1, text, tags });

/** Two organisations that must never see each other's values. */
export const north: TenantId = tenantIdSchema.parse('noord');
export const south: TenantId = tenantIdSchema.parse('zuid');
