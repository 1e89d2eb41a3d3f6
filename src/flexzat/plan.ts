import type { Temporal } from 'temporal-polyfill';
import { dayOf } from '../shared/clock.ts';
import type { Interval } from '../shared/intervals.ts';
import type { Refusal } from '../shared/refusal.ts';
import type { Result } from '../shared/result.ts';
import { takenTime } from './busy.ts';
import type { OverlegContext } from './events.ts';
import { intervalOf, type Overleg, type Slot } from './overleg.ts';
import type { Daypart } from './pick.ts';
import { proposeSlots } from './slots.ts';

/** What the planner asks of the moments. Days are days at school, both included. */
export interface SlotWish {
  readonly from?: Temporal.PlainDate | undefined;
  /** The day for which the meeting must be held, for example because a decision term ends then. */
  readonly until?: Temporal.PlainDate | undefined;
  readonly daypart?: Daypart | undefined;
  /** True asks for other moments than the ones on offer now. */
  readonly other?: boolean | undefined;
}

/** How far a flex-ZAT looks ahead when no last day is given, in school days: three weeks, since the norm wants it soon (norm zorg.jeugdhulp). */
const HORIZON = 15;

/** What a new offer stays out of: the moment from which the meeting moves, and the present offers when others are asked for. */
export const avoidedBy = (overleg: Overleg, wish: SlotWish): readonly Interval[] => [
  ...(overleg.chosen ? [intervalOf(overleg.chosen)] : []),
  ...(wish.other ? overleg.proposals.map(intervalOf) : []),
];

const lastDay = ({ calendar, school, now }: OverlegContext, { from, until }: SlotWish): Temporal.PlainDate => {
  if (until) return until;
  const end = calendar.addSchoolDays(from ?? dayOf(now), school.minLeadSchoolDays + HORIZON);
  return end.ok ? end.value : calendar.knownUntil;
};

/** Three moments for a flex-ZAT, as soon as the school can and the expected staff is free. Refused with a way forward when there is none. */
export const proposeFlexzatSlots = (overleg: Overleg, context: OverlegContext, wish: SlotWish = {}): Result<readonly Slot[], Refusal> =>
  proposeSlots({
    school: context.school,
    calendar: context.calendar,
    now: context.now,
    from: wish.from,
    until: lastDay(context, wish),
    minutes: overleg.durationMinutes,
    busy: takenTime(overleg, context.busy),
    avoid: avoidedBy(overleg, wish),
    daypart: wish.daypart,
  });
