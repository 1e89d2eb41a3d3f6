import { Temporal } from 'temporal-polyfill';

/** A stretch of time from `start` up to but not including `end`; `start` comes before `end`. */
export interface Interval {
  readonly start: Temporal.Instant;
  readonly end: Temporal.Instant;
}

const before = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) < 0;
const latest = (a: Temporal.Instant, b: Temporal.Instant) => (before(a, b) ? b : a);

/** Whether two stretches share any time. Stretches that only touch do not overlap. */
export const overlaps = (a: Interval, b: Interval): boolean => before(a.start, b.end) && before(b.start, a.end);

/** Whether the first stretch holds the whole of the second. */
export const contains = (outer: Interval, inner: Interval): boolean => !before(inner.start, outer.start) && !before(outer.end, inner.end);

/** The same time as a list in order without overlaps; stretches that touch become one. The given list is left as it is. */
export const merge = (intervals: readonly Interval[]): readonly Interval[] => {
  const sorted = [...intervals].sort((a, b) => Temporal.Instant.compare(a.start, b.start));
  const merged: Interval[] = [];
  for (const interval of sorted) {
    const last = merged.at(-1);
    if (last && !before(last.end, interval.start)) merged[merged.length - 1] = { start: last.start, end: latest(last.end, interval.end) };
    else merged.push(interval);
  }
  return merged;
};

/** The time of the first list that is not in the second, in order. */
export const subtract = (from: readonly Interval[], taken: readonly Interval[]): readonly Interval[] =>
  merge(taken).reduce<readonly Interval[]>(
    (left, gone) =>
      left.flatMap((piece) => {
        if (!overlaps(piece, gone)) return [piece];
        const pieces: Interval[] = [];
        if (before(piece.start, gone.start)) pieces.push({ start: piece.start, end: gone.start });
        if (before(gone.end, piece.end)) pieces.push({ start: gone.end, end: piece.end });
        return pieces;
      }),
    merge(from),
  );
