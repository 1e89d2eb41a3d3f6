import { type Answers, fold, itemsIn, pathOf } from './answers.ts';
import { type Field, type Option, TAPS } from './fields.ts';
import { stepOf } from './steps/index.ts';
import type { Section, StepNumber } from './steps/step.ts';
import { answersOf, goalsOf, type Traject, versionsOf } from './traject.ts';
import type { Versions } from './version.ts';

/** Something to fill in with what was saved of it: a step of a traject, or the school's part of the Voorbereiding. */
export interface Form {
  readonly sections: readonly Section[];
  readonly versions: Versions;
  /** The goals of the present plan, by item key, with what each is called. */
  readonly goals: readonly Option[];
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What tells an item from its neighbours: the tap of a check-in, and the first text. */
const wordsOfItem = (section: Section, answers: Answers, key: string): string => {
  const answerTo = (kinds: readonly Field['kind'][]) => {
    const field = section.fields.find((candidate) => kinds.includes(candidate.kind));
    return field && answers.get(pathOf(section, field.id, key));
  };
  const tap = TAPS.find(({ value }) => value === answerTo(['tap']))?.label;
  const text = answerTo(['text', 'line']);
  return [tap, text].filter((words) => typeof words === 'string').join(', ');
};

const numberedTitle = (section: Section, answers: Answers, keys: readonly string[], key: string): string => {
  const words = wordsOfItem(section, answers, key);
  const name = `${capital(section.repeat?.itemName ?? section.title)} ${keys.indexOf(key) + 1}`;
  return words === '' ? name : `${name}: ${short(words.replaceAll('\n', ' '))}`;
};

const goalTitles = (traject: Traject): readonly Option[] => {
  const section = stepOf(3).sections.find((candidate) => candidate.id === 'doelen');
  const keys = goalsOf(traject);
  const answers = answersOf(traject, 3);
  return section ? keys.map((key) => ({ value: key, label: numberedTitle(section, answers, keys, key) })) : [];
};

/** The form of one step of a traject. */
export const formOf = (traject: Traject, step: StepNumber): Form => ({
  sections: stepOf(step).sections,
  versions: versionsOf(traject, step),
  goals: goalTitles(traject),
});

/** The keys of the items of a repeating section, in order: those that were added, or the goals of the plan when it is keyed by goal. */
export const itemsOf = (form: Form, section: Section, answers: Answers = fold(form.versions)): readonly string[] =>
  section.repeat?.keyedBy === 'goal' ? form.goals.map((goal) => goal.value) : itemsIn(answers, section.id);

/** What the goal with this key is called; a goal that left the plan is "Een eerder doel". */
export const goalTitle = (form: Form, key: string): string => form.goals.find((goal) => goal.value === key)?.label ?? 'Een eerder doel';

/** What an item of a section is called: "Doel 2: …". For a section keyed by person it is the person's id, for the caller to name. */
export const itemTitle = (form: Form, section: Section, key: string, answers: Answers = fold(form.versions)): string => {
  if (section.repeat?.keyedBy === 'person') return key;
  if (section.repeat?.keyedBy === 'goal') return goalTitle(form, key);
  return numberedTitle(section, answers, itemsOf(form, section, answers), key);
};
