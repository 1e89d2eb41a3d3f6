import type { PersonId } from '../../shared/ids.ts';
import type { StepNumber } from '../steps/step.ts';

/** Inputs of a card by field id, as Teams delivers them; checked against the field records. */
export type RawInput = unknown;

/** What to do with a text that was kept aside: take it after all, leave the other in force, or put them together. */
export type ConflictChoice = 'mine' | 'theirs' | 'both';

/** One row of a check-in: a goal, a tap (left out when this goal was not looked at) and an optional line; as a card delivers them. */
export interface CheckInEntry {
  readonly goal: string;
  readonly hoe: RawInput;
  readonly regel?: RawInput;
}

/** Everything that can happen to a traject after its start. `base` is the version that the card showed. */
export type TrajectEvent =
  | {
      readonly kind: 'saveDraft';
      readonly step: StepNumber;
      readonly section: string;
      readonly item?: string | null;
      readonly base: number;
      readonly input: RawInput;
    }
  | {
      readonly kind: 'resolveConflict';
      readonly step: StepNumber;
      readonly version: number;
      readonly choices: Readonly<Record<string, ConflictChoice>>;
    }
  | { readonly kind: 'addItem'; readonly step: StepNumber; readonly section: string; readonly base: number }
  | { readonly kind: 'removeItem'; readonly step: StepNumber; readonly section: string; readonly item: string; readonly base: number }
  | {
      readonly kind: 'handIn';
      readonly step: StepNumber;
      /** Tells a second click from a new wish; without it only a step that is handed in right now counts as a repeat. */
      readonly base?: number;
      /** The page from which the button was pressed, saved first. */
      readonly page?: { readonly section: string; readonly item?: string | null; readonly base: number; readonly input: RawInput };
      /** Per gate id why to go on all the same. */
      readonly overrides?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'reopen'; readonly step: StepNumber }
  | { readonly kind: 'skip'; readonly step: StepNumber; readonly reason: string }
  | { readonly kind: 'share' }
  | { readonly kind: 'addMember'; readonly person: PersonId; readonly level: 'team' | 'care' }
  | { readonly kind: 'removeMember'; readonly person: PersonId }
  | { readonly kind: 'changeMentor'; readonly person: PersonId }
  | { readonly kind: 'askColleague'; readonly person: PersonId }
  | { readonly kind: 'giveOwnView'; readonly base: number; readonly input: RawInput }
  | {
      readonly kind: 'checkIn';
      readonly base: number;
      readonly van: RawInput;
      readonly op?: RawInput;
      readonly entries: readonly CheckInEntry[];
    }
  | { readonly kind: 'adjustPlan'; readonly base: number; readonly input: RawInput }
  | { readonly kind: 'stop'; readonly reason: string }
  | { readonly kind: 'transfer'; readonly to: string; readonly reason: string }
  | { readonly kind: 'resume'; readonly reason: string };

/** An event of one kind. */
export type EventOf<K extends TrajectEvent['kind']> = Extract<TrajectEvent, { kind: K }>;
