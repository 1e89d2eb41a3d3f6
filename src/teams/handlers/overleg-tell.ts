import { meetingNoticeCard } from '../../../cards/flexzat/notice-card.ts';
import type { Participant } from '../../flexzat/overleg.ts';
import { inviteesOf, withdrawnFrom } from '../../flexzat/participants.ts';
import { dutchList, sentence } from '../../shared/dutch.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Turn } from '../turn.ts';
import type { Changed } from './overleg-store.ts';
import { agendaOf } from './overleg-view.ts';
import { momentWords, personWithin, titleWithin } from './overleg-words.ts';

/** Someone who must hear of a change, and what. */
interface Message {
  readonly to: Participant;
  readonly what: string;
  readonly agenda: 'zet-in' | 'haal-uit' | 'geen';
}

const NOT_NEEDED = 'Je hoeft hier niet meer bij te zijn. Haal het uit je agenda.';

/** Who must hear what of a change: everyone who is invited of a new or other moment, and those whom it takes off or puts on the list. */
function messagesFor({ before, after }: Changed): readonly Message[] {
  if (!after.chosen) return [];
  if (after.state === 'geannuleerd') return inviteesOf(before).map((to) => ({ to, what: 'Geannuleerd.', agenda: 'haal-uit' }));
  const withdrawn = withdrawnFrom(before, after).map((to): Message => ({ to, what: NOT_NEEDED, agenda: 'geen' }));
  if (before.chosen?.start !== after.chosen.start) {
    const what = before.chosen ? 'Verzet. Dit is het nieuwe moment.' : 'Gepland.';
    return [...inviteesOf(after).map((to): Message => ({ to, what, agenda: 'zet-in' })), ...withdrawn];
  }
  const known = new Set(inviteesOf(before).map(({ key }) => key));
  const added = inviteesOf(after).filter(({ key }) => !known.has(key));
  return [...added.map((to): Message => ({ to, what: 'Je bent uitgenodigd.', agenda: 'zet-in' })), ...withdrawn];
}

const AGENDA_TITLES = { 'zet-in': 'Zet in je agenda', 'haal-uit': 'Haal uit je agenda' } as const;

/** Sends one message; resolves with whether it arrived. */
function send(turn: Turn, { after }: Changed, person: PersonId, { to, what, agenda }: Message): Promise<boolean> {
  const now = after.participants.find(({ key }) => key === to.key);
  const file = agenda === 'geen' || !now ? undefined : agendaOf(turn, after, now);
  return turn.services.send(
    turn.actor.tenantId,
    person,
    meetingNoticeCard({
      overlegId: after.id,
      title: titleWithin(after),
      what,
      moment: momentWords(after, turn.now) ?? '',
      agenda: file && agenda !== 'geen' ? { title: AGENDA_TITLES[agenda], url: file.url } : undefined,
    }),
  );
}

/**
 * Tells the staff of a meeting about a change, each in the own chat. Resolves with what the planner must still do: tell those who could not be
 * reached, and those from outside the school, whom this bot sends nothing. Empty when nothing changed for anyone.
 */
export async function tellOf(turn: Turn, change: Changed): Promise<string> {
  if (!change.saved) return '';
  const messages = messagesFor(change);
  const colleagues = new Map<PersonId, Message>();
  for (const message of messages) {
    const { personId } = message.to;
    if (personId && personId !== turn.actor.personId && !colleagues.has(personId)) colleagues.set(personId, message);
  }
  const reached = await Promise.all(
    [...colleagues].map(async ([person, message]) => ({ message, ok: await send(turn, change, person, message) })),
  );
  const missed = reached.flatMap(({ message, ok }) => (ok ? [] : [message.to.name ?? '']));
  const outside = messages.flatMap(({ to }) => (to.personId ? [] : [personWithin(change.after, to)]));
  return [
    ...(missed.length > 0 ? [`${dutchList(missed)} kon ik geen bericht sturen.`] : []),
    ...(missed.length + outside.length > 0 ? [`Vertel het zelf aan ${dutchList([...missed, ...outside])}.`] : []),
  ]
    .map(sentence)
    .map((line) => ` ${line}`)
    .join('');
}
