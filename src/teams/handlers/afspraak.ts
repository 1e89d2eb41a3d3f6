import { Temporal } from 'temporal-polyfill';
import {
  type AfspraakPrompt,
  afspraakNoticeCard,
  extendCard,
  giveBackCard,
  stopAfspraakCard,
} from '../../../cards/vragen/afspraak-card.ts';
import { INPUT } from '../../../cards/vragen/text-form.ts';
import { calendarOf } from '../../people/school.ts';
import { momentOf } from '../../reminders/plan.ts';
import { cleanText } from '../../shared/clean-text.ts';
import { dayOf } from '../../shared/clock.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Refusal } from '../../shared/refusal.ts';
import { ok, type Result } from '../../shared/result.ts';
import { type Afspraak, approve, extend, giveBack, reviewDay, stop, usualReview } from '../../vragen/afspraak.ts';
import { type Inputs, wordsIn } from '../row.ts';
import type { Output, Turn } from '../turn.ts';
import { changeAfspraak, loadAfspraak } from './afspraak-store.ts';
import { afspraakCardFor } from './afspraak-view.ts';
import { schoolOf } from './names.ts';
import { dayIn, faultIn } from './overleg-inputs.ts';
import { type Mail, mailTo, nameOf } from './vraag-people.ts';

type Outcome = Promise<Result<Output, Refusal>>;

const remindAt = (turn: Turn, reviewOn: string): Temporal.Instant =>
  momentOf(Temporal.PlainDate.from(reviewOn), calendarOf(schoolOf(turn)));

/** The card of an agreement, and in place of the pressed one what may stay in the chat: its wording is general. */
const output = (turn: Turn, afspraak: Afspraak, notice: string): Output => ({
  answer: afspraakCardFor(turn, afspraak, notice),
  shared: afspraakNoticeCard(afspraak.id, notice, afspraak.question),
});

/** Shows what came of a change; one that could not be made shows the agreement as it is now. */
async function shown(turn: Turn, { id }: Afspraak, changed: Result<Afspraak, Refusal>, notice: string): Outcome {
  if (changed.ok) return ok(output(turn, changed.value, notice));
  const fresh = changed.error.code === 'gelijktijdig' ? await loadAfspraak(turn, id) : changed;
  return fresh.ok ? ok({ answer: afspraakCardFor(turn, fresh.value, changed.error.text) }) : changed;
}

/** Prepares a message about an agreement for who proposed it; nobody is told of what they did themselves. */
const tell = (turn: Turn, { id, schoolId, question }: Afspraak, to: PersonId, words: string): Promise<Mail> =>
  mailTo(
    turn,
    to === turn.actor.personId ? [] : [to],
    { kind: 'afspraak', afspraakId: id, schoolId },
    afspraakNoticeCard(id, words, question),
  );

/** Approves a proposal of somebody else; from then on questions are answered with it. */
export async function approveAfspraak(turn: Turn, afspraak: Afspraak): Outcome {
  const { actor, now } = turn;
  const { berichten } = await tell(
    turn,
    afspraak,
    afspraak.proposedBy,
    `${nameOf(turn, actor.personId)} keurde je voorstel goed. De afspraak geldt.`,
  );
  const changed = await changeAfspraak(
    turn,
    afspraak.id,
    (fresh) => approve(fresh, actor.personId, remindAt(turn, fresh.reviewOn), now),
    berichten,
  );
  return shown(turn, afspraak, changed, 'Goedgekeurd. Ik antwoord er vanaf nu mee.');
}

const promptFor = ({ id, question }: Afspraak, typed: AfspraakPrompt['typed'] = {}, fault?: string): AfspraakPrompt => ({
  afspraakId: id,
  question,
  typed,
  fault,
});

/** The form to give a proposal back. */
export const askGiveBack = (afspraak: Afspraak): Output => ({ answer: giveBackCard(promptFor(afspraak)) });

/** The most characters of a reason. */
const REASON_MAX = 500;

/** Gives a proposal of somebody else back, with the reason why. */
export async function giveAfspraakBack(turn: Turn, afspraak: Afspraak, inputs: Inputs): Outcome {
  const { actor, now } = turn;
  const reason = cleanText(wordsIn(inputs[INPUT.reason]));
  const typed = { [INPUT.reason]: reason };
  if (reason === '')
    return ok({ answer: giveBackCard(promptFor(afspraak, typed, faultIn(inputs) ?? 'Schrijf eerst wat er anders moet.')) });
  if (reason.length > REASON_MAX)
    return ok({ answer: giveBackCard(promptFor(afspraak, typed, `Maak de reden korter: hooguit ${REASON_MAX} tekens.`)) });
  const { berichten } = await tell(
    turn,
    afspraak,
    afspraak.proposedBy,
    `${nameOf(turn, actor.personId)} gaf je voorstel terug. Lees waarom.`,
  );
  const changed = await changeAfspraak(turn, afspraak.id, (fresh) => giveBack(fresh, actor.personId, reason, now), berichten);
  if (!changed.ok && changed.error.code === 'niet-bewaard')
    return ok({ answer: giveBackCard(promptFor(afspraak, typed, changed.error.text)) });
  return shown(turn, afspraak, changed, 'Teruggegeven.');
}

/** The form to keep an agreement as it is for longer. */
export const askExtend = (turn: Turn, afspraak: Afspraak): Output => ({
  answer: extendCard(promptFor(afspraak, { [INPUT.review]: usualReview(dayOf(turn.now)).toString() })),
});

/** Keeps an agreement as it is until another day. */
export async function extendAfspraak(turn: Turn, afspraak: Afspraak, inputs: Inputs): Outcome {
  const typed = wordsIn(inputs[INPUT.review]);
  const day = reviewDay(dayIn(typed), dayOf(turn.now));
  const again = (fault: string) => ok({ answer: extendCard(promptFor(afspraak, { [INPUT.review]: typed }, fault)) });
  if (!day.ok) return again(day.error);
  const changed = await changeAfspraak(turn, afspraak.id, (fresh) => extend(fresh, day.value, remindAt(turn, day.value)));
  if (!changed.ok && changed.error.code === 'niet-bewaard') return again(changed.error.text);
  return shown(turn, afspraak, changed, 'Bewaard. De afspraak blijft gelden.');
}

/** Asks whether an agreement is really to be ended. */
export const askStop = (afspraak: Afspraak): Output => ({ answer: stopAfspraakCard(promptFor(afspraak)) });

/** Ends an agreement: no question is answered with it any more. */
export async function stopAfspraak(turn: Turn, afspraak: Afspraak): Outcome {
  const changed = await changeAfspraak(turn, afspraak.id, (fresh) => ok(stop(fresh, turn.actor.personId, turn.now)));
  return shown(turn, afspraak, changed, 'Gestopt. Ik antwoord er niet meer mee.');
}
