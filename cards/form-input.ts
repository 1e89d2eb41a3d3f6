import { type Field, LINE_MAX, type Option, TEXT_MAX } from '../src/traject/fields.ts';
import type { FieldView } from '../src/traject/form-view.ts';
import { type CardPart, expandedChoices, small, strong } from './kit.ts';

/** A field of a form, and what is wrong with what was filled in. Its value comes back under the field's own id. */
export interface InputView {
  readonly view: FieldView;
  readonly error?: string | undefined;
}

/** The options that follow from the school, for kinds of fields that have no list of their own. */
export interface FormOptions {
  readonly staff: readonly Option[];
  readonly measures: readonly Option[];
}

/** A list of colleagues longer than this is searched by typing, so that the card stays small. */
export const MAX_LISTED_STAFF = 30;

/** More than any answer may hold. A longer one was refused, and comes back as far as a card has room for it. */
const MOST_SHOWN = TEXT_MAX + 500;

/** The name of the search behind a list of colleagues; answered by the bot from the school's own list. */
export const STAFF_DATASET = 'collegas';

/**
 * A field as parts of a card: what is wrong with it, the input, and the help under it. No input is marked as required for the client: a concept
 * saves with anything empty, and what handing in needs is checked on the server.
 */
export function inputParts({ view, error }: InputView, options: FormOptions): CardPart[] {
  const { field } = view;
  return [
    ...(error ? [{ ...strong(error), spacing: 'Medium' }] : []),
    { id: field.id, label: labelOf(field), ...inputOf(view, options), spacing: error ? 'None' : 'Medium' },
    ...(field.help ? [{ ...small(field.help), spacing: 'Small' }] : []),
  ];
}

const labelOf = (field: Field): string => (field.required === true ? `${field.label} (nodig)` : field.label);

function inputOf({ field, input, options: own }: FieldView, options: FormOptions): CardPart {
  const value = input === '' ? {} : { value: input.slice(0, MOST_SHOWN) };
  switch (field.kind) {
    case 'text':
      return { type: 'Input.Text', isMultiline: true, maxLength: TEXT_MAX, ...value };
    case 'line':
      return { type: 'Input.Text', maxLength: LINE_MAX, ...value };
    case 'link':
      return { type: 'Input.Text', style: 'Url', maxLength: LINE_MAX, placeholder: 'https://', ...value };
    case 'date':
      return { type: 'Input.Date', ...value };
    case 'choice':
    case 'yesNo':
    case 'tap':
    case 'goal':
      return { ...choice(own ?? []), ...value };
    case 'choices':
      return { ...choice(own ?? []), isMultiSelect: true, ...value };
    case 'measures':
      return { ...choice(options.measures), isMultiSelect: true, ...value };
    case 'person':
      return { ...staffChoice(options.staff, input), ...value };
    case 'persons':
      return { ...staffChoice(options.staff, input), isMultiSelect: true, ...value };
  }
}

const titled = (options: readonly Option[]) => options.map(({ value, label }) => ({ title: label, value }));

const choice = (options: readonly Option[], isExpanded = options.length <= 4): CardPart => ({
  type: 'Input.ChoiceSet',
  style: isExpanded ? 'expanded' : 'compact',
  placeholder: 'Kies',
  wrap: true,
  choices: isExpanded ? expandedChoices(options) : titled(options),
});

/** A choice of colleagues. A long list is searched by typing; those already chosen stay listed, so that their names show. */
export function staffChoice(staff: readonly Option[], chosen: string): CardPart {
  if (staff.length <= MAX_LISTED_STAFF) return choice(staff, false);
  const ids = new Set(chosen.split(','));
  return {
    ...choice(
      staff.filter((person) => ids.has(person.value)),
      false,
    ),
    style: 'filtered',
    placeholder: 'Typ een naam',
    'choices.data': { type: 'Data.Query', dataset: STAFF_DATASET },
  };
}
