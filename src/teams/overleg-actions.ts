import type { ActionData, ActionName } from '../../cards/actions.ts';
import type { Ability, Subject } from '../dossier/access.ts';
import type { Overleg } from '../flexzat/overleg.ts';
import type { OverlegId } from '../shared/ids.ts';
import { type Refusal, refuse } from '../shared/refusal.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { isClosed } from '../traject/progress.ts';
import type { Traject } from '../traject/traject.ts';
import { planMeta, showMeta } from './handlers/meta.ts';
import { withAgendaCounts } from './handlers/meta-counts.ts';
import { cannotPlan, cannotPlanMeta, listMeetings, openNewFlexZat } from './handlers/overleg.ts';
import { makeFlexZat } from './handlers/overleg-make.ts';
import { askCancel, askMoments, cancelMeeting, chooseMoment, keepMoment, seekMoments } from './handlers/overleg-moment.ts';
import { overlegCard } from './handlers/overleg-output.ts';
import { addGuests, askChair, askGuests, giveChair, showPeople } from './handlers/overleg-people.ts';
import { markAbsent, markExpected, openPerson, removePerson, saveConsent, saveContact } from './handlers/overleg-person.ts';
import { loadOverleg } from './handlers/overleg-store.ts';
import { subjectOf } from './handlers/overleg-subject.ts';
import { loadTraject } from './handlers/traject-store.ts';
import { type ActionRow, type Inputs, row } from './row.ts';
import type { Output, Turn } from './turn.ts';

/** The buttons about meetings. */
type OverlegActionName = Extract<ActionName, `overleg.${string}` | `meta.${string}`>;

type Outcome = Result<Output, Refusal> | Promise<Result<Output, Refusal>>;

const ownSchool = ({ actor }: Turn): Subject => ({ kind: 'school', tenantId: actor.tenantId, schoolId: actor.schoolId });

/** An action on one meeting: it is loaded from the actor's tenant, and the ability is asked on it. */
const onOverleg = <N extends OverlegActionName>(
  needs: Ability,
  log: string,
  handle: (turn: Turn, data: ActionData<N>, overleg: Overleg, inputs: Inputs) => Outcome,
): ActionRow<N> =>
  row<N, Overleg>({
    needs,
    log,
    load: (turn, data) => loadOverleg(turn, (data as { readonly overlegId: OverlegId }).overlegId),
    subject: (_turn, overleg) => subjectOf(overleg),
    handle: async (turn, data, overleg, inputs) =>
      handle(overleg.schoolYear ? await withAgendaCounts(turn, overleg.schoolYear) : turn, data, overleg, inputs),
  });

/** An action about meetings that is not about one of them. */
const atSchool = <N extends OverlegActionName>(
  needs: Ability,
  log: string,
  handle: (turn: Turn, data: ActionData<N>) => Outcome,
): ActionRow<N> =>
  row<N, undefined>({ needs, log, load: async () => ok(undefined), subject: ownSchool, handle: async (turn, data) => handle(turn, data) });

const CLOSED = refuse('afgesloten', 'Dit traject is gesloten. Open het eerst weer, of plan een flex-ZAT zonder traject.');

/** Planning a new flex-ZAT: from a traject the ability is asked on the traject, on its own it is asked on the school. */
const onNew = <N extends 'overleg.nieuw' | 'overleg.maak'>(
  log: string,
  handle: (turn: Turn, data: ActionData<N>, traject: Traject | undefined, inputs: Inputs) => Outcome,
): ActionRow<N> =>
  explained(
    row<N, Traject | undefined>({
      needs: 'overleg.plannen',
      log,
      load: async (turn, { trajectId }) => {
        if (trajectId === undefined) return ok(undefined);
        const stored = await loadTraject(turn, trajectId);
        return stored.ok ? ok(stored.value.value) : stored;
      },
      subject: (turn, traject) => (traject ? { kind: 'traject', traject } : ownSchool(turn)),
      handle: async (turn, data, traject, inputs) => (traject && isClosed(traject) ? CLOSED : handle(turn, data, traject, inputs)),
    }),
    cannotPlan,
  );

/** A row whose no to someone without the ability says whom to ask. */
const explained = <N extends ActionName>(entry: ActionRow<N>, why: (turn: Turn) => Refusal): ActionRow<N> => ({
  ...entry,
  run: async (turn, data, inputs) => {
    const outcome = await entry.run(turn, data, inputs);
    return outcome.ok || outcome.error.code !== 'niet-van-jou' ? outcome : err(why(turn));
  },
});

/** Every action about meetings. */
export const overlegActions = {
  'overleg.nieuw': onNew('overleg-formulier geopend', (turn, _data, traject) => ok(openNewFlexZat(turn, traject))),
  'overleg.maak': onNew('overleg gemaakt', (turn, { overlegId }, traject, inputs) => makeFlexZat(turn, overlegId, traject, inputs)),
  'overleg.mijn': atSchool('norm.vragen', 'overleggen gelezen', async (turn, { from }) => ok(await listMeetings(turn, from ?? 0))),
  'overleg.open': onOverleg('overleg.zien', 'overleg geopend', (turn, _data, overleg) => ok({ answer: overlegCard(turn, overleg) })),

  'overleg.momenten': onOverleg('overleg.plannen', 'momenten gevraagd', (turn, _data, overleg) =>
    ok({ answer: askMoments(turn, overleg) }),
  ),
  'overleg.zoek': onOverleg('overleg.plannen', 'momenten gezocht', (turn, { base }, overleg, inputs) =>
    seekMoments(turn, overleg, base, inputs),
  ),
  'overleg.kies': onOverleg('overleg.plannen', 'moment gekozen', (turn, { start }, overleg) => chooseMoment(turn, overleg, start)),
  'overleg.laat-staan': onOverleg('overleg.plannen', 'moment gehouden', (turn, _data, overleg) => keepMoment(turn, overleg)),
  'overleg.annuleren': onOverleg('overleg.plannen', 'annuleren gevraagd', (_turn, _data, overleg) => ok({ answer: askCancel(overleg) })),
  'overleg.annuleer': onOverleg('overleg.plannen', 'overleg geannuleerd', (turn, _data, overleg, inputs) =>
    cancelMeeting(turn, overleg, inputs),
  ),

  'overleg.deelnemers': onOverleg('overleg.plannen', 'deelnemers gelezen', (turn, { from }, overleg) =>
    ok({ answer: showPeople(turn, overleg, from) }),
  ),
  'overleg.erbij': onOverleg('overleg.plannen', 'deelnemer-formulier geopend', (turn, _data, overleg) =>
    ok({ answer: askGuests(turn, overleg) }),
  ),
  'overleg.voeg-toe': onOverleg('overleg.plannen', 'deelnemers toegevoegd', (turn, _data, overleg, inputs) =>
    addGuests(turn, overleg, inputs),
  ),
  'overleg.deelnemer': onOverleg('overleg.plannen', 'deelnemer gelezen', (turn, { key }, overleg) => openPerson(turn, overleg, key)),
  'overleg.afwezig': onOverleg('overleg.plannen', 'afwezigheid bewaard', (turn, { key }, overleg, inputs) =>
    markAbsent(turn, overleg, key, inputs),
  ),
  'overleg.aanwezig': onOverleg('overleg.plannen', 'aanwezigheid bewaard', (turn, { key }, overleg) => markExpected(turn, overleg, key)),
  'overleg.contact': onOverleg('overleg.plannen', 'gegevens bewaard', (turn, { key }, overleg, inputs) =>
    saveContact(turn, overleg, key, inputs),
  ),
  'overleg.toestemming': onOverleg('overleg.plannen', 'toestemming bewaard', (turn, { key }, overleg, inputs) =>
    saveConsent(turn, overleg, key, inputs),
  ),
  'overleg.weg': onOverleg('overleg.plannen', 'deelnemer weggehaald', (turn, { key }, overleg) => removePerson(turn, overleg, key)),
  'overleg.voorzitter': onOverleg('overleg.plannen', 'voorzitter gevraagd', (turn, _data, overleg) =>
    ok({ answer: askChair(turn, overleg) }),
  ),
  'overleg.kies-voorzitter': onOverleg('overleg.plannen', 'voorzitter bewaard', (turn, _data, overleg, inputs) =>
    giveChair(turn, overleg, inputs),
  ),

  'meta.open': explained(
    atSchool('overleg.meta-plannen', 'meta-overleg geopend', async (turn) => ok(await showMeta(turn))),
    cannotPlanMeta,
  ),
  'meta.plan': explained(
    atSchool('overleg.meta-plannen', 'meta-overleg gemaakt', (turn, { overlegId }) => planMeta(turn, overlegId)),
    cannotPlanMeta,
  ),
} satisfies { readonly [N in OverlegActionName]: ActionRow<N> };
