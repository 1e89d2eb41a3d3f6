import { groupHelpCard, helpCard, movedCard, thankedCard } from '../../../cards/messages.ts';
import type { Services } from '../../app.ts';
import { can, type Subject } from '../../dossier/access.ts';
import type { Output, Turn } from '../turn.ts';

/** What the actor can do here. */
export async function showHelp({ actor }: Turn): Promise<Output> {
  const school: Subject = { kind: 'school', tenantId: actor.tenantId, schoolId: actor.schoolId };
  const start = can(actor, 'traject.starten', school);
  const planFlexZat = can(actor, 'overleg.plannen', school);
  return {
    answer: helpCard({
      start,
      planFlexZat,
      planMeta: can(actor, 'overleg.meta-plannen', school),
      ask: can(actor, 'vraag.stellen', school),
      answer: can(actor, 'vraag.beantwoorden', school),
    }),
  };
}

/** A kind word that asks for nothing. It tells nothing about anyone, so it is the same in a group. */
export const acceptThanks = async (): Promise<Output> => ({ answer: thankedCard() });

/** What one can do in a group. */
export const groupHelp = (): Output => ({ answer: groupHelpCard() });

/** Where to go on, for anything in a group that is not a question about the norm. */
export const movedToPersonal = (services: Services): Output => ({ answer: movedCard(services.personalChat) });
