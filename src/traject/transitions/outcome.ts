import type { Temporal } from 'temporal-polyfill';
import type { PersonId } from '../../shared/ids.ts';
import { type Refusal, type RefusalCode, refuse } from '../../shared/refusal.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Clash } from '../merge.ts';
import type { Reader } from '../reader.ts';
import type { StepNumber } from '../steps/step.ts';
import type { LifeEvent, Traject } from '../traject.ts';
import type { Changes, Version, Versions } from '../version.ts';

/** A clash as a card shows it: which question, and by which version number the text that was kept aside can be chosen after all. */
export interface Conflict extends Clash {
  /** The number of the version that keeps `mine` aside; `resolveConflict` names it. */
  readonly version: number;
  /** The section and the question in words. */
  readonly label: string;
}

/** A condition of a step that is not met; it can be passed with a written reason. */
export interface UnmetGate {
  readonly id: string;
  /** The section of the step's form where it can be filled in. */
  readonly section: string;
  readonly text: string;
}

/** A question that has to be answered, or answered otherwise, before a step can be handed in. */
export interface MissingField {
  readonly path: string;
  readonly label: string;
  readonly sectionId: string;
  readonly sectionTitle: string;
  readonly item: string | null;
  /** What is the matter, as a sentence. */
  readonly text: string;
}

/** A no, with what a card needs to offer the way forward. `fields` is by field id for a page, by path for a hand-in. */
export interface TrajectRefusal extends Refusal {
  readonly gates?: readonly UnmetGate[];
  readonly missing?: readonly MissingField[];
  /** The traject with the page that came along saved in it: store this, although the rest was refused. */
  readonly draft?: Traject;
}

/** What anyone hears who wants to write in a traject that is over. */
export const CLOSED_TEXT = 'Dit traject is klaar. Je kunt het nog lezen. Wil je toch iets veranderen? Open het dan eerst weer.';

/** What an event came to. */
export interface Outcome {
  readonly traject: Traject;
  /** Whether anything has to be stored; false for a repeat, which gets the same answer. */
  readonly saved: boolean;
  /** Fields in which somebody else wrote something different meanwhile; nothing of either text is lost. */
  readonly conflicts: readonly Conflict[];
  /** Help is needed today: show the urgent card, before anything else. */
  readonly urgent: boolean;
  /** Steps that were done and are open again through this event. */
  readonly reopened: readonly StepNumber[];
  /** The key of the item that was added, or was there already. */
  readonly item: string | null;
}

/** The outcome of an event, or why not. */
export type Decision = Result<Outcome, TrajectRefusal>;

/** Who does it and when. */
export interface Doing {
  readonly by: Reader;
  readonly now: Temporal.Instant;
}

/** A good outcome; whatever is not named is nothing. */
export const done = (traject: Traject, saved: boolean, rest: Partial<Omit<Outcome, 'traject' | 'saved'>> = {}): Result<Outcome, never> =>
  ok({ traject, saved, conflicts: [], urgent: false, reopened: [], item: null, ...rest });

/** A no with only a sentence. */
export const no = (code: RefusalCode, text: string, fields?: Readonly<Record<string, string>>): Result<never, TrajectRefusal> =>
  refuse(code, text, fields);

/** A no that carries what has to be done first. */
export const noBecause = (refusal: TrajectRefusal): Result<never, TrajectRefusal> => err(refusal);

/** What a new version needs beyond who, when and number; what is left out is empty. */
export type NewVersion = Pick<Version, 'kind'> & Partial<Pick<Version, 'changes' | 'aside' | 'settles' | 'reason' | 'overrides'>>;

/** The versions with one more. */
export const withVersion = (versions: Versions, added: NewVersion, by: PersonId, now: Temporal.Instant): Versions => [
  ...versions,
  { changes: {}, aside: {}, settles: [], reason: null, overrides: [], ...added, number: versions.length + 1, at: now.toString(), by },
];

/** The traject with these versions for one step. */
export const withVersions = (traject: Traject, step: StepNumber, versions: Versions): Traject => {
  const [s0, s1, s2, s3, s4, s5, s6] = traject.steps;
  const pick = (number: StepNumber, old: Versions): Versions => (number === step ? versions : old);
  return { ...traject, steps: [pick(0, s0), pick(1, s1), pick(2, s2), pick(3, s3), pick(4, s4), pick(5, s5), pick(6, s6)] };
};

/** The traject with one more version of a step. */
export const addVersion = (traject: Traject, step: StepNumber, added: NewVersion, { by, now }: Doing): Traject =>
  withVersions(traject, step, withVersion(traject.steps[step], added, by.person, now));

type LifeDraft<E extends LifeEvent = LifeEvent> = E extends LifeEvent ? Omit<E, 'at' | 'by'> : never;

/** The traject with one more event of its life. */
export const addLife = (traject: Traject, event: LifeDraft, { by, now }: Doing): Traject => ({
  ...traject,
  life: [...traject.life, { ...event, at: now.toString(), by: by.person }],
});

/** Whether a record of changes says nothing. */
export const isEmpty = (changes: Changes): boolean => Object.keys(changes).length === 0;
