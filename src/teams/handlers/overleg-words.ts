import { Temporal } from 'temporal-polyfill';
import {
  awaitsConsent,
  intervalOf,
  isExpected,
  isOutsider,
  type Overleg,
  type Participant,
  type ParticipantRole,
} from '../../flexzat/overleg.ts';
import { dutchPeriod } from '../../shared/dutch.ts';

const ROLES: Readonly<Record<ParticipantRole, string>> = {
  coordinator: 'Coördinator',
  mentor: 'Mentor of coach',
  ouders: 'Vast lid',
  leerling: 'Vast lid',
  directie: 'Directie',
  bpo: 'Begeleider passend onderwijs',
  docent: 'Docent',
  'swv-specialist': 'Specialist',
  partner: 'Partner van buiten school',
};

/** How a meeting is called: "Flex-ZAT 4H-017", "Meta-overleg 2026-2027". */
export const titleOf = ({ kind, pseudonym, schoolYear }: Pick<Overleg, 'kind' | 'pseudonym' | 'schoolYear'>): string =>
  [kind === 'flexzat' ? 'Flex-ZAT' : 'Meta-overleg', kind === 'flexzat' ? pseudonym : schoolYear].filter(Boolean).join(' ');

/** How a meeting is called within a sentence. */
export const titleWithin = (overleg: Parameters<typeof titleOf>[0]): string => uncapital(titleOf(overleg));

const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Whether a meeting lies in the past. */
export const isOver = ({ chosen }: Overleg, now: Temporal.Instant): boolean =>
  chosen !== undefined && Temporal.Instant.compare(intervalOf(chosen).end, now) <= 0;

/** Where a meeting stands. */
export function stateWords(overleg: Overleg, now: Temporal.Instant): string {
  if (overleg.state === 'geannuleerd') return 'Geannuleerd';
  if (isOver(overleg, now)) return 'Geweest';
  const offered = overleg.proposals.length > 0;
  if (overleg.state === 'gepland') return offered ? 'Gepland. Er wordt een nieuw moment gezocht' : 'Gepland';
  return offered ? 'Nog niet gepland. Kies een moment' : 'Nog niet gepland';
}

/** The chosen moment: "di 1 december van 09:30 tot 10:15". */
export function momentWords({ chosen }: Overleg, now: Temporal.Instant): string | undefined {
  if (!chosen) return undefined;
  const { start, end } = intervalOf(chosen);
  return dutchPeriod(start, end, now);
}

/** How someone is called on the cards of a meeting. Family goes by role, whatever is known of them. */
export function personName({ kind }: Pick<Overleg, 'kind'>, { role, name }: Participant): string {
  if (role === 'ouders') return kind === 'flexzat' ? 'De ouders' : 'Namens de ouders';
  if (role === 'leerling') return kind === 'flexzat' ? 'De leerling' : 'Namens de leerlingen';
  return name ?? ROLES[role];
}

/** As {@link personName}, within a sentence. */
export function personWithin(overleg: Pick<Overleg, 'kind'>, participant: Participant): string {
  if (participant.role === 'ouders') return overleg.kind === 'flexzat' ? 'de ouders' : 'wie namens de ouders komt';
  if (participant.role === 'leerling') return overleg.kind === 'flexzat' ? 'de leerling' : 'wie namens de leerlingen komt';
  return personName(overleg, participant);
}

/** What someone is there: "Mentor of coach", "Partner van buiten school, Jeugdteam". */
export const personRole = ({ role, organisation }: Participant): string => (organisation ? `${ROLES[role]}, ${organisation}` : ROLES[role]);

/** Whose consent is asked before someone may join; nobody's but for outsiders at a flex-ZAT. */
export const consentNeededFrom = ({ kind, pupilFrom16 }: Overleg, participant: Participant): readonly ('ouders' | 'leerling')[] => {
  if (kind !== 'flexzat' || !isOutsider(participant)) return [];
  return pupilFrom16 ? ['ouders', 'leerling'] : ['ouders'];
};

/** Why someone is not there, as the planner reads it; undefined for those who are expected or still wait for consent. */
export function absenceWords({ attendance }: Participant): string | undefined {
  if (attendance === 'verwacht' || 'wacht' in attendance) return undefined;
  return 'afwezig' in attendance ? attendance.afwezig : 'Geen toestemming.';
}

/** Whether and as what someone is there; at a meeting that was cancelled, who would have been. Fits one person and the parents alike. */
export function presenceWords(overleg: Overleg, participant: Participant, now: Temporal.Instant): string {
  if (overleg.state === 'geannuleerd') return isExpected(participant) ? 'Was uitgenodigd' : 'Was afgemeld';
  const over = isOver(overleg, now);
  const asked = consentNeededFrom(overleg, participant).some((from) => participant.consent[from] === undefined);
  if (asked && (isExpected(participant) || awaitsConsent(participant))) return 'Toestemming nodig';
  if (!isExpected(participant)) return 'Afwezig';
  if (participant.key === overleg.chair) return over ? 'Was voorzitter' : 'Voorzitter';
  return over ? 'Aanwezig' : 'Verwacht';
}
