import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type Region, regionSchema } from '../../src/shared/holiday-data.ts';
import { schoolYearSchema } from '../../src/shared/iso.ts';
import { type CalendarOverrides, schoolCalendar, schoolYearOf } from '../../src/shared/school-calendar.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const year = (text: string) => schoolYearSchema.parse(text);
const plain: CalendarOverrides = { freeDays: [], replacedHolidays: [] };
const kind = (region: Region, text: string, overrides = plain) => schoolCalendar(region, overrides).dayKind(day(text));

describe('de schoolkalender', () => {
  it.each([
    ['noord', '2026-10-12', 'vakantie'],
    ['midden', '2026-10-12', 'schooldag'],
    ['midden', '2026-10-19', 'vakantie'],
    ['zuid', '2027-02-22', 'schooldag'],
    ['midden', '2026-11-21', 'weekend'],
    ['midden', '2026-05-14', 'feestdag'],
    ['midden', '2027-05-05', 'feestdag'],
    ['midden', '2027-08-27', 'vakantie'],
    ['midden', '2027-08-30', 'schooldag'],
    ['midden', '2025-08-31', 'onbekend'],
    ['midden', '2030-07-31', 'vakantie'],
    ['midden', '2030-08-01', 'onbekend'],
  ] as const)('noemt in %s de dag %s een %s', (region, text, wanted) => {
    expect(kind(region, text)).toBe(wanted);
  });

  it('houdt een vrije dag van de school vrij', () => {
    const ontzet = { ...plain, freeDays: [{ name: 'Leidens Ontzet', from: '2028-10-03' }] };
    expect(kind('midden', '2028-10-03', ontzet)).toBe('vrij');
    expect(kind('midden', '2028-10-04', ontzet)).toBe('schooldag');
  });

  it('houdt een vrije periode van de school vrij, met de eerste en de laatste dag', () => {
    const toetsweek = { ...plain, freeDays: [{ name: 'Studiedagen', from: '2026-11-09', until: '2026-11-10' }] };
    expect(['2026-11-06', '2026-11-09', '2026-11-10', '2026-11-11'].map((text) => kind('midden', text, toetsweek))).toEqual([
      'schooldag',
      'vrij',
      'vrij',
      'schooldag',
    ]);
  });

  it('zet een eigen vakantie in de plaats van de landelijke', () => {
    const earlier = {
      ...plain,
      replacedHolidays: [{ holiday: 'herfst' as const, schoolYear: year('2026-2027'), from: '2026-10-10', until: '2026-10-18' }],
    };
    expect(kind('midden', '2026-10-12', earlier)).toBe('vakantie');
    expect(kind('midden', '2026-10-19', earlier)).toBe('schooldag');
    expect(kind('midden', '2027-10-18', earlier)).toBe('vakantie');
  });

  it('laat het schooljaar op 1 augustus beginnen', () => {
    expect(schoolYearOf(day('2026-07-31'))).toBe('2025-2026');
    expect(schoolYearOf(day('2026-08-01'))).toBe('2026-2027');
  });

  it('slaat weekenden, vakanties en feestdagen over bij het tellen', () => {
    const calendar = schoolCalendar('midden', plain);
    expect(calendar.addSchoolDays(day('2026-10-15'), 2)).toEqual({ ok: true, value: day('2026-10-26') });
    expect(calendar.schoolDaysBetween(day('2026-10-15'), day('2026-10-26'))).toEqual({ ok: true, value: 2 });
    expect(calendar.schoolDaysBetween(day('2026-10-26'), day('2026-10-15'))).toEqual({ ok: true, value: 0 });
    expect(calendar.addSchoolDays(day('2026-10-18'), 0)).toEqual({ ok: true, value: day('2026-10-18') });
  });

  it('telt terug wat het vooruit telde, voor elke dag en regio', () => {
    const days = fc.integer({ min: 0, max: 1500 }).map((offset) => day('2025-09-01').add({ days: offset }));
    fc.assert(
      fc.property(fc.constantFrom(...regionSchema.options), days, fc.integer({ min: 1, max: 30 }), (region, from, count) => {
        const calendar = schoolCalendar(region, plain);
        const until = calendar.addSchoolDays(from, count);
        if (!until.ok) throw new Error(until.error.text);
        expect(calendar.isSchoolDay(until.value)).toBe(true);
        expect(calendar.schoolDaysBetween(from, until.value)).toEqual({ ok: true, value: count });
      }),
      { numRuns: 50 },
    );
  });

  it('weigert te raden na de bekende jaren, en zegt wat dan kan', () => {
    const calendar = schoolCalendar('midden', plain);
    const refused = [
      calendar.addSchoolDays(day('2030-07-10'), 5),
      calendar.addSchoolDays(day('2031-01-01'), 0),
      calendar.schoolDaysBetween(day('2030-07-10'), day('2030-09-10')),
      calendar.schoolDaysBetween(day('2025-08-01'), day('2025-09-10')),
      calendar.lastSchoolDay(year('2030-2031')),
    ];
    for (const answer of refused) expect(answer).toMatchObject({ ok: false, error: { code: 'geen-moment' } });
    expect(refused[0]).toMatchObject({ error: { text: expect.stringContaining('vraag de beheerder') } });
    expect(calendar.isSchoolDay(day('2030-09-10'))).toBe(false);
  });

  it.each([
    ['midden', ['2026-07-17', '2027-07-16', '2028-07-07', '2029-07-06', '2030-07-12']],
    ['noord', ['2026-07-03', '2027-07-09', '2028-07-14', '2029-07-20', '2030-07-19']],
    ['zuid', ['2026-07-10', '2027-07-23', '2028-07-21', '2029-07-13', '2030-07-05']],
  ] as const)('kent voor %s de laatste schooldag van elk jaar', (region, wanted) => {
    const years = ['2025-2026', '2026-2027', '2027-2028', '2028-2029', '2029-2030'].map(year);
    const found = years.map((one) => schoolCalendar(region, plain).lastSchoolDay(one));
    expect(found).toEqual(wanted.map((text) => ({ ok: true, value: day(text) })));
  });

  it('laat de laatste schooldag eerder vallen als de school dan vrij is', () => {
    const early = { ...plain, freeDays: [{ name: 'Laatste dagen', from: '2027-07-15', until: '2027-07-16' }] };
    expect(schoolCalendar('midden', early).lastSchoolDay(year('2026-2027'))).toEqual({ ok: true, value: day('2027-07-14') });
  });
});
