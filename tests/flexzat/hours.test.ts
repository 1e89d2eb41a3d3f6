import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { meetingHoursOn } from '../../src/flexzat/hours.ts';
import { sampleSchool } from '../people/sample-school.ts';

const hours = (day: string) => meetingHoursOn(sampleSchool(), Temporal.PlainDate.from(day)).map(({ start, end }) => `${start} ${end}`);

describe('de uren waarop een school overlegt', () => {
  it('zijn die van de weekdag', () => {
    expect(hours('2026-11-10')).toEqual(['2026-11-10T07:30:00Z 2026-11-10T11:30:00Z', '2026-11-10T12:00:00Z 2026-11-10T16:00:00Z']);
    expect(hours('2026-11-11')).toEqual(['2026-11-11T07:30:00Z 2026-11-11T11:30:00Z']);
  });

  it('zijn er niet in het weekend', () => {
    expect(hours('2026-11-14')).toEqual([]);
    expect(hours('2026-11-15')).toEqual([]);
  });

  it('schuiven mee met de klok', () => {
    expect(hours('2026-10-21')[0]).toBe('2026-10-21T06:30:00Z 2026-10-21T10:30:00Z');
    expect(hours('2026-10-28')[0]).toBe('2026-10-28T07:30:00Z 2026-10-28T11:30:00Z');
    expect(hours('2027-03-24')[0]).toBe('2027-03-24T07:30:00Z 2027-03-24T11:30:00Z');
    expect(hours('2027-03-31')[0]).toBe('2027-03-31T06:30:00Z 2027-03-31T10:30:00Z');
  });
});
