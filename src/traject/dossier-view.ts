import type { Temporal } from 'temporal-polyfill';
import type { PersonId } from '../shared/ids.ts';
import { type Answers, fold, pathOf } from './answers.ts';
import { type DossierLine, lineOf, maskedLineOf, type Names, type TextContext } from './field-text.ts';
import { MASKED } from './fields.ts';
import { type Form, formOf, goalTitle, itemsOf, itemTitle } from './form.ts';
import { statusOf } from './progress.ts';
import { maySee, type Reader, reaches } from './reader.ts';
import { stepOf } from './steps/index.ts';
import type { Section, StepNumber } from './steps/step.ts';
import { type Traject, versionsOf } from './traject.ts';
import { newest, type Version, type VersionKind } from './version.ts';
import type { StepRow } from './view.ts';

/** A save in the history of a step, without what was filled in. Reasons are for those with the care level; others see that there is one. */
export interface HistoryRow {
  readonly number: number;
  /** ISO instant. */
  readonly at: string;
  readonly by: PersonId;
  readonly kind: VersionKind;
  readonly reason: string | null;
  readonly overrides: Version['overrides'];
}

/** A group of lines: one section, or one item of a repeating section. */
export interface DossierGroup {
  readonly title: string;
  readonly lines: readonly DossierLine[];
}

/** One step as a reader may read it. */
export interface DossierStep extends StepRow {
  /** The version that is shown. */
  readonly version: number;
  readonly groups: readonly DossierGroup[];
  readonly history: readonly HistoryRow[];
}

/** How persons and measures in a dossier are named; goals are named from the traject itself. */
export type PeopleAndMeasures = Omit<Names, 'goal'>;

interface Reading {
  readonly traject: Traject;
  readonly form: Form;
  readonly answers: Answers;
  readonly reader: Reader;
  readonly context: TextContext;
}

const linesOf = ({ traject, answers, reader, context }: Reading, section: Section, item: string | null): readonly DossierLine[] =>
  section.fields.flatMap((field) => {
    if (maySee(reader, section, field, item)) {
      return [lineOf(field, answers.get(pathOf(section, field.id, item)), traject.schemaVersion, context)];
    }
    return reaches(reader, 'team') ? [maskedLineOf(field)] : [];
  });

const titleOf = ({ form, answers, context }: Reading, section: Section, item: string): string =>
  section.repeat?.keyedBy === 'person' ? context.names.person(item) : itemTitle(form, section, item, answers);

/** The items to show: those of the version that is read, and of a section keyed by goal also the goals that left the plan since. */
const itemsShown = ({ form, answers }: Reading, section: Section): readonly string[] => {
  const items = itemsOf(form, section, answers);
  if (section.repeat?.keyedBy !== 'goal') return items;
  const written = [...answers.keys()].flatMap((path) => (path.startsWith(`${section.id}/`) ? [path.split('/')[1] ?? ''] : []));
  return [...new Set([...items, ...written])];
};

const groupsOf = (reading: Reading): readonly DossierGroup[] =>
  reading.form.sections
    .flatMap((section) => {
      if (section.repeat === null) return [{ title: section.title, lines: linesOf(reading, section, null) }];
      return itemsShown(reading, section).map((item) => ({
        title: titleOf(reading, section, item),
        lines: linesOf(reading, section, item),
      }));
    })
    .filter((group) => group.lines.length > 0);

const rowOf = ({ number, at, by, kind, reason, overrides }: Version, reader: Reader): HistoryRow => {
  if (reaches(reader, 'care')) return { number, at, by, kind, reason, overrides };
  return { number, at, by, kind, reason: reason && MASKED, overrides: overrides.map(({ gate }) => ({ gate, reason: MASKED })) };
};

/**
 * One step as this reader may read it, at its newest version or as it was after version `at`. A reader with the `own` level gets the own view only,
 * one with `open` or `none` no contents at all.
 */
export const dossierStep = (
  traject: Traject,
  step: StepNumber,
  reader: Reader,
  names: PeopleAndMeasures,
  now: Temporal.Instant,
  at: number = newest(versionsOf(traject, step)),
): DossierStep => {
  const form = formOf(traject, step);
  const context = { names: { ...names, goal: (key: string) => goalTitle(form, key) }, now };
  return {
    number: step,
    name: stepOf(step).name,
    status: statusOf(traject, step),
    version: at,
    groups: groupsOf({ traject, form, answers: fold(form.versions, at), reader, context }),
    history: reaches(reader, 'team') ? form.versions.map((version) => rowOf(version, reader)) : [],
  };
};
