import type { Services } from '../app.ts';
import { cancellationFor, invitationFor } from '../calendar/ics.ts';
import { inviteesOf } from '../flexzat/participants.ts';

/**
 * The calendar file behind a link's token: made anew at each request, so that it always tells the newest moment, or that it was cancelled
 * or that this participant is no longer expected.
 */
export const agendaFileOf = (services: Pick<Services, 'links' | 'store' | 'directory' | 'clock'>) =>
  async function agendaFile(token: string): Promise<string | undefined> {
    const file = services.links.read(token);
    const overleg = file && (await services.store.overleggen.get(file.tenantId, file.overlegId))?.value;
    const school = overleg && services.directory.school(overleg.tenantId, overleg.schoolId);
    const participant = overleg?.participants.find(({ key }) => key === file?.participant);
    if (!overleg || !school || !participant) return undefined;
    const write = inviteesOf(overleg).includes(participant) ? invitationFor : cancellationFor;
    return write(overleg, participant, school, services.clock.now());
  };
