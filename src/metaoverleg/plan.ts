import { Temporal } from 'temporal-polyfill';
import { takenTime } from '../flexzat/busy.ts';
import type { OverlegContext } from '../flexzat/events.ts';
import type { Overleg, Slot } from '../flexzat/overleg.ts';
import { avoidedBy, type SlotWish } from '../flexzat/plan.ts';
import { proposeSlots } from '../flexzat/slots.ts';
import { dayOf } from '../shared/clock.ts';
import { dutchDay } from '../shared/dutch.ts';
import type { SchoolId } from '../shared/ids.ts';
import type { SchoolYear } from '../shared/iso.ts';
import { type Refusal, refuse } from '../shared/refusal.ts';
import { err, type Result } from '../shared/result.ts';
import { schoolYearOf } from '../shared/school-calendar.ts';
import { metaWindow } from './window.ts';

/**
 * Three moments for a metaoverleg, spread over the last two months of its school year and never in a holiday. For a planned one the present
 * moment is left out. Refused with a way forward when the window is over or too near, or nobody can.
 */
export const proposeMetaSlots = (
  overleg: Overleg,
  context: OverlegContext,
  wish: Pick<SlotWish, 'daypart' | 'other'> = {},
): Result<readonly Slot[], Refusal> => {
  const { school, calendar, now, busy } = context;
  const schoolYear = overleg.schoolYear ?? schoolYearOf(dayOf(now));
  const window = metaWindow(calendar, school.metaWindow, schoolYear);
  if (!window.ok) return err(window.error);
  const { from, until } = window.value;
  if (Temporal.PlainDate.compare(until, dayOf(now)) < 0)
    return refuse('geen-moment', `Het schooljaar is voorbij sinds ${dutchDay(until, now)}. Plan het overleg voor het nieuwe schooljaar.`);
  return proposeSlots({
    school,
    calendar,
    now,
    from,
    until,
    minutes: overleg.durationMinutes,
    busy: takenTime(overleg, busy),
    avoid: avoidedBy(overleg, wish),
    daypart: wish.daypart,
    spread: 'verdeeld',
  });
};

/** Where a school stands with the yearly meeting. `overleg` is the one that is planned, or the offer that still waits for a choice. */
export type MetaStatus =
  | { readonly state: 'gepland'; readonly overleg: Overleg }
  | { readonly state: 'nog niet gepland'; readonly overleg: Overleg | undefined };

/** Whether the yearly meeting of this school and school year is planned. Cancelled ones do not count. */
export const metaStatus = (overleggen: readonly Overleg[], schoolId: SchoolId, schoolYear: SchoolYear): MetaStatus => {
  const own = overleggen.filter(
    (one) => one.kind === 'metaoverleg' && one.schoolId === schoolId && one.schoolYear === schoolYear && one.state !== 'geannuleerd',
  );
  const planned = own.find(({ state }) => state === 'gepland');
  return planned ? { state: 'gepland', overleg: planned } : { state: 'nog niet gepland', overleg: own[0] };
};
