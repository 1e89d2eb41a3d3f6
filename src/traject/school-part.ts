import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod/v4';
import { type SchoolId, schoolIdSchema, type TenantId, tenantIdSchema } from '../shared/ids.ts';
import { ok, type Result } from '../shared/result.ts';
import { fold, pathOf } from './answers.ts';
import { type DossierLine, lineOf, type Names } from './field-text.ts';
import { type Form, itemsOf, itemTitle } from './form.ts';
import { type Page, pageOf } from './form-view.ts';
import type { Reader } from './reader.ts';
import { type PageSave, type Saved, saveNewItem, savePage, saveRemoval } from './save-form.ts';
import { type Settlement, settle } from './settle.ts';
import { schoolPart } from './steps/0-school.ts';
import { no, type TrajectRefusal } from './transitions/outcome.ts';
import { versionsSchema } from './version.ts';

/** The version of the school's form that is asked now. */
const SCHOOL_PART_VERSION = 1;

/** The part of the Voorbereiding that a school keeps once for all its trajecten, as it is stored. */
export const schoolPartSchema = z
  .strictObject({
    schemaVersion: z.int().min(1).max(SCHOOL_PART_VERSION),
    tenantId: tenantIdSchema,
    schoolId: schoolIdSchema,
    versions: versionsSchema,
  })
  .readonly();
export type SchoolPart = z.infer<typeof schoolPartSchema>;

/** The part of a school that has filled in nothing yet. */
export const emptySchoolPart = (tenantId: TenantId, schoolId: SchoolId): SchoolPart => ({
  schemaVersion: SCHOOL_PART_VERSION,
  tenantId,
  schoolId,
  versions: [],
});

const formOf = (part: SchoolPart): Form => ({ sections: schoolPart, versions: part.versions, goals: [] });

/** One page of the school's form; see {@link pageOf}. */
export const schoolForm = (part: SchoolPart, sectionIndex: number, reader: Reader, item: string | null = null): Page | undefined =>
  pageOf(formOf(part), sectionIndex, reader, item);

/** What the coördinator can do with the school's part. `base` is the version that the card showed. */
export type SchoolPartEvent =
  | ({ readonly kind: 'savePage' } & PageSave)
  | { readonly kind: 'addItem'; readonly section: string; readonly base: number }
  | { readonly kind: 'removeItem'; readonly section: string; readonly item: string; readonly base: number }
  | ({ readonly kind: 'resolveConflict' } & Settlement);

/** What an event made of the school's part. */
export interface SchoolPartOutcome {
  readonly part: SchoolPart;
  readonly saved: boolean;
  readonly conflicts: Saved['conflicts'];
  readonly item: string | null;
}

const decide = (
  form: Form,
  event: SchoolPartEvent,
  by: Reader,
  now: Temporal.Instant,
): Result<Saved & { readonly item?: string }, TrajectRefusal> => {
  switch (event.kind) {
    case 'savePage':
      return savePage(form, event, 'concept', by, now);
    case 'addItem':
      return saveNewItem(form, event.section, event.base, 'concept', by, now);
    case 'removeItem':
      return saveRemoval(form, event, 'concept', by, now);
    case 'resolveConflict':
      return settle(form, event, 'concept', by, now);
  }
};

/** Applies an event to the school's part, with the same merging as a step. Only a reader with the `care` level, the coördinator, may write. */
export const applySchoolPartEvent = (
  part: SchoolPart,
  event: SchoolPartEvent,
  by: Reader,
  now: Temporal.Instant,
): Result<SchoolPartOutcome, TrajectRefusal> => {
  if (by.level !== 'care') return no('niet-van-jou', 'Dit deel vult de coördinator in. Je kunt het wel lezen.');
  const decided = decide(formOf(part), event, by, now);
  if (!decided.ok) return decided;
  const { versions, saved, conflicts, item = null } = decided.value;
  return ok({ part: saved ? { ...part, versions } : part, saved, conflicts, item });
};

/** The school's part in lines, for anyone at the school. */
export const schoolPartLines = (
  part: SchoolPart,
  names: Omit<Names, 'goal'>,
  now: Temporal.Instant,
): readonly { readonly title: string; readonly lines: readonly DossierLine[] }[] => {
  const form = formOf(part);
  const answers = fold(part.versions);
  const context = { names: { ...names, goal: (key: string) => key }, now };
  return schoolPart.flatMap((section) => {
    const items = section.repeat === null ? [null] : itemsOf(form, section, answers);
    return items.map((item) => ({
      title: item === null ? section.title : itemTitle(form, section, item, answers),
      lines: section.fields.map((field) => lineOf(field, answers.get(pathOf(section, field.id, item)), part.schemaVersion, context)),
    }));
  });
};
