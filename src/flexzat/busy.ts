import type { OverlegId, PersonId } from '../shared/ids.ts';
import { type Interval, merge } from '../shared/intervals.ts';
import { intervalOf, isExpected, type Overleg } from './overleg.ts';

/** A stretch of time in which a member of staff is taken, and by which meeting when it is one of ours. */
export interface PersonBusy {
  readonly personId: PersonId;
  readonly interval: Interval;
  readonly overlegId?: OverlegId;
}

/** When the staff of these meetings is taken: by planned meetings at which they are expected. Offers that nobody chose take no time. */
export const busyOf = (overleggen: readonly Overleg[]): readonly PersonBusy[] =>
  overleggen.flatMap(({ id, state, chosen, participants }) =>
    state === 'gepland' && chosen
      ? participants.flatMap((participant) =>
          participant.personId && isExpected(participant)
            ? [{ personId: participant.personId, interval: intervalOf(chosen), overlegId: id }]
            : [],
        )
      : [],
  );

/** What keeps the expected staff of this meeting from meeting, apart from the meeting itself. */
export const conflictsFor = (overleg: Overleg, busy: readonly PersonBusy[]): readonly PersonBusy[] => {
  const expected = new Set(overleg.participants.flatMap((one) => (one.personId && isExpected(one) ? [one.personId] : [])));
  return busy.filter((taken) => expected.has(taken.personId) && taken.overlegId !== overleg.id);
};

/** The time in which at least one of the expected staff cannot meet, in order and without overlaps. */
export const takenTime = (overleg: Overleg, busy: readonly PersonBusy[]): readonly Interval[] =>
  merge(conflictsFor(overleg, busy).map(({ interval }) => interval));
