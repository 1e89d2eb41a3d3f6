import type { Option } from '../../src/traject/fields.ts';
import { box, type CardPart, expandedChoices, strong } from '../kit.ts';

/** The input ids of the cards about meetings, shared with the handlers that read them. */
export const INPUT = {
  mentor: 'mentor',
  coordinator: 'coordinator',
  pseudonym: 'pseudoniem',
  from16: 'zestien',
  decision: 'besluit',
  directie: 'directie',
  minutes: 'duur',
  before: 'voor',
  daypart: 'dagdeel',
  colleagues: 'collegas',
  partners: 'partners',
  name: 'naam',
  organisation: 'organisatie',
  email: 'email',
  reason: 'reden',
  chair: 'voorzitter',
  consentOf: { ouders: 'ja-ouders', leerling: 'ja-leerling' },
  consentDay: { ouders: 'dag-ouders', leerling: 'dag-leerling' },
} as const;

/** What the inputs of a card held when it came back, by input id; shown again when something was wrong. */
export type Typed = Readonly<Record<string, string>>;

const given = (typed: Typed, id: string): { value?: string } => {
  const value = Object.hasOwn(typed, id) ? typed[id] : undefined;
  return value ? { value } : {};
};

/** The sentence on top of a form that says what is still wrong. */
export const faultPart = (fault: string | undefined): CardPart | undefined => (fault ? box([strong(fault)], 'warning') : undefined);

/** A line of text. */
export const lineInput = (id: string, label: string, typed: Typed, more: { maxLength?: number; style?: 'Email' } = {}): CardPart => ({
  type: 'Input.Text',
  id,
  label,
  maxLength: 200,
  ...more,
  ...given(typed, id),
});

/** A day. */
export const dayInput = (id: string, label: string, typed: Typed): CardPart => ({ type: 'Input.Date', id, label, ...given(typed, id) });

/** A choice of one, or of several. Short lists are shown whole. */
export const choiceInput = (id: string, label: string, options: readonly Option[], typed: Typed, several = false): CardPart => ({
  type: 'Input.ChoiceSet',
  id,
  label,
  style: options.length <= 4 ? 'expanded' : 'compact',
  placeholder: 'Kies',
  wrap: true,
  ...(several ? { isMultiSelect: true } : {}),
  choices: options.length <= 4 ? expandedChoices(options) : options.map(({ value, label: title }) => ({ title, value })),
  ...given(typed, id),
});

/** A yes or no. */
export const yesNoInput = (id: string, label: string, typed: Typed): CardPart =>
  choiceInput(
    id,
    label,
    [
      { value: 'ja', label: 'Ja' },
      { value: 'nee', label: 'Nee' },
    ],
    typed,
  );

/** By when, and in which part of the day: what the search for moments minds. */
export const wishInputs = (typed: Typed): readonly CardPart[] => [
  dayInput(INPUT.before, 'Uiterlijk op (mag leeg)', typed),
  choiceInput(
    INPUT.daypart,
    'Dagdeel',
    [
      { value: 'beide', label: 'Maakt niet uit' },
      { value: 'ochtend', label: 'Ochtend' },
      { value: 'middag', label: 'Middag' },
    ],
    { [INPUT.daypart]: 'beide', ...typed },
  ),
];
