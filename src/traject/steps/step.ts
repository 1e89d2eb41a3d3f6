import type { Field } from '../fields.ts';

/** Voorbereiding is 0, Signaleren 1, … Evalueren 6. */
export type StepNumber = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** All steps in order. */
export const STEP_NUMBERS: readonly StepNumber[] = [0, 1, 2, 3, 4, 5, 6];

/**
 * How a section repeats. Items keyed by `number` get a fresh key each (`n1`, `n2`, …, never reused); by `person` there is one item per colleague
 * who was asked; by `goal` there is exactly one item per goal of step 3, and none is added or removed by hand.
 */
export interface Repeat {
  readonly keyedBy: 'number' | 'person' | 'goal';
  readonly max: number;
  /** "doel". */
  readonly itemName: string;
  /** The title of the list of items, "Doelen". */
  readonly itemNames: string;
}

/** One page of a form: at most eight inputs, so that a card with every text full stays within 28 KB. A repeating section is one page per item. */
export interface Section {
  /** Unique within the step and never reused. */
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  /** Short tips that may be shown under the intro, such as one per letter of SMARTI. */
  readonly tips: readonly string[];
  readonly fields: readonly Field[];
  readonly repeat: Repeat | null;
}

/** What to mind in a step: line n stands for bullet n of the stappenplan (aandachtspunten as `points`, vragen as `questions`). */
export interface Attention {
  readonly points: readonly string[];
  readonly questions: readonly string[];
}

/** One step of the stappenplan with everything that it asks. */
export interface Step {
  readonly number: StepNumber;
  readonly id: string;
  readonly name: string;
  readonly intro: string;
  /** The id of the norm item that explains this step. */
  readonly normId: string;
  readonly sections: readonly Section[];
  readonly attention: Attention;
}
