import type { MeetingView, PersonRow } from '../../../cards/flexzat/meeting-parts.ts';
import { can } from '../../dossier/access.ts';
import { chairOf, intervalOf, type Overleg, type Participant } from '../../flexzat/overleg.ts';
import { inviteesOf } from '../../flexzat/participants.ts';
import { openPoints } from '../../flexzat/rules.ts';
import { dutchMoment } from '../../shared/dutch.ts';
import type { Turn } from '../turn.ts';
import { schoolOf } from './names.ts';
import { subjectOf } from './overleg-subject.ts';
import { isOver, momentWords, personName, personRole, personWithin, presenceWords, stateWords, titleOf } from './overleg-words.ts';

/** How many people stand on the card of a meeting itself; the others are one tap away. */
const FIRST_PEOPLE = 10;

/** Whether the actor may change this meeting, whatever state it is in. */
export const mayPlan = ({ actor }: Turn, overleg: Overleg): boolean => can(actor, 'overleg.plannen', subjectOf(overleg));

/** The calendar file of someone who is invited, once there is a moment; also after cancelling, since it then takes the moment out again. */
export function agendaOf({ services }: Turn, overleg: Overleg, participant: Participant): PersonRow['agenda'] {
  if (!overleg.chosen || !inviteesOf(overleg).includes(participant)) return undefined;
  const what = overleg.state === 'geannuleerd' ? 'Annulering voor de agenda' : 'Agenda-bestand';
  const { tenantId, id: overlegId } = overleg;
  return {
    title: `${what} van ${personWithin(overleg, participant)}`,
    url: services.links.urlFor({ tenantId, overlegId, participant: participant.key }),
  };
}

/** Everyone on the list of a meeting. Whoever plans has all calendar files to pass on, the others only their own. */
export function personRows(turn: Turn, overleg: Overleg): readonly PersonRow[] {
  const plans = mayPlan(turn, overleg);
  return overleg.participants.map((participant) => ({
    key: participant.key,
    name: personName(overleg, participant),
    state: `${personRole(participant)}. ${presenceWords(overleg, participant, turn.now)}.`,
    agenda: plans || participant.personId === turn.actor.personId ? agendaOf(turn, overleg, participant) : undefined,
  }));
}

/** A meeting as its card shows it to the actor. */
export function meetingView(turn: Turn, overleg: Overleg): MeetingView {
  const { now } = turn;
  const plans = mayPlan(turn, overleg) && overleg.state !== 'geannuleerd';
  const chair = chairOf(overleg);
  const open = plans && !isOver(overleg, now);
  return {
    overlegId: overleg.id,
    trajectId: overleg.trajectId,
    title: titleOf(overleg),
    state: stateWords(overleg, now),
    moment: momentWords(overleg, now),
    place: schoolOf(turn).location,
    chair: chair ? personName(overleg, chair) : 'Nog niemand',
    openPoints: open ? openPoints(overleg).map(({ text }) => text) : [],
    proposals: overleg.proposals.map((slot) => ({ start: slot.start, label: dutchMoment(intervalOf(slot).start, now) })),
    moving: overleg.state === 'gepland',
    people: personRows(turn, overleg).slice(0, FIRST_PEOPLE),
    total: overleg.participants.length,
    rights: { plan: open, people: plans },
  };
}
