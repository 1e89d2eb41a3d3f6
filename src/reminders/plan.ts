import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { Bericht, NewBericht } from '../berichten/bericht.ts';
import type { Overleg } from '../flexzat/overleg.ts';
import { inviteesOf } from '../flexzat/participants.ts';
import { atSchool, dayOf } from '../shared/clock.ts';
import type { PersonId } from '../shared/ids.ts';
import type { SchoolCalendar } from '../shared/school-calendar.ts';
import { itemsIn, textAt } from '../traject/answers.ts';
import { checkBackOn, isClosed } from '../traject/progress.ts';
import { answersOf, type Traject } from '../traject/traject.ts';

/** Something that someone is reminded of, at a moment on a school day. `key` is the same each time that it follows from the same facts. */
export interface Reminder {
  readonly key: string;
  readonly to: PersonId;
  readonly at: Temporal.Instant;
  readonly about: Extract<Bericht['about'], { kind: 'traject' | 'overleg' }>;
  /** What the reminder says; its card is made from what is there when it goes out. */
  readonly occasion: 'terugkijken' | 'evaluatie' | 'overleg-morgen';
}

/** Reminders come at the start of a school day. */
const HOUR = Temporal.PlainTime.from('08:00');
/** As far as a school day is sought around a day; longer than any holiday. */
const MOST_DAYS = 70;

/** The day itself, or the nearest school day in the given direction; undefined when the calendar does not reach that far. */
function schoolDayAt(calendar: SchoolCalendar, day: Temporal.PlainDate, step: 1 | -1): Temporal.PlainDate | undefined {
  for (let tried = day, days = 0; days < MOST_DAYS; tried = tried.add({ days: step }), days++)
    if (calendar.isSchoolDay(tried)) return tried;
  return undefined;
}

/** The reminders that follow from a traject: its mentor hears of each agreed day to look back, on that day or the first school day after it. */
export function remindersOfTraject(traject: Traject, calendar: SchoolCalendar): readonly Reminder[] {
  if (isClosed(traject)) return [];
  const plan = answersOf(traject, 3);
  const evaluations = itemsIn(plan, 'evaluatie').flatMap((item) => textAt(plan, `evaluatie/${item}/op`) ?? []);
  const lookBack = checkBackOn(traject);
  const days = [
    ...evaluations.map((day) => ({ day, occasion: 'evaluatie' as const })),
    ...(lookBack === null ? [] : [{ day: lookBack, occasion: 'terugkijken' as const }]),
  ];
  return days.flatMap(({ day, occasion }): Reminder[] => {
    const on = schoolDayAt(calendar, Temporal.PlainDate.from(day), 1);
    if (!on) return [];
    const about = { kind: 'traject', trajectId: traject.id } as const;
    return [{ key: `${occasion} ${day} ${traject.mentor}`, to: traject.mentor, at: atSchool(on, HOUR), about, occasion }];
  });
}

/** The reminders that follow from a meeting: everyone of the staff who is expected hears of it on the last school day before it. */
export function remindersOfOverleg(overleg: Overleg, calendar: SchoolCalendar): readonly Reminder[] {
  if (overleg.state !== 'gepland' || !overleg.chosen) return [];
  const { start } = overleg.chosen;
  const on = schoolDayAt(calendar, dayOf(Temporal.Instant.from(start)).subtract({ days: 1 }), -1);
  if (!on) return [];
  const about = { kind: 'overleg', overlegId: overleg.id, ...(overleg.trajectId ? { trajectId: overleg.trajectId } : {}) } as const;
  const people = new Set(inviteesOf(overleg).flatMap(({ personId }) => personId ?? []));
  return [...people].map((to) => ({
    key: `overleg ${start} ${to}`,
    to,
    at: atSchool(on, HOUR),
    about,
    occasion: 'overleg-morgen' as const,
  }));
}

/** Where a reminder is kept: the same place each time that it is planned, so that it is kept, and sent, once. */
export const reminderId = ({ key, about }: Pick<Reminder, 'key' | 'about'>): string => {
  const place = about.kind === 'traject' ? about.trajectId : about.overlegId;
  return `herinnering-${createHash('sha256')
    .update(JSON.stringify([place, key]))
    .digest('hex')
    .slice(0, 40)}`;
};

/** When somebody is told of a day on which something must be looked at again: at the start of that day, or of the first school day after it. */
export function momentOf(day: Temporal.PlainDate, calendar: SchoolCalendar): Temporal.Instant {
  return atSchool(schoolDayAt(calendar, day, 1) ?? day, HOUR);
}

/** The reminders that still lie ahead, as messages that go along with a save. */
export const asBerichten = (reminders: readonly Reminder[], tenantId: Bericht['tenantId'], now: Temporal.Instant): readonly NewBericht[] =>
  reminders
    .filter(({ at }) => Temporal.Instant.compare(at, now) > 0)
    .map((reminder) => ({
      id: reminderId(reminder),
      bericht: {
        schemaVersion: 1,
        tenantId,
        to: reminder.to,
        about: reminder.about,
        content: { kind: 'herinnering', key: reminder.key },
        from: null,
        due: reminder.at.toString(),
        state: 'wacht',
        since: now.toString(),
        attempts: 0,
      },
    }));
