import { textAt } from './answers.ts';
import { stepOf } from './steps/index.ts';
import { STEP_NUMBERS, type StepNumber } from './steps/step.ts';
import { answersOf, type LifeEvent, type Traject, versionsOf } from './traject.ts';

/** Where one step is: never touched, saved, handed in, skipped with a reason, or opened again. */
export type StepStatus = 'leeg' | 'concept' | 'ingeleverd' | 'overgeslagen' | 'heropend';

/** Where the traject as a whole is; see {@link stateOf}. */
export type TrajectState = 'concept' | 'loopt' | 'afbouw' | 'afgesloten' | 'gestopt' | 'overgedragen';

/** The states in plain words, for a card. */
export const STATE_LABELS: Readonly<Record<TrajectState, string>> = {
  concept: 'Nog niet gedeeld',
  loopt: 'Loopt',
  afbouw: 'Wordt afgebouwd',
  afgesloten: 'Afgesloten',
  gestopt: 'Gestopt',
  overgedragen: 'Overgedragen',
};

/** The statuses of a step in plain words, for a card. */
export const STATUS_LABELS: Readonly<Record<StepStatus, string>> = {
  leeg: 'Nog niet begonnen',
  concept: 'Bewaard, nog niet ingeleverd',
  ingeleverd: 'Ingeleverd',
  overgeslagen: 'Overgeslagen',
  heropend: 'Weer open',
};

/** The status of a step: what its last version that was more than a save says, or `concept` when there were only saves. */
export const statusOf = (traject: Traject, step: StepNumber): StepStatus => {
  const versions = versionsOf(traject, step);
  const decisive = versions.findLast((version) => version.kind !== 'concept' && version.kind !== 'collega');
  if (decisive && decisive.kind !== 'concept' && decisive.kind !== 'collega') return decisive.kind;
  return versions.length > 0 ? 'concept' : 'leeg';
};

/** Whether a step is behind the traject: handed in, or skipped with a reason. */
export const isDone = (traject: Traject, step: StepNumber): boolean => ['ingeleverd', 'overgeslagen'].includes(statusOf(traject, step));

const STATE_AFTER: Readonly<Record<LifeEvent['kind'], TrajectState | null>> = {
  gedeeld: 'loopt',
  bijgesteld: 'loopt',
  opgeschaald: 'loopt',
  hervat: 'loopt',
  afbouw: 'afbouw',
  afgesloten: 'afgesloten',
  gestopt: 'gestopt',
  overgedragen: 'overgedragen',
  mentor: null,
};

/** The state of the traject: what the last event that changed it says, or `concept` as long as it was not shared. */
export const stateOf = (traject: Traject): TrajectState =>
  traject.life.map((event) => STATE_AFTER[event.kind]).findLast((state) => state !== null) ?? 'concept';

/** Whether the traject is over, so that nothing in it can be written any more until it is resumed. */
export const isClosed = (traject: Traject): boolean => ['afgesloten', 'gestopt', 'overgedragen'].includes(stateOf(traject));

/** The step that the traject stands at: the first that is not done, or null when all are. */
export const standsAt = (traject: Traject): StepNumber | null => STEP_NUMBERS.find((step) => !isDone(traject, step)) ?? null;

/** The day on which mentor, pupil and parents look back: while fading out, or after a talk that was enough. `YYYY-MM-DD` or null. */
export const checkBackOn = (traject: Traject): string | null => {
  if (isClosed(traject)) return null;
  const fading = traject.life.findLast((event) => STATE_AFTER[event.kind] !== null);
  if (fading?.kind === 'afbouw') return fading.checkBackOn;
  const answers = answersOf(traject, 2);
  const talkWasEnough = isDone(traject, 2) && textAt(answers, 'nodig') === 'genoeg' && !isDone(traject, 6);
  return talkWasEnough ? (textAt(answers, 'terugkijken-op') ?? null) : null;
};

/** What the one who looks at the traject can do next, in words for a card. */
export interface NextAction {
  /** The step whose form to open, or null when there is nothing to fill in. */
  readonly step: StepNumber | null;
  readonly text: string;
}

const DONE_TEXTS: Readonly<Record<TrajectState, string>> = {
  concept: 'Alle stappen zijn klaar. Deel het traject, zodat de coördinator het kan lezen.',
  loopt: 'Alle stappen zijn klaar. Je kunt ze nog teruglezen.',
  afbouw: 'Kijk op de afgesproken dag terug. Open dan stap 6 weer.',
  afgesloten: 'Dit traject is afgesloten. Je kunt het nog teruglezen.',
  gestopt: 'Dit traject is gestopt. Je kunt het nog teruglezen.',
  overgedragen: 'Dit traject is overgedragen. Je kunt het nog teruglezen.',
};

const nothingOpen = (traject: Traject): NextAction => {
  const state = stateOf(traject);
  const isScaledUp = state === 'loopt' && traject.life.at(-1)?.kind === 'opgeschaald';
  const text = isScaledUp ? 'Alle stappen zijn klaar. Bespreek met de coördinator wat er meer nodig is.' : DONE_TEXTS[state];
  return { step: state === 'afbouw' ? 6 : null, text };
};

/** The next thing to do in a traject; see {@link NextAction}. */
export const nextAction = (traject: Traject): NextAction => {
  const step = isClosed(traject) ? null : standsAt(traject);
  if (step === null) return nothingOpen(traject);
  const name = step === 0 ? 'de voorbereiding' : `stap ${step}, ${stepOf(step).name.toLowerCase()}`;
  return { step, text: statusOf(traject, step) === 'leeg' ? `Begin met ${name}.` : `Ga verder met ${name}.` };
};
