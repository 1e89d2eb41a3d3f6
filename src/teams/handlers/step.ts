import { REASON, skipCard } from '../../../cards/traject/prompts.ts';
import { stepTitle } from '../../../cards/traject/traject-card.ts';
import { readerOf } from '../../dossier/access.ts';
import type { TrajectId } from '../../shared/ids.ts';
import { type Refusal, refuse } from '../../shared/refusal.ts';
import { ok, type Result } from '../../shared/result.ts';
import { formOf } from '../../traject/form.ts';
import { isClosed, isDone } from '../../traject/progress.ts';
import { openConflicts } from '../../traject/settle.ts';
import { sectionOf, stepOf } from '../../traject/steps/index.ts';
import type { StepNumber } from '../../traject/steps/step.ts';
import type { Traject } from '../../traject/traject.ts';
import { type Inputs, wordsIn } from '../row.ts';
import type { Output, Turn } from '../turn.ts';
import { askWhichText, choicesIn } from './conflict.ts';
import { handInPage, urgentOutput } from './hand-in.ts';
import { strangersIn } from './names.ts';
import { faultOf, mayTryAgain } from './not-saved.ts';
import { showStepToRead } from './read.ts';
import { arrangedBySchool } from './school.ts';
import { neighbour, type PageRequest, stepPage } from './step-page.ts';
import { trajectOutput } from './traject-output.ts';
import { changeTraject } from './traject-store.ts';

type Outcomes = Promise<Result<Output, Refusal>>;

/** The place of a page in a step, as a button names it. */
export interface StepPlace {
  readonly trajectId: TrajectId;
  readonly step: StepNumber;
  readonly section?: string | undefined;
  readonly item?: string | undefined;
  readonly from?: number | undefined;
}

/** Where to go once a page is saved. */
type Onward = 'sluit' | 'volgende' | 'vorige' | 'lijst' | 'nog-een';

/** A page that was filled in: where it is, which version of the step it was made from, and where to go when it is saved. */
export interface SavedPage extends StepPlace {
  readonly section: string;
  readonly base: number;
  readonly next: Onward | 'lever-in';
}

const STALE = 'Dit deel van het formulier is er niet meer. Open de stap opnieuw. Wat bewaard was, staat er nog.';

/**
 * Opens a step: its form, or what was filled in when it is done or the traject is over. When no page was asked for and a text of the actor still waits for a choice, that
 * choice comes first.
 */
export async function openStep(
  turn: Turn,
  traject: Traject,
  place: StepPlace,
  around: Pick<PageRequest, 'notice' | 'errors' | 'typed' | 'base' | 'hintsOn'> = {},
): Outcomes {
  const { step, section } = place;
  const reader = readerOf(turn.actor, traject);
  if (isClosed(traject)) return showStepToRead(turn, traject, step, 0);
  if (section === undefined) {
    if (isDone(traject, step)) return showStepToRead(turn, traject, step, 0);
    const waiting = openConflicts(formOf(traject, step), reader);
    if (waiting.length > 0)
      return ok({ answer: askWhichText(turn, { ...place, section: stepOf(step).sections[0]?.id ?? '' }, traject, waiting) });
  }
  const arranged = step === 0 ? await arrangedBySchool(turn) : undefined;
  const card = stepPage(turn, traject, reader, { ...place, ...around, arranged });
  return card ? ok({ answer: card }) : refuse('verouderd', STALE);
}

/** Opens the section beside one; from a list of items, which has nothing to save. */
export function openBeside(
  turn: Turn,
  traject: Traject,
  place: StepPlace & { readonly section: string; readonly offset: 1 | -1 },
): Outcomes {
  const section = neighbour(place.step, readerOf(turn.actor, traject), place.section, place.offset);
  return openStep(turn, traject, { ...place, section: section ?? place.section });
}

/** Saves a page as a concept and goes where the button says. Nothing is checked but type, length, and that people and measures exist here. */
export async function saveStep(turn: Turn, place: SavedPage, inputs: Inputs, before: Traject): Outcomes {
  const { trajectId, step, section, item, base, next } = place;
  const errors = strangersIn(turn, sectionOf(stepOf(step).sections, section)?.fields ?? [], inputs);
  if (errors) return openStep(turn, before, place, { errors, typed: inputs, base });
  if (next === 'lever-in') return handInPage(turn, before, place, inputs);
  const saved = await changeTraject(turn, trajectId, { kind: 'saveDraft', step, section, item: item ?? null, base, input: inputs });
  if (!saved.ok) return mayTryAgain(saved.error) ? openStep(turn, before, place, { ...faultOf(saved.error), typed: inputs, base }) : saved;
  const { traject, conflicts, urgent } = saved.value;
  if (conflicts.length > 0) return ok({ answer: askWhichText(turn, place, traject, conflicts) });
  return urgent ? ok(urgentOutput(turn, trajectId)) : goOn(turn, traject, place, next);
}

async function goOn(turn: Turn, traject: Traject, place: SavedPage, next: Onward): Outcomes {
  const { trajectId, step, section, item } = place;
  switch (next) {
    case 'sluit':
      return ok(trajectOutput(turn, traject, `${nameOf(step)} is bewaard.`));
    case 'lijst':
      return openStep(turn, traject, { trajectId, step, section }, { hintsOn: { section, item } });
    case 'nog-een':
      // The version of the page that was pressed, so that a second click finds the item of the first.
      return addItem(turn, { trajectId, step, section, base: place.base }, { section, item });
    case 'volgende':
    case 'vorige': {
      const beside = neighbour(step, readerOf(turn.actor, traject), section, next === 'volgende' ? 1 : -1);
      return openStep(turn, traject, { trajectId, step, section: beside ?? section }, { hintsOn: { section, item } });
    }
  }
}

/** Adds an item to a repeating section and opens it, with tips on the page that was saved before it. */
export async function addItem(
  turn: Turn,
  place: StepPlace & { readonly section: string; readonly base: number },
  hintsOn?: PageRequest['hintsOn'],
): Outcomes {
  const { trajectId, step, section, base } = place;
  const added = await changeTraject(turn, trajectId, { kind: 'addItem', step, section, base });
  if (!added.ok) return added;
  return openStep(turn, added.value.traject, { trajectId, step, section, item: added.value.item ?? undefined }, { hintsOn });
}

/** Takes an item out of a repeating section; old versions keep it. */
export async function removeItem(
  turn: Turn,
  place: StepPlace & { readonly section: string; readonly item: string; readonly base: number },
): Outcomes {
  const { trajectId, step, section, item, base } = place;
  const removed = await changeTraject(turn, trajectId, { kind: 'removeItem', step, section, item, base });
  if (!removed.ok) return removed;
  return openStep(
    turn,
    removed.value.traject,
    { trajectId, step, section },
    { notice: 'Weggehaald. Bij de eerdere versies staat het nog.' },
  );
}

/** Skips a step with a reason; without one the card asks again. */
export async function skipStep(turn: Turn, { trajectId, step }: StepPlace, inputs: Inputs): Outcomes {
  const reason = inputs[REASON];
  const skipped = await changeTraject(turn, trajectId, { kind: 'skip', step, reason: wordsIn(reason) });
  if (skipped.ok) return ok(trajectOutput(turn, skipped.value.traject, `${nameOf(step)} is overgeslagen.`));
  return mayTryAgain(skipped.error)
    ? ok({ answer: skipCard(trajectId, step, nameOf(step), { error: skipped.error.text, reason: wordsIn(reason) }) })
    : skipped;
}

/** Opens a step again that was handed in or skipped. */
export async function reopenStep(turn: Turn, { trajectId, step }: StepPlace): Outcomes {
  const reopened = await changeTraject(turn, trajectId, { kind: 'reopen', step });
  const section = stepOf(step).sections[0]?.id;
  return reopened.ok
    ? openStep(turn, reopened.value.traject, { trajectId, step, section }, { notice: `${nameOf(step)} is weer open.` })
    : reopened;
}

const nameOf = (step: StepNumber): string => stepTitle(step, stepOf(step).name);

/** Settles texts that met, as chosen on the card. What still waits after that, or met again in between, is asked at once. */
export async function settleTexts(
  turn: Turn,
  traject: Traject,
  place: StepPlace & { readonly section: string; readonly version: number },
  inputs: Inputs,
): Outcomes {
  const { trajectId, step, version } = place;
  const choices = choicesIn(inputs);
  const settled = await changeTraject(turn, trajectId, { kind: 'resolveConflict', step, version, choices });
  if (!settled.ok) return mayTryAgain(settled.error) ? openStep(turn, traject, place, { notice: settled.error.text }) : settled;
  const after = settled.value.traject;
  const waiting = openConflicts(formOf(after, step), readerOf(turn.actor, after));
  if (waiting.length === 0) return openStep(turn, after, place, { notice: 'Je keuze is bewaard.' });
  const fault = Object.keys(choices).length === 0 ? 'Kies bij elke tekst wat erin komt.' : undefined;
  return ok({ answer: askWhichText(turn, place, after, waiting, fault) });
}
