import type { Temporal } from 'temporal-polyfill';
import { dayOf } from '../shared/clock.ts';
import { type Answers, itemsIn, listAt, pathOf, textAt } from './answers.ts';
import type { Required } from './fields.ts';
import { formOf, itemsOf, itemTitle } from './form.ts';
import { stepOf } from './steps/index.ts';
import type { Section, StepNumber } from './steps/step.ts';
import { answersOf, goalsOf, type Traject } from './traject.ts';
import type { MissingField, UnmetGate } from './transitions/outcome.ts';

/** A condition of the norm or the stappenplan that should hold before a step is closed. */
interface Gate {
  readonly id: string;
  readonly step: StepNumber;
  /** The section of the form where it can be filled in. */
  readonly section: string;
  /** What is not there yet, and why it matters, as the card says it. */
  readonly text: string;
  readonly isMet: (answers: Answers, traject: Traject, today: string) => boolean;
}

const has =
  (...paths: readonly string[]) =>
  (answers: Answers) =>
    paths.every((path) => answers.has(path));

/** A day that is still to come is a plan: it has not happened yet. */
const hasHappened =
  (...paths: readonly string[]): Gate['isMet'] =>
  (answers, _traject, today) =>
    paths.every((path) => (textAt(answers, path) ?? '9999') <= today);

const goalIsComplete = (answers: Answers, goal: string): boolean => {
  const at = (field: string) => `doelen/${goal}/${field}`;
  const hasMeasure = answers.has(at('maatregelen')) || answers.has(at('eigen-maatregel'));
  const hasPerson = answers.has(at('uitvoerders')) || answers.has(at('wie-doet-wat'));
  return answers.has(at('doel')) && hasMeasure && hasPerson;
};

const needsLeftOpen = (traject: Traject): readonly string[] => {
  const last = answersOf(traject, 6);
  const settled = [
    ...listAt(answersOf(traject, 5), 'behoeften-klaar'),
    ...listAt(last, 'behoeften-klaar'),
    ...listAt(last, 'behoeften-elders'),
  ];
  return listAt(answersOf(traject, 1), 'behoeften').filter((need) => !settled.includes(need));
};

/**
 * The gates, in order of the steps. The hearing of pupil and parents from the first signal is hgw.hoorrecht of the norm; the rest follows the
 * stappenplan. Each can be passed with a written reason, which the dossier keeps.
 */
export const GATES: readonly Gate[] = [
  {
    id: 'aanspreekpunt',
    step: 0,
    section: 'afspraken',
    text: 'Kies eerst bij wie de leerling en de ouders terechtkunnen.',
    isMet: has('aanspreekpunt'),
  },
  {
    id: 'leerling-gehoord',
    step: 1,
    section: 'leerling',
    text: 'Vraag eerst aan de leerling hoe die het ziet. Vul de dag van het gesprek in.',
    isMet: hasHappened('leerling-gehoord-op'),
  },
  {
    id: 'ouders-betrokken',
    step: 1,
    section: 'ouders',
    text: 'Nodig de ouders uit of spreek hen. Vul de dag in.',
    isMet: (answers, traject, today) =>
      ['gesproken', 'uitgenodigd'].includes(textAt(answers, 'ouders-contact') ?? '') && hasHappened('ouders-op')(answers, traject, today),
  },
  {
    id: 'zienswijze-leerling',
    step: 2,
    section: 'zienswijzen',
    text: 'Schrijf op hoe de leerling het ziet.',
    isMet: has('zienswijze-leerling'),
  },
  {
    id: 'zienswijze-ouders',
    step: 2,
    section: 'zienswijzen',
    text: 'Schrijf op hoe de ouders het zien.',
    isMet: has('zienswijze-ouders'),
  },
  {
    id: 'doel',
    step: 3,
    section: 'doelen',
    text: 'Maak één doel af: met een maatregel en wie die uitvoert.',
    isMet: (answers) => itemsIn(answers, 'doelen').some((goal) => goalIsComplete(answers, goal)),
  },
  {
    id: 'evaluatiemoment',
    step: 3,
    section: 'evaluatie',
    text: 'Kies een dag waarop jullie terugkijken.',
    isMet: (answers) => itemsIn(answers, 'evaluatie').some((moment) => answers.has(`evaluatie/${moment}/op`)),
  },
  {
    id: 'akkoord-gevraagd',
    step: 3,
    section: 'akkoord',
    text: 'Vraag de leerling en de ouders of ze het eens zijn met het plan. Een “nee” mag ook.',
    isMet: has('akkoord-leerling', 'akkoord-ouders'),
  },
  {
    id: 'check-in-per-doel',
    step: 4,
    section: 'check-ins',
    text: 'Geef bij elk doel minstens één keer aan hoe het gaat.',
    isMet: (answers, traject) => {
      const seen = itemsIn(answers, 'check-ins').map((item) => textAt(answers, `check-ins/${item}/doel`));
      return goalsOf(traject).every((goal) => seen.includes(goal));
    },
  },
  {
    id: 'verslag',
    step: 5,
    section: 'verslag',
    text: 'Schrijf kort op wat is afgesproken of bereikt.',
    isMet: (answers) => answers.has('afspraken') || answers.has('resultaten'),
  },
  {
    id: 'verslag-gedeeld',
    step: 5,
    section: 'delen',
    text: 'Laat de leerling en de ouders het verslag lezen. Vul de dagen in.',
    isMet: hasHappened('gelezen-leerling', 'gelezen-ouders'),
  },
  {
    id: 'behoeften',
    step: 6,
    section: 'vervolg',
    text: 'Geef voor elk onderwerp uit stap 1 aan dat het klaar is, of waar het verdergaat.',
    isMet: (answers, traject) => textAt(answers, 'vervolg') !== 'afsluiten' || needsLeftOpen(traject).length === 0,
  },
];

/** The gates of a step that are not met now. */
export const unmetGates = (traject: Traject, step: StepNumber, now: Temporal.Instant): readonly UnmetGate[] => {
  const today = dayOf(now).toString();
  const unmet = GATES.filter((gate) => gate.step === step && !gate.isMet(answersOf(traject, step), traject, today));
  return unmet.map(({ id, section, text }) => ({ id, section, text }));
};

const isAsked = (required: Required, answers: Answers): boolean =>
  typeof required === 'boolean' ? required : textAt(answers, required.field) === required.is;

const missingIn = (
  traject: Traject,
  step: StepNumber,
  section: Section,
  item: string | null,
  now: Temporal.Instant,
): readonly MissingField[] => {
  const answers = answersOf(traject, step);
  return section.fields.flatMap((field) => {
    if (!isAsked(field.required, answers)) return [];
    const path = pathOf(section, field.id, item);
    const value = answers.get(path);
    const tooEarly = field.kind === 'date' && field.ahead && typeof value === 'string' && value <= dayOf(now).toString();
    if (value !== undefined && !tooEarly) return [];
    const form = formOf(traject, step);
    const sectionTitle = item === null ? section.title : itemTitle(form, section, item);
    const text = tooEarly ? 'Kies een datum na vandaag.' : 'Vul dit nog in.';
    return [{ path, label: field.label, sectionId: section.id, sectionTitle, item, text }];
  });
};

/** The questions of a step that must be answered, or answered otherwise, before it can be handed in; no reason passes these. */
export const missingFields = (traject: Traject, step: StepNumber, now: Temporal.Instant): readonly MissingField[] =>
  stepOf(step).sections.flatMap((section) => {
    const items = section.repeat === null ? [null] : itemsOf(formOf(traject, step), section);
    return items.flatMap((item) => missingIn(traject, step, section, item, now));
  });
