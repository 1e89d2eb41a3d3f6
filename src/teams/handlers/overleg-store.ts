import { isDeepStrictEqual } from 'node:util';
import type { Subject } from '../../dossier/access.ts';
import { busyOf } from '../../flexzat/busy.ts';
import type { OverlegContext, OverlegEvent } from '../../flexzat/events.ts';
import type { Overleg } from '../../flexzat/overleg.ts';
import { transition } from '../../flexzat/transition.ts';
import { calendarOf } from '../../people/school.ts';
import type { Stored } from '../../shared/collection.ts';
import type { OverlegId } from '../../shared/ids.ts';
import { KeyQueue } from '../../shared/key-queue.ts';
import { type Refusal, refuse } from '../../shared/refusal.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Turn } from '../turn.ts';
import { schoolOf } from './names.ts';
import { orNotSaved } from './not-saved.ts';

/**
 * Planning at one school happens one by one: whether a colleague is free follows from all other meetings, which compare-and-set on a single
 * meeting does not see. Holds within this process only; a store that several processes share must do it with a transaction.
 */
const planning = new KeyQueue();

/** More often than this a save never meets another in between; then something else is wrong. */
const MAX_TRIES = 8;

const GONE = 'Dit overleg bestaat niet meer. Kijk bij “mijn overleggen”.';

/** A meeting before and after a change; `saved` is false when nothing changed, as at a second click. */
export interface Changed {
  readonly before: Overleg;
  readonly after: Overleg;
  readonly saved: boolean;
}

/** What is to become of a meeting, given what the world looks like. */
export type Decide = (overleg: Overleg, context: OverlegContext) => Result<Overleg, Refusal>;

/** What the ability to see or plan a meeting is asked on. */
export const subjectOf = ({ tenantId, schoolId, kind, participants }: Overleg): Subject => ({
  kind: 'overleg',
  tenantId,
  schoolId,
  meeting: kind,
  participants: participants.flatMap(({ personId }) => personId ?? []),
  mentors: participants.flatMap(({ personId, role }) => (personId && role === 'mentor' ? [personId] : [])),
});

/** Every meeting of the actor's tenant. */
export const allOverleggen = async ({ actor, services }: Turn): Promise<readonly Overleg[]> =>
  (await services.store.overleggen.list(actor.tenantId)).map(({ value }) => value);

/** Loads a meeting of the actor's own tenant. */
export async function loadOverleg({ actor, services }: Turn, id: OverlegId): Promise<Result<Overleg, Refusal>> {
  const stored = await services.store.overleggen.get(actor.tenantId, id);
  return stored ? ok(stored.value) : refuse('bestaat-niet', GONE);
}

/** What the rules of a meeting need to know, with all meetings of the tenant as what keeps its staff. */
export function contextOf(turn: Turn, all: readonly Overleg[]): OverlegContext {
  const school = schoolOf(turn);
  return { now: turn.now, by: turn.actor.personId, school, calendar: calendarOf(school), busy: busyOf(all) };
}

/** Lets events happen one after another; the first that is refused refuses all. */
export const following = (overleg: Overleg, events: readonly OverlegEvent[], context: OverlegContext): Result<Overleg, Refusal> =>
  events.reduce<Result<Overleg, Refusal>>((state, event) => (state.ok ? transition(state.value, event, context) : state), ok(overleg));

/** Runs a task while nobody else plans at the actor's school, with all meetings as they are then. */
export const whilePlanning = <T>(turn: Turn, task: (all: readonly Overleg[]) => Promise<T>): Promise<T> =>
  planning.run(`${turn.actor.tenantId}/${turn.actor.schoolId}`, async () => task(await allOverleggen(turn)));

/** One try to change a meeting; undefined when something else saved it in between. */
async function changeOnce(
  turn: Turn,
  { id, revision, value: before }: Stored<Overleg>,
  decide: (before: Overleg) => Result<Overleg, Refusal>,
): Promise<Result<Changed, Refusal> | undefined> {
  const decision = decide(before);
  if (!decision.ok) return decision;
  const after = decision.value;
  if (isDeepStrictEqual(before, after)) return ok({ before, after, saved: false });
  const { overleggen } = turn.services.store;
  const saved = await orNotSaved(turn, 'overleg bewaren', () => overleggen.replace(turn.actor.tenantId, id, after, revision));
  if (!saved.ok) return saved;
  return saved.value.ok ? ok({ before, after, saved: true }) : undefined;
}

/** Changes a meeting by the rules and saves it. When something else saved it in between, the rules are asked again on what is there now. */
export const changeOverleg = (turn: Turn, id: OverlegId, decide: Decide): Promise<Result<Changed, Refusal>> =>
  whilePlanning(turn, async (all) => {
    const context = contextOf(turn, all);
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      const stored = await turn.services.store.overleggen.get(turn.actor.tenantId, id);
      if (!stored) return refuse('bestaat-niet', GONE);
      const changed = await changeOnce(turn, stored, (before) => decide(before, context));
      if (changed) return changed;
    }
    return err({
      code: 'gelijktijdig',
      text: 'Iemand anders wijzigt dit overleg ook. Er is niets van jou bewaard. Probeer het over een minuut opnieuw.',
    });
  });
