import type { Services } from '../app.ts';
import type { Actor } from '../people/actor.ts';
import { dayOf } from '../shared/clock.ts';
import type { SchoolYear } from '../shared/iso.ts';
import { schoolYearOf } from '../shared/school-calendar.ts';
import { type CountSubject, countOne, noTellingen, type Tellingen, tellingenId } from '../tellingen/tellingen.ts';
import { bestEffort } from './on-error.ts';

type Parts = Pick<Services, 'store' | 'clock' | 'log'>;

/** More often than this a count never meets another in between. */
const MAX_TRIES = 10;

type SchoolPlace = Pick<Actor, 'tenantId' | 'schoolId'>;

/** Counts something once for a school in this school year: what, on which topic, and nothing else. Resolves when it is kept, and throws when it cannot be. */
export async function count(services: Parts, { tenantId, schoolId }: SchoolPlace, subject: CountSubject, topic: string): Promise<void> {
  const { tellingen } = services.store;
  const place = { tenantId, schoolId, schoolYear: schoolYearOf(dayOf(services.clock.now())) };
  const id = tellingenId(place);
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const stored = await tellingen.get(tenantId, id);
    const next = countOne(stored?.value ?? noTellingen(place), subject, topic);
    const saved = stored ? await tellingen.replace(tenantId, id, next, stored.revision) : await tellingen.create(tenantId, id, next);
    if (saved.ok) return;
  }
  throw new Error('others counted first each time');
}

/** As {@link count}, but one that cannot be kept is a line in the log, and nobody's answer waits for another try later. */
export const tally = (services: Parts, place: SchoolPlace, subject: CountSubject, topic: string) =>
  bestEffort(services.log, 'tellen', () => count(services, place, subject, topic));

/** What was counted for a school in a school year. */
export async function talliesOf(
  { store }: Pick<Services, 'store'>,
  { tenantId, schoolId }: SchoolPlace,
  schoolYear: SchoolYear,
): Promise<Tellingen> {
  const place = { tenantId, schoolId, schoolYear };
  return (await store.tellingen.get(tenantId, tellingenId(place)))?.value ?? noTellingen(place);
}
