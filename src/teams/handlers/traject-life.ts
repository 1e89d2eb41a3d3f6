import {
  LEVEL,
  MENTOR,
  mentorCard,
  REASON,
  RECEIVER,
  resumeCard,
  shareCard,
  stopCard,
  transferCard,
} from '../../../cards/traject/prompts.ts';
import { staffMember } from '../../people/school.ts';
import type { PersonId } from '../../shared/ids.ts';
import { type Refusal, refuse } from '../../shared/refusal.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Option } from '../../traject/fields.ts';
import { runningTwin } from '../../traject/start.ts';
import type { Traject } from '../../traject/traject.ts';
import { type Inputs, wordsIn } from '../row.ts';
import type { Output, Turn } from '../turn.ts';
import { namesAt, schoolOf } from './names.ts';
import { mayTryAgain } from './not-saved.ts';
import { tellingTraject } from './notices.ts';
import { colleaguesIn, forEach, mentorOptions, otherStaff } from './people.ts';
import { trajectOutput } from './traject-output.ts';
import { changeTraject, whileStarting } from './traject-store.ts';

type Outcome = Promise<Result<Output, Refusal>>;

/** Who is on a traject, and the form to add colleagues. */
export const openShare = (
  turn: Turn,
  traject: Traject,
  again: { error?: string; chosen?: string; level?: 'team' | 'care' | undefined } = {},
): Output => ({
  answer: shareCard(traject.id, traject.pseudonym, otherStaff(turn), members(turn, traject), again),
});

/** Adds colleagues to a traject and tells them; who cannot be reached is named, so that they can be told in person. */
export async function shareTraject(turn: Turn, traject: Traject, inputs: Inputs): Outcome {
  const people = colleaguesIn(turn, inputs);
  const level = (['team', 'care'] as const).find((known) => known === inputs[LEVEL]);
  if (people.length === 0) return ok(openShare(turn, traject, { error: 'Kies eerst een collega.', level }));
  if (!level) return ok(openShare(turn, traject, { error: 'Kies wat je collega mag lezen.', chosen: people.join(',') }));
  const added = await forEach(turn, traject, people, (person) => ({ kind: 'addMember', person, level }), {
    text: 'Je werkt mee aan dit traject.',
  });
  const { traject: latest, fresh, refusal, unreached } = added;
  if (refusal && fresh.length === 0) return err(refusal);
  return ok(
    trajectOutput(
      turn,
      latest,
      `${people.length === 1 ? 'Je collega is' : 'Je collega’s zijn'} toegevoegd.${unreached}${refusal ? ` ${refusal.text}` : ''}`,
    ),
  );
}

/** Takes a colleague off a traject; what that colleague wrote stays. */
export async function removeMember(turn: Turn, traject: Traject, person: PersonId): Outcome {
  const removed = await changeTraject(turn, traject.id, { kind: 'removeMember', person });
  return removed.ok ? ok(openShare(turn, removed.value.traject)) : removed;
}

/** Lets the coördinator read along from now on. */
export async function announceTraject(turn: Turn, traject: Traject): Outcome {
  const shared = await changeTraject(turn, traject.id, { kind: 'share' });
  return shared.ok ? ok(trajectOutput(turn, shared.value.traject, 'De coördinator kan nu meelezen.')) : shared;
}

/** Gives the traject to another mentor of the school, who is told. */
export async function changeMentor(turn: Turn, traject: Traject, inputs: Inputs): Outcome {
  const mentor = mentorOptions(turn).find(({ value }) => value === inputs[MENTOR]);
  const person = mentor && staffMember(schoolOf(turn), mentor.value)?.personId;
  if (!person) return ok({ answer: mentorCard(traject.id, traject.pseudonym, mentorOptions(turn), 'Kies eerst de nieuwe mentor.') });
  const { berichten, unreached } = await tellingTraject(turn, [person], 'Je bent nu de mentor van dit traject.');
  const changed = await changeTraject(turn, traject.id, { kind: 'changeMentor', person }, berichten);
  if (!changed.ok) return changed;
  return ok(trajectOutput(turn, changed.value.traject, `${mentor.label} is nu de mentor.${unreached}`));
}

/** Stops a traject with a reason; without one the card asks again. */
export async function stopTraject(turn: Turn, traject: Traject, inputs: Inputs): Outcome {
  const reason = wordsIn(inputs[REASON]);
  const stopped = await changeTraject(turn, traject.id, { kind: 'stop', reason });
  if (stopped.ok) return ok(trajectOutput(turn, stopped.value.traject, 'Het traject is gestopt.'));
  if (!mayTryAgain(stopped.error)) return stopped;
  return ok({ answer: stopCard(traject.id, traject.pseudonym, { error: stopped.error.text, reason }) });
}

/** Hands a traject over, with to whom and why; without these the card asks again. */
export async function transferTraject(turn: Turn, traject: Traject, inputs: Inputs): Outcome {
  const typed = { to: wordsIn(inputs[RECEIVER]), reason: wordsIn(inputs[REASON]) };
  const transferred = await changeTraject(turn, traject.id, { kind: 'transfer', ...typed });
  if (transferred.ok) return ok(trajectOutput(turn, transferred.value.traject, 'Het traject is overgedragen.'));
  if (!mayTryAgain(transferred.error)) return transferred;
  return ok({ answer: transferCard(traject.id, traject.pseudonym, { error: transferred.error.text, ...typed }) });
}

/** Opens a traject that was over, with a reason; without one the card asks again. */
export async function resumeTraject(turn: Turn, traject: Traject, inputs: Inputs): Outcome {
  const reason = wordsIn(inputs[REASON]);
  const resumed = await whileStarting(turn, traject.pseudonym, async (alone, present) => {
    const twin = runningTwin(traject, present);
    if (twin) return refuse('bestaat-al', `Voor ${twin.pseudonym} loopt al een ander traject. Dat moet eerst klaar zijn.`);
    return changeTraject(alone, traject.id, { kind: 'resume', reason });
  });
  if (resumed.ok) return ok(trajectOutput(turn, resumed.value.traject, 'Het traject loopt weer.'));
  if (!mayTryAgain(resumed.error)) return resumed;
  return ok({ answer: resumeCard(traject.id, traject.pseudonym, { error: resumed.error.text, reason }) });
}

const members = (turn: Turn, traject: Traject): readonly Option[] =>
  traject.members.map(({ person }) => ({ value: person, label: namesAt(turn).person(person) }));
