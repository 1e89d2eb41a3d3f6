import { voorbereiding } from './0-voorbereiding.ts';
import { signaleren } from './1-signaleren.ts';
import { begrijpen } from './2-begrijpen.ts';
import { plannen } from './3-plannen.ts';
import { realiseren } from './4-realiseren.ts';
import { vastleggen } from './5-vastleggen.ts';
import { evalueren } from './6-evalueren.ts';
import type { Section, Step, StepNumber } from './step.ts';

/** The steps in the order of the stappenplan; a step's place in the list is its number. */
export const STEPS = [voorbereiding, signaleren, begrijpen, plannen, realiseren, vastleggen, evalueren] as const satisfies readonly Step[];

/** The step with this number. */
export const stepOf = (number: StepNumber): Step => STEPS[number];

/** The section with this id among those of a form, or undefined. */
export const sectionOf = (sections: readonly Section[], id: string): Section | undefined => sections.find((section) => section.id === id);
