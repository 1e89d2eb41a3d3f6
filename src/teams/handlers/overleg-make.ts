import { INPUT, type Typed } from '../../../cards/flexzat/inputs.ts';
import { can } from '../../dossier/access.ts';
import { newFlexzat } from '../../flexzat/create.ts';
import type { OverlegEvent } from '../../flexzat/events.ts';
import type { Overleg } from '../../flexzat/overleg.ts';
import { proposeFlexzatSlots, type SlotWish } from '../../flexzat/plan.ts';
import type { School } from '../../people/school.ts';
import { type OverlegId, type PersonId, type Pseudonym, pseudonymSchema } from '../../shared/ids.ts';
import { type Refusal, refuse } from '../../shared/refusal.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Traject } from '../../traject/traject.ts';
import type { Inputs } from '../row.ts';
import type { Output, Turn } from '../turn.ts';
import { schoolOf } from './names.ts';
import { orNotSaved } from './not-saved.ts';
import { guestFault, guestsIn, minutesAt, newForm } from './overleg-form.ts';
import { faultIn, typedIn, wishIn, yesNoOf } from './overleg-inputs.ts';
import { overlegOutput } from './overleg-output.ts';
import { contextOf, following, whilePlanning } from './overleg-store.ts';
import { subjectOf } from './overleg-subject.ts';
import { changeTraject } from './traject-store.ts';

/** What the form asks for, read and checked as far as the form alone can tell. */
interface Asked {
  readonly coordinator: PersonId;
  readonly mentor: PersonId;
  readonly pseudonym: Pseudonym | undefined;
  readonly pupilFrom16: boolean;
  /** Who chairs because a decision of the management is told. */
  readonly directie: PersonId | undefined;
  readonly minutes: number;
  readonly wish: SlotWish;
}

/** Makes a flex-ZAT under the id that the form carries, and finds moments for it. A second click finds the first one's meeting. */
export async function makeFlexZat(
  turn: Turn,
  overlegId: OverlegId,
  traject: Traject | undefined,
  inputs: Inputs,
): Promise<Result<Output, Refusal>> {
  const typed = typedIn(inputs);
  const again = (fault: string) => ok({ answer: newForm(turn, overlegId, traject, typed, fault) });
  const shown = async (alone: Turn, overleg: Overleg) => madeBefore(turn, overleg, await shareWithCoordinator(alone, traject, overleg));
  const fault = faultIn(inputs) ?? guestFault(schoolOf(turn), typed);
  const asked = fault === undefined ? readForm(turn, traject, typed) : err(fault);
  return whilePlanning(turn, async (alone, all) => {
    const twice = all.find(({ id }) => id === overlegId);
    if (twice) return shown(alone, twice);
    if (!asked.ok) return again(asked.error);
    const made = decide(turn, all, overlegId, traject, typed, asked.value);
    if (!made.ok) return again(made.error.text);
    const created = await orNotSaved(turn, 'overleg bewaren', () =>
      alone.services.store.overleggen.create(alone.actor.tenantId, overlegId, made.value),
    );
    if (!created.ok) return again(created.error.text);
    return shown(alone, created.value.ok ? made.value : created.value.error.value);
  });
}

/** The answer to a first or second click. The id came from a card, so it is asked again whether the actor may see what is there. */
export const madeBefore = (turn: Turn, overleg: Overleg, notice?: string): Result<Output, Refusal> =>
  can(turn.actor, 'overleg.zien', subjectOf(overleg))
    ? ok(overlegOutput(turn, overleg, notice))
    : refuse('bestaat-niet', 'Dit overleg bestaat niet. Begin opnieuw met plannen.');

/** Shares a concept with the coördinator who is invited to a meeting about it, and says so. Nothing happens when that person sees into it already. */
async function shareWithCoordinator(turn: Turn, traject: Traject | undefined, overleg: Overleg): Promise<string | undefined> {
  const invited = overleg.participants.find(({ role }) => role === 'coordinator')?.personId;
  if (!traject || !invited || overleg.trajectId !== traject.id) return undefined;
  const coordinator = turn.services.directory.findActor(turn.actor.tenantId, invited);
  if (!coordinator || can(coordinator, 'traject.lezen', { kind: 'traject', traject })) return undefined;
  const shared = await changeTraject(turn, traject.id, { kind: 'share' });
  return shared.ok
    ? 'De coördinator kan het traject nu meelezen.'
    : 'De coördinator kan het traject nog niet lezen. Kies bij het traject Meer, en dan Delen met de coördinator.';
}

function decide(
  turn: Turn,
  all: readonly Overleg[],
  id: OverlegId,
  traject: Traject | undefined,
  typed: Typed,
  asked: Asked,
): Result<Overleg, Refusal> {
  const context = contextOf(turn, all);
  const { coordinator, mentor, pseudonym, pupilFrom16, directie, minutes, wish } = asked;
  const { school, by: createdBy, now } = context;
  const blank = newFlexzat({ id, school, createdBy, now, coordinator, mentor, pupilFrom16, trajectId: traject?.id, pseudonym });
  if (!blank.ok) return blank;
  const decision: readonly OverlegEvent[] = directie === undefined ? [] : [{ kind: 'setManagementDecision', value: true, directie }];
  const chaired = following({ ...blank.value, durationMinutes: minutes }, decision, context);
  if (!chaired.ok) return chaired;
  const participants = [...chaired.value.participants, ...guestsIn(school, typed, chaired.value.participants)];
  const invited = following(chaired.value, [{ kind: 'setParticipants', participants }], context);
  if (!invited.ok) return invited;
  const slots = proposeFlexzatSlots(invited.value, context, wish);
  return slots.ok ? following(invited.value, [{ kind: 'propose', slots: slots.value }], context) : slots;
}

function readForm(turn: Turn, traject: Traject | undefined, typed: Typed): Result<Asked, string> {
  const school = schoolOf(turn);
  const coordinator = staffIn(school, 'coordinator', typed[INPUT.coordinator]);
  if (!coordinator) return err('Kies een coördinator. Staat die er niet bij? Vraag de beheerder.');
  const mentor = traject?.mentor ?? staffIn(school, 'mentor', typed[INPUT.mentor]);
  if (!mentor) return err('Kies de mentor of coach van de leerling.');
  const code = traject ? traject.pseudonym : (typed[INPUT.pseudonym] ?? '');
  const pseudonym = code === '' ? undefined : pseudonymSchema.safeParse(code).data;
  if (code !== '' && !pseudonym) return err('Gebruik de code van je school, zoals 4H-017. Geen naam en geen spaties.');
  const pupilFrom16 = yesNoOf(typed[INPUT.from16]);
  if (pupilFrom16 === undefined) return err('Kies of de leerling 16 jaar of ouder is.');
  const chaired = chairIn(school, typed);
  if (!chaired.ok) return chaired;
  const minutes = minutesAt(school).find((option) => String(option) === typed[INPUT.minutes]);
  if (minutes === undefined) return err('Kies hoe lang het overleg duurt.');
  const wish = wishIn(typed, turn.now);
  return wish.ok ? ok({ coordinator, mentor, pseudonym, pupilFrom16, directie: chaired.value, minutes, wish: wish.value }) : wish;
}

/** Who of the directie chairs, when a decision of the management is told. */
function chairIn(school: School, typed: Typed): Result<PersonId | undefined, string> {
  const told = yesNoOf(typed[INPUT.decision]);
  if (told === undefined) return err('Kies of er een besluit van de directie te vertellen is.');
  if (!told) return ok(undefined);
  const directie = staffIn(school, 'directie', typed[INPUT.directie]);
  return directie ? ok(directie) : err('Er is een besluit van de directie te vertellen. Kies wie van de directie het overleg leidt.');
}

/** The member of staff that the form names for a role; where only one has it, nobody needs to be chosen. */
function staffIn(school: School, role: 'coordinator' | 'mentor' | 'directie', chosen: string | undefined): PersonId | undefined {
  const able = school.staff.filter(({ roles }) => roles.includes(role));
  const named = able.find(({ personId }) => personId === chosen);
  return (named ?? (able.length === 1 && role !== 'mentor' ? able[0] : undefined))?.personId;
}
