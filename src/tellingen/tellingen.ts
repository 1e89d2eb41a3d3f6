import { z } from 'zod/v4';
import { type SchoolId, schoolIdSchema, type TenantId, tenantIdSchema } from '../shared/ids.ts';
import { type SchoolYear, schoolYearSchema } from '../shared/iso.ts';

/**
 * What is counted, as the first part of a count's key: `niet-beschreven` and `onzeker` are questions that the norm did not answer, by the nearest
 * topic; `klopt` and `klopt-niet` are answers that their readers marked right or wrong, by the item that they rest on. Another count is added here.
 */
export const SUBJECTS = ['niet-beschreven', 'onzeker', 'klopt', 'klopt-niet'] as const;
/** One of {@link SUBJECTS}. */
export type CountSubject = (typeof SUBJECTS)[number];

/** The topic of what belongs to no norm item. */
export const OTHER_TOPIC = 'overig';

/** More topics than any norm has; a count over it is left out, so that the row keeps its size. */
const MOST_COUNTS = 2000;

/** What is counted, and on which topic: the id of a norm item or {@link OTHER_TOPIC}. Nothing of a text fits in it. */
const keySchema = z.string().regex(/^[a-z-]{1,30}:[a-z0-9.-]{1,60}$/);

/** How often things happened at a school in a school year, without text and without persons. */
export const tellingenSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    tenantId: tenantIdSchema,
    schoolId: schoolIdSchema,
    schoolYear: schoolYearSchema,
    counts: z.record(keySchema, z.int().min(1)),
  })
  .readonly();
/** Checked counts; see {@link tellingenSchema}. */
export type Tellingen = z.infer<typeof tellingenSchema>;

/** Whose counts, and of when. */
export interface CountPlace {
  readonly tenantId: TenantId;
  readonly schoolId: SchoolId;
  readonly schoolYear: SchoolYear;
}

/** Where the counts of a school and a school year are kept. */
export const tellingenId = ({ schoolId, schoolYear }: Pick<CountPlace, 'schoolId' | 'schoolYear'>): string => `${schoolYear}_${schoolId}`;

/** A school year of which nothing was counted yet. */
export const noTellingen = (place: CountPlace): Tellingen => ({ schemaVersion: 1, ...place, counts: {} });

/** The counts with one more. A topic that fits in no key counts as another one. */
export function countOne(tellingen: Tellingen, subject: CountSubject, topic: string): Tellingen {
  const fitting = keySchema.safeParse(`${subject}:${topic}`);
  const key = fitting.success ? fitting.data : `${subject}:${OTHER_TOPIC}`;
  const before = Object.hasOwn(tellingen.counts, key) ? (tellingen.counts[key] ?? 0) : 0;
  if (before === 0 && Object.keys(tellingen.counts).length >= MOST_COUNTS) return tellingen;
  return { ...tellingen, counts: { ...tellingen.counts, [key]: before + 1 } };
}

/** A count below this could lead to a person, so it is not told. */
const SMALLEST = 3;

/** A topic, and how often it was counted. */
export interface TopicCount {
  readonly topic: string;
  readonly count: number;
}

/** How often each topic was counted for any of these subjects together, the most first, then by name. */
export function topicsOf({ counts }: Tellingen, subjects: readonly CountSubject[]): readonly TopicCount[] {
  const wanted = new Set<string>(subjects);
  const topics = new Map<string, number>();
  for (const [key, count] of Object.entries(counts)) {
    const [subject = '', topic = ''] = key.split(':');
    if (wanted.has(subject)) topics.set(topic, (topics.get(topic) ?? 0) + count);
  }
  const told = (count: number) => (count < SMALLEST ? 0 : count); // the order must not tell what the words leave out
  return [...topics]
    .map(([topic, count]) => ({ topic, count }))
    .sort((a, b) => told(b.count) - told(a.count) || (a.topic < b.topic ? -1 : 1));
}

/** A count in words: "5 keer", or "minder dan 3 keer" for a small one. */
export const countWords = (count: number): string => (count < SMALLEST ? `minder dan ${SMALLEST} keer` : `${count} keer`);
