import { isDeepStrictEqual } from 'node:util';
import type { NewBericht } from '../../berichten/bericht.ts';
import { busyOf } from '../../flexzat/busy.ts';
import type { OverlegContext, OverlegEvent } from '../../flexzat/events.ts';
import type { Overleg } from '../../flexzat/overleg.ts';
import { transition } from '../../flexzat/transition.ts';
import { calendarOf } from '../../people/school.ts';
import { asBerichten, remindersOfOverleg } from '../../reminders/plan.ts';
import type { Stored } from '../../shared/collection.ts';
import type { OverlegId } from '../../shared/ids.ts';
import { type Refusal, refuse } from '../../shared/refusal.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { atSchoolTerm, ofPersonTerm } from '../../storage/shapes.ts';
import { type Turn, withStore } from '../turn.ts';
import { schoolOf } from './names.ts';
import { orNotSaved } from './not-saved.ts';
import { tellingOf } from './overleg-tell.ts';

/** More often than this a save never meets another in between; then something else is wrong. */
const MAX_TRIES = 8;

const GONE = 'Dit overleg bestaat niet meer. Kijk bij “mijn overleggen”.';

/** A meeting before and after a change. */
export interface Change {
  readonly before: Overleg;
  readonly after: Overleg;
}

/** A change that was saved, or that changed nothing, as at a second click. */
export interface Changed extends Change {
  /** What the planner must still tell to people whom the bot cannot reach, with a space before it; empty when there are none. */
  readonly toTell: string;
}

/** What is to become of a meeting, given what the world looks like. */
export type Decide = (overleg: Overleg, context: OverlegContext) => Result<Overleg, Refusal>;

/**
 * The meetings of the actor's school, and those elsewhere of colleagues who work at more than one school of the tenant: all that can keep its staff
 * from meeting.
 */
export async function allOverleggen({ actor, services }: Turn): Promise<readonly Overleg[]> {
  const { tenantId, schoolId } = actor;
  const terms = [atSchoolTerm(schoolId), ...services.directory.sharedStaff(tenantId, schoolId).map(ofPersonTerm)];
  const found = await Promise.all(terms.map((term) => services.store.overleggen.find(tenantId, term)));
  return [...new Map(found.flat().map(({ id, value }) => [id, value])).values()];
}

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

/**
 * Runs a task while nobody else plans at the actor's school, with all meetings as they are then: whether a colleague is free follows from all of
 * them. What the task saves goes through the turn that it gets.
 */
export const whilePlanning = <T>(turn: Turn, task: (turn: Turn, all: readonly Overleg[]) => Promise<T>): Promise<T> => {
  const { tenantId, schoolId } = turn.actor;
  const key = turn.services.directory.sharedStaff(tenantId, schoolId).length > 0 ? 'plannen' : `plannen-${schoolId}`;
  return turn.services.store.alone(tenantId, key, async (store) => {
    const alone = withStore(turn, store);
    return task(alone, await allOverleggen(alone));
  });
};

/** What goes along with the save of a meeting: messages to its staff, and the reminders that follow from it. */
export const alongWith = (turn: Turn, overleg: Overleg, berichten: readonly NewBericht[]): readonly NewBericht[] => [
  ...berichten,
  ...asBerichten(remindersOfOverleg(overleg, calendarOf(schoolOf(turn))), overleg.tenantId, turn.now),
];

/** One try to change a meeting; undefined when something else saved it in between. */
async function changeOnce(
  turn: Turn,
  { id, revision, value: before }: Stored<Overleg>,
  decide: (before: Overleg) => Result<Overleg, Refusal>,
): Promise<Result<Changed, Refusal> | undefined> {
  const decision = decide(before);
  if (!decision.ok) return decision;
  const after = decision.value;
  if (isDeepStrictEqual(before, after)) return ok({ before, after, toTell: '' });
  const { overleggen } = turn.services.store;
  const { berichten, toTell } = await tellingOf(turn, { before, after });
  const along = alongWith(turn, after, berichten);
  const saved = await orNotSaved(turn, 'overleg bewaren', () => overleggen.replace(turn.actor.tenantId, id, after, revision, along));
  if (!saved.ok) return saved;
  return saved.value.ok ? ok({ before, after, toTell }) : undefined;
}

/** Changes a meeting by the rules, saves it and tells its staff. When something else saved it in between, the rules are asked again on what is there now. */
export const changeOverleg = (turn: Turn, id: OverlegId, decide: Decide): Promise<Result<Changed, Refusal>> =>
  whilePlanning(turn, async (alone, all) => {
    const context = contextOf(alone, all);
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      const stored = await alone.services.store.overleggen.get(alone.actor.tenantId, id);
      if (!stored) return refuse('bestaat-niet', GONE);
      const changed = await changeOnce(alone, stored, (before) => decide(before, context));
      if (changed) return changed;
    }
    return err({
      code: 'gelijktijdig',
      text: 'Iemand anders wijzigt dit overleg ook. Er is niets van jou bewaard. Probeer het over een minuut opnieuw.',
    });
  });
