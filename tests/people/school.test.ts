import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { calendarOf, staffMember } from '../../src/people/school.ts';
import { people, sampleSchool } from './sample-school.ts';

describe('de school', () => {
  it('haalt de vakantieregio uit de gemeente, hoe die ook is geschreven', () => {
    expect(sampleSchool({ gemeente: ' kaag en braassem ' }).region).toBe('midden');
  });

  it('neemt de eigen regio als de gemeente niet in de lijst staat', () => {
    expect(sampleSchool({ gemeente: 'Amsterdam', region: 'noord' }).region).toBe('noord');
  });

  it('telt de eigen vrije dagen mee in de kalender', () => {
    expect(calendarOf(sampleSchool()).dayKind(Temporal.PlainDate.from('2028-10-03'))).toBe('vrij');
    expect(calendarOf(sampleSchool({ freeDays: [] })).dayKind(Temporal.PlainDate.from('2028-10-03'))).toBe('schooldag');
  });

  it('vindt een collega op het id en verder niemand', () => {
    expect(staffMember(sampleSchool(), people.directie)?.name).toBe('Lotte Jansen');
    expect(staffMember(sampleSchool(), people.stranger)).toBeUndefined();
  });
});
