import { Temporal } from 'temporal-polyfill';
import { moreCard } from '../../../cards/traject/more-card.ts';
import { type TrajectRights, trajectCard } from '../../../cards/traject/traject-card.ts';
import { can, readerOf, type Subject } from '../../dossier/access.ts';
import { dutchDay } from '../../shared/dutch.ts';
import { isClosed, standsAt, stateOf } from '../../traject/progress.ts';
import { reaches } from '../../traject/reader.ts';
import { goalsOf, type Traject } from '../../traject/traject.ts';
import { trajectOverview } from '../../traject/view.ts';
import type { Output, Turn } from '../turn.ts';

/** What the actor may do with a traject from its card. */
export function rightsOn({ actor }: Turn, traject: Traject): TrajectRights {
  const open = !isClosed(traject);
  const subject: Subject = { kind: 'traject', traject };
  return {
    read: reaches(readerOf(actor, traject), 'team'),
    write: open && can(actor, 'traject.schrijven', subject),
    share: open && can(actor, 'traject.delen', subject),
    plan: open && can(actor, 'overleg.plannen', subject),
    resume: !open && can(actor, 'traject.delen', subject),
  };
}

/** The card of a traject, as the answer and in place of the card that was pressed: it holds code, steps and states only. */
export function trajectOutput(turn: Turn, traject: Traject, notice?: string): Output {
  const view = trajectOverview(traject);
  const checkBack = view.checkBackOn === null ? undefined : dutchDay(Temporal.PlainDate.from(view.checkBackOn), turn.now);
  const rights = rightsOn(turn, traject);
  return { answer: trajectCard(view, rights, notice, checkBack), shared: trajectCard(view, rights, undefined, checkBack) };
}

/** The menu of a traject. */
export const trajectMenu = (turn: Turn, traject: Traject): Output => ({
  answer: moreCard(
    {
      trajectId: traject.id,
      pseudonym: traject.pseudonym,
      step: standsAt(traject),
      concept: stateOf(traject) === 'concept',
      hasGoals: goalsOf(traject).length > 0,
    },
    rightsOn(turn, traject),
  ),
});
