import type { NewBericht } from '../../berichten/bericht.ts';
import { readerOf } from '../../dossier/access.ts';
import { calendarOf } from '../../people/school.ts';
import { asBerichten, remindersOfTraject } from '../../reminders/plan.ts';
import type { Stored } from '../../shared/collection.ts';
import type { TrajectId } from '../../shared/ids.ts';
import { type Refusal, refuse } from '../../shared/refusal.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { withCodeTerm } from '../../storage/shapes.ts';
import type { Traject } from '../../traject/traject.ts';
import type { TrajectEvent } from '../../traject/transitions/events.ts';
import type { Decision, Outcome, TrajectRefusal } from '../../traject/transitions/outcome.ts';
import { transition } from '../../traject/transitions.ts';
import { type Turn, withStore } from '../turn.ts';
import { schoolOf } from './names.ts';
import { orNotSaved } from './not-saved.ts';

/** More often than this a save never meets another in between; then something else is wrong. */
const MAX_TRIES = 8;

const GONE = 'Dit traject bestaat niet meer. Kijk bij “mijn trajecten”.';

/** Loads a traject of the actor's own tenant. Someone else's and one that does not exist get the same answer, so that nothing can be probed. */
export async function loadTraject({ actor, services }: Turn, id: TrajectId): Promise<Result<Stored<Traject>, Refusal>> {
  const stored = await services.store.trajecten.get(actor.tenantId, id);
  return stored ? ok(stored) : refuse('bestaat-niet', GONE);
}

/**
 * Runs a task while nobody else starts a traject with this code at the actor's school, with all that have it as they are then. What the task saves
 * goes through the turn that it gets.
 */
export const whileStarting = <T>(
  turn: Turn,
  pseudonym: string,
  task: (turn: Turn, present: readonly Traject[]) => Promise<T>,
): Promise<T> => {
  const { tenantId, schoolId } = turn.actor;
  return turn.services.store.alone(tenantId, `start-${schoolId}`, async (store) => {
    const present = await store.trajecten.find(tenantId, withCodeTerm(schoolId, pseudonym.trim().toUpperCase()));
    return task(
      withStore(turn, store),
      present.map(({ value }) => value),
    );
  });
};

/** What goes along with the save of a traject: messages to colleagues, and the reminders that follow from it. */
export const alongWith = (turn: Turn, traject: Traject, berichten: readonly NewBericht[]): readonly NewBericht[] => [
  ...berichten,
  ...asBerichten(remindersOfTraject(traject, calendarOf(schoolOf(turn))), traject.tenantId, turn.now),
];

/**
 * Lets something happen to a traject and saves it. When someone else saved in between, the rule is asked again on what is there now, so that the
 * merge in the rule decides and never the order of the writes. A hand-in that is refused still saves the page that came with it.
 * @param tell the messages that go out with the save; none when nothing changed
 */
export async function changeTraject(
  turn: Turn,
  id: TrajectId,
  event: TrajectEvent,
  tell: (traject: Traject) => readonly NewBericht[] = () => [],
): Promise<Result<Outcome, TrajectRefusal>> {
  const { actor, services, now } = turn;
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const stored = await services.store.trajecten.get(actor.tenantId, id);
    if (!stored) return refuse('bestaat-niet', GONE);
    const decision = transition(stored.value, event, { by: readerOf(actor, stored.value), now });
    const changed = changedBy(decision);
    if (!changed) return decision;
    const along = alongWith(turn, changed, decision.ok ? tell(changed) : []);
    const saved = await orNotSaved(turn, 'traject bewaren', () =>
      services.store.trajecten.replace(actor.tenantId, id, changed, stored.revision, along),
    );
    if (!saved.ok) return saved;
    if (saved.value.ok) return decision;
  }
  return err({
    code: 'gelijktijdig',
    text: 'Veel mensen bewaren dit traject tegelijk. Er is niets van jou bewaard. Probeer het over een minuut opnieuw.',
  });
}

const changedBy = (decision: Decision): Traject | undefined => {
  if (!decision.ok) return decision.error.draft;
  return decision.value.saved ? decision.value.traject : undefined;
};
