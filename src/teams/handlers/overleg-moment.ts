import { isDeepStrictEqual } from 'node:util';
import { INPUT } from '../../../cards/flexzat/inputs.ts';
import { cancelCard, momentsCard } from '../../../cards/flexzat/prompts.ts';
import type { CardJson } from '../../../cards/kit.ts';
import type { OverlegContext } from '../../flexzat/events.ts';
import { type CancelReason, cancelReasonSchema, type Overleg } from '../../flexzat/overleg.ts';
import { proposeFlexzatSlots, type SlotWish } from '../../flexzat/plan.ts';
import { transition } from '../../flexzat/transition.ts';
import { proposeMetaSlots } from '../../metaoverleg/plan.ts';
import type { Refusal } from '../../shared/refusal.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Option } from '../../traject/fields.ts';
import type { Inputs } from '../row.ts';
import type { Output, Turn } from '../turn.ts';
import { metaPeriod } from './meta-view.ts';
import { faultIn, typedIn, wishIn } from './overleg-inputs.ts';
import { overlegOutput } from './overleg-output.ts';
import { changeOverleg, type Decide, loadOverleg } from './overleg-store.ts';
import { tellingOf } from './overleg-tell.ts';
import { momentWords, titleOf } from './overleg-words.ts';

type Outcome = Promise<Result<Output, Refusal>>;

const REASON_LABELS: Readonly<Record<CancelReason, string>> = {
  'deelnemer-verhinderd': 'Iemand die erbij moet zijn, kan niet',
  'niet-meer-nodig': 'Het is niet meer nodig',
  'anders-geregeld': 'Het is anders geregeld',
  vergissing: 'Het was een vergissing',
};
const REASONS: readonly Option[] = cancelReasonSchema.options.map((value) => ({ value, label: REASON_LABELS[value] }));

/** How often moments were sought for a meeting: tells a second click from a new question. */
const searchesOf = ({ history }: Overleg): number =>
  history.filter(({ what }) => what === 'voorgesteld' || what === 'verzetten-gevraagd').length;

/** The form to look for moments: the first, others, or to move a planned meeting. */
export function askMoments(
  turn: Turn,
  overleg: Overleg,
  around: { typed?: Readonly<Record<string, string>>; fault?: string } = {},
): CardJson {
  const period = overleg.schoolYear === undefined ? undefined : metaPeriod(turn, overleg.schoolYear);
  return momentsCard(
    { overlegId: overleg.id, title: titleOf(overleg), typed: around.typed ?? {}, fault: around.fault },
    { base: searchesOf(overleg), moment: momentWords(overleg, turn.now), period: period?.ok ? period.value : undefined },
  );
}

/** Finds moments for a meeting, in place of the ones on offer. A planned meeting stands until another moment is chosen. */
export async function seekMoments(turn: Turn, overleg: Overleg, base: number, inputs: Inputs): Outcome {
  const typed = typedIn(inputs);
  const fault = faultIn(inputs);
  const wish = fault === undefined ? wishIn(typed, turn.now) : err(fault);
  if (!wish.ok) return ok({ answer: askMoments(turn, overleg, { typed, fault: wish.error }) });
  const changed = await changeOverleg(turn, overleg.id, (now, context) =>
    searchesOf(now) > base ? ok(now) : offer(now, context, { ...wish.value, other: now.proposals.length > 0 }),
  );
  if (!changed.ok) return ok({ answer: askMoments(turn, overleg, { typed, fault: changed.error.text }) });
  return ok(overlegOutput(turn, changed.value.after));
}

function offer(overleg: Overleg, context: OverlegContext, wish: SlotWish): Result<Overleg, Refusal> {
  const slots = overleg.kind === 'metaoverleg' ? proposeMetaSlots(overleg, context, wish) : proposeFlexzatSlots(overleg, context, wish);
  return slots.ok ? transition(overleg, { kind: overleg.chosen ? 'move' : 'propose', slots: slots.value }, context) : slots;
}

/** Makes an offered moment the moment of the meeting and tells its staff. A refused choice shows the meeting as it is now. */
export async function chooseMoment(turn: Turn, overleg: Overleg, start: string): Outcome {
  const moves = overleg.chosen !== undefined && overleg.chosen.start !== start;
  const notice = moves ? 'Het overleg is verzet.' : 'Het overleg is gepland.';
  return decideMoment(turn, overleg, (now, context) => transition(now, { kind: 'choose', start }, context), notice);
}

/** Drops the moments to which a planned meeting could move. Nobody hears of it, since nothing changes for the invited. */
export async function keepMoment(turn: Turn, overleg: Overleg): Outcome {
  const changed = await changeOverleg(turn, overleg.id, (now, context) => transition(now, { kind: 'stay' }, context));
  if (!changed.ok) return ok(overlegOutput(turn, overleg, changed.error.text));
  const { after } = changed.value;
  return ok(overlegOutput(turn, after, `Het overleg blijft op ${momentWords(after, turn.now)}.`));
}

/** The form to cancel a meeting. */
export const askCancel = (overleg: Overleg, fault?: string): CardJson =>
  cancelCard({ overlegId: overleg.id, title: titleOf(overleg), typed: {}, fault }, REASONS);

/** Cancels a meeting and tells its staff. */
export async function cancelMeeting(turn: Turn, overleg: Overleg, inputs: Inputs): Outcome {
  const reason = cancelReasonSchema.safeParse(inputs[INPUT.reason]);
  if (!reason.success) return ok({ answer: askCancel(overleg, 'Kies eerst waarom het niet doorgaat.') });
  return decideMoment(
    turn,
    overleg,
    (now, context) => transition(now, { kind: 'cancel', reason: reason.data }, context),
    'Het overleg is geannuleerd.',
  );
}

async function decideMoment(turn: Turn, overleg: Overleg, decide: Decide, notice: string): Outcome {
  const changed = await changeOverleg(turn, overleg.id, decide);
  if (changed.ok) {
    const { before, after, toTell } = changed.value;
    return ok(overlegOutput(turn, after, `${notice}${isDeepStrictEqual(before, after) ? await stillToTell(turn, after) : toTell}`));
  }
  const fresh = await loadOverleg(turn, overleg.id);
  return fresh.ok ? ok(overlegOutput(turn, fresh.value, changed.error.text)) : changed;
}

/** Whom the planner must tell, said again: the answer to a second click takes the place of the first one. */
async function stillToTell(turn: Turn, after: Overleg): Promise<string> {
  const { chosen: _chosen, ...unplanned } = after;
  const before: Overleg = after.state === 'geannuleerd' ? { ...after, state: 'gepland' } : unplanned;
  return (await tellingOf(turn, { before, after })).toTell;
}
