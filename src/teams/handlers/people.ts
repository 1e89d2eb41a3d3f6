import { trajectNoticeCard } from '../../../cards/traject/notice-card.ts';
import { PEOPLE } from '../../../cards/traject/prompts.ts';
import { dutchList } from '../../shared/dutch.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Refusal } from '../../shared/refusal.ts';
import type { Option } from '../../traject/fields.ts';
import type { Traject } from '../../traject/traject.ts';
import type { TrajectEvent } from '../../traject/transitions/events.ts';
import type { Inputs } from '../row.ts';
import type { Turn } from '../turn.ts';
import { namesAt, schoolOf, staffOptions } from './names.ts';
import { changeTraject } from './traject-store.ts';

/** The mentors of the actor's school. */
export const mentorOptions = ({ actor, services }: Turn): readonly Option[] =>
  services.directory
    .staffWithRole(actor.tenantId, actor.schoolId, 'mentor')
    .map(({ personId, name }) => ({ value: personId, label: name }));

/** The colleagues that a card named, as far as they are on the school's staff list. */
export function colleaguesIn(turn: Turn, inputs: Inputs): readonly PersonId[] {
  const named = new Set(typeof inputs[PEOPLE] === 'string' ? inputs[PEOPLE].split(',') : []);
  return schoolOf(turn).staff.flatMap(({ personId }) => (named.has(personId) && personId !== turn.actor.personId ? [personId] : []));
}

/** The colleagues that can be chosen on a card: everyone but the actor. */
export const otherStaff = (turn: Turn): readonly Option[] =>
  staffOptions(schoolOf(turn)).filter(({ value }) => value !== turn.actor.personId);

/** What came of doing something for several colleagues: the traject then, for whom it was new, and the no at which it ended. */
export interface EachOutcome {
  readonly traject: Traject;
  readonly fresh: readonly PersonId[];
  readonly refusal?: Refusal;
}

/** Lets an event happen for one colleague after another, up to the first no. A second click is new for nobody, so nobody is told twice. */
export async function forEach(
  turn: Turn,
  traject: Traject,
  people: readonly PersonId[],
  event: (person: PersonId) => TrajectEvent,
): Promise<EachOutcome> {
  let latest = traject;
  const fresh: PersonId[] = [];
  for (const person of people) {
    const changed = await changeTraject(turn, traject.id, event(person));
    if (!changed.ok) return { traject: latest, fresh, refusal: changed.error };
    latest = changed.value.traject;
    if (changed.value.saved) fresh.push(person);
  }
  return { traject: latest, fresh };
}

/** Sends each of these people a card about a traject; resolves with a sentence on those who could not be reached, or nothing. */
export async function tell(
  turn: Turn,
  traject: Traject,
  people: readonly PersonId[],
  message: string,
  ask?: 'zienswijze',
): Promise<string> {
  const names = namesAt(turn);
  const card = trajectNoticeCard(traject, message, ask);
  const reached = await Promise.all(
    people.map(async (person) => ({ person, ok: await turn.services.send(turn.actor.tenantId, person, card) })),
  );
  const missed = reached.flatMap(({ person, ok }) => (ok ? [] : [names.person(person)]));
  return missed.length === 0 ? '' : ` ${dutchList(missed)} kon ik geen bericht sturen. Vertel het zelf even.`;
}
