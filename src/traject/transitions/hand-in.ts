import { ok, type Result } from '../../shared/result.ts';
import { textAt } from '../answers.ts';
import { missingFields, unmetGates } from '../gates.ts';
import { isClosed, isDone, stateOf, statusOf } from '../progress.ts';
import type { StepNumber } from '../steps/step.ts';
import { answersOf, goalsOf, type Traject, versionsOf } from '../traject.ts';
import type { Version } from '../version.ts';
import { saveDraft } from './draft.ts';
import type { EventOf } from './events.ts';
import {
  addLife,
  addVersion,
  CLOSED_TEXT,
  type Decision,
  type Doing,
  done,
  no,
  noBecause,
  type Outcome,
  type TrajectRefusal,
  type UnmetGate,
} from './outcome.ts';
import { readReason } from './reason.ts';

/** The reason under which a talk that was enough skips the plan; it also tells such a skip apart when the choice changes. */
const TALK_WAS_ENOUGH = 'Het gesprek was genoeg.';

type Effect = (traject: Traject, doing: Doing) => Partial<Outcome> & { readonly traject: Traject };

const skipPlan: Effect = (traject, doing) => {
  const open = ([3, 4, 5] as const).filter((step) => !isDone(traject, step));
  const skip = (result: Traject, step: StepNumber) => addVersion(result, step, { kind: 'overgeslagen', reason: TALK_WAS_ENOUGH }, doing);
  return { traject: open.reduce(skip, traject) };
};

const reopen = (traject: Traject, steps: readonly StepNumber[], doing: Doing): ReturnType<Effect> => {
  const reopened = steps.filter((step) => isDone(traject, step));
  return { traject: reopened.reduce((result, step) => addVersion(result, step, { kind: 'heropend' }, doing), traject), reopened };
};

const undoSkip: Effect = (traject, doing) => {
  const skipped = ([3, 4, 5] as const).filter((step) => versionsOf(traject, step).at(-1)?.reason === TALK_WAS_ENOUGH);
  return reopen(traject, skipped, doing);
};

const empty = (traject: Traject, step: StepNumber, isGone: (path: string) => boolean): Version['changes'] =>
  Object.fromEntries([...answersOf(traject, step).keys()].filter(isGone).map((path) => [path, null]));

/** Back to the plan with the goals that are still open. What was reached, and this look back, stay readable in the old versions. */
const adjust: Effect = (traject, doing) => {
  const results = answersOf(traject, 6);
  const reached = goalsOf(traject).filter((goal) => textAt(results, `doelen/${goal}/resultaat`) === 'gehaald');
  const isReached = (path: string) => reached.some((goal) => path === `doelen/${goal}` || path.startsWith(`doelen/${goal}/`));
  const middle = reopen(traject, [4, 5], doing);
  const plan = addVersion(middle.traject, 3, { kind: 'heropend', changes: empty(traject, 3, isReached) }, doing);
  const fresh = addVersion(plan, 6, { kind: 'heropend', changes: empty(traject, 6, () => true) }, doing);
  return { traject: addLife(fresh, { kind: 'bijgesteld' }, doing), reopened: [3, ...(middle.reopened ?? []), 6] };
};

const next = (traject: Traject): Effect => {
  const answers = answersOf(traject, 6);
  switch (textAt(answers, 'vervolg')) {
    case 'afbouwen':
      return (now, doing) => ({ traject: addLife(now, { kind: 'afbouw', checkBackOn: textAt(answers, 'terugkijken-op') ?? '' }, doing) });
    case 'bijstellen':
      return adjust;
    case 'afsluiten':
      return (now, doing) => ({ traject: addLife(now, { kind: 'afgesloten' }, doing) });
    case 'opschalen':
      return (now, doing) => ({ traject: addLife(now, { kind: 'opgeschaald', to: textAt(answers, 'opschalen-naar') ?? '' }, doing) });
    default:
      return (now) => ({ traject: now });
  }
};

const effectOf = (traject: Traject, step: StepNumber): Effect => {
  if (step === 6) return next(traject);
  if (step !== 2) return (now) => ({ traject: now });
  return textAt(answersOf(traject, 2), 'nodig') === 'genoeg' ? skipPlan : undoSkip;
};

const needsToday = (traject: Traject, step: StepNumber): boolean => step === 1 && textAt(answersOf(traject, 1), 'urgentie') === 'vandaag';

/** This person handed this step in after the card was made, or it was handed in and nothing changed since: a second click. */
const isRepeat = (traject: Traject, { step, page, base = page?.base }: EventOf<'handIn'>, { by }: Doing): boolean =>
  statusOf(traject, step) === 'ingeleverd' ||
  versionsOf(traject, step)
    .slice(base ?? Number.POSITIVE_INFINITY)
    .some((version) => version.kind === 'ingeleverd' && version.by === by.person);

const readOverrides = (
  gates: readonly UnmetGate[],
  given: Readonly<Record<string, string>>,
): Result<Version['overrides'], TrajectRefusal> => {
  const overrides: { readonly gate: string; readonly reason: string }[] = [];
  for (const { id } of gates.filter((gate) => Object.hasOwn(given, gate.id))) {
    const reason = readReason(given[id] ?? '', id);
    if (!reason.ok) return reason;
    overrides.push({ gate: id, reason: reason.value });
  }
  return ok(overrides);
};

const GATES_TEXT = 'Deze stap is nog niet af. Doe dit eerst, of schrijf op waarom je toch doorgaat.';

const close = (traject: Traject, { step, overrides = {} }: EventOf<'handIn'>, doing: Doing): Decision => {
  const missing = missingFields(traject, step, doing.now);
  if (missing.length > 0) {
    const fields = Object.fromEntries(missing.map(({ path, text }) => [path, text]));
    return noBecause({ code: 'invoer', text: 'Nog niet ingeleverd. Wat je schreef, is bewaard. Vul dit nog in.', fields, missing });
  }
  const gates = unmetGates(traject, step, doing.now);
  const reasons = readOverrides(gates, overrides);
  if (!reasons.ok) return noBecause({ ...reasons.error, gates });
  if (reasons.value.length < gates.length) return noBecause({ code: 'poort', text: GATES_TEXT, gates });
  const closed = addVersion(traject, step, { kind: 'ingeleverd', overrides: reasons.value }, doing);
  const shared = stateOf(closed) === 'concept' ? addLife(closed, { kind: 'gedeeld' }, doing) : closed;
  const { traject: result, ...rest } = effectOf(shared, step)(shared, doing);
  return done(result, true, { urgent: needsToday(result, step), ...rest });
};

/**
 * Hands a step in: saves the page that came with it, checks what must be filled in, then the gates, and does what follows from the answers. When
 * it is refused after the page was saved, the refusal has the traject with that page in `draft`, to be stored all the same. Clashing texts come
 * first: then the page is saved and the step stays open. A second click changes nothing and gets the same answer; a page with something new is
 * never a second click.
 */
export const handIn = (traject: Traject, event: EventOf<'handIn'>, doing: Doing): Decision => {
  const saved = event.page && saveDraft(traject, { kind: 'saveDraft', step: event.step, ...event.page }, doing);
  const brings = saved?.ok === true && (saved.value.saved || saved.value.conflicts.length > 0);
  if (isRepeat(traject, event, doing) && !brings) return done(traject, false);
  if (isClosed(traject)) return no('afgesloten', CLOSED_TEXT);
  if (!saved) return close(traject, event, doing);
  if (!saved.ok || saved.value.conflicts.length > 0) return saved;
  const closed = close(saved.value.traject, event, doing);
  return closed.ok || !saved.value.saved ? closed : noBecause({ ...closed.error, draft: saved.value.traject });
};
