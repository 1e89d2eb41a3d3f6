import { randomUUID } from 'node:crypto';
import type { CardJson } from '../../../cards/kit.ts';
import { trajectNoticeCard } from '../../../cards/traject/notice-card.ts';
import type { About, NewBericht } from '../../berichten/bericht.ts';
import { dutchList } from '../../shared/dutch.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Traject } from '../../traject/traject.ts';
import type { Turn } from '../turn.ts';
import { namesAt } from './names.ts';

/** Of the people who are to hear something, who has a chat with the bot and who has not. */
export interface Reach {
  readonly reached: readonly PersonId[];
  readonly missed: readonly PersonId[];
}

/** Who of these people the bot can write to. Someone who left the school keeps the chat, and hears nothing any more. */
export async function reachOf({ actor, services }: Turn, people: readonly PersonId[]): Promise<Reach> {
  const contacts = await Promise.all(
    people.map(async (person) => ({ person, contact: await services.store.contacten.get(actor.tenantId, person) })),
  );
  const canHear = ({ person, contact }: (typeof contacts)[number]) =>
    contact !== undefined && !contact.value.blocked && services.directory.findActor(actor.tenantId, person) !== undefined;
  return {
    reached: contacts.filter(canHear).map(({ person }) => person),
    missed: contacts.filter((entry) => !canHear(entry)).map(({ person }) => person),
  };
}

/** A card for a colleague's own chat. It goes along with the save that it tells of, and out as soon as that is done. */
export const noticeFor = ({ actor, now }: Turn, to: PersonId, about: About, card: CardJson): NewBericht => ({
  id: randomUUID(),
  bericht: {
    schemaVersion: 1,
    tenantId: actor.tenantId,
    to,
    about,
    content: { kind: 'kaart', card },
    from: actor.personId,
    due: now.toString(),
    state: 'wacht',
    since: now.toString(),
    attempts: 0,
  },
});

/** What colleagues are told of a change to a traject, once it is saved; see {@link tellingTraject}. */
export interface Telling {
  /** The messages for the traject as it was saved. */
  readonly berichten: (traject: Traject) => readonly NewBericht[];
  /** A sentence on those who cannot be reached, with a space before it; empty when there are none. */
  readonly unreached: string;
}

/** Prepares a message about a traject for these people. */
export async function tellingTraject(turn: Turn, people: readonly PersonId[], message: string, ask?: 'zienswijze'): Promise<Telling> {
  const { reached, missed } = await reachOf(turn, people);
  const names = namesAt(turn);
  return {
    berichten: (traject) =>
      reached.map((person) =>
        noticeFor(turn, person, { kind: 'traject', trajectId: traject.id }, trajectNoticeCard(traject, message, ask)),
      ),
    unreached: missed.length === 0 ? '' : ` ${dutchList(missed.map(names.person))} kon ik geen bericht sturen. Vertel het zelf even.`,
  };
}
