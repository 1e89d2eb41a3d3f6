import type { Temporal } from 'temporal-polyfill';
import type { School } from '../people/school.ts';
import type { PersonId } from '../shared/ids.ts';
import type { SchoolCalendar } from '../shared/school-calendar.ts';
import type { PersonBusy } from './busy.ts';
import type { Attendance, CancelReason, Consent, Participant, Slot } from './overleg.ts';

/** Everything that can happen to a meeting after it is made. */
export type OverlegEvent =
  /** Offers one to three moments, in place of the ones offered before. Only while nothing is chosen yet. */
  | { readonly kind: 'propose'; readonly slots: readonly Slot[] }
  /** Makes one of the offered moments the moment of the meeting, named by its start. This makes the meeting definitive. */
  | { readonly kind: 'choose'; readonly start: string }
  /** Offers other moments for a planned meeting; the present one stands until another is chosen. */
  | { readonly kind: 'move'; readonly slots: readonly Slot[] }
  /** Drops the moments to which a planned meeting could move; it stays at the present one. */
  | { readonly kind: 'stay' }
  | { readonly kind: 'cancel'; readonly reason: CancelReason }
  /** Puts another list of people in place of the present one. A fixed role keeps at least one fixed member. */
  | { readonly kind: 'setParticipants'; readonly participants: readonly Participant[] }
  | { readonly kind: 'setChair'; readonly key: string }
  /** Says whether a decision of the management is told. `directie` names the member of staff who then joins and chairs. */
  | { readonly kind: 'setManagementDecision'; readonly value: boolean; readonly directie?: PersonId }
  | { readonly kind: 'setAttendance'; readonly key: string; readonly attendance: Attendance }
  /** Writes down what parents, or the pupil from 16, said about inviting one outsider. */
  | { readonly kind: 'setConsent'; readonly key: string; readonly from: 'ouders' | 'leerling'; readonly consent: Consent };

/** What a decision about a meeting needs to know of the world; the caller loads it, the rules only read it. */
export interface OverlegContext {
  readonly now: Temporal.Instant;
  /** Who does it: goes into the history. Whether they may is decided before. */
  readonly by: PersonId;
  readonly school: School;
  readonly calendar: SchoolCalendar;
  /** When which member of staff is taken; this meeting's own moment may be among it and is ignored. */
  readonly busy: readonly PersonBusy[];
}
