import { formCard } from '../../../cards/form-card.ts';
import { button } from '../../../cards/kit.ts';
import { thanksCard } from '../../../cards/messages.ts';
import { askCard } from '../../../cards/traject/prompts.ts';
import { readerOf } from '../../dossier/access.ts';
import type { PersonId } from '../../shared/ids.ts';
import { type Refusal, refuse } from '../../shared/refusal.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { stepForm } from '../../traject/form-view.ts';
import { isClosed } from '../../traject/progress.ts';
import { reaches } from '../../traject/reader.ts';
import { sectionOf, stepOf } from '../../traject/steps/index.ts';
import { answersOf, type Traject } from '../../traject/traject.ts';
import type { Inputs } from '../row.ts';
import type { Output, Turn } from '../turn.ts';
import { whatStands } from './conflict.ts';
import { formOptions } from './names.ts';
import { faultOf, mayTryAgain, typedOnly } from './not-saved.ts';
import { tellingTraject } from './notices.ts';
import { colleaguesIn, forEach, otherStaff } from './people.ts';
import { trajectOutput } from './traject-output.ts';
import { changeTraject } from './traject-store.ts';

/** Asks colleagues for their view of the pupil. They get a message with the code, and see nothing of the traject but their own view. */
export async function askColleagues(turn: Turn, traject: Traject, inputs: Inputs): Promise<Result<Output, Refusal>> {
  const people = colleaguesIn(turn, inputs);
  if (people.length === 0) return ok({ answer: askCard(traject.id, traject.pseudonym, otherStaff(turn), 'Kies eerst een collega.') });
  const asked = await forEach(turn, traject, people, (person) => ({ kind: 'askColleague', person }), {
    text: 'Wat zie jij bij deze leerling? Je vult alleen je eigen zienswijze in.',
    ask: 'zienswijze',
  });
  const { traject: latest, fresh, refusal, unreached } = asked;
  if (refusal && fresh.length === 0) return err(refusal);
  return ok(trajectOutput(turn, latest, `De vraag is gesteld.${unreached}${refusal ? ` ${refusal.text}` : ''}`));
}

/** The form for the own view of someone who was asked. */
export function openOwnView(
  turn: Turn,
  traject: Traject,
  around: { notice?: string; errors?: Readonly<Record<string, string>>; typed?: Inputs; base?: number } = {},
): Result<Output, Refusal> {
  if (isClosed(traject)) return refuse('afgesloten', 'Dit traject is klaar. Je zienswijze is niet meer nodig.');
  const own = { person: turn.actor.personId, level: 'own' } as const;
  const page = stepForm(traject, 2, 0, own, turn.actor.personId);
  if (page?.kind !== 'form') return refuse('niet-van-jou', 'Je bent hier niet voor gevraagd. Vraag de mentor om je te vragen.');
  const fields = page.fields.map((view) => {
    const typed = around.typed?.[view.field.id];
    return typeof typed === 'string' ? { ...view, input: typed } : view;
  });
  const frame = {
    title: `${traject.pseudonym}, jouw zienswijze`,
    notice: around.notice,
    errors: around.errors ?? {},
    options: formOptions(turn),
  };
  // The section speaks to the mentor, and names its items by person; here only the own view is asked.
  const section = {
    ...page.section,
    title: 'Wat zie jij?',
    intro: 'De mentor, de coördinator en wie de mentor toevoegt, kunnen dit lezen.',
  };
  return ok({
    answer: formCard({ ...page, section, item: null, fields, sectionIndex: 0, sectionCount: 1 }, frame, [
      button(
        'zienswijze.bewaar',
        'Bewaar',
        { trajectId: traject.id, base: Math.min(around.base ?? page.base, page.base) },
        { inputs: true, primary: true },
      ),
    ]),
  });
}

/** Saves the own view and tells the mentor that it is there. */
export async function saveOwnView(turn: Turn, traject: Traject, base: number, inputs: Inputs): Promise<Result<Output, Refusal>> {
  const { actor } = turn;
  const { berichten } = await tellingTraject(turn, [traject.mentor], 'Een collega gaf een zienswijze.');
  const tell = (after: Traject) => (actor.personId === traject.mentor ? [] : berichten(after));
  const saved = await changeTraject(turn, traject.id, { kind: 'giveOwnView', base, input: inputs }, tell);
  if (!saved.ok) return mayTryAgain(saved.error) ? openOwnView(turn, traject, { ...faultOf(saved.error), typed: inputs, base }) : saved;
  const { conflicts } = saved.value;
  if (conflicts.length > 0) {
    const fields = sectionOf(stepOf(2).sections, 'docenten')?.fields ?? [];
    const errors = whatStands(turn, fields, conflicts);
    return openOwnView(turn, saved.value.traject, { errors, typed: typedOnly(inputs, errors) });
  }
  const isEmpty = !saved.value.saved && !hasOwnView(saved.value.traject, actor.personId);
  if (isEmpty) return openOwnView(turn, saved.value.traject, { notice: 'Schrijf eerst iets op.' });
  const thanks = thanksCard(traject.id, traject.pseudonym, reaches(readerOf(actor, saved.value.traject), 'team'));
  return ok({ answer: thanks, shared: thanks });
}

/** Whether someone wrote anything in the own view; being asked alone leaves it empty. */
const hasOwnView = (traject: Traject, person: PersonId): boolean =>
  [...answersOf(traject, 2).keys()].some((path) => path.startsWith(`docenten/${person}/`));
