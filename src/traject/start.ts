import type { Temporal } from 'temporal-polyfill';
import { type PersonId, pseudonymSchema, type SchoolId, type TenantId, type TrajectId } from '../shared/ids.ts';
import { type Refusal, refuse } from '../shared/refusal.ts';
import { ok, type Result } from '../shared/result.ts';
import { isClosed } from './progress.ts';
import { SCHEMA_VERSION, type Traject } from './traject.ts';

/** What is needed to start a traject. The pseudonym is as somebody typed it. */
export interface Start {
  readonly id: TrajectId;
  readonly tenantId: TenantId;
  readonly schoolId: SchoolId;
  readonly pseudonym: string;
  readonly mentor: PersonId;
  readonly by: PersonId;
}

const PSEUDONYM_HELP = 'Kies een code met minstens één cijfer, zoals 4H-017. Gebruik geen naam.';

/** Another traject with the same code that runs at the same school: a pupil has one at a time. */
export const runningTwin = (
  { id, schoolId, pseudonym }: Pick<Traject, 'id' | 'schoolId' | 'pseudonym'>,
  present: readonly Traject[],
): Traject | undefined =>
  present.find((other) => other.id !== id && other.schoolId === schoolId && other.pseudonym === pseudonym && !isClosed(other));

/**
 * Starts a traject, as a concept that only its mentor and the one who starts it can read. A colleague who starts it for another mentor is on it from
 * the start, at the team level: whoever notices something stays involved. Refused when the code could be a name, or when a traject
 * with this code is running at the school; `present` are the trajecten of the tenant.
 */
export const startTraject = (start: Start, present: readonly Traject[], now: Temporal.Instant): Result<Traject, Refusal> => {
  const pseudonym = pseudonymSchema.safeParse(start.pseudonym);
  if (!pseudonym.success) return refuse('invoer', PSEUDONYM_HELP, { pseudonym: PSEUDONYM_HELP });
  if (runningTwin({ ...start, pseudonym: pseudonym.data }, present)) {
    const text = `Voor ${pseudonym.data} loopt al een traject. Vraag de mentor of de coördinator om je toe te voegen.`;
    return refuse('bestaat-al', text, { pseudonym: text });
  }
  const { id, tenantId, schoolId, mentor, by } = start;
  return ok({
    schemaVersion: SCHEMA_VERSION,
    id,
    tenantId,
    schoolId,
    pseudonym: pseudonym.data,
    mentor,
    members: by === mentor ? [] : [{ person: by, level: 'team', addedBy: by, addedAt: now.toString() }],
    asked: [],
    startedBy: by,
    startedAt: now.toString(),
    steps: [[], [], [], [], [], [], []],
    life: [],
  });
};
