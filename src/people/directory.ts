import type { PersonId, SchoolId, TenantId } from '../shared/ids.ts';
import type { Actor } from './actor.ts';
import type { Role } from './role.ts';
import { type School, type StaffMember, staffMember } from './school.ts';

/** Who works where: the only source of roles. Looks up by the Teams identity, never by anything that a card carries. */
export interface Directory {
  /** The person as a member of staff, or undefined when no school of this tenant knows them. Someone at two schools acts for the first. */
  findActor(tenantId: TenantId, personId: PersonId): Actor | undefined;
  /** The school with this id in this tenant, or undefined. */
  school(tenantId: TenantId, schoolId: SchoolId): School | undefined;
  /** The staff of a school that has this role, in the order of the settings. */
  staffWithRole(tenantId: TenantId, schoolId: SchoolId, role: Role): readonly StaffMember[];
  /** The staff of a school who also work at another school of the tenant. */
  sharedStaff(tenantId: TenantId, schoolId: SchoolId): readonly PersonId[];
  /** Every tenant that has a school here. */
  readonly tenants: readonly TenantId[];
}

const checkUnique = (schools: readonly School[]): void => {
  const seen = new Set<string>();
  for (const school of schools) {
    const key = `${school.tenantId}/${school.id}`;
    if (seen.has(key)) throw new Error(`De school "${school.id}" staat in twee bestanden. Geef elke school een eigen id.`);
    seen.add(key);
  }
};

const alsoElsewhere = (school: School, all: readonly School[]): readonly PersonId[] => {
  const elsewhere = new Set(
    all.flatMap((other) => (other !== school && other.tenantId === school.tenantId ? other.staff.map(({ personId }) => personId) : [])),
  );
  return school.staff.flatMap(({ personId }) => (elsewhere.has(personId) ? [personId] : []));
};

/** Makes the directory of these schools. Throws when two schools of one tenant have the same id, since then nobody knows which one is meant. */
export const createDirectory = (schools: readonly School[]): Directory => {
  checkUnique(schools);
  const shared = new Map(schools.map((school) => [`${school.tenantId}/${school.id}`, alsoElsewhere(school, schools)]));
  const find = (tenantId: TenantId, schoolId: SchoolId) => schools.find((school) => school.tenantId === tenantId && school.id === schoolId);
  return {
    findActor(tenantId, personId) {
      const school = schools.find((candidate) => candidate.tenantId === tenantId && staffMember(candidate, personId));
      const member = school && staffMember(school, personId);
      return member && { tenantId, schoolId: school.id, personId, roles: member.roles };
    },
    school: find,
    sharedStaff: (tenantId, schoolId) => shared.get(`${tenantId}/${schoolId}`) ?? [],
    tenants: [...new Set(schools.map(({ tenantId }) => tenantId))],
    staffWithRole: (tenantId, schoolId, role) => find(tenantId, schoolId)?.staff.filter((member) => member.roles.includes(role)) ?? [],
  };
};
