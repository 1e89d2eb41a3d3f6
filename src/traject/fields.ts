/**
 * Who may read a field. `open`: everyone with access to the school's overview. `team`: the people on the traject. `care`: the mentor, the
 * coördinator, and those whom the mentor adds for it by name.
 */
export type Privacy = 'open' | 'team' | 'care';

/** A bullet of the stappenplan within the step: `a2` is the second aandachtspunt, `v5` the fifth question. */
export type Point = `${'a' | 'v'}${number}`;

/** One thing that can be chosen. The value is stored and never changes meaning; the label may be reworded. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** A field must be filled in to hand the step in: always, or only when a choice field of the same step has the value `is`. */
export type Required = boolean | { readonly field: string; readonly is: string };

/** The writing hints that suit a text; hints never hold anything back. */
export type HintKind = 'feiten' | 'eenvoudig' | 'namen' | 'smarti';

interface FieldBase {
  /** Unique within the step and never reused; lower case with hyphens. */
  readonly id: string;
  /** The question as the form asks it. */
  readonly label: string;
  /** One or two short sentences under the question; empty when the question says enough. */
  readonly help: string;
  readonly required: Required;
  readonly privacy: Privacy;
  /** The version of the form in which this field first appeared. */
  readonly since: number;
  /** The bullets of the stappenplan that this field answers to. */
  readonly source: readonly Point[];
}

/** Running text of several lines, at most {@link TEXT_MAX} characters. */
export interface TextField extends FieldBase {
  readonly kind: 'text';
  readonly hints: readonly HintKind[];
}

/** One line of text, at most {@link LINE_MAX} characters. */
export interface LineField extends FieldBase {
  readonly kind: 'line';
}

/** A calendar day, stored as `YYYY-MM-DD`. With `ahead` it must lie after the day on which the step is handed in. */
export interface DateField extends FieldBase {
  readonly kind: 'date';
  readonly ahead?: true;
}

/** One of a few options. */
export interface ChoiceField extends FieldBase {
  readonly kind: 'choice';
  readonly options: readonly Option[];
}

/** Any number of a few options. */
export interface ChoicesField extends FieldBase {
  readonly kind: 'choices';
  readonly options: readonly Option[];
}

/** Yes or no; not answered is a third state. */
export interface YesNoField extends FieldBase {
  readonly kind: 'yesNo';
}

/** A member of staff, stored as the id of the Teams identity. */
export interface PersonField extends FieldBase {
  readonly kind: 'person';
}

/** Members of staff. */
export interface PersonsField extends FieldBase {
  readonly kind: 'persons';
}

/** Interventions of the norm, by their norm ids; the school's own measure has a line field beside it. */
export interface MeasuresField extends FieldBase {
  readonly kind: 'measures';
}

/** One of the three taps of a check-in. */
export interface TapField extends FieldBase {
  readonly kind: 'tap';
}

/** One of the goals of the plan (step 3), by its item key; the options follow from the traject. */
export interface GoalField extends FieldBase {
  readonly kind: 'goal';
}

/** An address on the web, `https` only. */
export interface LinkField extends FieldBase {
  readonly kind: 'link';
}

/** A question of a step. Input, schema, dossier line, masking and the "nog niet ingevuld" text all follow from this one record. */
export type Field =
  | TextField
  | LineField
  | DateField
  | ChoiceField
  | ChoicesField
  | YesNoField
  | PersonField
  | PersonsField
  | MeasuresField
  | TapField
  | GoalField
  | LinkField;

/** The kinds of fields that exist. */
export type FieldKind = Field['kind'];

/** What is stored for a field; empty is never stored but is `null` in a change and absent in the answers. */
export type FieldValue = string | boolean | readonly string[];

/** Most characters in a text field, counted as Teams counts them (UTF-16). */
export const TEXT_MAX = 1500;

/** Most characters in a line field or a link. */
export const LINE_MAX = 200;

/**
 * Whether a text of at most `max` characters has room on the cards that show it. Characters that take three bytes, such as Chinese ones, count for
 * more than a letter with an accent does: a form that is full of them would be too big to arrive.
 */
export const isTooHeavy = (text: string, max: number): boolean => Buffer.byteLength(text, 'utf8') > 2 * max;

/** Most persons or options in one answer. */
export const LIST_MAX = 20;

/** The three taps of a check-in, best first. */
export const TAPS: readonly Option[] = [
  { value: 'gaat-goed', label: 'Gaat goed' },
  { value: 'gaat-een-beetje', label: 'Gaat een beetje' },
  { value: 'gaat-niet', label: 'Gaat niet' },
];

/** The two answers of a yes/no question, in the values that a card sends. */
export const YES_NO: readonly Option[] = [
  { value: 'ja', label: 'Ja' },
  { value: 'nee', label: 'Nee' },
];

/** What a dossier shows for a field without an answer. */
export const NOT_FILLED_IN = 'Nog niet ingevuld';

/** What a dossier shows for a field that did not exist yet when the traject was started. */
export const NOT_ASKED = 'Niet gevraagd';

/** What a reader sees in place of an answer that is not theirs to read. */
export const MASKED = 'Alleen voor mentor en coördinator';
