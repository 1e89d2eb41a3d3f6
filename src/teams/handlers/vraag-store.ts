import { isDeepStrictEqual } from 'node:util';
import type { NewBericht } from '../../berichten/bericht.ts';
import type { Subject } from '../../dossier/access.ts';
import type { VraagId } from '../../shared/ids.ts';
import { type Refusal, refuse } from '../../shared/refusal.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Vraag } from '../../vragen/vraag.ts';
import type { Turn } from '../turn.ts';
import { orNotSaved } from './not-saved.ts';

/** More often than this a save never meets another in between; then something else is wrong. */
const MAX_TRIES = 8;

const GONE = refuse('bestaat-niet', 'Deze vraag is er niet meer. Kijk bij “mijn vragen”.');

/** What an ability is asked on for a question. */
export const vraagSubject = ({ tenantId, schoolId, by }: Vraag): Subject => ({ kind: 'vraag', tenantId, schoolId, by });

/** Loads a question of the actor's own tenant. */
export async function loadVraag({ actor, services }: Turn, id: VraagId): Promise<Result<Vraag, Refusal>> {
  const stored = await services.store.vragen.get(actor.tenantId, id);
  return stored ? ok(stored.value) : GONE;
}

/** Changes a question by a rule and saves it, with the messages that tell of it. When somebody else saved in between, the rule is asked again. */
export async function changeVraag(
  turn: Turn,
  id: VraagId,
  decide: (vraag: Vraag) => Result<Vraag, Refusal>,
  tell: (after: Vraag) => readonly NewBericht[] = () => [],
): Promise<Result<Vraag, Refusal>> {
  const { actor, services } = turn;
  const { vragen } = services.store;
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const stored = await vragen.get(actor.tenantId, id);
    if (!stored) return GONE;
    const decision = decide(stored.value);
    if (!decision.ok || isDeepStrictEqual(decision.value, stored.value)) return decision;
    const { value: after } = decision;
    const saved = await orNotSaved(turn, 'vraag bewaren', () => vragen.replace(actor.tenantId, id, after, stored.revision, tell(after)));
    if (!saved.ok) return saved;
    if (saved.value.ok) return ok(after);
  }
  return err({
    code: 'gelijktijdig',
    text: 'Meer mensen zijn met deze vraag bezig. Er is niets van jou bewaard. Probeer het over een minuut opnieuw.',
  });
}
