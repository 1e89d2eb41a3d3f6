import { urgentCard } from '../../../cards/answers/answer-card.ts';
import { button } from '../../../cards/kit.ts';
import { type Again, gateCard, REASON } from '../../../cards/traject/prompts.ts';
import { stepTitle } from '../../../cards/traject/traject-card.ts';
import { readerOf } from '../../dossier/access.ts';
import type { TrajectId } from '../../shared/ids.ts';
import { type Refusal, refuse } from '../../shared/refusal.ts';
import { ok, type Result } from '../../shared/result.ts';
import { unmetGates } from '../../traject/gates.ts';
import { stateOf } from '../../traject/progress.ts';
import { stepOf } from '../../traject/steps/index.ts';
import type { StepNumber } from '../../traject/steps/step.ts';
import type { Traject } from '../../traject/traject.ts';
import type { Outcome, TrajectRefusal, UnmetGate } from '../../traject/transitions/outcome.ts';
import { type Inputs, wordsIn } from '../row.ts';
import type { Output, Turn } from '../turn.ts';
import { askWhichText } from './conflict.ts';
import { schoolOf } from './names.ts';
import { faultOf, mayTryAgain } from './not-saved.ts';
import type { SavedPage, StepPlace } from './step.ts';
import { type PageRequest, stepPage } from './step-page.ts';
import { trajectOutput } from './traject-output.ts';
import { changeTraject } from './traject-store.ts';

type Outcomes = Promise<Result<Output, Refusal>>;

/** Hands a step in from its last page, which is saved with it, also when something is still missing. */
export async function handInPage(turn: Turn, before: Traject, place: SavedPage, inputs: Inputs): Outcomes {
  const { trajectId, step, section, item, base } = place;
  const page = { section, item: item ?? null, base, input: inputs };
  const handedIn = await changeTraject(turn, trajectId, { kind: 'handIn', step, base, page });
  if (!handedIn.ok) return notHandedIn(turn, before, place, handedIn.error, { typed: inputs, base });
  const { traject, conflicts } = handedIn.value;
  return ok(
    conflicts.length > 0 ? { answer: askWhichText(turn, place, traject, conflicts) } : outputOf(turn, before, handedIn.value, step),
  );
}

/** Hands a step in from a page that has nothing to save. */
export async function handIn(turn: Turn, traject: Traject, { step, trajectId }: StepPlace): Outcomes {
  const handedIn = await changeTraject(turn, trajectId, { kind: 'handIn', step });
  return handedIn.ok ? ok(outputOf(turn, traject, handedIn.value, step)) : notHandedIn(turn, traject, { trajectId, step }, handedIn.error);
}

/** Hands a step in although the norm asks for more; the one reason on the card goes with each gate that is open, and stays in the dossier. */
export async function handInAnyway(turn: Turn, traject: Traject, { step, trajectId }: StepPlace, inputs: Inputs): Outcomes {
  const reason = wordsIn(inputs[REASON]);
  const overrides = Object.fromEntries(unmetGates(traject, step, turn.now).map(({ id }) => [id, reason]));
  const handedIn = await changeTraject(turn, trajectId, { kind: 'handIn', step, overrides });
  if (handedIn.ok) return ok(outputOf(turn, traject, handedIn.value, step));
  if (handedIn.error.missing || !mayTryAgain(handedIn.error)) return notHandedIn(turn, traject, { trajectId, step }, handedIn.error);
  const gates = handedIn.error.gates ?? unmetGates(traject, step, turn.now);
  return ok(askReason(traject, step, gates, { error: sentenceOf(handedIn.error), reason }));
}

/** Help is needed today: who to call comes first, the traject waits. What was typed is saved. */
export function urgentOutput(turn: Turn, trajectId: TrajectId): Output {
  return { answer: urgentCard(schoolOf(turn).urgentContact, [button('traject.open', 'Naar het traject', { trajectId })]) };
}

/** What came of handing in. The first step that is handed in also ends the concept, and that is said: someone else reads along from then on. */
function outputOf(turn: Turn, before: Traject, { urgent, traject }: Outcome, step: StepNumber): Output {
  if (urgent) return urgentOutput(turn, traject.id);
  const isShared = stateOf(before) === 'concept' && stateOf(traject) !== 'concept';
  return trajectOutput(turn, traject, `${nameOf(step)} is ingeleverd.${isShared ? ' De coördinator kan nu meelezen.' : ''}`);
}

/** What is missing is shown on the page where it belongs; what the norm asks first is shown with a way to go on with a reason. */
function notHandedIn(
  turn: Turn,
  before: Traject,
  place: StepPlace,
  refusal: TrajectRefusal,
  filled: Pick<PageRequest, 'typed' | 'base'> = {},
): Result<Output, Refusal> {
  const traject = refusal.draft ?? before;
  const { step } = place;
  const show = (request: PageRequest): Result<Output, Refusal> => {
    const card = stepPage(turn, traject, readerOf(turn.actor, traject), request);
    return card ? ok({ answer: card }) : refuse(refusal.code, refusal.text);
  };
  const [first] = refusal.missing ?? [];
  if (first) {
    const onPage = (refusal.missing ?? []).filter(({ sectionId, item }) => sectionId === first.sectionId && item === first.item);
    const errors = Object.fromEntries(onPage.map(({ path, text }) => [path.split('/').at(-1) ?? path, text]));
    return show({ step, section: first.sectionId, item: first.item ?? undefined, errors });
  }
  if (refusal.gates) return ok(askReason(traject, step, refusal.gates));
  if (filled.typed === undefined || !mayTryAgain(refusal)) return refuse(refusal.code, refusal.text);
  return show({ ...place, ...filled, ...faultOf(refusal) });
}

const askReason = (traject: Traject, step: StepNumber, gates: readonly UnmetGate[], again?: Again): Output => {
  const title = `${traject.pseudonym}, ${nameOf(step).toLowerCase()}`;
  return { answer: gateCard({ trajectId: traject.id, step, title, gates }, again) };
};

/** What is wrong with the one input of a card, in place of a sentence about all of them. */
const sentenceOf = ({ fields, text }: Refusal): string => Object.values(fields ?? {})[0] ?? text;

const nameOf = (step: StepNumber): string => stepTitle(step, stepOf(step).name);
