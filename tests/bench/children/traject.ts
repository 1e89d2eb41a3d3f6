import { Temporal } from 'temporal-polyfill';
import { newTrajectId, type PersonId, pseudonymSchema, type SchoolId, type TenantId } from '../../../src/shared/ids.ts';
import type { Traject } from '../../../src/traject/traject.ts';
import { withVersion, withVersions } from '../../../src/traject/transitions/outcome.ts';
import { aTraject } from '../../support/build-traject.ts';

/** Whose traject it is. */
export interface Owner {
  readonly tenantId: TenantId;
  readonly schoolId: SchoolId;
  readonly personId: PersonId;
}

const MOMENT = Temporal.Instant.from('2026-11-24T08:00:00Z');
let made = 0;

/** A traject that is halfway: three steps were handed in. */
export const filledTraject = ({ tenantId, schoolId, personId }: Owner): Traject => ({
  ...aTraject().inStep(3).build(),
  id: newTrajectId(),
  pseudonym: pseudonymSchema.parse(`4H-${++made}`),
  tenantId,
  schoolId,
  mentor: personId,
  startedBy: personId,
});

/** The traject after one more save of a page, in place of the save before it, so that it stays as large. */
export const changed = (traject: Traject, times: number): Traject => {
  const before = traject.steps[4].slice(0, 1);
  const base = before.length === 0 ? before : [];
  const words = `Het gaat beter met plannen. Dit is nu ${times} keer bewaard.`;
  return withVersions(traject, 4, withVersion(base, { kind: 'concept', changes: { 'wat-werkt': words } }, traject.mentor, MOMENT));
};
