import type { Actor } from '../../src/people/actor.ts';
import type { Role } from '../../src/people/role.ts';
import { personIdSchema, schoolIdSchema, tenantIdSchema } from '../../src/shared/ids.ts';

/** The tenant in which the cast works. */
export const TENANT = tenantIdSchema.parse('00000000-0000-0000-0000-000000000001');
/** A tenant that nobody of the cast but the stranger belongs to. */
export const OTHER_TENANT = tenantIdSchema.parse('00000000-0000-0000-0000-000000000002');
/** The school of the cast. */
export const SCHOOL = schoolIdSchema.parse('voorbeeld');
/** Another school of the same tenant. */
export const OTHER_SCHOOL = schoolIdSchema.parse('andere-school');

/** A person of the cast: an actor with a name. */
export interface CastMember extends Actor {
  readonly name: string;
}

const member = (number: number, name: string, roles: readonly Role[], place: Pick<Actor, 'tenantId' | 'schoolId'>): CastMember => ({
  ...place,
  personId: personIdSchema.parse(`00000000-0000-0000-0000-0000000000${number}`),
  name,
  roles,
});

const here = { tenantId: TENANT, schoolId: SCHOOL };

/** Mentor of 4H. */
export const sanne = member(20, 'Sanne de Vries', ['mentor', 'docent'], here);
/** Coördinator onderwijsondersteuning. */
export const omar = member(21, 'Omar Bakker', ['coordinator'], here);
/** Directie. */
export const lotte = member(22, 'Lotte Jansen', ['directie'], here);
/** Docent. */
export const docentDrie = member(23, 'Docent Drie', ['docent'], here);
/** Docent. */
export const docentVier = member(24, 'Docent Vier', ['docent'], here);
/** Docent and begeleider passend onderwijs. */
export const docentVijf = member(25, 'Docent Vijf', ['docent', 'bpo'], here);
/** Looks after the settings, and has no other role. */
export const beheerder = member(26, 'Bram Beheer', ['beheerder'], here);
/** Mentor and coördinator at another school of the same tenant. */
export const nora = member(30, 'Nora Visser', ['mentor', 'coordinator'], { tenantId: TENANT, schoolId: OTHER_SCHOOL });
/** Has every role, and the same ids as Sanne, but in another tenant. */
export const vreemde: CastMember = {
  ...sanne,
  tenantId: OTHER_TENANT,
  roles: ['docent', 'mentor', 'coordinator', 'directie', 'bpo', 'beheerder'],
  name: 'Een vreemde',
};

/** Everyone, for tests that hold for each of them. */
export const CAST: readonly CastMember[] = [sanne, omar, lotte, docentDrie, docentVier, docentVijf, beheerder, nora, vreemde];
