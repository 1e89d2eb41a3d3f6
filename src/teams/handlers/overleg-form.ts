import { INPUT, type Typed } from '../../../cards/flexzat/inputs.ts';
import { type NewFlexZatView, newFlexZatCard } from '../../../cards/flexzat/new-card.ts';
import type { CardJson } from '../../../cards/kit.ts';
import { isOutsider, type Overleg, type Participant } from '../../flexzat/overleg.ts';
import { outsiderParticipant, staffParticipant } from '../../flexzat/participants.ts';
import type { Role } from '../../people/role.ts';
import type { School, StaffMember } from '../../people/school.ts';
import type { OverlegId } from '../../shared/ids.ts';
import type { Option } from '../../traject/fields.ts';
import type { Traject } from '../../traject/traject.ts';
import type { Turn } from '../turn.ts';
import { namesAt, schoolOf, staffOptions } from './names.ts';
import { severalOf } from './overleg-inputs.ts';

/** The lengths that most meetings have, in minutes. */
const USUAL_MINUTES = [30, 45, 60, 90];

/** The lengths to choose from at a school, in minutes. */
export const minutesAt = (school: School): readonly number[] =>
  [...new Set([...USUAL_MINUTES, school.meetingMinutes])].sort((a, b) => a - b);

/** The staff with a role as options. */
export const optionsWith = (school: School, role: Role): readonly Option[] =>
  school.staff.filter(({ roles }) => roles.includes(role)).map(({ personId, name }) => ({ value: personId, label: name }));

/** Everyone from outside whom the school knows, as they would stand on the list of a meeting. */
const outsidersOf = (school: School): readonly Participant[] => [
  outsiderParticipant(school.swvSpecialist, 'swv-specialist'),
  ...school.regularPartners.map((partner) => outsiderParticipant(partner, 'partner')),
];

/** Those of them who can be added to a meeting, as options. */
export const outsiderOptions = (school: School, overleg?: Overleg): readonly Option[] =>
  outsidersOf(school)
    .filter(({ key }) => !overleg?.participants.some((present) => present.key === key && isOutsider(present)))
    .map(({ key, name, organisation }) => ({ value: key, label: `${name}, ${organisation}` }));

const roleAt = ({ roles }: StaffMember): 'directie' | 'bpo' | 'docent' =>
  roles.includes('directie') ? 'directie' : roles.includes('bpo') ? 'bpo' : 'docent';

/** The people that a card chose to add, apart from those who are on the list. */
export function guestsIn(school: School, typed: Typed, present: readonly Participant[]): readonly Participant[] {
  const colleagues = severalOf(typed[INPUT.colleagues]);
  const partners = severalOf(typed[INPUT.partners]);
  const staff = school.staff
    .filter(({ personId }) => colleagues.has(personId) && !present.some((one) => one.personId === personId))
    .map((member) => staffParticipant(member, roleAt(member), false));
  const outsiders = outsidersOf(school).filter(({ key }) => partners.has(key) && !present.some((one) => one.key === key));
  return [...staff, ...outsiders];
}

/** What is wrong with the people that a card chose to add: someone who is on no list of the school, or not any more. */
export function guestFault(school: School, typed: Typed): string | undefined {
  const known = new Set<string>([...school.staff.map(({ personId }) => personId), ...outsidersOf(school).map(({ key }) => key)]);
  const chosen = [...severalOf(typed[INPUT.colleagues]), ...severalOf(typed[INPUT.partners])];
  return chosen.every((value) => known.has(value))
    ? undefined
    : 'Iemand die je koos, staat niet op de lijst. Kies opnieuw wie erbij komen.';
}

/** What the form starts with: the actor in the own role, the usual length, no decision of the management. */
function defaults({ actor }: Turn, school: School): Typed {
  const coordinators = optionsWith(school, 'coordinator');
  const own = coordinators.find(({ value }) => value === actor.personId) ?? coordinators[0];
  return {
    [INPUT.coordinator]: own?.value ?? '',
    [INPUT.mentor]: actor.roles.includes('mentor') ? actor.personId : '',
    [INPUT.decision]: 'nee',
    [INPUT.minutes]: String(school.meetingMinutes),
  };
}

/** The form for a new flex-ZAT, from a traject or on its own. */
export function newForm(turn: Turn, overlegId: OverlegId, traject: Traject | undefined, typed?: Typed, fault?: string): CardJson {
  const school = schoolOf(turn);
  const view: NewFlexZatView = {
    overlegId,
    about: traject && { trajectId: traject.id, pseudonym: traject.pseudonym, mentor: namesAt(turn).person(traject.mentor) },
    coordinators: optionsWith(school, 'coordinator'),
    mentors: optionsWith(school, 'mentor'),
    directie: optionsWith(school, 'directie'),
    colleagues: staffOptions(school),
    partners: outsiderOptions(school),
    minutes: minutesAt(school),
    typed: typed ?? defaults(turn, school),
    fault,
  };
  return newFlexZatCard(view);
}
