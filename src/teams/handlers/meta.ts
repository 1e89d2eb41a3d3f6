import { meetingRefusalCard } from '../../../cards/flexzat/refusal-card.ts';
import { metaNotPlannedCard } from '../../../cards/metaoverleg/meta-card.ts';
import { can } from '../../dossier/access.ts';
import type { Overleg } from '../../flexzat/overleg.ts';
import { transition } from '../../flexzat/transition.ts';
import { metaInvitees, newMetaoverleg } from '../../metaoverleg/create.ts';
import { metaStatus, proposeMetaSlots } from '../../metaoverleg/plan.ts';
import { metaSchoolYear } from '../../metaoverleg/window.ts';
import { calendarOf } from '../../people/school.ts';
import { dayOf } from '../../shared/clock.ts';
import { newOverlegId, type OverlegId } from '../../shared/ids.ts';
import type { SchoolYear } from '../../shared/iso.ts';
import type { Refusal } from '../../shared/refusal.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Output, Turn } from '../turn.ts';
import { withAgendaCounts } from './meta-counts.ts';
import { metaView } from './meta-view.ts';
import { schoolOf } from './names.ts';
import { orNotSaved } from './not-saved.ts';
import { cannotPlanMeta } from './overleg.ts';
import { madeBefore } from './overleg-make.ts';
import { overlegCard, overlegOutput } from './overleg-output.ts';
import { allOverleggen, contextOf, whilePlanning } from './overleg-store.ts';

const schoolYearNow = (turn: Turn): SchoolYear => metaSchoolYear(calendarOf(schoolOf(turn)), dayOf(turn.now));

/** Where the yearly meeting of the school stands, for those who plan it. Names no parents and pupils, so it may stay in the chat. */
export async function showMeta(asked: Turn): Promise<Output> {
  const turn = await withAgendaCounts(asked, schoolYearNow(asked));
  const { actor } = turn;
  const mayPlan = can(actor, 'overleg.meta-plannen', { kind: 'school', tenantId: actor.tenantId, schoolId: actor.schoolId });
  if (!mayPlan) return { answer: meetingRefusalCard(cannotPlanMeta(turn)) };
  const schoolYear = schoolYearNow(turn);
  const { overleg } = metaStatus(await allOverleggen(turn), actor.schoolId, schoolYear);
  if (overleg) return { answer: overlegCard(turn, overleg) };
  return { answer: metaNotPlannedCard(metaView(turn, schoolYear, metaInvitees(schoolOf(turn))), newOverlegId()) };
}

/** Makes the yearly meeting and finds moments for it. There is one a year: a second click, or a second planner, finds the first one's. */
export async function planMeta(asked: Turn, overlegId: OverlegId): Promise<Result<Output, Refusal>> {
  const turn = await withAgendaCounts(asked, schoolYearNow(asked));
  return whilePlanning(turn, async (alone, all) => {
    const schoolYear = schoolYearNow(turn);
    const present = all.find(({ id }) => id === overlegId) ?? metaStatus(all, turn.actor.schoolId, schoolYear).overleg;
    if (present) return madeBefore(turn, present);
    const made = decide(turn, all, overlegId, schoolYear);
    const again = ({ text }: Refusal) =>
      ok({ answer: metaNotPlannedCard(metaView(turn, schoolYear, metaInvitees(schoolOf(turn))), overlegId, text) });
    if (!made.ok) return again(made.error);
    const created = await orNotSaved(turn, 'meta-overleg bewaren', () =>
      alone.services.store.overleggen.create(alone.actor.tenantId, overlegId, made.value),
    );
    if (!created.ok) return again(created.error);
    return created.value.ok ? ok(overlegOutput(turn, made.value)) : madeBefore(turn, created.value.error.value);
  });
}

function decide(turn: Turn, all: readonly Overleg[], id: OverlegId, schoolYear: SchoolYear): Result<Overleg, Refusal> {
  const context = contextOf(turn, all);
  const made = newMetaoverleg({ id, school: context.school, createdBy: context.by, now: context.now, schoolYear });
  if (!made.ok) return made;
  const slots = proposeMetaSlots(made.value, context);
  return slots.ok ? transition(made.value, { kind: 'propose', slots: slots.value }, context) : slots;
}
