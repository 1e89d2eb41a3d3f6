import { INPUT, NO_ITEM, type TextForm } from '../../../cards/vragen/text-form.ts';
import { answerFormCard } from '../../../cards/vragen/vraag-card.ts';
import { can } from '../../dossier/access.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Refusal } from '../../shared/refusal.ts';
import { ok, type Result } from '../../shared/result.ts';
import { TEXT_MAX } from '../../traject/fields.ts';
import { answerVraag, holderOf, pickUp, type Vraag } from '../../vragen/vraag.ts';
import { type Inputs, wordsIn } from '../row.ts';
import type { Output, Turn } from '../turn.ts';
import { takeText } from './personal.ts';
import { aboutVraag, mailTo, nameOf } from './vraag-people.ts';
import { changeVraag } from './vraag-store.ts';
import { itemOptions, listVragen, vraagCardFor, vraagOutput } from './vraag-view.ts';

/** The questions of the school for who answers them; the own ones for anybody else. */
export function showVragen(turn: Turn): Promise<Output> {
  const { actor } = turn;
  const answers = can(actor, 'vraag.beantwoorden', { kind: 'school', tenantId: actor.tenantId, schoolId: actor.schoolId });
  return listVragen(turn, answers ? 'alle' : 'mijn', 0, false);
}

/** Shows how a question is now, after a change that could not be made. */
async function asItIs(turn: Turn, { id }: Vraag, refusal: Refusal): Promise<Result<Output, Refusal>> {
  const fresh = (await turn.services.store.vragen.get(turn.actor.tenantId, id))?.value;
  if (!fresh || refusal.code === 'niet-bewaard') return { ok: false, error: refusal };
  const holder = holderOf(fresh);
  const who = holder === null ? '' : ` ${nameOf(turn, holder)} pakte deze vraag op.`;
  return ok(vraagOutput(turn, fresh, `${refusal.text}${who}`));
}

/** Picks a question up: of two who do so at once, the second sees who was first. */
export async function pickVraagUp(turn: Turn, vraag: Vraag, from: PersonId | undefined): Promise<Result<Output, Refusal>> {
  const changed = await changeVraag(turn, vraag.id, (now) => pickUp(now, turn.actor.personId, from ?? null, turn.now));
  return changed.ok ? ok(vraagOutput(turn, changed.value, 'Je hebt deze vraag opgepakt.')) : asItIs(turn, vraag, changed.error);
}

/** The form for an answer. */
export function openAnswer(turn: Turn, vraag: Vraag, form: TextForm = { text: '' }, item = ''): Output {
  if (vraag.state === 'beantwoord' || vraag.state === 'ingetrokken') return { answer: vraagCardFor(turn, vraag) };
  const { pack } = turn.services.normOf(turn.actor.schoolId);
  return {
    answer: answerFormCard({
      vraagId: vraag.id,
      title: `Vraag van ${nameOf(turn, vraag.by)}`,
      question: vraag.text,
      form,
      items: itemOptions(pack),
      item,
    }),
  };
}

/** The norm item that was chosen: null for none of them, undefined when it is not on the list. */
export function itemIn(turn: Turn, inputs: Inputs): string | null | undefined {
  const chosen = inputs[INPUT.item];
  if (chosen === undefined || chosen === null || chosen === '' || chosen === NO_ITEM) return null;
  const { pack } = turn.services.normOf(turn.actor.schoolId);
  return typeof chosen === 'string' && pack.byId.has(chosen) ? chosen : undefined;
}

/** What to say when a norm item was chosen that is not on the list. */
export const WRONG_ITEM = 'Kies een deel van de norm uit de lijst.';

/** Sends an answer to who asked: it is saved with the message that brings it. */
export async function sendAnswer(turn: Turn, vraag: Vraag, which: 'eigen' | 'voorstel', inputs: Inputs): Promise<Result<Output, Refusal>> {
  const taken = takeText(turn, inputs, { id: INPUT.answer, which, max: TEXT_MAX, empty: 'Schrijf eerst je antwoord.' });
  const chosen = wordsIn(inputs[INPUT.item]);
  const item = itemIn(turn, inputs);
  if (!taken.ok) return ok(openAnswer(turn, vraag, taken.error, chosen));
  if (item === undefined) return ok(openAnswer(turn, vraag, { text: taken.value, fault: WRONG_ITEM }));
  const answer = { text: taken.value, item };
  const { berichten, unreached } = await mailTo(turn, [vraag.by], aboutVraag(vraag), 'antwoord');
  const changed = await changeVraag(
    turn,
    vraag.id,
    (now) => answerVraag(now, turn.actor.personId, answer, turn.now),
    () => berichten,
  );
  if (changed.ok) return ok(vraagOutput(turn, changed.value, `Je antwoord is verstuurd naar ${nameOf(turn, vraag.by)}.${unreached}`));
  if (changed.error.code === 'niet-bewaard') return ok(openAnswer(turn, vraag, { text: taken.value, fault: changed.error.text }, chosen));
  return asItIs(turn, vraag, { ...changed.error, text: `${changed.error.text} Jouw antwoord is niet verstuurd.` });
}
