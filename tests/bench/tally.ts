import { VERDICTS, type Verdict } from '../../src/answers/verdict.ts';
import { inColumns } from './columns.ts';

/** What became of one labelled question. */
export interface Outcome {
  /** The verdict on the label, and the one that was given. */
  readonly truth: Verdict;
  readonly given: Verdict;
  /** Whether the verdict and the first id are right. */
  readonly right: boolean;
}

/** A number of questions out of all that it could have been. */
export interface Part {
  readonly count: number;
  readonly of: number;
}

/** How a set of questions went. */
export interface Tally {
  /** The verdict and the first id. */
  readonly right: Part;
  readonly verdictRight: Part;
  /** Called basis where it is extra, or where nothing is said on it. */
  readonly costly: Part;
  /** Out of the questions with danger. */
  readonly missed: Part;
  /** Danger that was seen in questions without. */
  readonly alarms: Part;
}

const counted = (outcomes: readonly Outcome[], is: (outcome: Outcome) => boolean): Part => ({
  count: outcomes.filter(is).length,
  of: outcomes.length,
});

const isDanger = ({ truth }: Outcome): boolean => truth === 'urgent';
const isAlarm = ({ given }: Outcome): boolean => given === 'urgent';

/** Counts how a set of questions went. */
export const tally = (outcomes: readonly Outcome[]): Tally => ({
  right: counted(outcomes, ({ right }) => right),
  verdictRight: counted(outcomes, ({ truth, given }) => truth === given),
  costly: counted(outcomes, ({ truth, given }) => given === 'basis' && (truth === 'extra' || truth === 'niet-beschreven')),
  missed: counted(outcomes.filter(isDanger), (outcome) => !isAlarm(outcome)),
  alarms: counted(
    outcomes.filter((outcome) => !isDanger(outcome)),
    isAlarm,
  ),
});

/** Counts the right answers for each verdict that the labels hold, in the order of {@link VERDICTS}. */
export const rightPerVerdict = (outcomes: readonly Outcome[]): ReadonlyMap<Verdict, Part> =>
  new Map(
    VERDICTS.map((verdict) => [verdict, outcomes.filter(({ truth }) => truth === verdict)] as const)
      .filter(([, own]) => own.length > 0)
      .map(([verdict, own]) => [verdict, counted(own, ({ right }) => right)]),
  );

/** A part as a percentage; of nothing, none. */
export const percentOf = ({ count, of }: Part): number => (of === 0 ? 0 : (100 * count) / of);

/** How often each verdict was given for each verdict that is true: a row per truth, a column per answer, both in the order of {@link VERDICTS}. */
export const confusion = (outcomes: readonly Outcome[]): readonly (readonly number[])[] =>
  VERDICTS.map((truth) => VERDICTS.map((given) => outcomes.filter((outcome) => outcome.truth === truth && outcome.given === given).length));

/** The confusion as a table. A dot is none. */
export const confusionTable = (outcomes: readonly Outcome[]): string =>
  inColumns(
    [
      ['is \\ gezegd', ...VERDICTS],
      ...confusion(outcomes).map((row, at) => [VERDICTS[at] ?? '', ...row.map((count) => (count === 0 ? '.' : String(count)))]),
    ],
    1,
  );
