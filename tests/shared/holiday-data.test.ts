import { describe, expect, it } from 'vitest';
import shipped from '../../src/shared/calendar-data/school-holidays.json' with { type: 'json' };
import { holidayListSchema, publicHolidays, regionOfGemeente, schoolHolidays } from '../../src/shared/holiday-data.ts';

type Row = (typeof shipped.holidays)[number];

const faults = (change: (row: Row) => Row | undefined): readonly string[] => {
  const parsed = holidayListSchema.safeParse({ ...shipped, holidays: shipped.holidays.flatMap((row) => change(row) ?? []) });
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message);
};
const isSpring = (row: Row) => row.schoolYear === '2026-2027' && row.holiday === 'voorjaar' && row.regions.includes('zuid');

describe('de vakantielijst', () => {
  it('heeft voor elke regio vijf vakanties in elk van de vijf jaren', () => {
    const perRegion = (region: string) => schoolHolidays.holidays.filter(({ regions }) => regions.some((one) => one === region)).length;
    expect([perRegion('noord'), perRegion('midden'), perRegion('zuid')]).toEqual([25, 25, 25]);
  });

  it.each([
    ['2026-2027', '2027-02-21'],
    ['2028-2029', '2029-02-18'],
  ])('laat voorjaar zuid in %s eindigen op %s', (schoolYear, until) => {
    const spring = schoolHolidays.holidays.find(
      (one) => one.schoolYear === schoolYear && one.holiday === 'voorjaar' && one.regions.includes('zuid'),
    );
    expect(spring?.until).toBe(until);
  });

  it('weigert een vakantie met een verkeerde maand', () => {
    expect(faults((row) => (isSpring(row) ? { ...row, until: '2027-03-21' } : row))).toContain(
      'voorjaar 2026-2027 (zuid) duurt 37 dagen in plaats van 9',
    );
  });

  it('weigert vakanties die overlappen', () => {
    const onKerst = (row: Row) => (isSpring(row) ? { ...row, from: '2027-01-02', until: '2027-01-10' } : row);
    expect(faults(onKerst)).toContain('kerst 2026-2027 en voorjaar 2026-2027 overlappen in regio zuid');
  });

  it('weigert een jaar waarin een regio een vakantie mist', () => {
    expect(faults((row) => (isSpring(row) ? undefined : row))).toContain('voorjaar 2026-2027 staat 0 keer in de lijst voor regio zuid');
  });

  it('weigert een regio die niet bestaat', () => {
    expect(faults((row) => (isSpring(row) ? { ...row, regions: ['oost'] } : row)).length).toBeGreaterThan(0);
  });

  it('noemt bronnen en de periode waarvoor de lijst geldt', () => {
    expect(schoolHolidays.sources.length).toBeGreaterThan(0);
    expect([schoolHolidays.validFrom, schoolHolidays.validUntil]).toEqual(['2025-09-01', '2030-07-31']);
  });
});

describe('de feestdagen', () => {
  it('heeft er zes in elk jaar van 2026 tot en met 2030', () => {
    const years = publicHolidays.days.map(({ day }) => day.slice(0, 4));
    expect(['2026', '2027', '2028', '2029', '2030'].map((year) => years.filter((one) => one === year).length)).toEqual([6, 6, 6, 6, 6]);
  });
});

describe('de regio van een gemeente', () => {
  it.each([
    'Leiden',
    'Leiderdorp',
    'Oegstgeest',
    'Voorschoten',
    'Zoeterwoude',
    'Katwijk',
    'Noordwijk',
    'Lisse',
    'Hillegom',
    'Teylingen',
    'Kaag en Braassem',
    'Nieuwkoop',
    'Alphen aan den Rijn',
  ])('is voor %s midden', (gemeente) => {
    expect(regionOfGemeente(gemeente)).toBe('midden');
  });

  it('is voor een andere gemeente niet bekend', () => {
    expect(regionOfGemeente('Rotterdam')).toBeUndefined();
  });
});
