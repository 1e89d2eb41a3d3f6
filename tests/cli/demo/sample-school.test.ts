import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { personasOf, sampleSchool } from '../../../src/cli/demo/sample-school.ts';
import { calendarOf } from '../../../src/people/school.ts';

describe('de voorbeeldschool', () => {
  it('heeft zes medewerkers met samen elke rol behalve beheerder', async () => {
    const { staff } = await sampleSchool();
    expect(staff).toHaveLength(6);
    expect(new Set(staff.flatMap(({ roles }) => roles))).toEqual(new Set(['mentor', 'docent', 'coordinator', 'directie', 'bpo']));
  });

  it('is vrij op Leidens Ontzet', async () => {
    const calendar = calendarOf(await sampleSchool());
    expect(calendar.isSchoolDay(Temporal.PlainDate.from('2028-10-02'))).toBe(true);
    expect(calendar.isSchoolDay(Temporal.PlainDate.from('2028-10-03'))).toBe(false);
    expect(calendar.isSchoolDay(Temporal.PlainDate.from('2027-10-04'))).toBe(false);
  });

  it('laat drie mensen zien: een mentor, een coördinator en een docent', async () => {
    const people = personasOf(await sampleSchool());
    expect(people.map(({ label, member }) => [label, member.name])).toEqual([
      ['mentor', 'Sanne de Vries'],
      ['coördinator', 'Omar Bakker'],
      ['docent', 'Docent Drie'],
    ]);
  });

  it('mailt alleen naar adressen die niet bestaan', async () => {
    const school = await sampleSchool();
    const people = [...school.staff, ...school.regularPartners, school.swvSpecialist];
    expect(people.map(({ email }) => email).filter((email) => !email.endsWith('.example'))).toEqual([]);
  });
});
