import { isDeepStrictEqual } from 'node:util';
import type { NewBericht } from '../../berichten/bericht.ts';
import type { Subject } from '../../dossier/access.ts';
import type { AfspraakId } from '../../shared/ids.ts';
import { type Refusal, refuse } from '../../shared/refusal.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Afspraak } from '../../vragen/afspraak.ts';
import type { Turn } from '../turn.ts';
import { orNotSaved } from './not-saved.ts';

/** More often than this a save never meets another in between; then something else is wrong. */
const MAX_TRIES = 8;

const GONE = refuse('bestaat-niet', 'Deze afspraak is er niet meer. Typ “afspraken” om te zien wat er is.');

/** What an ability is asked on for an agreement. */
export const afspraakSubject = ({ tenantId, schoolId, proposedBy }: Afspraak): Subject => ({
  kind: 'afspraak',
  tenantId,
  schoolId,
  by: proposedBy,
});

/** Loads an agreement of the actor's own tenant. */
export async function loadAfspraak({ actor, services }: Turn, id: AfspraakId): Promise<Result<Afspraak, Refusal>> {
  const stored = await services.store.afspraken.get(actor.tenantId, id);
  return stored ? ok(stored.value) : GONE;
}

/** Keeps a new agreement; resolves with the one that stands there, which may be another when somebody was first. */
export async function createAfspraak(turn: Turn, afspraak: Afspraak, along: readonly NewBericht[]): Promise<Result<Afspraak, Refusal>> {
  const { afspraken } = turn.services.store;
  const saved = await orNotSaved(turn, 'afspraak bewaren', () => afspraken.create(afspraak.tenantId, afspraak.id, afspraak, along));
  if (!saved.ok) return saved;
  return ok(saved.value.ok ? saved.value.value.value : saved.value.error.value);
}

/**
 * Changes an agreement by a rule and saves it, with the messages that tell of it. When somebody else saved in between, the rule is asked again. The
 * next answer of this process knows of it.
 */
export async function changeAfspraak(
  turn: Turn,
  id: AfspraakId,
  decide: (afspraak: Afspraak) => Result<Afspraak, Refusal>,
  along: readonly NewBericht[] = [],
): Promise<Result<Afspraak, Refusal>> {
  const { actor, services } = turn;
  const { afspraken } = services.store;
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const stored = await afspraken.get(actor.tenantId, id);
    if (!stored) return GONE;
    const decision = decide(stored.value);
    if (!decision.ok || isDeepStrictEqual(decision.value, stored.value)) return decision;
    const { value: after } = decision;
    const saved = await orNotSaved(turn, 'afspraak bewaren', () => afspraken.replace(actor.tenantId, id, after, stored.revision, along));
    if (!saved.ok) return saved;
    services.afspraken.forget(after);
    if (saved.value.ok) return ok(after);
  }
  return refuse(
    'gelijktijdig',
    'Meer mensen zijn met deze afspraak bezig. Er is niets van jou bewaard. Probeer het over een minuut opnieuw.',
  );
}
