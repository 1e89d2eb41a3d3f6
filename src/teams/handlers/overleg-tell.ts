import { meetingNoticeCard } from '../../../cards/flexzat/notice-card.ts';
import type { NewBericht } from '../../berichten/bericht.ts';
import type { Participant } from '../../flexzat/overleg.ts';
import { inviteesOf, withdrawnFrom } from '../../flexzat/participants.ts';
import { dutchList, sentence } from '../../shared/dutch.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Turn } from '../turn.ts';
import { noticeFor, reachOf } from './notices.ts';
import type { Change } from './overleg-store.ts';
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
function messagesFor({ before, after }: Change): readonly Message[] {
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

/** The message for one colleague. */
function noticeOf(turn: Turn, { after }: Change, person: PersonId, { to, what, agenda }: Message): NewBericht {
  const now = after.participants.find(({ key }) => key === to.key);
  const file = agenda === 'geen' || !now ? undefined : agendaOf(turn, after, now);
  const about = { kind: 'overleg', overlegId: after.id, ...(after.trajectId ? { trajectId: after.trajectId } : {}) } as const;
  return noticeFor(
    turn,
    person,
    about,
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
 * What goes out with a change of a meeting: a message for each of its staff whom it concerns, in the own chat, and what the planner must still do:
 * tell those who cannot be reached, and those from outside the school, whom this bot sends nothing.
 */
export async function tellingOf(
  turn: Turn,
  change: Change,
): Promise<{ readonly berichten: readonly NewBericht[]; readonly toTell: string }> {
  const messages = messagesFor(change);
  const colleagues = new Map<PersonId, Message>();
  for (const message of messages) {
    const { personId } = message.to;
    if (personId && personId !== turn.actor.personId && !colleagues.has(personId)) colleagues.set(personId, message);
  }
  const { reached, missed } = await reachOf(turn, [...colleagues.keys()]);
  const berichten = reached.flatMap((person) => {
    const message = colleagues.get(person);
    return message ? [noticeOf(turn, change, person, message)] : [];
  });
  const unheard = missed.flatMap((person) => colleagues.get(person)?.to.name ?? []);
  const outside = messages.flatMap(({ to }) => (to.personId ? [] : [personWithin(change.after, to)]));
  const lines = [
    ...(unheard.length > 0 ? [`${dutchList(unheard)} kon ik geen bericht sturen.`] : []),
    ...(unheard.length + outside.length > 0 ? [`Vertel het zelf aan ${dutchList([...unheard, ...outside])}.`] : []),
  ];
  return { berichten, toTell: lines.map((line) => ` ${sentence(line)}`).join('') };
}
