import { dutchMoment } from '../shared/dutch.ts';
import { overlaps } from '../shared/intervals.ts';
import { refuse } from '../shared/refusal.ts';
import { err, ok } from '../shared/result.ts';
import { changed, type Handler } from './change.ts';
import { intervalOf, type Slot } from './overleg.ts';
import { momentFaults, openPoints } from './rules.ts';

const isOffer = (slots: readonly Slot[]) => slots.length >= 1 && slots.length <= 3;
const noOffer = () => refuse('invoer', 'Kies een tot drie momenten om voor te stellen.');

/** Offers moments for a meeting that has none yet. */
export const propose: Handler<'propose'> = (overleg, { slots }, context) => {
  if (overleg.chosen) return refuse('verouderd', 'Er is al een moment gekozen. Wil je een ander moment? Kies Verzetten.');
  return isOffer(slots) ? ok(changed(overleg, { proposals: [...slots] }, 'voorgesteld', context)) : noOffer();
};

/** Makes an offered moment the moment of the meeting, when all rules are content. The same choice again gives the same answer. */
export const choose: Handler<'choose'> = (overleg, { start }, context) => {
  const { chosen } = overleg;
  if (chosen?.start === start) return ok(overleg);
  const slot = overleg.proposals.find((proposal) => proposal.start === start);
  if (!slot && chosen) {
    const moment = dutchMoment(intervalOf(chosen).start, context.now);
    return refuse('verouderd', `Dit overleg is al gepland op ${moment}. Wil je een ander moment? Kies Verzetten.`);
  }
  if (!slot) return refuse('verouderd', 'Dit moment staat niet meer in het voorstel. Kies een moment op de nieuwste kaart.');
  const [fault] = [...openPoints(overleg), ...momentFaults(overleg, slot, context)];
  if (fault) return err(fault);
  const sequence = chosen ? overleg.sequence + 1 : overleg.sequence;
  return ok(changed(overleg, { state: 'gepland', chosen: slot, proposals: [], sequence }, chosen ? 'verzet' : 'gekozen', context));
};

/** Offers other moments for a planned meeting. People, chair and everything else stay; the old moment stands until a new one is chosen. */
export const move: Handler<'move'> = (overleg, { slots }, context) => {
  const { chosen } = overleg;
  if (!chosen) return refuse('verouderd', 'Dit overleg heeft nog geen moment. Kies eerst een van de voorstellen.');
  if (!isOffer(slots)) return noOffer();
  if (slots.some((slot) => overlaps(intervalOf(slot), intervalOf(chosen))))
    return refuse('invoer', 'Een van deze momenten valt samen met het oude moment. Vraag nieuwe momenten.');
  return ok(changed(overleg, { proposals: [...slots] }, 'verzetten-gevraagd', context));
};

/** Keeps a planned meeting at its moment: the new offers go, and what the invited know does not change. */
export const stay: Handler<'stay'> = (overleg, _event, context) =>
  overleg.chosen
    ? ok(changed(overleg, { proposals: [] }, 'laten-staan', context))
    : refuse('verouderd', 'Dit overleg heeft nog geen moment. Kies eerst een van de voorstellen.');

/** Cancels a meeting for good. The moment is kept, since the cancellation that goes out must name it. */
export const cancel: Handler<'cancel'> = (overleg, { reason }, context) => {
  const sequence = overleg.chosen ? overleg.sequence + 1 : overleg.sequence;
  return ok(changed(overleg, { state: 'geannuleerd', cancelReason: reason, proposals: [], sequence }, 'geannuleerd', context));
};
