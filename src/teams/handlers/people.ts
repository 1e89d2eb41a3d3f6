import { PEOPLE } from '../../../cards/traject/prompts.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Refusal } from '../../shared/refusal.ts';
import type { Option } from '../../traject/fields.ts';
import type { Traject } from '../../traject/traject.ts';
import type { TrajectEvent } from '../../traject/transitions/events.ts';
import type { Inputs } from '../row.ts';
import type { Turn } from '../turn.ts';
import { schoolOf, staffOptions } from './names.ts';
import { tellingTraject } from './notices.ts';
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
  /** A sentence on those who could not be told, with a space before it; empty when there are none. */
  readonly unreached: string;
}

/** Lets an event happen for one colleague after another, up to the first no, and tells each. A second click is new for nobody, so nobody is told twice. */
export async function forEach(
  turn: Turn,
  traject: Traject,
  people: readonly PersonId[],
  event: (person: PersonId) => TrajectEvent,
  message: { readonly text: string; readonly ask?: 'zienswijze' },
): Promise<EachOutcome> {
  let latest = traject;
  const fresh: PersonId[] = [];
  const unreached = async () => (await tellingTraject(turn, fresh, message.text)).unreached;
  for (const person of people) {
    const { berichten } = await tellingTraject(turn, [person], message.text, message.ask);
    const changed = await changeTraject(turn, traject.id, event(person), berichten);
    if (!changed.ok) return { traject: latest, fresh, refusal: changed.error, unreached: await unreached() };
    latest = changed.value.traject;
    if (changed.value.saved) fresh.push(person);
  }
  return { traject: latest, fresh, unreached: await unreached() };
}
