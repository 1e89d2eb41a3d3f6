import { createHash } from 'node:crypto';
import type { Outsider, StaffMember } from '../people/school.ts';
import { isExpected, type Overleg, type Participant, type ParticipantRole } from './overleg.ts';

/** How the roles are called in a sentence: "de mentor ontbreekt nog". */
export const roleWords: Readonly<Record<ParticipantRole, string>> = {
  coordinator: 'de coördinator onderwijsondersteuning',
  mentor: 'de mentor of coach',
  ouders: 'de ouders',
  leerling: 'de leerling',
  directie: 'de directie of het management',
  bpo: 'de begeleider passend onderwijs',
  docent: 'een docent',
  'swv-specialist': 'de specialist van het samenwerkingsverband',
  partner: 'een partner van buiten school',
};

/** The members that a flex-ZAT always has (norm zorg.flexzat-samenstelling), in the order in which cards name them. */
export const fixedRoles = ['coordinator', 'mentor', 'ouders', 'leerling'] as const satisfies readonly ParticipantRole[];

/** A member of staff as participant. The key follows from role and person, so the same person in the same role is the same participant. */
export const staffParticipant = (member: StaffMember, role: ParticipantRole, fixed: boolean): Participant => ({
  key: `${role}-${member.personId}`,
  role,
  personId: member.personId,
  name: member.name,
  email: member.email,
  fixed,
  attendance: 'verwacht',
  consent: {},
});

/** The parents or the pupil as fixed participant; one entry each. Without an e-mail address they get the invitation as a file. */
export const familyParticipant = (role: 'ouders' | 'leerling', contact: { name?: string; email?: string } = {}): Participant => ({
  key: role,
  role,
  ...contact,
  fixed: true,
  attendance: 'verwacht',
  consent: {},
});

/** Twelve hexadecimal characters that follow from an e-mail address. Keys stand in public addresses, so the address itself must not. */
const digestOf = (email: string): string => createHash('sha256').update(email.toLowerCase()).digest('hex').slice(0, 12);

/** Someone from outside the school as participant. The key follows from the e-mail address, in small letters, and does not show it. */
export const outsiderParticipant = (outsider: Outsider, role: 'swv-specialist' | 'partner', fixed = false): Participant => ({
  key: `${role}-${digestOf(outsider.email)}`,
  role,
  name: outsider.name,
  organisation: outsider.organisation,
  email: outsider.email,
  fixed,
  attendance: 'verwacht',
  consent: {},
});

/**
 * Who gets an invitation: everyone who is expected, and at a metaoverleg always the specialist of the samenwerkingsverband,
 * because the norm says that this person is invited each time (norm zorg.metaoverleg).
 */
export const inviteesOf = (overleg: Overleg): readonly Participant[] =>
  overleg.participants.filter((one) => isExpected(one) || (overleg.kind === 'metaoverleg' && one.role === 'swv-specialist'));

/** Who had an invitation before a change and has none after it: these get a cancellation. */
export const withdrawnFrom = (before: Overleg, after: Overleg): readonly Participant[] => {
  const left = new Set(inviteesOf(after).map(({ key }) => key));
  return before.state === 'gepland' ? inviteesOf(before).filter(({ key }) => !left.has(key)) : [];
};
