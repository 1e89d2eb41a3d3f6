import type { TrajectId } from '../shared/ids.ts';
import {
  checkBackOn,
  type NextAction,
  nextAction,
  STATE_LABELS,
  type StepStatus,
  standsAt,
  stateOf,
  statusOf,
  type TrajectState,
} from './progress.ts';
import { STEPS, stepOf } from './steps/index.ts';
import type { StepNumber } from './steps/step.ts';
import type { Traject } from './traject.ts';

/** What everyone with access to the overview may know: who it is about by pseudonym, the state, and the step. Nothing that was filled in. */
export interface TrajectSummary {
  readonly id: TrajectId;
  readonly pseudonym: string;
  readonly state: TrajectState;
  readonly stateLabel: string;
  /** The step it stands at; null when all steps are done. */
  readonly step: StepNumber | null;
  /** "Stap 3, Plannen", "Voorbereiding" or "Alle stappen klaar". */
  readonly stepLabel: string;
}

const stepLabel = (step: StepNumber | null): string => {
  if (step === null) return 'Alle stappen klaar';
  return step === 0 ? stepOf(0).name : `Stap ${step}, ${stepOf(step).name}`;
};

/** The summary of a traject; see {@link TrajectSummary}. */
export const trajectSummary = (traject: Traject): TrajectSummary => {
  const state = stateOf(traject);
  const step = standsAt(traject);
  return { id: traject.id, pseudonym: traject.pseudonym, state, stateLabel: STATE_LABELS[state], step, stepLabel: stepLabel(step) };
};

/** One step in the overview of a traject. */
export interface StepRow {
  readonly number: StepNumber;
  readonly name: string;
  readonly status: StepStatus;
}

/** The overview of one traject for those on it: the summary, each step, and what to do next. */
export interface TrajectOverview extends TrajectSummary {
  readonly steps: readonly StepRow[];
  readonly next: NextAction;
  /** `YYYY-MM-DD`, or null. */
  readonly checkBackOn: string | null;
}

/** The overview of a traject; holds nothing that was filled in but the day to look back. */
export const trajectOverview = (traject: Traject): TrajectOverview => ({
  ...trajectSummary(traject),
  steps: STEPS.map(({ number, name }) => ({ number, name, status: statusOf(traject, number) })),
  next: nextAction(traject),
  checkBackOn: checkBackOn(traject),
});
