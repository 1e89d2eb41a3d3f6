import { Temporal } from 'temporal-polyfill';
import { dutchDay } from '../shared/dutch.ts';
import { dayTextSchema } from '../shared/iso.ts';
import { type Field, type FieldValue, MASKED, NOT_ASKED, NOT_FILLED_IN, type Option, TAPS } from './fields.ts';

/** How ids in answers are shown: each gives words for a card, also for an id that it does not know any more. */
export interface Names {
  readonly person: (id: string) => string;
  readonly measure: (id: string) => string;
  readonly goal: (key: string) => string;
}

/** Everything that a text of an answer depends on beside the answer: names, and the moment that decides whether a year is said. */
export interface TextContext {
  readonly names: Names;
  readonly now: Temporal.Instant;
}

const label = (options: readonly Option[], value: string): string => options.find((option) => option.value === value)?.label ?? value;

const day = (text: string, now: Temporal.Instant): string =>
  dayTextSchema.safeParse(text).success ? dutchDay(Temporal.PlainDate.from(text), now) : text;

const wordOf = (field: Field, value: string, { names, now }: TextContext): string => {
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return label(field.options, value);
    case 'tap':
      return label(TAPS, value);
    case 'date':
      return day(value, now);
    case 'person':
    case 'persons':
      return names.person(value);
    case 'measures':
      return names.measure(value);
    case 'goal':
      return names.goal(value);
    case 'text':
    case 'line':
    case 'link':
    case 'yesNo':
      return value;
  }
};

/** An answer in words, as the dossier shows it. A stored option, person or measure that no longer exists is shown as it was stored. */
export const textOf = (field: Field, value: FieldValue, context: TextContext): string => {
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nee';
  if (typeof value === 'string') return wordOf(field, value, context);
  return value.map((part) => wordOf(field, part, context)).join(', ');
};

/** A value in the form in which an input of a card takes it: lists with commas, yes/no as `ja` and `nee`, empty as ''. */
export const inputTextOf = (value: FieldValue | null): string => {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return typeof value === 'string' ? value : value.join(',');
};

/** One line of a dossier. `state` says why the text is what it is. */
export interface DossierLine {
  readonly field: string;
  readonly label: string;
  readonly text: string;
  readonly state: 'ingevuld' | 'leeg' | 'niet-gevraagd' | 'afgeschermd';
}

/** The line of a field that the reader may see. A field that came after the traject's form version and has no answer was not asked. */
export const lineOf = (field: Field, value: FieldValue | undefined, askedVersion: number, context: TextContext): DossierLine => {
  const line = { field: field.id, label: field.label };
  if (value !== undefined) return { ...line, text: textOf(field, value, context), state: 'ingevuld' };
  if (field.since > askedVersion) return { ...line, text: NOT_ASKED, state: 'niet-gevraagd' };
  return { ...line, text: NOT_FILLED_IN, state: 'leeg' };
};

/** The line of a field that is not this reader's to see; it is the same whether there is an answer or not. */
export const maskedLineOf = (field: Field): DossierLine => ({ field: field.id, label: field.label, text: MASKED, state: 'afgeschermd' });
