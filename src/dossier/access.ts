import type { Actor } from '../people/actor.ts';
import type { Role } from '../people/role.ts';
import type { PersonId, SchoolId, TenantId } from '../shared/ids.ts';
import { stateOf } from '../traject/progress.ts';
import type { Reader, ReadLevel } from '../traject/reader.ts';
import type { Traject } from '../traject/traject.ts';

/** Everything that somebody can be allowed to do, in the words of the field. */
export const ABILITIES = [
  'norm.vragen',
  'traject.starten',
  'traject.overzicht',
  'traject.zien',
  'traject.lezen',
  'traject.schrijven',
  'traject.eigen-zienswijze',
  'traject.delen',
  'school.voorbereiding',
  'overleg.plannen',
  'overleg.zien',
  'overleg.meta-plannen',
  'schooloverzicht',
  'vraag.stellen',
  'vraag.zien',
  'vraag.intrekken',
  'vraag.beantwoorden',
  'afspraak.lezen',
  'afspraak.beheren',
  'afspraak.keuren',
] as const;

/**
 * An ability: `traject.overzicht` is one's own list, `traject.zien` code, step and state of one traject, `traject.schrijven` filling in as far as one's level goes, `traject.delen` deciding on steps and
 * people, `schooloverzicht` the pseudonym, step and state of all trajecten of the school. `vraag.beantwoorden`
 * also sees all questions of the school; `afspraak.keuren` is a second person's.
 */
export type Ability = (typeof ABILITIES)[number];

/** What an ability is asked on. Without a subject it is asked on the actor's own school, for the abilities that hold for a school as a whole. */
export type Subject =
  | { readonly kind: 'school'; readonly tenantId: TenantId; readonly schoolId: SchoolId }
  | { readonly kind: 'traject'; readonly traject: Traject }
  | {
      readonly kind: 'overleg';
      readonly tenantId: TenantId;
      readonly schoolId: SchoolId;
      /** A metaoverleg is about no pupil, so more people may plan it. */
      readonly meeting: 'flexzat' | 'metaoverleg';
      /** The members of staff who take part. */
      readonly participants: readonly PersonId[];
      /** Those of them who are there as mentor. */
      readonly mentors: readonly PersonId[];
    }
  | {
      /** A question to the coördinator, or an agreement that somebody proposed. */
      readonly kind: 'vraag' | 'afspraak';
      readonly tenantId: TenantId;
      readonly schoolId: SchoolId;
      /** Who asked or proposed. */
      readonly by: PersonId;
    };

type Rule = (actor: Actor, subject: Subject | undefined) => boolean;

const placeOf = (subject: Subject) => (subject.kind === 'traject' ? subject.traject : subject);

const isSameSchool = (actor: Actor, place: { readonly tenantId: TenantId; readonly schoolId: SchoolId }): boolean =>
  place.tenantId === actor.tenantId && place.schoolId === actor.schoolId;

const about =
  (holds: (actor: Actor, traject: Traject) => boolean): Rule =>
  (actor, subject) =>
    subject?.kind === 'traject' && isSameSchool(actor, subject.traject) && holds(actor, subject.traject);

const isMentor = (actor: Actor, traject: Traject): boolean => traject.mentor === actor.personId;

const isMember = (actor: Actor, traject: Traject): boolean => traject.members.some((member) => member.person === actor.personId);

const isAsked = (actor: Actor, traject: Traject): boolean => traject.asked.some((ask) => ask.person === actor.personId);

/** A concept is not shared yet: then only a coördinator who started it or is its mentor sees into it. */
const isCoordinators = (actor: Actor, traject: Traject): boolean =>
  stateOf(traject) !== 'concept' || traject.startedBy === actor.personId || isMentor(actor, traject);

const always: Rule = () => true;
const never: Rule = () => false;
const ownSchool: Rule = (actor, subject) => subject === undefined || isSameSchool(actor, placeOf(subject));
const asMentor = about(isMentor);
const asMember = about(isMember);
const asMentorOrMember = about((actor, traject) => isMentor(actor, traject) || isMember(actor, traject));
const asAsked = about(isAsked);
const asCoordinator = about(isCoordinators);
const aboutOverleg =
  (holds: (actor: Actor, overleg: Extract<Subject, { kind: 'overleg' }>) => boolean): Rule =>
  (actor, subject) =>
    subject?.kind === 'overleg' && isSameSchool(actor, subject) && holds(actor, subject);
const asParticipant = aboutOverleg((actor, { participants }) => participants.includes(actor.personId));
const anyOverleg = aboutOverleg(() => true);
const anyMetaoverleg = aboutOverleg((_actor, { meeting }) => meeting === 'metaoverleg');
const asMentorAtFlexzat = aboutOverleg((actor, { meeting, mentors }) => meeting === 'flexzat' && mentors.includes(actor.personId));
const aboutKind =
  (kind: 'vraag' | 'afspraak', holds: (actor: Actor, by: PersonId) => boolean): Rule =>
  (actor, subject) =>
    subject?.kind === kind && isSameSchool(actor, subject) && holds(actor, subject.by);
const ownVraag = aboutKind('vraag', (actor, by) => by === actor.personId);
const anyVraag = aboutKind('vraag', () => true);
const otherAfspraak = aboutKind('afspraak', (actor, by) => by !== actor.personId);
const either =
  (...rules: readonly Rule[]): Rule =>
  (actor, subject) =>
    rules.some((rule) => rule(actor, subject));
/** Planning for a traject asks the traject; planning on its own or changing a meeting asks the school. */
const asPlanner: Rule = (actor, subject) => (subject?.kind === 'traject' ? asCoordinator(actor, subject) : ownSchool(actor, subject));

const NOTHING = {
  'norm.vragen': always,
  'traject.starten': never,
  'traject.overzicht': never,
  'traject.zien': never,
  'traject.lezen': never,
  'traject.schrijven': never,
  'traject.eigen-zienswijze': never,
  'traject.delen': never,
  'school.voorbereiding': never,
  'overleg.plannen': never,
  'overleg.zien': never,
  'overleg.meta-plannen': never,
  schooloverzicht: never,
  'vraag.stellen': never,
  'vraag.zien': never,
  'vraag.intrekken': never,
  'vraag.beantwoorden': never,
  'afspraak.lezen': ownSchool,
  'afspraak.beheren': never,
  'afspraak.keuren': never,
} as const satisfies Readonly<Record<Ability, Rule>>;

/** Whoever works with the norm asks about it. */
const ASKS = { 'vraag.stellen': ownSchool, 'vraag.zien': ownVraag, 'vraag.intrekken': ownVraag } as const;

/** Who answers the questions of a school, and agrees on what holds there. */
const ANSWERS = {
  ...ASKS,
  'vraag.zien': anyVraag,
  'vraag.beantwoorden': ownSchool,
  'afspraak.beheren': ownSchool,
  'afspraak.keuren': otherAfspraak,
} as const;

const COLLEAGUE = {
  ...NOTHING,
  'traject.starten': ownSchool,
  'traject.overzicht': always,
  'traject.zien': asMember,
  'traject.lezen': asMember,
  'traject.schrijven': asMember,
  'traject.eigen-zienswijze': asAsked,
  'overleg.zien': asParticipant,
  ...ASKS,
} as const satisfies Readonly<Record<Ability, Rule>>;

/** Which role may do what; what is not said here is not allowed. Someone with several roles may do what any of them may. */
const RULES: Readonly<Record<Role, Readonly<Record<Ability, Rule>>>> = {
  docent: COLLEAGUE,
  bpo: COLLEAGUE,
  mentor: {
    ...COLLEAGUE,
    'traject.zien': asMentorOrMember,
    'traject.lezen': asMentorOrMember,
    'traject.schrijven': asMentorOrMember,
    'traject.delen': asMentor,
    'overleg.plannen': either(asMentor, asMentorAtFlexzat),
  },
  coordinator: {
    ...COLLEAGUE,
    'traject.zien': asCoordinator,
    'traject.lezen': asCoordinator,
    'traject.schrijven': asCoordinator,
    'traject.delen': asCoordinator,
    'school.voorbereiding': ownSchool,
    'overleg.plannen': asPlanner,
    'overleg.zien': anyOverleg,
    'overleg.meta-plannen': ownSchool,
    schooloverzicht: ownSchool,
    ...ANSWERS,
  },
  directie: {
    ...NOTHING,
    ...ANSWERS,
    'traject.overzicht': always,
    'traject.zien': about(() => true),
    'overleg.plannen': anyMetaoverleg,
    'overleg.zien': either(asParticipant, anyMetaoverleg),
    'overleg.meta-plannen': ownSchool,
    schooloverzicht: ownSchool,
  },
  beheerder: NOTHING,
};

/** Whether this person may do this, on this subject. Denied unless a rule of one of the roles says yes; another school or tenant is always denied. */
export const can = (actor: Actor, ability: Ability, subject?: Subject): boolean =>
  actor.roles.some((role) => RULES[role][ability](actor, subject));

const memberLevel = (actor: Actor, traject: Traject): ReadLevel =>
  traject.members.find((member) => member.person === actor.personId)?.level ?? 'none';

const levelOf = (actor: Actor, traject: Traject): ReadLevel => {
  const subject: Subject = { kind: 'traject', traject };
  if (can(actor, 'traject.delen', subject)) return 'care';
  if (can(actor, 'traject.lezen', subject)) return memberLevel(actor, traject);
  if (can(actor, 'traject.eigen-zienswijze', subject)) return 'own';
  return can(actor, 'schooloverzicht', subject) ? 'open' : 'none';
};

/** How far this person sees into this traject: what every view and every event of the traject asks for. */
export const readerOf = (actor: Actor, traject: Traject): Reader => ({ person: actor.personId, level: levelOf(actor, traject) });

/** How far this person sees into the school's part of the Voorbereiding: the coördinator writes, colleagues of the school read. */
export const schoolReaderOf = (actor: Actor, place: { readonly tenantId: TenantId; readonly schoolId: SchoolId }): Reader => {
  const subject: Subject = { kind: 'school', tenantId: place.tenantId, schoolId: place.schoolId };
  if (can(actor, 'school.voorbereiding', subject)) return { person: actor.personId, level: 'care' };
  return { person: actor.personId, level: isSameSchool(actor, place) && actor.roles.length > 0 ? 'open' : 'none' };
};
