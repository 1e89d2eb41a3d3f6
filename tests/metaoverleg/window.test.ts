import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type MetaWindow, metaSchoolYear, metaWindow } from '../../src/metaoverleg/window.ts';
import { type Region, regionSchema } from '../../src/shared/holiday-data.ts';
import { schoolYearSchema } from '../../src/shared/iso.ts';
import { schoolCalendar } from '../../src/shared/school-calendar.ts';

const years = ['2025-2026', '2026-2027', '2027-2028', '2028-2029', '2029-2030'].map((text) => schoolYearSchema.parse(text));
const calendar = (region: Region) => schoolCalendar(region, { freeDays: [], replacedHolidays: [] });
const windowOf = (region: Region, reading: 'vanaf-1-juni' | 'twee-maanden', year: (typeof years)[number]): MetaWindow => {
  const window = metaWindow(calendar(region), reading, year);
  if (!window.ok) throw new Error(window.error.text);
  return window.value;
};
const all = (region: Region, reading: 'vanaf-1-juni' | 'twee-maanden') => years.map((year) => windowOf(region, reading, year));
const weekdaysIn = ({ from, until }: MetaWindow) => {
  const days = from.until(until, { largestUnit: 'day' }).days + 1;
  return Array.from({ length: days }, (_, index) => from.add({ days: index })).filter(({ dayOfWeek }) => dayOfWeek <= 5).length;
};

describe('de laatste twee maanden van het schooljaar', () => {
  it.each([
    ['midden', ['2026-07-17', '2027-07-16', '2028-07-07', '2029-07-06', '2030-07-12']],
    ['noord', ['2026-07-03', '2027-07-09', '2028-07-14', '2029-07-20', '2030-07-19']],
    ['zuid', ['2026-07-10', '2027-07-23', '2028-07-21', '2029-07-13', '2030-07-05']],
  ] as const)('eindigen in %s op de laatste schooldag, in beide lezingen', (region, wanted) => {
    expect(all(region, 'vanaf-1-juni').map(({ until }) => until.toString())).toEqual(wanted);
    expect(all(region, 'twee-maanden').map(({ until }) => until.toString())).toEqual(wanted);
  });

  it.each([
    ['midden', ['2026-05-18', '2027-05-17', '2028-05-08', '2029-05-07', '2030-05-13']],
    ['noord', ['2026-05-04', '2027-05-10', '2028-05-15', '2029-05-21', '2030-05-20']],
    ['zuid', ['2026-05-11', '2027-05-24', '2028-05-22', '2029-05-14', '2030-05-06']],
  ] as const)('beginnen in %s twee maanden terug', (region, wanted) => {
    expect(all(region, 'twee-maanden').map(({ from }) => from.toString())).toEqual(wanted);
  });

  it('beginnen in de andere lezing op 1 juni, en tellen dan in midden zoveel weekdagen', () => {
    expect(all('midden', 'vanaf-1-juni').map(({ from }) => from.toString().slice(5))).toEqual(Array.from(years, () => '06-01'));
    expect(all('midden', 'vanaf-1-juni').map(weekdaysIn)).toEqual([35, 34, 27, 26, 30]);
  });

  it('hebben in elke regio en elk jaar genoeg schooldagen, en lopen nooit de zomer in', () => {
    for (const region of regionSchema.options)
      for (const { from, until } of [...all(region, 'vanaf-1-juni'), ...all(region, 'twee-maanden')]) {
        const days = calendar(region).schoolDaysBetween(from.subtract({ days: 1 }), until);
        expect(days.ok && days.value).toBeGreaterThanOrEqual(20);
        expect(calendar(region).isSchoolDay(until)).toBe(true);
      }
  });

  it('worden niet geraden voor een jaar waarvan de zomer niet bekend is', () => {
    const unknown = schoolYearSchema.parse('2030-2031');
    expect(metaWindow(calendar('midden'), 'twee-maanden', unknown)).toMatchObject({ ok: false, error: { code: 'geen-moment' } });
  });
});

describe('het schooljaar van het volgende metaoverleg', () => {
  const yearOn = (day: string) => metaSchoolYear(calendar('midden'), Temporal.PlainDate.from(day));

  it('is dit schooljaar tot en met de laatste schooldag', () => {
    expect(yearOn('2026-11-02')).toBe('2026-2027');
    expect(yearOn('2027-07-16')).toBe('2026-2027');
  });

  it('is daarna het volgende', () => {
    expect(yearOn('2027-07-17')).toBe('2027-2028');
    expect(yearOn('2027-08-01')).toBe('2027-2028');
  });
});
