import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { contains, type Interval, merge, overlaps, subtract } from '../../src/shared/intervals.ts';

const minute = (value: number) => Temporal.Instant.fromEpochMilliseconds(value * 60_000);
const span = (start: number, end: number): Interval => ({ start: minute(start), end: minute(end) });
const minutesOf = (interval: Interval) => [interval.start.epochMilliseconds / 60_000, interval.end.epochMilliseconds / 60_000];
const shown = (intervals: readonly Interval[]) => intervals.map(minutesOf);

const HORIZON = 40;
const list = fc
  .array(fc.tuple(fc.integer({ min: 0, max: HORIZON - 1 }), fc.integer({ min: 1, max: 8 })), { maxLength: 8 })
  .map((pairs) => pairs.map(([start, length]) => span(start, start + length)));
const covers = (intervals: readonly Interval[], at: number) => intervals.some((interval) => contains(interval, span(at, at + 1)));
const everyMinute = Array.from({ length: HORIZON + 8 }, (_, index) => index);

describe('tijdvakken', () => {
  it('overlappen alleen als ze tijd delen', () => {
    expect(overlaps(span(0, 5), span(4, 6))).toBe(true);
    expect(overlaps(span(0, 5), span(5, 6))).toBe(false);
  });

  it('voegt vakken samen die elkaar raken of overlappen', () => {
    expect(shown(merge([span(5, 8), span(0, 3), span(3, 4), span(6, 7)]))).toEqual([
      [0, 4],
      [5, 8],
    ]);
  });

  it('haalt weg wat bezet is', () => {
    expect(shown(subtract([span(0, 10)], [span(2, 3), span(9, 12)]))).toEqual([
      [0, 2],
      [3, 9],
    ]);
  });

  it('verandert de gegeven lijst niet', () => {
    const given = [span(5, 8), span(0, 3)];
    merge(given);
    expect(shown(given)).toEqual([
      [5, 8],
      [0, 3],
    ]);
  });

  it('klopt per minuut, voor elke twee lijsten', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const [left, merged] = [subtract(a, b), merge(a)];
        for (const at of everyMinute) {
          expect(covers(merged, at)).toBe(covers(a, at));
          expect(covers(left, at)).toBe(covers(a, at) && !covers(b, at));
        }
      }),
    );
  });

  it('geeft altijd een lijst op volgorde, zonder overlap en zonder lege vakken', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        for (const result of [merge(a), subtract(a, b)]) {
          const bounds = result.flatMap(minutesOf);
          expect(bounds).toEqual([...bounds].sort((x, y) => x - y));
          expect(result.every(({ start, end }) => Temporal.Instant.compare(start, end) < 0)).toBe(true);
        }
      }),
    );
  });
});
