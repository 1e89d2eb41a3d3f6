import { Temporal } from 'temporal-polyfill';
import { type School, weekdays } from '../people/school.ts';
import { atSchool } from '../shared/clock.ts';
import type { Interval } from '../shared/intervals.ts';

/** The time in which the school meets on this day of the week. Says nothing about holidays: ask the calendar for those. */
export const meetingHoursOn = (school: School, day: Temporal.PlainDate): readonly Interval[] => {
  const weekday = weekdays[day.dayOfWeek - 1];
  const blocks = weekday ? school.meetingHours[weekday] : [];
  return blocks.map(({ from, until }) => ({
    start: atSchool(day, Temporal.PlainTime.from(from)),
    end: atSchool(day, Temporal.PlainTime.from(until)),
  }));
};
