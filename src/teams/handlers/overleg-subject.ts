import type { Subject } from '../../dossier/access.ts';
import type { Overleg } from '../../flexzat/overleg.ts';

/** What the ability to see or plan a meeting is asked on. */
export const subjectOf = ({ tenantId, schoolId, kind, participants }: Overleg): Subject => ({
  kind: 'overleg',
  tenantId,
  schoolId,
  meeting: kind,
  participants: participants.flatMap(({ personId }) => personId ?? []),
  mentors: participants.flatMap(({ personId, role }) => (personId && role === 'mentor' ? [personId] : [])),
});
