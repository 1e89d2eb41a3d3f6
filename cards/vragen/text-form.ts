import type { Option } from '../../src/traject/fields.ts';
import { box, bullets, type CardPart, expandedChoices, plain, quoted, small, strong, text } from '../kit.ts';

/** The input ids of the cards about questions and agreements, shared with the handlers that read them. */
export const INPUT = {
  question: 'vraag',
  answer: 'antwoord',
  proposal: 'voorstel',
  noPupil: 'geen-leerling',
  diagnosis: 'diagnose',
  item: 'norm-id',
  review: 'herzien',
  reason: 'reden',
} as const;

/** Chosen for an answer or an agreement that belongs to no norm item. */
export const NO_ITEM = 'geen';

/** What was pointed out in a text, word by word. */
export interface Pointed {
  readonly names: readonly string[];
  readonly diagnoses: readonly string[];
  /** What leads to one person, such as a phone number. It must go out. */
  readonly data: readonly string[];
}

/** A text that is about to be sent, as it was typed, with what was pointed out in it. */
export interface TextForm {
  readonly text: string;
  /** What is wrong with it. */
  readonly fault?: string | undefined;
  readonly pointed?: Pointed | undefined;
  /** The text as it could be without what was pointed out, or as it was changed from that. */
  readonly proposal?: string | undefined;
  /** The names of which was said before that they are no pupils', and whether the diagnosis was said to be needed. */
  readonly noPupil?: string | undefined;
  readonly diagnosis?: string | undefined;
}

const given = (value: string | undefined): { value?: string } => (value ? { value } : {});

/** Running text of at most so many characters. */
export const areaInput = (id: string, label: string, value: string, maxLength: number): CardPart => ({
  type: 'Input.Text',
  id,
  label,
  isMultiline: true,
  maxLength,
  ...given(value.slice(0, maxLength + 500)),
});

/** The norm items to choose from, with none of them as the last. */
export const itemInput = (items: readonly Option[], chosen: string): CardPart => ({
  type: 'Input.ChoiceSet',
  id: INPUT.item,
  label: 'Hoort bij dit deel van de norm (mag leeg blijven)',
  style: 'compact',
  placeholder: 'Kies',
  wrap: true,
  choices: [...items.map(({ value, label }) => ({ title: label, value })), { title: 'Geen deel van de norm', value: NO_ITEM }],
  ...given(chosen),
});

/** What was pointed out, each kind on a line. */
export function pointedPart({ names, diagnoses, data }: Pointed): CardPart {
  const line = (title: string, words: readonly string[]) => (words.length > 0 ? [`${title}: ${words.map(plain).join(', ')}`] : []);
  return box(
    [
      strong('Kijk nog even. Hier kan een leerling aan te herkennen zijn:'),
      bullets([
        ...line('Misschien een naam', names),
        ...line('Een diagnose', diagnoses),
        ...line('Een nummer, adres of geboortedatum. Dit moet eruit', data),
      ]),
    ],
    'warning',
  );
}

const toggle = (id: string, label: string, choices: readonly Option[], chosen: string | undefined): CardPart => ({
  type: 'Input.ChoiceSet',
  id,
  label,
  style: 'expanded',
  isMultiSelect: true,
  wrap: true,
  choices: expandedChoices(choices),
  ...given(chosen),
});

/** What somebody says of names and diagnoses to send the own text all the same. */
const saidOf = ({ pointed, noPupil, diagnosis }: TextForm): readonly CardPart[] => [
  ...(pointed && pointed.names.length > 0
    ? [
        toggle(
          INPUT.noPupil,
          'Dit is geen naam van een leerling of ouder',
          pointed.names.map((name) => ({ value: name.toLowerCase(), label: name })),
          noPupil,
        ),
      ]
    : []),
  ...(pointed && pointed.diagnoses.length > 0
    ? [
        toggle(
          INPUT.diagnosis,
          'Moet de diagnose erin blijven?',
          [{ value: 'ja', label: 'Ja, zonder diagnose is het niet te begrijpen' }],
          diagnosis,
        ),
      ]
    : []),
];

/**
 * A text to look at before it goes: what is wrong, what was pointed out, the proposal, the own text. Each text is sent as it stands in its input.
 * @param id the input of the own text
 */
export function textParts(form: TextForm, id: string, label: string, maxLength: number): readonly CardPart[] {
  const own = areaInput(id, form.pointed ? 'Je eigen tekst' : label, form.text, maxLength);
  const fault = form.fault ? [strong(form.fault)] : [];
  if (!form.pointed) return [...fault, own];
  return [
    ...fault,
    pointedPart(form.pointed),
    areaInput(INPUT.proposal, 'Zo kan het ook', form.proposal ?? '', maxLength),
    own,
    ...saidOf(form),
  ];
}

/** A tip under an answer: personal words are better left out, and how the question is without them. */
export const tipParts = (what: string, proposal: string | undefined): readonly CardPart[] => [
  box([
    text(`In je vraag staat misschien ${plain(what)}. Laat dat liever weg.`),
    ...(proposal ? [small('Zo kan het ook:'), quoted(proposal)] : []),
  ]),
];
