import { z } from 'zod/v4';
import { personIdSchema } from '../shared/ids.ts';
import { instantTextSchema } from '../shared/iso.ts';
import { LIST_MAX, TEXT_MAX } from './fields.ts';

/**
 * The place of an answer within a step: `field`, or `section/item/field` in a section that repeats. `section/item` alone is the mark that the item
 * exists.
 */
export const pathSchema = z.string().regex(/^[a-z][a-z0-9-]{0,39}(\/[\w-]{1,64}(\/[a-z][a-z0-9-]{0,39})?)?$/);
export type Path = z.infer<typeof pathSchema>;

/** A written reason; the dossier keeps it. */
export const reasonSchema = z.string().min(1).max(TEXT_MAX);

const valueSchema = z.union([z.string().max(TEXT_MAX), z.boolean(), z.array(z.string().max(200)).max(LIST_MAX).readonly()]);
const changesSchema = z.record(pathSchema, valueSchema.nullable()).readonly();

/** Answers by path, with null where an answer was emptied. */
export type Changes = z.infer<typeof changesSchema>;

/**
 * What happened at a save: `concept` saved without checks, `ingeleverd` handed in, `heropend` opened again, `overgeslagen` skipped with a reason,
 * `collega` a colleague's own view.
 */
export const versionKindSchema = z.enum(['concept', 'ingeleverd', 'heropend', 'overgeslagen', 'collega']);
export type VersionKind = z.infer<typeof versionKindSchema>;

/**
 * One save of one step. Versions are only ever added; the answers are the changes of all versions in order. `aside` holds texts that met another
 * person's text in the same field: they are not in force, but never lost. `settles` names which of those were decided on.
 */
export const versionSchema = z
  .strictObject({
    number: z.int().min(1),
    at: instantTextSchema,
    by: personIdSchema,
    kind: versionKindSchema,
    changes: changesSchema,
    aside: changesSchema,
    settles: z.array(z.strictObject({ version: z.int().min(1), path: pathSchema }).readonly()).readonly(),
    reason: reasonSchema.nullable(),
    overrides: z.array(z.strictObject({ gate: z.string().max(60), reason: reasonSchema }).readonly()).readonly(),
  })
  .readonly();
export type Version = z.infer<typeof versionSchema>;

/** The versions of one step, numbered from 1 without gaps. */
export const versionsSchema = z
  .array(versionSchema)
  .refine((versions) => versions.every((version, index) => version.number === index + 1), 'de versies zijn niet doorgenummerd')
  .readonly();
export type Versions = z.infer<typeof versionsSchema>;

/** The number of the newest version, 0 when there is none: the base that a card is rendered from. */
export const newest = (versions: Versions): number => versions.length;
