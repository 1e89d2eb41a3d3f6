import type { PersonId, SchoolId, TenantId } from '../shared/ids.ts';
import type { Role } from './role.ts';

/** The person who does something, as the Teams identity and the school's own list of people give it. Never built from card data. */
export interface Actor {
  readonly tenantId: TenantId;
  readonly schoolId: SchoolId;
  readonly personId: PersonId;
  /** One person can have several roles; none means that nothing is allowed. */
  readonly roles: readonly Role[];
}
