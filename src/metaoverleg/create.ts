import { blankOverleg, type NewOverleg } from '../flexzat/create.ts';
import type { Overleg, Participant } from '../flexzat/overleg.ts';
import { familyParticipant, outsiderParticipant, staffParticipant } from '../flexzat/participants.ts';
import type { Role } from '../people/role.ts';
import type { School } from '../people/school.ts';
import type { PersonId } from '../shared/ids.ts';
import type { SchoolYear } from '../shared/iso.ts';
import { type Refusal, refuse } from '../shared/refusal.ts';
import { ok, type Result } from '../shared/result.ts';

/** What a new metaoverleg starts from. Mentors left out means every mentor of the school. */
export interface NewMetaoverleg extends NewOverleg {
  readonly schoolYear: SchoolYear;
  readonly mentors?: readonly PersonId[] | undefined;
}

const staffWith = (school: School, role: Role) => school.staff.filter((member) => member.roles.includes(role));

/**
 * Who is invited to a metaoverleg (norm zorg.metaoverleg): a director or manager in the chair, the fixed roles of the flex-ZAT (all
 * coördinatoren, the mentors, someone for the parents and someone for the pupils), the specialist of the samenwerkingsverband, and the regular partners.
 */
export const metaInvitees = (school: School, mentors?: readonly PersonId[]): readonly Participant[] => [
  ...staffWith(school, 'directie')
    .slice(0, 1)
    .map((member) => staffParticipant(member, 'directie', true)),
  ...staffWith(school, 'coordinator').map((member) => staffParticipant(member, 'coordinator', true)),
  ...staffWith(school, 'mentor')
    .filter((member) => mentors === undefined || mentors.includes(member.personId))
    .map((member) => staffParticipant(member, 'mentor', true)),
  familyParticipant('ouders'),
  familyParticipant('leerling'),
  outsiderParticipant(school.swvSpecialist, 'swv-specialist', true),
  ...school.regularPartners.map((partner) => outsiderParticipant(partner, 'partner')),
];

/** A new metaoverleg for a school year, with everyone whom the norm names. Refused when the settings name nobody of the directie, who must chair. */
export const newMetaoverleg = (input: NewMetaoverleg): Result<Overleg, Refusal> => {
  const participants = metaInvitees(input.school, input.mentors);
  const chair = participants.find(({ role }) => role === 'directie');
  if (!chair)
    return refuse(
      'samenstelling',
      'In de instellingen staat niemand van de directie. Die leidt dit overleg. Vraag de beheerder om iemand toe te voegen.',
    );
  return ok({ ...blankOverleg(input, 'metaoverleg', participants, chair.key), schoolYear: input.schoolYear });
};
