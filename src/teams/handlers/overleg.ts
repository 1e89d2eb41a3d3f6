import type { Temporal } from 'temporal-polyfill';
import { MEETINGS_PER_CARD, meetingListCard } from '../../../cards/flexzat/list-card.ts';
import { meetingRefusalCard } from '../../../cards/flexzat/refusal-card.ts';
import { can } from '../../dossier/access.ts';
import type { Overleg } from '../../flexzat/overleg.ts';
import { dutchList, sentence } from '../../shared/dutch.ts';
import { newOverlegId } from '../../shared/ids.ts';
import type { Refusal } from '../../shared/refusal.ts';
import type { Traject } from '../../traject/traject.ts';
import type { Output, Turn } from '../turn.ts';
import { schoolOf } from './names.ts';
import { newForm, optionsWith } from './overleg-form.ts';
import { allOverleggen } from './overleg-store.ts';
import { subjectOf } from './overleg-subject.ts';
import { momentWords, stateWords, titleOf } from './overleg-words.ts';

/** The form for a flex-ZAT on its own, for those who may plan one; the others hear whom to ask. */
export async function showNewFlexZat(turn: Turn): Promise<Output> {
  const { actor } = turn;
  const school = { kind: 'school', tenantId: actor.tenantId, schoolId: actor.schoolId } as const;
  return can(actor, 'overleg.plannen', school) ? openNewFlexZat(turn, undefined) : { answer: meetingRefusalCard(cannotPlan(turn)) };
}

/** The form for a flex-ZAT, from a traject or on its own. Whether the actor may plan it is asked before. */
export const openNewFlexZat = (turn: Turn, traject: Traject | undefined): Output => ({ answer: newForm(turn, newOverlegId(), traject) });

/** Why someone cannot plan a flex-ZAT, and the way to one. */
export function cannotPlan(turn: Turn): Refusal {
  const ask = `Vraag het aan ${coordinatorsOf(turn)}.`;
  const text = turn.actor.roles.includes('mentor')
    ? `Als mentor plan je een flex-ZAT vanuit een traject van jou. Open het traject en kies Flex-ZAT plannen. Is er geen traject? ${ask}`
    : `Een flex-ZAT plant de coördinator. ${ask}`;
  return { code: 'niet-van-jou', text };
}

/** Why someone cannot plan the yearly meeting, and whom to ask. */
export const cannotPlanMeta = (turn: Turn): Refusal => ({
  code: 'niet-van-jou',
  text: `Het meta-overleg plant de coördinator of de directie. Vraag het aan ${coordinatorsOf(turn)}. Ben je uitgenodigd? Dan staat het bij mijn overleggen.`,
});

const coordinatorsOf = (turn: Turn): string => {
  const names = optionsWith(schoolOf(turn), 'coordinator').map(({ label }) => label);
  return names.length > 0 ? dutchList(names, 'of') : 'de beheerder';
};

/** The meetings that the actor may see, what comes first on top. */
export const showMeetings = (turn: Turn): Promise<Output> => listMeetings(turn, 0);

/** A part of the meetings that the actor may see, from a place in the list. */
export async function listMeetings(turn: Turn, from: number): Promise<Output> {
  const { actor, now } = turn;
  const mine = (await allOverleggen(turn)).filter((overleg) => can(actor, 'overleg.zien', subjectOf(overleg))).sort(byUrgency(turn));
  const start = from < mine.length ? from : 0;
  const school = { kind: 'school', tenantId: actor.tenantId, schoolId: actor.schoolId } as const;
  const rows = mine.slice(start, start + MEETINGS_PER_CARD).map((overleg) => {
    return { overlegId: overleg.id, title: titleOf(overleg), state: stateLine(overleg, now) };
  });
  const rights = { plan: can(actor, 'overleg.plannen', school), meta: can(actor, 'overleg.meta-plannen', school) };
  return { answer: meetingListCard({ rows, from: start, total: mine.length, rights }) };
}

/** "Di 1 december van 09:30 tot 10:15. Gepland." */
const stateLine = (overleg: Overleg, now: Temporal.Instant): string =>
  [momentWords(overleg, now), stateWords(overleg, now)].flatMap((part) => (part ? `${sentence(part)}.` : [])).join(' ');

/** What still needs a moment first, then what comes soonest, then what is over or cancelled with the newest on top. */
function byUrgency({ now }: Turn): (a: Overleg, b: Overleg) => number {
  const rank = (overleg: Overleg) => {
    if (overleg.state === 'voorstel') return 0;
    return overleg.state === 'gepland' && stateWords(overleg, now) !== 'Geweest' ? 1 : 2;
  };
  const startOf = (overleg: Overleg) => overleg.chosen?.start ?? '';
  return (a, b) => {
    const [first, second] = [rank(a), rank(b)];
    if (first !== second) return first - second;
    const order = startOf(a).localeCompare(startOf(b));
    return (first === 2 ? -order : order) || a.id.localeCompare(b.id);
  };
}
