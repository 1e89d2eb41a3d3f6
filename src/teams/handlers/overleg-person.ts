import { INPUT, type Typed } from '../../../cards/flexzat/inputs.ts';
import { type ConsentFrom, personCard } from '../../../cards/flexzat/people-card.ts';
import type { CardJson } from '../../../cards/kit.ts';
import type { OverlegEvent } from '../../flexzat/events.ts';
import { awaitsConsent, type Overleg, type Participant } from '../../flexzat/overleg.ts';
import { type Refusal, refuse } from '../../shared/refusal.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Inputs } from '../row.ts';
import type { Output, Turn } from '../turn.ts';
import { dayIn, emailIn, faultIn, typedIn, yesNoOf } from './overleg-inputs.ts';
import { changePeople, showPeople } from './overleg-people.ts';
import { following } from './overleg-store.ts';
import { meetingView } from './overleg-view.ts';
import { absenceWords, consentNeededFrom, personName, personRole, titleOf } from './overleg-words.ts';

type Outcome = Promise<Result<Output, Refusal>>;

const MAX_REASON = 500;

/** The person on the list with this key. */
const personAt = (overleg: Overleg, key: string): Participant | undefined => overleg.participants.find((one) => one.key === key);

const NOT_ON_LIST = refuse('bestaat-niet', 'Deze persoon staat niet meer op de lijst. Open het overleg opnieuw.');

/** What is known of someone, as the inputs of the card hold it. */
function present(overleg: Overleg, { name, email, role, consent }: Participant): Typed {
  const known: Record<string, string> = { [INPUT.email]: email ?? '' };
  if (overleg.kind === 'metaoverleg' && isFamily(role)) known[INPUT.name] = name ?? '';
  for (const from of ['ouders', 'leerling'] as const) {
    const answer = consent[from];
    if (answer) {
      known[INPUT.consentOf[from]] = answer.given ? 'ja' : 'nee';
      known[INPUT.consentDay[from]] = answer.date;
    }
  }
  return known;
}

const isFamily = (role: Participant['role']): boolean => role === 'ouders' || role === 'leerling';

function cardOf(turn: Turn, overleg: Overleg, person: Participant, typed: Typed = present(overleg, person), fault?: string): CardJson {
  const { role, fixed } = person;
  return personCard(
    { overlegId: overleg.id, title: titleOf(overleg), typed, fault },
    {
      key: person.key,
      name: personName(overleg, person),
      what: personRole(person),
      absent: absenceWords(person),
      waits: awaitsConsent(person),
      contact: isFamily(role) ? { asksName: overleg.kind === 'metaoverleg' } : undefined,
      consent: consentNeededFrom(overleg, person),
      mayRemove: !fixed,
      mayChange: meetingView(turn, overleg).rights.plan,
    },
  );
}

/** Opens one person of a meeting. */
export function openPerson(turn: Turn, overleg: Overleg, key: string): Result<Output, Refusal> {
  const person = personAt(overleg, key);
  return person ? ok({ answer: cardOf(turn, overleg, person) }) : NOT_ON_LIST;
}

/** Writes down that someone cannot come, with the reason that the norm asks for the fixed members. */
export async function markAbsent(turn: Turn, overleg: Overleg, key: string, inputs: Inputs): Outcome {
  const reason = typedIn(inputs)[INPUT.reason] ?? '';
  const events = (): Result<readonly OverlegEvent[], string> =>
    reason.length > MAX_REASON
      ? err(`Houd de reden korter dan ${MAX_REASON} tekens.`)
      : ok([{ kind: 'setAttendance', key, attendance: { afwezig: reason } }]);
  return changePerson(turn, overleg, key, inputs, events);
}

/** Writes down that someone comes after all. */
export const markExpected = (turn: Turn, overleg: Overleg, key: string): Outcome =>
  changePerson(turn, overleg, key, {}, () => ok([{ kind: 'setAttendance', key, attendance: 'verwacht' }]));

/** Takes someone who is not a fixed member off the list. At a second click that person is gone already, and the list is shown again. */
export const removePerson = async (turn: Turn, overleg: Overleg, key: string): Outcome =>
  personAt(overleg, key)
    ? changePerson(turn, overleg, key, {}, ({ participants }) =>
        ok([{ kind: 'setParticipants', participants: participants.filter((one) => one.key !== key) }]),
      )
    : ok({ answer: showPeople(turn, overleg, 0, 'Bewaard.') });

/** Saves how the family can be reached; a name only at a metaoverleg, where somebody speaks for all parents or pupils. */
export async function saveContact(turn: Turn, overleg: Overleg, key: string, inputs: Inputs): Outcome {
  const typed = typedIn(inputs);
  const address = emailIn(typed[INPUT.email]);
  const name = overleg.kind === 'metaoverleg' ? typed[INPUT.name] : undefined;
  return changePerson(turn, overleg, key, inputs, ({ participants }, person) => {
    if (!isFamily(person.role)) return err('Van deze persoon staan de gegevens al vast.');
    if (typed[INPUT.email] && !address) return err('Dit e-mailadres klopt niet. Kijk of er een @ in staat.');
    if (name && name.length > 200) return err('Houd de naam korter dan 200 tekens.');
    const { name: _name, email: _email, ...rest } = person;
    const next = { ...rest, ...(name ? { name } : {}), ...(address ? { email: address } : {}) };
    return ok([{ kind: 'setParticipants', participants: participants.map((one) => (one.key === key ? next : one)) }]);
  });
}

/** Saves what parents, and the pupil from 16, said about someone from outside, each with its day. */
export async function saveConsent(turn: Turn, overleg: Overleg, key: string, inputs: Inputs): Outcome {
  const typed = typedIn(inputs);
  return changePerson(turn, overleg, key, inputs, (now, person) => {
    const asked = consentNeededFrom(now, person);
    const events: OverlegEvent[] = [];
    for (const from of asked) {
      const answer = answerIn(typed, from);
      if (!answer.ok) return answer;
      if (answer.value) events.push({ kind: 'setConsent', key, from, consent: answer.value });
    }
    if (events.length === 0) return err('Kies eerst ja of nee.');
    const joins = awaitsConsent(person) && asked.every((from) => typed[INPUT.consentOf[from]] === 'ja');
    return ok(joins ? [...events, { kind: 'setAttendance', key, attendance: 'verwacht' }] : events);
  });
}

/** A yes or no with its day; nothing when it was not asked yet. */
function answerIn(typed: Typed, from: ConsentFrom): Result<{ given: boolean; date: string } | undefined, string> {
  const given = yesNoOf(typed[INPUT.consentOf[from]]);
  if (given === undefined) return ok(undefined);
  const day = dayIn(typed[INPUT.consentDay[from]]);
  return day ? ok({ given, date: day.toString() }) : err('Vul ook de dag in waarop je het antwoord kreeg.');
}

/** Lets events happen to one person; what is wrong comes back on that person's card with what was typed. */
async function changePerson(
  turn: Turn,
  overleg: Overleg,
  key: string,
  inputs: Inputs,
  events: (now: Overleg, person: Participant) => Result<readonly OverlegEvent[], string>,
): Outcome {
  const shown = personAt(overleg, key);
  if (!shown) return NOT_ON_LIST;
  const again = (fault: string) => cardOf(turn, overleg, shown, { ...present(overleg, shown), ...typedIn(inputs) }, fault);
  const fault = faultIn(inputs);
  if (fault !== undefined) return ok({ answer: again(fault) });
  return changePeople(
    turn,
    overleg,
    (now, context) => {
      const person = personAt(now, key);
      if (!person) return NOT_ON_LIST;
      const wanted = events(now, person);
      return wanted.ok ? following(now, wanted.value, context) : refuse('invoer', wanted.error);
    },
    again,
  );
}
