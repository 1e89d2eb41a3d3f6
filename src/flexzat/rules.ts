import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../shared/clock.ts';
import { dutchList, dutchMoment, dutchNumber } from '../shared/dutch.ts';
import { contains, overlaps } from '../shared/intervals.ts';
import type { Refusal, RefusalCode } from '../shared/refusal.ts';
import { conflictsFor } from './busy.ts';
import type { OverlegContext } from './events.ts';
import { meetingHoursOn } from './hours.ts';
import { chairOf, intervalOf, isExpected, isOutsider, type Overleg, type Participant, type Slot } from './overleg.ts';
import { fixedRoles, roleWords } from './participants.ts';

/** What still stands in the way of a definitive meeting, or undefined when this rule is content. */
export type OverlegRule = (overleg: Overleg) => Refusal | undefined;
/** What is wrong with a moment for a meeting, or undefined when this rule is content. */
export type MomentRule = (overleg: Overleg, slot: Slot, context: OverlegContext) => Refusal | undefined;

const no = (code: RefusalCode, text: string): Refusal => ({ code, text });

/** Coördinator, mentor or coach, parents and pupil are on the list: expected, or absent with a written reason (norm zorg.flexzat-samenstelling). */
export const fixedMembersRule: OverlegRule = ({ participants }) => {
  const missing = fixedRoles.filter((role) => !participants.some((participant) => participant.role === role));
  if (missing.length === 0) return undefined;
  const names = dutchList(missing.map((role) => roleWords[role]));
  return no('samenstelling', `Nog niet op de lijst: ${names}. Voeg toe wie mist. Kan iemand niet? Noteer dan de reden.`);
};

/** A director or manager chairs a metaoverleg, and a flex-ZAT at which a decision of the management is told (norm zorg.flexzat-directie, zorg.metaoverleg). */
export const chairRule: OverlegRule = (overleg) => {
  const chair = chairOf(overleg);
  if (!chair || !isExpected(chair)) return no('samenstelling', 'De voorzitter is er niet bij. Kies eerst een andere voorzitter.');
  const needsDirectie = overleg.managementDecision || overleg.kind === 'metaoverleg';
  if (!needsDirectie || chair.role === 'directie') return undefined;
  const why = overleg.kind === 'metaoverleg' ? 'Dit overleg' : 'Een gesprek over een besluit van de directie';
  return no('samenstelling', `${why} leidt iemand van de directie of het management. Voeg die persoon toe als voorzitter.`);
};

/** The specialist of the samenwerkingsverband is always invited to a metaoverleg (norm zorg.metaoverleg). */
export const specialistRule: OverlegRule = ({ kind, participants }) =>
  kind === 'flexzat' || participants.some((participant) => participant.role === 'swv-specialist')
    ? undefined
    : no('samenstelling', 'De specialist van het samenwerkingsverband hoort altijd bij dit overleg. Zet die weer op de lijst.');

const consentFault = (outsider: Participant, pupilFrom16: boolean): string | undefined => {
  const who = outsider.name ?? outsider.organisation ?? roleWords[outsider.role];
  const asked = pupilFrom16 ? (['ouders', 'leerling'] as const) : (['ouders'] as const);
  const refusedBy = asked.filter((from) => outsider.consent[from]?.given === false);
  if (refusedBy.length > 0)
    return `${dutchList(refusedBy.map((from) => roleWords[from]))} ${refusedBy.includes('ouders') ? 'willen' : 'wil'} niet dat ${who} meedoet. Haal deze deelnemer van de lijst.`;
  const missing = asked.filter((from) => outsider.consent[from] === undefined);
  if (missing.length === 0) return undefined;
  return `${who} mag pas meedoen na toestemming van ${dutchList(missing.map((from) => roleWords[from]))}. Noteer het antwoord bij Deelnemers.`;
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Outsiders join a flex-ZAT only with consent of the parents, and from 16 of the pupil too. A metaoverleg is about no single pupil, so it needs none. */
export const consentRule: OverlegRule = ({ kind, participants, pupilFrom16 }) => {
  if (kind === 'metaoverleg') return undefined;
  const faults = participants
    .filter((one) => isOutsider(one) && isExpected(one))
    .flatMap((outsider) => consentFault(outsider, pupilFrom16) ?? []);
  return faults.length === 0 ? undefined : no('samenstelling', faults.map(capital).join(' '));
};

/** Every rule that a meeting must meet before it is definitive, and keep meeting as long as it is planned. */
export const definitiveRules: readonly OverlegRule[] = [fixedMembersRule, chairRule, specialistRule, consentRule];

/** A meeting is on a day on which the school is surely open. */
export const schoolDayRule: MomentRule = (_overleg, slot, { calendar, now }) => {
  const { start } = intervalOf(slot);
  const kind = calendar.dayKind(dayOf(start));
  if (kind === 'schooldag') return undefined;
  const known = kind === 'onbekend' ? 'Van die dag zijn de vakanties nog niet bekend' : 'De school is dan niet open';
  return no('geen-moment', `${known}: ${dutchMoment(start, now)}. Kies een ander moment.`);
};

/** A meeting falls within the hours in which the school meets on that weekday. */
export const hoursRule: MomentRule = (_overleg, slot, { school, now }) => {
  const interval = intervalOf(slot);
  return meetingHoursOn(school, dayOf(interval.start)).some((hours) => contains(hours, interval))
    ? undefined
    : no('geen-moment', `De school plant geen overleg op ${dutchMoment(interval.start, now)}. Kies een ander moment.`);
};

/** A meeting lies ahead, and at least as many school days ahead as the school wants, so that everyone can come prepared. */
export const leadTimeRule: MomentRule = (_overleg, slot, { calendar, school, now }) => {
  const { start } = intervalOf(slot);
  if (Temporal.Instant.compare(start, now) <= 0) return no('verouderd', 'Dit moment is al voorbij. Vraag nieuwe momenten.');
  const first = calendar.addSchoolDays(dayOf(now), school.minLeadSchoolDays);
  if (!first.ok) return first.error;
  if (Temporal.PlainDate.compare(dayOf(start), first.value) >= 0) return undefined;
  const lead = `${dutchNumber(school.minLeadSchoolDays)} ${school.minLeadSchoolDays === 1 ? 'schooldag' : 'schooldagen'}`;
  return no('verouderd', `Dit moment is te dichtbij. De school plant minstens ${lead} vooruit. Vraag nieuwe momenten.`);
};

/** Nobody of the staff is in two meetings at the same time. Names the colleague, never the other meeting. */
export const doubleBookingRule: MomentRule = (overleg, slot, { busy }) => {
  const interval = intervalOf(slot);
  const taken = new Set(conflictsFor(overleg, busy).flatMap((one) => (overlaps(one.interval, interval) ? [one.personId] : [])));
  if (taken.size === 0) return undefined;
  const names = overleg.participants.flatMap((one) => (one.personId && taken.has(one.personId) ? [one.name ?? roleWords[one.role]] : []));
  return no(
    'geen-moment',
    `${dutchList([...new Set(names)])} ${taken.size === 1 ? 'heeft' : 'hebben'} dan al een overleg. Kies een ander moment.`,
  );
};

/** Every rule that a moment must meet at the time that it is chosen. */
export const momentRules: readonly MomentRule[] = [leadTimeRule, schoolDayRule, hoursRule, doubleBookingRule];

/** Everything that still keeps a meeting from being definitive, in the order of the rules; empty when it may be planned. */
export const openPoints = (overleg: Overleg): readonly Refusal[] => definitiveRules.flatMap((rule) => rule(overleg) ?? []);

/** Everything that is wrong with this moment, in the order of the rules; empty when it can be chosen. */
export const momentFaults = (overleg: Overleg, slot: Slot, context: OverlegContext): readonly Refusal[] =>
  momentRules.flatMap((rule) => rule(overleg, slot, context) ?? []);
