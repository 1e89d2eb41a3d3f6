import { readerOf } from '../../dossier/access.ts';
import type { Stored } from '../../shared/collection.ts';
import type { TrajectId } from '../../shared/ids.ts';
import { KeyQueue } from '../../shared/key-queue.ts';
import { type Refusal, refuse } from '../../shared/refusal.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Traject } from '../../traject/traject.ts';
import type { TrajectEvent } from '../../traject/transitions/events.ts';
import type { Decision, Outcome, TrajectRefusal } from '../../traject/transitions/outcome.ts';
import { transition } from '../../traject/transitions.ts';
import type { Turn } from '../turn.ts';
import { orNotSaved } from './not-saved.ts';

/** More often than this a save never meets another in between; then something else is wrong. */
const MAX_TRIES = 8;

const GONE = 'Dit traject bestaat niet meer. Kijk bij “mijn trajecten”.';

/** Loads a traject of the actor's own tenant. Someone else's and one that does not exist get the same answer, so that nothing can be probed. */
export async function loadTraject({ actor, services }: Turn, id: TrajectId): Promise<Result<Stored<Traject>, Refusal>> {
  const stored = await services.store.trajecten.get(actor.tenantId, id);
  return stored ? ok(stored) : refuse('bestaat-niet', GONE);
}

/** Starting and resuming happen one by one at a school: that no other traject with this code runs follows from all of them. In this process only. */
const starting = new KeyQueue();

/** Runs a task while nobody else starts a traject at the actor's school, with all of the tenant as they are then. */
export const whileStarting = <T>({ actor, services }: Turn, task: (present: readonly Traject[]) => Promise<T>): Promise<T> =>
  starting.run(`${actor.tenantId}/${actor.schoolId}`, async () =>
    task((await services.store.trajecten.list(actor.tenantId)).map(({ value }) => value)),
  );

/**
 * Lets something happen to a traject and saves it. When someone else saved in between, the rule is asked again on what is there now, so that the
 * merge in the rule decides and never the order of the writes. A hand-in that is refused still saves the page that came with it.
 */
export async function changeTraject(turn: Turn, id: TrajectId, event: TrajectEvent): Promise<Result<Outcome, TrajectRefusal>> {
  const { actor, services, now } = turn;
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const stored = await services.store.trajecten.get(actor.tenantId, id);
    if (!stored) return refuse('bestaat-niet', GONE);
    const decision = transition(stored.value, event, { by: readerOf(actor, stored.value), now });
    const changed = changedBy(decision);
    if (!changed) return decision;
    const saved = await orNotSaved(turn, 'traject bewaren', () =>
      services.store.trajecten.replace(actor.tenantId, id, changed, stored.revision),
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
