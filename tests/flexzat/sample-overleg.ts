import { Temporal } from 'temporal-polyfill';
import { newFlexzat } from '../../src/flexzat/create.ts';
import type { OverlegContext, OverlegEvent } from '../../src/flexzat/events.ts';
import type { Overleg, Slot } from '../../src/flexzat/overleg.ts';
import { transition } from '../../src/flexzat/transition.ts';
import { calendarOf, type School, type StaffMember, staffMember } from '../../src/people/school.ts';
import { overlegIdSchema, personIdSchema, pseudonymSchema, trajectIdSchema } from '../../src/shared/ids.ts';
import { people, sampleSchool } from '../people/sample-school.ts';

/** A Monday morning: with a lead of five school days, the first day for a meeting is Monday 9 November. */
export const now = Temporal.Instant.from('2026-11-02T08:00:00Z');

export const overlegId = overlegIdSchema.parse('3f0c1c9e-6f0f-4a57-9d5a-2b1f0c9e6f01');
export const trajectId = trajectIdSchema.parse('9b2d7c1a-1d2e-4f3a-8b4c-5d6e7f8a9b0c');
export const person = (key: keyof typeof people) => personIdSchema.parse(people[key]);

/** A meeting of an hour that starts at this wall time in November, when Amsterdam is one hour ahead of UTC. */
export const slotAt = (day: string, time: string): Slot => {
  const start = Temporal.Instant.from(`${day}T${time}:00+01:00`);
  return { start: start.toString(), end: start.add({ minutes: 60 }).toString() };
};

export const tuesday = slotAt('2026-11-10', '09:30');
export const wednesday = slotAt('2026-11-11', '10:00');
export const thursday = slotAt('2026-11-12', '13:00');

export const contextFor = (changes: Partial<OverlegContext> = {}): OverlegContext => {
  const school = changes.school ?? sampleSchool();
  return { now, by: person('coordinator'), school, calendar: calendarOf(school), busy: [], ...changes };
};

export const value = (outcome: ReturnType<typeof transition>): Overleg => {
  if (!outcome.ok) throw new Error(outcome.error.text);
  return outcome.value;
};

/** A new flex-ZAT with its four fixed members, without proposals. */
export const newOverleg = (changes: Partial<Parameters<typeof newFlexzat>[0]> = {}): Overleg =>
  value(
    newFlexzat({
      id: overlegId,
      school: sampleSchool(),
      createdBy: person('coordinator'),
      now,
      coordinator: person('coordinator'),
      mentor: person('mentor'),
      pupilFrom16: false,
      trajectId,
      pseudonym: pseudonymSchema.parse('4H-017'),
      ...changes,
    }),
  );

/** The meeting after these events, each of which must be allowed. */
export const following = (overleg: Overleg, events: readonly OverlegEvent[], context = contextFor()): Overleg =>
  events.reduce((state, event) => value(transition(state, event, context)), overleg);

/** A flex-ZAT with three offers, and one that is planned on the Tuesday. */
export const proposed = (): Overleg => following(newOverleg(), [{ kind: 'propose', slots: [tuesday, wednesday, thursday] }]);
export const planned = (): Overleg => following(proposed(), [{ kind: 'choose', start: tuesday.start }]);

export const memberOf = (school: School, key: keyof typeof people): StaffMember => {
  const member = staffMember(school, people[key]);
  if (!member) throw new Error(`nobody is ${key}`);
  return member;
};
