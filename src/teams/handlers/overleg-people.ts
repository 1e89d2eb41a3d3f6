import { INPUT, type Typed } from '../../../cards/flexzat/inputs.ts';
import { addPeopleCard, PEOPLE_PER_CARD, peopleCard } from '../../../cards/flexzat/people-card.ts';
import { chairCard } from '../../../cards/flexzat/prompts.ts';
import type { CardJson } from '../../../cards/kit.ts';
import { isExpected, type Overleg, type Participant } from '../../flexzat/overleg.ts';
import { outsiderParticipant, staffParticipant } from '../../flexzat/participants.ts';
import { transition } from '../../flexzat/transition.ts';
import type { PersonId } from '../../shared/ids.ts';
import { type Refusal, refuse } from '../../shared/refusal.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Option } from '../../traject/fields.ts';
import type { Inputs } from '../row.ts';
import type { Output, Turn } from '../turn.ts';
import { schoolOf, staffOptions } from './names.ts';
import { guestFault, guestsIn, optionsWith, outsiderOptions } from './overleg-form.ts';
import { emailIn, faultIn, typedIn, yesNoOf } from './overleg-inputs.ts';
import { overlegOutput, overlegState } from './overleg-output.ts';
import { changeOverleg, type Decide, following } from './overleg-store.ts';
import { meetingView, personRows } from './overleg-view.ts';
import { consentNeededFrom, titleOf } from './overleg-words.ts';

type Outcome = Promise<Result<Output, Refusal>>;

/** The people of a meeting, a card at a time. */
export function showPeople(turn: Turn, overleg: Overleg, from = 0, notice?: string): CardJson {
  const rows = personRows(turn, overleg);
  const start = from < rows.length ? from : 0;
  return peopleCard(
    {
      overlegId: overleg.id,
      title: titleOf(overleg),
      rows: rows.slice(start, start + PEOPLE_PER_CARD),
      from: start,
      total: rows.length,
      mayChange: meetingView(turn, overleg).rights.plan,
    },
    notice,
  );
}

/**
 * Changes the people of a meeting, tells the staff whom it concerns, and shows the list as it then is.
 * @param again makes the form once more with what was wrong
 */
export async function changePeople(turn: Turn, overleg: Overleg, decide: Decide, again: (fault: string) => CardJson): Outcome {
  const changed = await changeOverleg(turn, overleg.id, decide);
  if (!changed.ok) return ok({ answer: again(changed.error.text) });
  const { after } = changed.value;
  const notice = `Bewaard.${changed.value.toTell}`;
  return ok({ answer: showPeople(turn, after, 0, notice), shared: overlegState(turn, after) });
}

/** The form to add people. */
export function askGuests(turn: Turn, overleg: Overleg, typed: Typed = {}, fault?: string): CardJson {
  const school = schoolOf(turn);
  const present = new Set<string>(overleg.participants.flatMap(({ personId }) => personId ?? []));
  return addPeopleCard(
    { overlegId: overleg.id, title: titleOf(overleg), typed, fault },
    { colleagues: staffOptions(school).filter(({ value }) => !present.has(value)), partners: outsiderOptions(school, overleg) },
  );
}

/** Adds the chosen people to a meeting; those who are on the list already stay as they are. */
export async function addGuests(turn: Turn, overleg: Overleg, inputs: Inputs): Outcome {
  const typed = typedIn(inputs);
  const again = (fault: string) => askGuests(turn, overleg, typed, fault);
  const fault = faultIn(inputs) ?? guestFault(schoolOf(turn), typed);
  const other = fault === undefined ? otherIn(typed) : err(fault);
  if (!other.ok) return ok({ answer: again(other.error) });
  if (other.value.length === 0 && !typed[INPUT.colleagues] && !typed[INPUT.partners]) return ok({ answer: again('Kies eerst iemand.') });
  return changePeople(
    turn,
    overleg,
    (now, context) => {
      const guests = [...guestsIn(context.school, typed, now.participants), ...other.value].map((guest) => waiting(now, guest));
      const added = guests.filter(({ key }) => !now.participants.some((present) => present.key === key));
      return added.length === 0
        ? ok(now)
        : transition(now, { kind: 'setParticipants', participants: [...now.participants, ...added] }, context);
    },
    again,
  );
}

/** A planned meeting must keep to the rules, so someone from outside who is added to it waits until there is consent. */
const waiting = (overleg: Overleg, guest: Participant): Participant =>
  overleg.chosen && consentNeededFrom(overleg, guest).length > 0 ? { ...guest, attendance: { wacht: 'toestemming' } } : guest;

/** The one person from outside whom the school does not know yet: all three lines, or none. */
function otherIn(typed: Typed): Result<readonly Participant[], string> {
  const { name, organisation, email } = { name: typed[INPUT.name], organisation: typed[INPUT.organisation], email: typed[INPUT.email] };
  if (!name && !organisation && !email) return ok([]);
  const address = emailIn(email);
  if (!name || !organisation) return err('Vul van deze persoon de naam, de organisatie en het e-mailadres in.');
  if (!address) return err('Dit e-mailadres klopt niet. Kijk of er een @ in staat.');
  if (name.length > 200 || organisation.length > 200) return err('Houd naam en organisatie korter dan 200 tekens.');
  return ok([outsiderParticipant({ name, organisation, email: address }, 'partner')]);
}

/** The form to give the chair to someone. */
export function askChair(turn: Turn, overleg: Overleg, typed?: Typed, fault?: string): CardJson {
  const asksDecision = overleg.kind === 'flexzat';
  const chair = overleg.participants.find(({ key }) => key === overleg.chair)?.personId ?? '';
  const present: Typed = { [INPUT.decision]: overleg.managementDecision ? 'ja' : 'nee', [INPUT.chair]: chair };
  return chairCard(
    { overlegId: overleg.id, title: titleOf(overleg), typed: typed ?? present, fault },
    chairOptions(turn, overleg),
    asksDecision,
  );
}

/** Who can chair: the colleagues who are expected and everyone of the directie, and at a metaoverleg the directie alone. */
function chairOptions(turn: Turn, overleg: Overleg): readonly Option[] {
  const directie = optionsWith(schoolOf(turn), 'directie');
  if (overleg.kind === 'metaoverleg') return directie;
  const there = overleg.participants.flatMap((one): Option[] =>
    one.personId && isExpected(one) ? [{ value: one.personId, label: one.name ?? '' }] : [],
  );
  return [...new Map([...there, ...directie].map((option) => [option.value, option])).values()];
}

/** Gives the chair to the chosen colleague; someone of the directie who is not on the list joins. */
export async function giveChair(turn: Turn, overleg: Overleg, inputs: Inputs): Outcome {
  const typed = typedIn(inputs);
  const decision = overleg.kind === 'flexzat' ? yesNoOf(typed[INPUT.decision]) : false;
  const chosen = schoolOf(turn).staff.find(({ personId }) => personId === typed[INPUT.chair]);
  const again = (fault: string) => ok({ answer: askChair(turn, overleg, typed, fault) });
  const fault = faultIn(inputs);
  if (fault !== undefined) return again(fault);
  if (decision === undefined) return again('Kies of er een besluit van de directie te vertellen is.');
  if (!chosen) return again('Kies wie het overleg leidt.');
  const changed = await changeOverleg(turn, overleg.id, (now, context) =>
    decision
      ? following(now, [{ kind: 'setManagementDecision', value: true, directie: chosen.personId }], context)
      : chairedBy(now, chosen.personId, context),
  );
  if (!changed.ok) return again(changed.error.text);
  return ok(overlegOutput(turn, changed.value.after, `De voorzitter is bewaard.${changed.value.toTell}`));
}

const chairedBy = (overleg: Overleg, person: PersonId, context: Parameters<Decide>[1]): Result<Overleg, Refusal> => {
  const there = overleg.participants.find(
    ({ personId, role }) => personId === person && (overleg.kind === 'flexzat' || role === 'directie'),
  );
  const member = context.school.staff.find(({ personId, roles }) => personId === person && roles.includes('directie'));
  const joining = there ?? (member && staffParticipant(member, 'directie', false));
  if (!joining) return refuse('samenstelling', 'Kies iemand die op de lijst staat, of iemand van de directie.');
  return following(
    overleg,
    [
      ...(overleg.managementDecision ? [{ kind: 'setManagementDecision', value: false } as const] : []),
      ...(there ? [] : [{ kind: 'setParticipants', participants: [...overleg.participants, joining] } as const]),
      { kind: 'setChair', key: joining.key },
    ],
    context,
  );
};
