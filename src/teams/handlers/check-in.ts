import type { Typed } from '../../../cards/flexzat/inputs.ts';
import { formCard } from '../../../cards/form-card.ts';
import { button } from '../../../cards/kit.ts';
import { checkInCard, FROM, LINE, TAP } from '../../../cards/traject/check-in-card.ts';
import type { Refusal } from '../../shared/refusal.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Option } from '../../traject/fields.ts';
import { formOf } from '../../traject/form.ts';
import { sectionOf, stepOf } from '../../traject/steps/index.ts';
import type { Section } from '../../traject/steps/step.ts';
import type { Traject } from '../../traject/traject.ts';
import type { Inputs } from '../row.ts';
import type { Output, Turn } from '../turn.ts';
import { formOptions } from './names.ts';
import { faultOf, mayTryAgain } from './not-saved.ts';
import { typedIn } from './overleg-inputs.ts';
import { trajectOutput } from './traject-output.ts';
import { changeTraject } from './traject-store.ts';

/** A check-in on all goals of the plan. */
export const openCheckIn = (turn: Turn, traject: Traject, error?: string, typed?: Typed): Output => ({
  answer: checkInCard({
    trajectId: traject.id,
    pseudonym: traject.pseudonym,
    base: traject.steps[4].length,
    goals: formOf(traject, 4).goals,
    voices: voices(),
    voice: turn.actor.personId === traject.mentor ? 'mentor' : 'docent',
    error,
    typed,
  }),
});

/** Saves the taps of a check-in; goals without a tap stay as they are. */
export async function saveCheckIn(turn: Turn, traject: Traject, base: number, inputs: Inputs): Promise<Result<Output, Refusal>> {
  const entries = formOf(traject, 4).goals.map(({ value: goal }) => ({
    goal,
    hoe: inputs[`${TAP}${goal}`],
    regel: inputs[`${LINE}${goal}`] ?? '',
  }));
  const saved = await changeTraject(turn, traject.id, { kind: 'checkIn', base, van: inputs[FROM], entries });
  if (saved.ok) return ok(trajectOutput(turn, saved.value.traject, 'De check-in is bewaard.'));
  return saved.error.code === 'invoer' || mayTryAgain(saved.error)
    ? ok(openCheckIn(turn, traject, saved.error.text, typedIn(inputs)))
    : saved;
}

/** The form to say what changes in the plan, and why. */
export function openAdjustment(
  turn: Turn,
  traject: Traject,
  around: { notice?: string; errors?: Readonly<Record<string, string>>; typed?: Inputs } = {},
): Output {
  const section = sectionNamed('aanpassingen');
  const fields = section.fields.map((field) => {
    const typed = around.typed?.[field.id];
    return {
      field,
      value: null,
      input: typeof typed === 'string' ? typed : '',
      options: field.kind === 'goal' ? formOf(traject, 4).goals : null,
    };
  });
  const page = { kind: 'form', section, sectionIndex: 0, sectionCount: 1, base: traject.steps[4].length, item: null, fields } as const;
  const frame = {
    title: `${traject.pseudonym}, plan aanpassen`,
    notice: around.notice,
    errors: around.errors ?? {},
    options: formOptions(turn),
  };
  return {
    answer: formCard(page, frame, [
      button('plan.pas-aan', 'Bewaar en open stap 3', { trajectId: traject.id, base: page.base }, { inputs: true, primary: true }),
      button('traject.open', 'Terug', { trajectId: traject.id }),
    ]),
  };
}

/** Notes the change and opens step 3 again; the plan as it was stays readable. */
export async function saveAdjustment(turn: Turn, traject: Traject, base: number, inputs: Inputs): Promise<Result<Output, Refusal>> {
  const saved = await changeTraject(turn, traject.id, { kind: 'adjustPlan', base, input: inputs });
  if (saved.ok) return ok(trajectOutput(turn, saved.value.traject, 'De aanpassing is bewaard. Werk nu stap 3 bij.'));
  if (!mayTryAgain(saved.error)) return saved;
  return ok(openAdjustment(turn, traject, { ...faultOf(saved.error), typed: inputs }));
}

const sectionNamed = (id: string): Section => {
  const section = sectionOf(stepOf(4).sections, id);
  if (!section) throw new Error(`step 4 has no section "${id}"`);
  return section;
};

const voices = (): readonly Option[] => {
  const field = sectionNamed('check-ins').fields.find(({ id }) => id === FROM);
  return field?.kind === 'choice' ? field.options : [];
};
