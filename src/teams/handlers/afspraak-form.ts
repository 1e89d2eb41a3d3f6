import { Temporal } from 'temporal-polyfill';
import type { Typed } from '../../../cards/flexzat/inputs.ts';
import { afspraakFormCard, afspraakNoticeCard } from '../../../cards/vragen/afspraak-card.ts';
import { INPUT } from '../../../cards/vragen/text-form.ts';
import { type PersonalWord, withoutPersonal } from '../../privacy/personal-words.ts';
import { cleanLine, cleanText } from '../../shared/clean-text.ts';
import { dayOf } from '../../shared/clock.ts';
import { type AfspraakId, newAfspraakId, type VraagId } from '../../shared/ids.ts';
import { type Refusal, refuse } from '../../shared/refusal.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { LINE_MAX } from '../../traject/fields.ts';
import { type Afspraak, ANSWER_MAX, propose, proposeAgain, reviewDay, usualReview, type Wording } from '../../vragen/afspraak.ts';
import type { Vraag } from '../../vragen/vraag.ts';
import type { Inputs } from '../row.ts';
import type { Output, Turn } from '../turn.ts';
import { changeAfspraak, createAfspraak } from './afspraak-store.ts';
import { afspraakCardFor } from './afspraak-view.ts';
import { dayIn, faultIn } from './overleg-inputs.ts';
import { personalIn, pointedAt } from './personal.ts';
import { itemIn, WRONG_ITEM } from './vraag-answer.ts';
import { judgesFor, mailTo } from './vraag-people.ts';
import { itemOptions } from './vraag-view.ts';

const NO_SECOND = refuse(
  'samenstelling',
  'Een afspraak heeft een tweede paar ogen nodig, en op school is er verder geen coördinator of directie. Vraag de beheerder om iemand toe te voegen.',
);

/** What a form for an agreement is about, and what stands in it. */
interface Form {
  readonly afspraakId: AfspraakId;
  readonly vraagId: VraagId | undefined;
  readonly typed: Typed;
  readonly fault?: string | undefined;
  readonly found?: readonly (readonly [string, readonly PersonalWord[]])[] | undefined;
}

function formOutput(turn: Turn, { afspraakId, vraagId, typed, fault, found = [] }: Form): Output {
  const all = found.flatMap(([, words]) => words);
  return {
    answer: afspraakFormCard({
      afspraakId,
      vraagId,
      typed,
      items: itemOptions(turn.services.normOf(turn.actor.schoolId).pack),
      answerMax: ANSWER_MAX,
      fault,
      pointed: all.length > 0 ? pointedAt(all) : undefined,
      proposals: found.filter(([, words]) => words.length > 0).map(([text, words]) => withoutPersonal(text, words)),
    }),
  };
}

/** The form to make an agreement of an answered question: its words without what is personal, to be made general. */
export function openNewAfspraak(turn: Turn, vraag: Vraag): Result<Output, Refusal> {
  if (vraag.state !== 'beantwoord') return refuse('poort', 'Beantwoord de vraag eerst. Dan kun je er een afspraak van maken.');
  if (judgesFor(turn, turn.actor.personId).length === 0) return NO_SECOND;
  const general = (text: string) => withoutPersonal(text, personalIn(turn, text));
  const typed = {
    [INPUT.question]: cleanLine(general(vraag.text)).slice(0, LINE_MAX),
    [INPUT.answer]: general(vraag.answer).slice(0, ANSWER_MAX),
    [INPUT.item]: vraag.item ?? '',
    [INPUT.review]: usualReview(dayOf(turn.now)).toString(),
  };
  return ok(formOutput(turn, { afspraakId: newAfspraakId(), vraagId: vraag.id, typed }));
}

/** The form to propose an agreement again that was given back. */
export function openAgain(turn: Turn, { id, question, answer, item, reviewOn, status }: Afspraak): Result<Output, Refusal> {
  if (status.kind !== 'teruggegeven') return refuse('afgesloten', 'Alleen een voorstel dat is teruggegeven, kun je aanpassen.');
  const day = reviewDay(Temporal.PlainDate.from(reviewOn), dayOf(turn.now));
  const review = day.ok ? day.value : usualReview(dayOf(turn.now)).toString();
  const typed = { [INPUT.question]: question, [INPUT.answer]: answer, [INPUT.item]: item ?? '', [INPUT.review]: review };
  return ok(formOutput(turn, { afspraakId: id, vraagId: undefined, typed }));
}

/** What was typed, cut where nothing fits any more. */
function typedOf(inputs: Inputs): Typed {
  const ids = [INPUT.question, INPUT.answer, INPUT.item, INPUT.review];
  return Object.fromEntries(ids.map((id) => [id, typeof inputs[id] === 'string' ? inputs[id].slice(0, 2 * ANSWER_MAX) : '']));
}

/** The wording that was typed. Refused with what is wrong and what is personal in it: an agreement is about no pupil, so nothing of that goes in. */
function wordingIn(turn: Turn, inputs: Inputs): Result<Wording, Pick<Form, 'fault' | 'found'>> {
  const typed = typedOf(inputs);
  const question = cleanLine(typed[INPUT.question] ?? '');
  const answer = cleanText(typed[INPUT.answer] ?? '');
  const item = itemIn(turn, inputs);
  const review = reviewDay(dayIn(typed[INPUT.review]), dayOf(turn.now));
  const fault =
    faultIn(inputs) ??
    (question === '' || answer === '' ? 'Vul de vraag en het antwoord in.' : undefined) ??
    (question.length > LINE_MAX ? `Maak de vraag korter: hooguit ${LINE_MAX} tekens.` : undefined) ??
    (answer.length > ANSWER_MAX ? `Maak het antwoord korter: hooguit ${ANSWER_MAX} tekens.` : undefined) ??
    (item === undefined ? WRONG_ITEM : undefined);
  if (fault !== undefined || item === undefined) return err({ fault });
  if (!review.ok) return err({ fault: review.error });
  const found = [question, answer].map((text) => [text, personalIn(turn, text)] as const);
  if (found.some(([, words]) => words.length > 0)) return err({ fault: 'Schrijf het zonder wat hieronder staat.', found });
  return ok({ question, answer, item, reviewOn: review.value });
}

/** Proposes an agreement to a second person. The id is that of the card, so a second click proposes nothing more. */
export async function proposeAfspraak(
  turn: Turn,
  { afspraakId, vraagId }: { readonly afspraakId: AfspraakId; readonly vraagId?: VraagId | undefined },
  before: Afspraak | undefined,
  inputs: Inputs,
): Promise<Result<Output, Refusal>> {
  const { actor, now } = turn;
  const judges = judgesFor(turn, actor.personId);
  if (judges.length === 0) return NO_SECOND;
  const wording = wordingIn(turn, inputs);
  if (!wording.ok) return ok(formOutput(turn, { afspraakId, vraagId, typed: typedOf(inputs), ...wording.error }));
  const place = { id: afspraakId, tenantId: actor.tenantId, schoolId: actor.schoolId };
  const card = afspraakNoticeCard(afspraakId, 'Een collega stelt een afspraak voor. Kijk jij of hij klopt?', wording.value.question);
  const { berichten, unreached } = await mailTo(turn, judges, { kind: 'afspraak', afspraakId, schoolId: actor.schoolId }, card);
  const again = (afspraak: Afspraak) => proposeAgain(afspraak, wording.value, actor.personId, now);
  const saved = before
    ? await changeAfspraak(turn, afspraakId, again, berichten)
    : await createAfspraak(turn, propose(place, wording.value, actor.personId, now), berichten);
  const kept = saved.ok ? again(saved.value) : saved;
  if (kept.ok) return ok({ answer: afspraakCardFor(turn, kept.value, `Je voorstel is bewaard.${unreached}`) });
  if (kept.error.code !== 'gelijktijdig')
    return ok(formOutput(turn, { afspraakId, vraagId, typed: typedOf(inputs), fault: kept.error.text }));
  return kept;
}
