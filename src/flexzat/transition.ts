import { Temporal } from 'temporal-polyfill';
import { type Refusal, refuse } from '../shared/refusal.ts';
import { ok, type Result } from '../shared/result.ts';
import type { OverlegContext, OverlegEvent } from './events.ts';
import { cancel, choose, move, propose, stay } from './moment-transitions.ts';
import { intervalOf, type Overleg } from './overleg.ts';
import { setAttendance, setChair, setConsent, setManagementDecision, setParticipants } from './people-transitions.ts';

const handle = (overleg: Overleg, event: OverlegEvent, context: OverlegContext): Result<Overleg, Refusal> => {
  switch (event.kind) {
    case 'propose':
      return propose(overleg, event, context);
    case 'choose':
      return choose(overleg, event, context);
    case 'move':
      return move(overleg, event, context);
    case 'stay':
      return stay(overleg, event, context);
    case 'cancel':
      return cancel(overleg, event, context);
    case 'setParticipants':
      return setParticipants(overleg, event, context);
    case 'setChair':
      return setChair(overleg, event, context);
    case 'setManagementDecision':
      return setManagementDecision(overleg, event, context);
    case 'setAttendance':
      return setAttendance(overleg, event, context);
    case 'setConsent':
      return setConsent(overleg, event, context);
  }
};

/** Who was there may still be written down afterwards, and repeating the choice that was made changes nothing. */
const allowedAfterwards = (overleg: Overleg, event: OverlegEvent) =>
  event.kind === 'setAttendance' || (event.kind === 'choose' && event.start === overleg.chosen?.start);

/**
 * What a meeting becomes by an event, or a plain sentence why not. Pure: whether the person may do this is decided before, and saving is
 * done after. The same event twice gives the same meeting. A cancelled meeting stays cancelled, and one that is over stays as it was.
 */
export const transition = (overleg: Overleg, event: OverlegEvent, context: OverlegContext): Result<Overleg, Refusal> => {
  if (overleg.state === 'geannuleerd')
    return event.kind === 'cancel' ? ok(overleg) : refuse('afgesloten', 'Dit overleg is geannuleerd. Plan een nieuw overleg.');
  const over = overleg.chosen && Temporal.Instant.compare(intervalOf(overleg.chosen).end, context.now) <= 0;
  if (over && !allowedAfterwards(overleg, event)) return refuse('verouderd', 'Dit overleg is al geweest. Plan een nieuw overleg.');
  return handle(overleg, event, context);
};
