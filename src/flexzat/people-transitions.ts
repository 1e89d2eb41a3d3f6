import { isDeepStrictEqual } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { staffMember } from '../people/school.ts';
import { dayOf } from '../shared/clock.ts';
import { type Refusal, refuse } from '../shared/refusal.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { changed, type Handler } from './change.ts';
import { type Attendance, type Consent, isExpected, isOutsider, type Overleg, type Participant } from './overleg.ts';
import { inviteesOf, roleWords, staffParticipant } from './participants.ts';
import { doubleBookingRule, openPoints } from './rules.ts';

/** A planned meeting must keep to the rules; one that is still an offer may be incomplete. */
const keepsRules = (overleg: Overleg): Result<Overleg, Refusal> => {
  const [fault] = overleg.chosen ? openPoints(overleg) : [];
  return fault ? err(fault) : ok(overleg);
};

/** Raises the sequence of a planned meeting when other people are invited than before. */
const resequenced = (before: Overleg, after: Overleg): Overleg => {
  const invited = (overleg: Overleg) =>
    inviteesOf(overleg)
      .map(({ key, email }) => `${key} ${email ?? ''}`)
      .join();
  return before.chosen && invited(before) !== invited(after) ? { ...after, sequence: before.sequence + 1 } : after;
};

const notOnList = () => refuse('bestaat-niet', 'Deze persoon staat niet meer op de lijst. Open het overleg opnieuw.');

const listFault = (overleg: Overleg, participants: readonly Participant[]): Result<never, Refusal> | undefined => {
  if (new Set(participants.map(({ key }) => key)).size < participants.length)
    return refuse('samenstelling', 'Iemand staat twee keer op de lijst. Haal een van de twee weg.');
  const gone = overleg.participants.find((old) => old.fixed && !participants.some((one) => one.fixed && one.role === old.role));
  if (gone)
    return refuse(
      'samenstelling',
      `Bij dit overleg hoort altijd: ${roleWords[gone.role]}. Kan die niet? Laat de naam staan en noteer de reden.`,
    );
  return participants.some(({ key }) => key === overleg.chair)
    ? undefined
    : refuse('samenstelling', 'De voorzitter staat niet meer op de lijst. Kies eerst een andere voorzitter.');
};

/** Puts another list of people in place. A fixed member may be replaced by another in the same role, never just removed. */
export const setParticipants: Handler<'setParticipants'> = (overleg, { participants }, context) => {
  const wrong = listFault(overleg, participants);
  if (wrong) return wrong;
  const next = changed(overleg, { participants: [...participants] }, 'deelnemers', context);
  const clash = next.chosen && doubleBookingRule(next, next.chosen, context);
  return clash ? err(clash) : keepsRules(resequenced(overleg, next));
};

/** Gives the chair to someone who is expected at the meeting. */
export const setChair: Handler<'setChair'> = (overleg, { key }, context) => {
  const chair = overleg.participants.find((participant) => participant.key === key);
  if (!chair) return notOnList();
  if (!chair.personId || !isExpected(chair)) return refuse('samenstelling', 'Kies als voorzitter een collega die erbij is.');
  return keepsRules(changed(overleg, { chair: key }, 'voorzitter', context));
};

/** Says whether a decision of the management is told. If so, a director or manager chairs: the one named, or else the first on the list. */
export const setManagementDecision: Handler<'setManagementDecision'> = (overleg, { value, directie }, context) => {
  const member = directie === undefined ? undefined : staffMember(context.school, directie);
  if (directie !== undefined && !member?.roles.includes('directie'))
    return refuse('samenstelling', 'Kies iemand van de directie of het management als voorzitter.');
  const added = member && staffParticipant(member, 'directie', false);
  const participants =
    added && !overleg.participants.some(({ key }) => key === added.key) ? [...overleg.participants, added] : overleg.participants;
  const chair = added ?? participants.find((participant) => participant.role === 'directie' && isExpected(participant));
  const change: Partial<Overleg> = { managementDecision: value, participants, chair: value && chair ? chair.key : overleg.chair };
  const next = changed(overleg, change, 'directiebesluit', context);
  const clash = next.chosen && doubleBookingRule(next, next.chosen, context);
  return clash ? err(clash) : keepsRules(resequenced(overleg, next));
};

const withParticipant = (overleg: Overleg, participant: Participant): Participant[] =>
  overleg.participants.map((one) => (one.key === participant.key ? participant : one));

/** Writes down that someone cannot come and why, or that they can after all. The chair first hands over the chair. */
export const setAttendance: Handler<'setAttendance'> = (overleg, { key, attendance }, context) => {
  const participant = overleg.participants.find((one) => one.key === key);
  if (!participant) return notOnList();
  if (attendance !== 'verwacht' && 'afwezig' in attendance && attendance.afwezig.trim() === '')
    return refuse('invoer', 'Schrijf kort op waarom deze persoon er niet bij is.', { reden: 'Vul een reden in.' });
  const next = changed(overleg, { participants: withParticipant(overleg, { ...participant, attendance }) }, 'aanwezigheid', context);
  const clash = next.chosen && doubleBookingRule(next, next.chosen, context);
  return clash ? err(clash) : keepsRules(resequenced(overleg, next));
};

/** How an outsider stays away after a no. */
const NO_CONSENT: Attendance = { geen: 'toestemming' };

const withConsent = (participant: Participant, from: 'ouders' | 'leerling', given: Consent): Participant => {
  const consent = { ...participant.consent, [from]: given };
  const refused = Object.values(consent).some((answer) => answer?.given === false);
  const restored = isDeepStrictEqual(participant.attendance, NO_CONSENT) ? 'verwacht' : participant.attendance;
  return { ...participant, consent, attendance: refused ? NO_CONSENT : restored };
};

/** Writes down a yes or no about inviting one outsider, with its day. A no takes effect at once, also when the meeting is planned: no invitation. */
export const setConsent: Handler<'setConsent'> = (overleg, { key, from, consent }, context) => {
  const participant = overleg.participants.find((one) => one.key === key);
  if (!participant) return notOnList();
  if (!isOutsider(participant) || overleg.kind === 'metaoverleg')
    return refuse('invoer', 'Toestemming is alleen nodig voor mensen van buiten, bij een overleg over een leerling.');
  if (Temporal.PlainDate.compare(consent.date, dayOf(context.now)) > 0)
    return refuse('invoer', 'De datum van de toestemming ligt na vandaag. Kies de dag waarop je het antwoord kreeg.', {
      datum: 'Kies een dag tot en met vandaag.',
    });
  const participants = withParticipant(overleg, withConsent(participant, from, consent));
  return keepsRules(resequenced(overleg, changed(overleg, { participants }, 'toestemming', context)));
};
