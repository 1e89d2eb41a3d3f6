import type { MetaView } from '../../../cards/metaoverleg/meta-card.ts';
import { isExpected, type Participant, type ParticipantRole } from '../../flexzat/overleg.ts';
import { metaAgenda } from '../../metaoverleg/agenda.ts';
import { metaWindow } from '../../metaoverleg/window.ts';
import { calendarOf } from '../../people/school.ts';
import { dutchDay, dutchList } from '../../shared/dutch.ts';
import type { SchoolYear } from '../../shared/iso.ts';
import type { Refusal } from '../../shared/refusal.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Turn } from '../turn.ts';
import { schoolOf } from './names.ts';
import { titleOf } from './overleg-words.ts';

/** More names than this in one line are counted instead. */
const MAX_NAMES = 4;

const GROUPS: readonly (readonly [string, readonly ParticipantRole[]])[] = [
  ['Directie', ['directie']],
  ['Coördinator', ['coordinator']],
  ['Mentoren', ['mentor']],
  ['Namens de ouders', ['ouders']],
  ['Namens de leerlingen', ['leerling']],
  ['Specialist', ['swv-specialist']],
  ['Partners', ['partner']],
  ['Andere collega’s', ['bpo', 'docent']],
];

/** The days in which the yearly meeting is best held, in words. Refused when that year's holidays are not known. */
export function metaPeriod(turn: Turn, schoolYear: SchoolYear): Result<string, Refusal> {
  const school = schoolOf(turn);
  const window = metaWindow(calendarOf(school), school.metaWindow, schoolYear);
  return window.ok ? ok(`${dutchDay(window.value.from, turn.now)} tot en met ${dutchDay(window.value.until, turn.now)}`) : window;
}

const periodSentence = (period: Result<string, Refusal>): string =>
  period.ok ? `Het liefst in de laatste twee maanden van het schooljaar: ${period.value}.` : period.error.text;

/** What the card of a yearly meeting shows, for these invited. */
export const metaView = (turn: Turn, schoolYear: SchoolYear, invited: readonly Participant[]): MetaView => ({
  title: titleOf({ kind: 'metaoverleg', schoolYear }),
  period: periodSentence(metaPeriod(turn, schoolYear)),
  invitees: GROUPS.flatMap(([label, roles]) => {
    const people = invited.filter(({ role }) => roles.includes(role));
    return people.length === 0 ? [] : [[label, namesOf(people)] as const];
  }),
  agenda: metaAgenda,
  unanswered: turn.agendaCounts ?? [],
});

function namesOf(people: readonly Participant[]): string {
  const [first] = people;
  if (first && (first.role === 'ouders' || first.role === 'leerling')) return familyWords(first);
  const present = people.filter(isExpected);
  const away = people.length - present.length;
  const names = present.map(({ name, organisation }) => (organisation ? `${name} (${organisation})` : (name ?? '')));
  const list = names.length > MAX_NAMES ? `${names.length} personen` : dutchList(names);
  return [list, away > 0 ? `${away} afwezig` : ''].filter(Boolean).join(', ');
}

const familyWords = (one: Participant): string => {
  if (!isExpected(one)) return 'Niemand dit jaar';
  return one.name ? 'Ingevuld bij de deelnemers' : 'Nog niet ingevuld';
};
