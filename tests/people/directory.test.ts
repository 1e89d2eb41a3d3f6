import { describe, expect, it } from 'vitest';
import { createDirectory } from '../../src/people/directory.ts';
import { personIdSchema, schoolIdSchema, tenantIdSchema } from '../../src/shared/ids.ts';
import { people, sampleSchool, sampleSettings } from './sample-school.ts';

const tenant = tenantIdSchema.parse('tenant-1');
const otherTenant = tenantIdSchema.parse('tenant-2');
const mentor = personIdSchema.parse(people.mentor);
const school = sampleSchool();
const noord = sampleSchool({ id: 'leiden-noord', staff: [{ ...sampleSettings.staff[0], roles: ['directie'] }] });
const directory = createDirectory([school, noord]);

describe('de lijst van mensen', () => {
  it('geeft een collega de rollen van de school en niets anders', () => {
    expect(directory.findActor(tenant, mentor)).toEqual({
      tenantId: 'tenant-1',
      schoolId: 'leiden-zuid',
      personId: mentor,
      roles: ['docent', 'mentor'],
    });
  });

  it('kent niemand van een andere organisatie, ook niet met hetzelfde id', () => {
    expect(directory.findActor(otherTenant, mentor)).toBeUndefined();
    expect(directory.school(otherTenant, school.id)).toBeUndefined();
    expect(directory.staffWithRole(otherTenant, school.id, 'mentor')).toEqual([]);
  });

  it('kent geen vreemde', () => {
    expect(directory.findActor(tenant, personIdSchema.parse(people.stranger))).toBeUndefined();
  });

  it('vindt een school en de collega’s met een rol, op volgorde van de instellingen', () => {
    expect(directory.school(tenant, noord.id)).toBe(noord);
    expect(directory.school(tenant, schoolIdSchema.parse('nergens'))).toBeUndefined();
    expect(directory.staffWithRole(tenant, school.id, 'coordinator').map(({ name }) => name)).toEqual(['Omar Bakker', 'Docent Vijf']);
  });

  it('weigert twee scholen met hetzelfde id', () => {
    expect(() => createDirectory([school, sampleSchool()])).toThrow('staat in twee bestanden');
  });

  it('laat twee organisaties elk een school met hetzelfde id hebben', () => {
    expect(createDirectory([school, sampleSchool({ tenantId: 'tenant-2' })]).school(otherTenant, school.id)?.tenantId).toBe('tenant-2');
  });
});
