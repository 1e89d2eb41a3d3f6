import { randomUUID } from 'node:crypto';
import type { CardJson } from '../../../cards/kit.ts';
import type { About, NewBericht } from '../../berichten/bericht.ts';
import { staffMember } from '../../people/school.ts';
import { dutchList } from '../../shared/dutch.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Vraag } from '../../vragen/vraag.ts';
import type { Turn } from '../turn.ts';
import { namesAt, schoolOf } from './names.ts';
import { reachOf } from './notices.ts';

const withRole = ({ actor, services }: Turn, role: 'coordinator' | 'directie'): readonly PersonId[] =>
  services.directory.staffWithRole(actor.tenantId, actor.schoolId, role).map(({ personId }) => personId);

/** Who answers a question of the actor: the coördinatoren of the school, or the directie where there is no other coördinator. Empty when nobody is left. */
export function answerersFor(turn: Turn): readonly PersonId[] {
  const others = (people: readonly PersonId[]) => people.filter((person) => person !== turn.actor.personId);
  const coordinators = others(withRole(turn, 'coordinator'));
  return coordinators.length > 0 ? coordinators : others(withRole(turn, 'directie'));
}

/** Who can approve what this person proposed: every other coördinator and the directie of the school. */
export const judgesFor = (turn: Turn, proposedBy: PersonId): readonly PersonId[] =>
  [...new Set([...withRole(turn, 'coordinator'), ...withRole(turn, 'directie')])].filter((person) => person !== proposedBy);

/** People of the school by name, in running text. */
export const namesOf = (turn: Turn, people: readonly PersonId[]): string => dutchList(people.map(namesAt(turn).person), 'en');

/** How somebody is called in a title; someone who left has no name any more. */
export const nameOf = (turn: Turn, person: PersonId): string => staffMember(schoolOf(turn), person)?.name ?? 'een oud-collega';

/** Messages for some people, and a sentence on those who cannot be reached, with a space before it. */
export interface Mail {
  readonly berichten: readonly NewBericht[];
  readonly unreached: string;
}

/** A message of the actor's doing: a card, or one that is made when it goes out, from what is there then. */
const messageTo = ({ actor, now }: Turn, to: PersonId, about: About, content: CardJson | 'nieuw' | 'antwoord'): NewBericht => ({
  id: randomUUID(),
  bericht: {
    schemaVersion: 1,
    tenantId: actor.tenantId,
    to,
    about,
    content: typeof content === 'string' ? { kind: 'herinnering', key: content } : { kind: 'kaart', card: content },
    from: actor.personId,
    due: now.toString(),
    state: 'wacht',
    since: now.toString(),
    attempts: 0,
  },
});

/** Prepares a message for each of these people who has a chat with the bot. */
export async function mailTo(
  turn: Turn,
  people: readonly PersonId[],
  about: About,
  content: CardJson | 'nieuw' | 'antwoord',
): Promise<Mail> {
  const { reached, missed } = await reachOf(turn, people);
  return {
    berichten: reached.map((person) => messageTo(turn, person, about, content)),
    unreached: missed.length === 0 ? '' : ` ${namesOf(turn, missed)} kon ik geen bericht sturen. Vertel het zelf even.`,
  };
}

/** What a message about a question is kept with. */
export const aboutVraag = ({ id }: Pick<Vraag, 'id'>): About => ({ kind: 'vraag', vraagId: id });
