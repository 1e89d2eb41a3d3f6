import { Temporal } from 'temporal-polyfill';
import { z } from 'zod/v4';
import { overlegIdSchema, personIdSchema, pseudonymSchema, schoolIdSchema, tenantIdSchema, trajectIdSchema } from '../shared/ids.ts';
import type { Interval } from '../shared/intervals.ts';
import { dayTextSchema, instantTextSchema, schoolYearSchema } from '../shared/iso.ts';

/** What someone is at a meeting. The first four are the fixed members of a flex-ZAT (norm zorg.flexzat-samenstelling); the last two come from outside. */
export const participantRoleSchema = z.enum([
  'coordinator',
  'mentor',
  'ouders',
  'leerling',
  'directie',
  'bpo',
  'docent',
  'swv-specialist',
  'partner',
]);
export type ParticipantRole = z.infer<typeof participantRoleSchema>;

/** A moment for a meeting, as stored: start and end as instants in UTC. */
export const slotSchema = z
  .strictObject({ start: instantTextSchema, end: instantTextSchema })
  .refine((slot) => Temporal.Instant.compare(slot.start, slot.end) < 0, 'eindigt voordat het begint');
export type Slot = z.infer<typeof slotSchema>;

/**
 * Whether someone is expected, or cannot come and why; the reason is for the school only and never leaves in an invitation. Someone from outside
 * can also wait for an answer about consent, or stay away because it was a no.
 */
export const attendanceSchema = z.union([
  z.literal('verwacht'),
  z.strictObject({ afwezig: z.string().trim().min(1).max(500) }),
  z.strictObject({ wacht: z.literal('toestemming') }),
  z.strictObject({ geen: z.literal('toestemming') }),
]);
export type Attendance = z.infer<typeof attendanceSchema>;

/** A yes or no to sharing with one outsider, and the day on which it was given. */
export const consentSchema = z.strictObject({ given: z.boolean(), date: dayTextSchema });
export type Consent = z.infer<typeof consentSchema>;

const participantSchema = z.strictObject({
  /** Stable within the meeting; what a button may carry. */
  key: z.string().regex(/^[\w-]{1,80}$/),
  role: participantRoleSchema,
  personId: personIdSchema.optional(),
  name: z.string().trim().min(1).max(200).optional(),
  organisation: z.string().trim().min(1).max(200).optional(),
  email: z.email().optional(),
  /** Fixed members cannot be taken off the list; they can be absent with a reason (or, the SWV specialist, stay invited). */
  fixed: z.boolean(),
  attendance: attendanceSchema,
  /** Only for outsiders at a flex-ZAT: what parents, and from 16 the pupil, said about inviting this person. */
  consent: z.strictObject({ ouders: consentSchema.optional(), leerling: consentSchema.optional() }),
});
export type Participant = z.infer<typeof participantSchema>;

/** Why a meeting is cancelled: a category, so that no pupil data ends up in it. */
export const cancelReasonSchema = z.enum(['deelnemer-verhinderd', 'niet-meer-nodig', 'anders-geregeld', 'vergissing']);
export type CancelReason = z.infer<typeof cancelReasonSchema>;

const historyEntrySchema = z.strictObject({
  at: instantTextSchema,
  by: personIdSchema,
  what: z.enum([
    'aangemaakt',
    'voorgesteld',
    'gekozen',
    'verzetten-gevraagd',
    'verzet',
    'laten-staan',
    'geannuleerd',
    'deelnemers',
    'voorzitter',
    'directiebesluit',
    'aanwezigheid',
    'toestemming',
  ]),
});

/**
 * One meeting as stored. `gepland` with proposals means that another moment is being sought: the chosen one stands until a new one is chosen.
 * `sequence` is the iCalendar SEQUENCE: it rises with every change that the invited must see.
 */
export const overlegSchema = z.strictObject({
  schemaVersion: z.literal(1),
  id: overlegIdSchema,
  uid: z.string().min(1),
  kind: z.enum(['flexzat', 'metaoverleg']),
  tenantId: tenantIdSchema,
  schoolId: schoolIdSchema,
  trajectId: trajectIdSchema.optional(),
  pseudonym: pseudonymSchema.optional(),
  /** From 16 the pupil's own consent is needed beside that of the parents. Never stored as an age or a date of birth. */
  pupilFrom16: z.boolean(),
  /** Only for a metaoverleg: the school year that it looks back on. */
  schoolYear: schoolYearSchema.optional(),
  createdBy: personIdSchema,
  participants: z.array(participantSchema),
  /** The key of the participant who chairs. */
  chair: z.string(),
  /** Whether a decision of the management is told: then a director or manager chairs (norm zorg.flexzat-directie). */
  managementDecision: z.boolean(),
  durationMinutes: z.int().min(15).max(240),
  proposals: z.array(slotSchema).max(3),
  chosen: slotSchema.optional(),
  state: z.enum(['voorstel', 'gepland', 'geannuleerd']),
  cancelReason: cancelReasonSchema.optional(),
  sequence: z.int().min(0),
  history: z.array(historyEntrySchema),
});
export type Overleg = z.infer<typeof overlegSchema>;
/** Who did what to a meeting, and when. Holds no free text, so nothing about a pupil. */
export type HistoryEntry = Overleg['history'][number];

/** The stretch of time of a stored slot. */
export const intervalOf = (slot: Slot): Interval => ({ start: Temporal.Instant.from(slot.start), end: Temporal.Instant.from(slot.end) });

/** A stretch of time as it is stored. */
export const slotOf = (interval: Interval): Slot => ({ start: interval.start.toString(), end: interval.end.toString() });

/** Whether someone comes from outside the school and is not family: consent is needed before such a person is invited. */
export const isOutsider = (participant: Participant): boolean => participant.role === 'swv-specialist' || participant.role === 'partner';

/** Whether someone is expected at the meeting. */
export const isExpected = (participant: Participant): boolean => participant.attendance === 'verwacht';

/** Whether someone from outside was added to a planned meeting and joins once there is consent. */
export const awaitsConsent = ({ attendance }: Participant): boolean => attendance !== 'verwacht' && 'wacht' in attendance;

/** The participant who chairs, or undefined when the key names nobody. */
export const chairOf = (overleg: Overleg): Participant | undefined =>
  overleg.participants.find((participant) => participant.key === overleg.chair);
