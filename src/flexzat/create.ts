import type { Temporal } from 'temporal-polyfill';
import type { Role } from '../people/role.ts';
import { type School, type StaffMember, staffMember } from '../people/school.ts';
import type { OverlegId, PersonId, Pseudonym, TrajectId } from '../shared/ids.ts';
import { type Refusal, refuse } from '../shared/refusal.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Overleg, Participant } from './overleg.ts';
import { familyParticipant, staffParticipant } from './participants.ts';

/** What every new meeting starts from. */
export interface NewOverleg {
  readonly id: OverlegId;
  readonly school: School;
  readonly createdBy: PersonId;
  readonly now: Temporal.Instant;
}

/** What a new flex-ZAT starts from: whose it is, and which colleagues are its fixed members. */
export interface NewFlexzat extends NewOverleg {
  readonly coordinator: PersonId;
  /** The mentor or coach. */
  readonly mentor: PersonId;
  readonly pupilFrom16: boolean;
  readonly trajectId?: TrajectId | undefined;
  readonly pseudonym?: Pseudonym | undefined;
}

/** An empty meeting in the state `voorstel`, with these people; the first invitation will have sequence 0. */
export const blankOverleg = (
  { id, school, createdBy, now }: NewOverleg,
  kind: Overleg['kind'],
  participants: readonly Participant[],
  chair: string,
): Overleg => ({
  schemaVersion: 1,
  id,
  uid: `${id}@basiswijzer`,
  kind,
  tenantId: school.tenantId,
  schoolId: school.id,
  pupilFrom16: false,
  createdBy,
  participants: [...participants],
  chair,
  managementDecision: false,
  durationMinutes: school.meetingMinutes,
  proposals: [],
  state: 'voorstel',
  sequence: 0,
  history: [{ at: now.toString(), by: createdBy, what: 'aangemaakt' }],
});

const withRole = (school: School, personId: PersonId, role: Role, word: string): Result<StaffMember, Refusal> => {
  const member = staffMember(school, personId);
  return member?.roles.includes(role)
    ? ok(member)
    : refuse('samenstelling', `Deze collega staat niet als ${word} in de instellingen. Kies een ander, of vraag de beheerder.`);
};

/**
 * A new flex-ZAT with its fixed members filled in: coördinator (who chairs, unless a decision of the management is told), mentor or coach,
 * parents and pupil. Refused when a colleague does not have the role that they are named for.
 */
export const newFlexzat = (input: NewFlexzat): Result<Overleg, Refusal> => {
  const coordinator = withRole(input.school, input.coordinator, 'coordinator', 'coördinator');
  if (!coordinator.ok) return err(coordinator.error);
  const mentor = withRole(input.school, input.mentor, 'mentor', 'mentor of coach');
  if (!mentor.ok) return err(mentor.error);
  const chair = staffParticipant(coordinator.value, 'coordinator', true);
  const people = [chair, staffParticipant(mentor.value, 'mentor', true), familyParticipant('ouders'), familyParticipant('leerling')];
  return ok({
    ...blankOverleg(input, 'flexzat', people, chair.key),
    pupilFrom16: input.pupilFrom16,
    ...(input.trajectId === undefined ? {} : { trajectId: input.trajectId }),
    ...(input.pseudonym === undefined ? {} : { pseudonym: input.pseudonym }),
  });
};
