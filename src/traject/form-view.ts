import { fold, pathOf } from './answers.ts';
import { inputTextOf } from './field-text.ts';
import { type Field, type FieldValue, type Option, TAPS, YES_NO } from './fields.ts';
import { type Form, formOf, itemsOf, itemTitle } from './form.ts';
import { type StepStatus, statusOf } from './progress.ts';
import { type Reader, reaches, visibleFields } from './reader.ts';
import { stepOf } from './steps/index.ts';
import type { Section, StepNumber } from './steps/step.ts';
import type { Traject } from './traject.ts';
import { newest } from './version.ts';

/** One input of a form: its record, what it holds now, that as a card input takes it, and the options where the kind has fixed ones. */
export interface FieldView {
  readonly field: Field;
  readonly value: FieldValue | null;
  readonly input: string;
  /** For choice, choices, yesNo, tap and goal; null for kinds whose options the caller knows (persons, measures) or that have none. */
  readonly options: readonly Option[] | null;
}

/** An item of a repeating section, as a list shows it. */
export interface ItemView {
  readonly key: string;
  /** "Doel 2: …". For a section keyed by person this is the person's id, for the caller to name. */
  readonly title: string;
  readonly filledIn: number;
  readonly asked: number;
  readonly mayEdit: boolean;
}

interface PageBase {
  readonly section: Section;
  readonly sectionIndex: number;
  readonly sectionCount: number;
  /** The version that this page shows; a save carries it back, so that later saves of others are merged and not overwritten. */
  readonly base: number;
}

/** A page with inputs: a section, or one item of a repeating section. */
export interface FormPage extends PageBase {
  readonly kind: 'form';
  readonly item: { readonly key: string; readonly title: string } | null;
  readonly fields: readonly FieldView[];
}

/** The page of a repeating section: its items, to open, add or remove. */
export interface ListPage extends PageBase {
  readonly kind: 'list';
  readonly items: readonly ItemView[];
  readonly mayAdd: boolean;
  readonly mayRemove: boolean;
}

/** What one card of a form shows. */
export type Page = FormPage | ListPage;

/** What one card of a step form shows. */
export type StepPage = Page & { readonly step: StepNumber; readonly stepName: string; readonly status: StepStatus };

const ownItem = (section: Section, reader: Reader): string | null => (section.repeat?.keyedBy === 'person' ? reader.person : null);

/** The sections that have something for this reader, in order: the pages of the form. */
export const sectionsFor = (sections: readonly Section[], reader: Reader): readonly Section[] =>
  sections.filter((section) => visibleFields(reader, section, ownItem(section, reader)).length > 0);

/** Whether this reader may write in an item: a colleague's own view is that colleague's only. */
export const mayEditItem = (section: Section, item: string | null, reader: Reader): boolean =>
  section.repeat?.keyedBy !== 'person' || item === reader.person;

const optionsOf = (form: Form, field: Field): readonly Option[] | null => {
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return field.options;
    case 'tap':
      return TAPS;
    case 'yesNo':
      return YES_NO;
    case 'goal':
      return form.goals;
    case 'text':
    case 'line':
    case 'date':
    case 'person':
    case 'persons':
    case 'measures':
    case 'link':
      return null;
  }
};

const itemView = (form: Form, section: Section, key: string, reader: Reader): readonly ItemView[] => {
  const answers = fold(form.versions);
  const fields = visibleFields(reader, section, key);
  const filledIn = fields.filter((field) => answers.has(pathOf(section, field.id, key))).length;
  const title = itemTitle(form, section, key, answers);
  return fields.length === 0 ? [] : [{ key, title, filledIn, asked: fields.length, mayEdit: mayEditItem(section, key, reader) }];
};

const listPage = (form: Form, page: PageBase, reader: Reader): ListPage => {
  const keys = itemsOf(form, page.section);
  const free = page.section.repeat?.keyedBy === 'number' && reaches(reader, 'team');
  return {
    ...page,
    kind: 'list',
    items: keys.flatMap((key) => itemView(form, page.section, key, reader)),
    mayAdd: free && keys.length < (page.section.repeat?.max ?? 0),
    mayRemove: free && keys.length > 0,
  };
};

const formPage = (form: Form, page: PageBase, item: string | null, reader: Reader): FormPage => {
  const answers = fold(form.versions);
  const fields = visibleFields(reader, page.section, item).map((field) => {
    const value = answers.get(pathOf(page.section, field.id, item)) ?? null;
    return { field, value, input: inputTextOf(value), options: optionsOf(form, field) };
  });
  return { ...page, kind: 'form', item: item === null ? null : { key: item, title: itemTitle(form, page.section, item, answers) }, fields };
};

/**
 * One page of a form for this reader: the list of items of a repeating section, or the inputs of a section or of one item. Undefined when the page,
 * the item or the right to see it does not exist.
 */
export const pageOf = (form: Form, sectionIndex: number, reader: Reader, item: string | null = null): Page | undefined => {
  const sections = sectionsFor(form.sections, reader);
  const section = sections[sectionIndex];
  if (!section) return undefined;
  const page = { section, sectionIndex, sectionCount: sections.length, base: newest(form.versions) };
  if (section.repeat === null) return formPage(form, page, null, reader);
  if (item === null) return listPage(form, page, reader);
  const known = itemsOf(form, section).includes(item) && visibleFields(reader, section, item).length > 0;
  return known ? formPage(form, page, item, reader) : undefined;
};

/** One page of a step's form for this reader; see {@link pageOf}. */
export const stepForm = (
  traject: Traject,
  step: StepNumber,
  sectionIndex: number,
  reader: Reader,
  item: string | null = null,
): StepPage | undefined => {
  const page = pageOf(formOf(traject, step), sectionIndex, reader, item);
  return page && { ...page, step, stepName: stepOf(step).name, status: statusOf(traject, step) };
};
