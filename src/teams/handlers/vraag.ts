import { noticeCard, refusalCard } from '../../../cards/messages.ts';
import { INPUT, type TextForm } from '../../../cards/vragen/text-form.ts';
import { askCard, withdrawnCard } from '../../../cards/vragen/vraag-card.ts';
import { can } from '../../dossier/access.ts';
import { newVraagId, type VraagId } from '../../shared/ids.ts';
import { type Refusal, refuse } from '../../shared/refusal.ts';
import { ok, type Result } from '../../shared/result.ts';
import { TEXT_MAX } from '../../traject/fields.ts';
import { newVraag, type Vraag, withdraw } from '../../vragen/vraag.ts';
import type { Inputs } from '../row.ts';
import type { Output, Turn } from '../turn.ts';
import { answerAgain, lastAsked } from './answer.ts';
import { schoolOf } from './names.ts';
import { orNotSaved } from './not-saved.ts';
import { formFor, takeText } from './personal.ts';
import { aboutVraag, answerersFor, mailTo, namesOf } from './vraag-people.ts';
import { changeVraag } from './vraag-store.ts';
import { listVragen, vraagCardFor } from './vraag-view.ts';

const NOBODY: Refusal = {
  code: 'samenstelling',
  text: 'Er is op school niemand anders die vragen beantwoordt. Vraag de beheerder om een coördinator toe te voegen.',
};

const CANNOT_ASK: Refusal = {
  code: 'niet-van-jou',
  text: 'Vragen stellen is voor wie met leerlingen werkt. Vraag de beheerder om je rol aan te passen.',
};

const TOO_LONG_AGO = 'Het antwoord is van te lang geleden. Je vraag is niet verstuurd. Typ je vraag opnieuw.';

/** A question on its way, before it is sent. */
interface Asking {
  readonly vraagId: VraagId;
  readonly form: TextForm;
  readonly urgent?: boolean;
}

function askForm(turn: Turn, { vraagId, form, urgent = false }: Asking): Output {
  const to = answerersFor(turn);
  if (to.length === 0) return { answer: refusalCard(NOBODY), ended: 'refused' };
  return {
    answer: askCard({
      vraagId,
      to: namesOf(turn, to),
      form,
      urgent: urgent ? { contact: schoolOf(turn).urgentContact } : undefined,
      back: lastAsked(turn) !== undefined,
    }),
  };
}

/** The form for a question to the coördinator, with the last question of this chat in it as far as that is still remembered. */
export function openAsk(turn: Turn): Output {
  return askForm(turn, { vraagId: newVraagId(), form: formFor(turn, lastAsked(turn)?.question ?? '') });
}

/** Back from the form to the answer that it was opened from. */
export const backToAnswer = async (turn: Turn): Promise<Output> => (await answerAgain(turn)) ?? { answer: noticeCard(TOO_LONG_AGO) };

/** The same for whoever types it: those who cannot ask hear why. */
export async function showAsk(turn: Turn): Promise<Output> {
  const { actor } = turn;
  const mayAsk = can(actor, 'vraag.stellen', { kind: 'school', tenantId: actor.tenantId, schoolId: actor.schoolId });
  return mayAsk ? openAsk(turn) : { answer: refusalCard(CANNOT_ASK), ended: 'refused' };
}

/** The question with this id, or undefined as long as nothing was sent under it. Somebody else's is refused. */
export async function sentBefore({ actor, services }: Turn, id: VraagId): Promise<Result<Vraag | undefined, Refusal>> {
  const stored = await services.store.vragen.get(actor.tenantId, id);
  if (!stored || stored.value.by === actor.personId) return ok(stored?.value);
  return refuse('niet-van-jou', 'Deze vraag is van een collega. Stel je vraag opnieuw.');
}

/** Whether a text has signs of danger. */
async function isUrgent({ services }: Turn, text: string): Promise<boolean> {
  await services.readNorms();
  return services.isUrgent(text);
}

/**
 * Sends a question to the coördinator: exactly the text that was shown. One with signs of danger comes back first with whom to call; one with
 * personal words comes back first with those pointed out.
 */
export async function sendVraag(
  turn: Turn,
  { vraagId, tekst, gezien }: { readonly vraagId: VraagId; readonly tekst: 'eigen' | 'voorstel'; readonly gezien?: true | undefined },
  before: Vraag | undefined,
  inputs: Inputs,
): Promise<Result<Output, Refusal>> {
  const people = answerersFor(turn);
  if (people.length === 0) return { ok: false, error: NOBODY };
  if (before) return ok(await sentOutput(turn, before));
  const taken = takeText(turn, inputs, { id: INPUT.question, which: tekst, max: TEXT_MAX, empty: 'Schrijf eerst je vraag.' });
  if (!taken.ok) return ok(askForm(turn, { vraagId, form: taken.error, urgent: gezien === true }));
  const text = taken.value;
  if (!gezien && (await isUrgent(turn, text)))
    return ok(askForm(turn, { vraagId, form: { ...formFor(turn, text), ...saidIn(inputs) }, urgent: true }));
  const { actor, services, now } = turn;
  const { tenantId, schoolId, personId } = actor;
  const vraag = newVraag({ id: vraagId, tenantId, schoolId, by: personId, text }, now);
  const { berichten } = await mailTo(turn, people, aboutVraag(vraag), 'nieuw');
  const saved = await orNotSaved(turn, 'vraag bewaren', () => services.store.vragen.create(tenantId, vraagId, vraag, berichten));
  if (!saved.ok) return ok(askForm(turn, { vraagId, form: { text, fault: saved.error.text }, urgent: gezien === true }));
  const kept = saved.value.ok ? saved.value.value.value : saved.value.error.value;
  return kept.by === personId ? ok(await sentOutput(turn, kept)) : refuse('niet-van-jou', 'Stel je vraag opnieuw.');
}

/** What was said of names and diagnoses, so that it is not asked again. */
const saidIn = (inputs: Inputs): Partial<TextForm> => {
  const text = (id: string) => (typeof inputs[id] === 'string' ? inputs[id] : '');
  return { noPupil: text(INPUT.noPupil), diagnosis: text(INPUT.diagnosis) };
};

async function sentOutput(turn: Turn, vraag: Vraag): Promise<Output> {
  const people = answerersFor(turn);
  const { unreached } = await mailTo(turn, people, aboutVraag(vraag), 'nieuw');
  return { answer: vraagCardFor(turn, vraag, `Je vraag is verstuurd naar ${namesOf(turn, people)}.${unreached}`) };
}

/** The actor's own questions. */
export const showMyVragen = (turn: Turn): Promise<Output> => listVragen(turn, 'mijn', 0, false);

/** Withdraws a question that nobody picked up yet. Its text is gone at once. */
export async function withdrawVraag(turn: Turn, vraag: Vraag): Promise<Result<Output, Refusal>> {
  const changed = await changeVraag(turn, vraag.id, (now) => withdraw(now, turn.now));
  if (changed.ok) return ok({ answer: withdrawnCard('Je vraag is ingetrokken. De tekst is weg.') });
  const fresh = await turn.services.store.vragen.get(turn.actor.tenantId, vraag.id);
  return fresh && changed.error.code !== 'niet-bewaard' ? ok({ answer: vraagCardFor(turn, fresh.value, changed.error.text) }) : changed;
}
