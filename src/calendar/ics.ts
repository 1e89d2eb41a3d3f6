import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Temporal } from 'temporal-polyfill';
import { intervalOf, type Overleg, type Participant, type Slot } from '../flexzat/overleg.ts';
import { type School, type StaffMember, staffMember } from '../people/school.ts';

/** What a calendar file asks of the calendar that opens it; mail programs need it in the content type as well. */
export type IcsMethod = 'REQUEST' | 'PUBLISH' | 'CANCEL';

/** What everyone may read. Says nothing about a pupil: calendars and mail are seen by more people than the invited. */
const titles: Readonly<Record<Overleg['kind'], string>> = {
  flexzat: 'Overleg op school',
  metaoverleg: 'Jaarlijks overleg over de samenwerking',
};

const explain = (school: School, { name, email }: StaffMember, method: IcsMethod): string =>
  method === 'CANCEL'
    ? `Dit overleg gaat niet door. Vragen? Mail ${name}: ${email}.`
    : `Dit is een uitnodiging van ${school.name}. Vragen of verhinderd? Mail ${name}: ${email}.`;

/** Takes out line breaks and other control characters, for which a calendar file has no room. */
const oneLine = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ');

/** A name as the value of a parameter, in which RFC 5545 has no way to write a double quote. */
const parameterText = (text: string): string => oneLine(text).replaceAll('"', "'");

/** Who asks people to the meeting: the planner, or when that person left, a coördinator of the school. */
const organizerOf = (overleg: Overleg, school: School): StaffMember | undefined =>
  staffMember(school, overleg.createdBy) ?? school.staff.find(({ roles }) => roles.includes('coordinator')) ?? school.staff[0];

/** The METHOD of a participant's file: an invitation to answer, one to open or import when there is no e-mail address, or a cancellation. */
export const methodFor = (overleg: Overleg, participant: Participant): IcsMethod => {
  if (overleg.state === 'geannuleerd') return 'CANCEL';
  return participant.email ? 'REQUEST' : 'PUBLISH';
};

interface File {
  readonly overleg: Overleg;
  readonly chosen: Slot;
  readonly participant: Participant;
  readonly school: School;
  readonly organizer: StaffMember;
  readonly now: Temporal.Instant;
  readonly method: IcsMethod;
}

const write = ({ overleg, chosen, participant, school, organizer, now, method }: File): string => {
  const calendar = ical({ prodId: '//Basiswijzer//Basiswijzer//NL', method: ICalCalendarMethod[method] });
  const event = calendar.createEvent({
    id: overleg.uid,
    sequence: overleg.sequence,
    stamp: now,
    ...intervalOf(chosen),
    summary: titles[overleg.kind],
    description: oneLine(explain(school, organizer, method)),
    location: oneLine(school.location),
    organizer: { name: parameterText(organizer.name), email: organizer.email },
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  const { email } = participant;
  if (email) event.createAttendee({ email, rsvp: method !== 'CANCEL', role: ICalAttendeeRole.REQ, status: ICalAttendeeStatus.NEEDSACTION });
  // The library leaves out the line end after the last line, which RFC 5545 asks for.
  return `${calendar.toString()}\r\n`;
};

const fileFor = (
  overleg: Overleg,
  participant: Participant,
  school: School,
  now: Temporal.Instant,
  method: IcsMethod,
): string | undefined => {
  const organizer = organizerOf(overleg, school);
  return overleg.chosen && organizer ? write({ overleg, chosen: overleg.chosen, participant, school, organizer, now, method }) : undefined;
};

/**
 * The calendar file of a meeting for one participant, who is the only attendee that it names: planned, moved or cancelled, as the meeting now
 * is. Undefined while nothing was ever chosen. All times are in UTC, so that it is right in every calendar and under every process time zone.
 * No pseudonym, traject, reason or other participant is in it.
 */
export const invitationFor = (overleg: Overleg, participant: Participant, school: School, now: Temporal.Instant): string | undefined =>
  fileFor(overleg, participant, school, now, methodFor(overleg, participant));

/** The calendar file that takes a meeting out of the calendar of someone who is no longer invited, while the meeting itself goes on. */
export const cancellationFor = (overleg: Overleg, participant: Participant, school: School, now: Temporal.Instant): string | undefined =>
  fileFor(overleg, participant, school, now, 'CANCEL');
