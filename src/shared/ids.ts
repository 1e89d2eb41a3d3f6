import { randomUUID } from 'node:crypto';
import { z } from 'zod/v4';

/** The Entra tenant that an activity came from; the outer wall between organisations. */
export const tenantIdSchema = z
  .string()
  .regex(/^[\w-]{1,64}$/)
  .brand<'TenantId'>();
export type TenantId = z.infer<typeof tenantIdSchema>;

/** A school location within a tenant, as named in the school settings. */
export const schoolIdSchema = z
  .string()
  .regex(/^[a-z0-9-]{1,40}$/)
  .brand<'SchoolId'>();
export type SchoolId = z.infer<typeof schoolIdSchema>;

/** A member of staff: the aadObjectId of the Teams identity, never a name and never anything that a card carries. */
export const personIdSchema = z
  .string()
  .regex(/^[\w-]{1,64}$/)
  .brand<'PersonId'>();
export type PersonId = z.infer<typeof personIdSchema>;

/** One pupil's support trajectory. Random, so that it tells nothing. */
export const trajectIdSchema = z.uuid().brand<'TrajectId'>();
export type TrajectId = z.infer<typeof trajectIdSchema>;

/** One meeting: a flex-ZAT or a meta-overleg. */
export const overlegIdSchema = z.uuid().brand<'OverlegId'>();
export type OverlegId = z.infer<typeof overlegIdSchema>;

/** One question to the coördinator. Random, so that it tells nothing. */
export const vraagIdSchema = z.uuid().brand<'VraagId'>();
export type VraagId = z.infer<typeof vraagIdSchema>;

/** One agreement that a school adds to its norm. */
export const afspraakIdSchema = z.uuid().brand<'AfspraakId'>();
export type AfspraakId = z.infer<typeof afspraakIdSchema>;

/** A fresh id for a traject. */
export const newTrajectId = (): TrajectId => trajectIdSchema.parse(randomUUID());

/** A fresh id for a meeting. */
export const newOverlegId = (): OverlegId => overlegIdSchema.parse(randomUUID());

/** A fresh id for a question to the coördinator. */
export const newVraagId = (): VraagId => vraagIdSchema.parse(randomUUID());

/** A fresh id for an agreement of a school. */
export const newAfspraakId = (): AfspraakId => afspraakIdSchema.parse(randomUUID());

/**
 * The school's own short code for a pupil, such as `4H-017`. At least one digit and no spaces, so that a name does not fit.
 * Stored in capitals.
 */
export const pseudonymSchema = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^(?=.*\d)[A-Z0-9][A-Z0-9-]{1,11}$/)
  .brand<'Pseudonym'>();
export type Pseudonym = z.infer<typeof pseudonymSchema>;
