import type { Reader } from '../../../src/traject/reader.ts';
import type { Traject } from '../../../src/traject/traject.ts';
import type { TrajectEvent } from '../../../src/traject/transitions/events.ts';
import type { Outcome, TrajectRefusal } from '../../../src/traject/transitions/outcome.ts';
import { transition } from '../../../src/traject/transitions.ts';
import { mentor, NOW } from '../../support/build-traject.ts';

/** Lets an event happen that must be allowed, by the mentor unless told otherwise. */
export const play = (traject: Traject, event: TrajectEvent, by: Reader = mentor): Outcome => {
  const decision = transition(traject, event, { by, now: NOW });
  if (!decision.ok) throw new Error(`${decision.error.code}: ${decision.error.text} ${JSON.stringify(decision.error.fields ?? {})}`);
  return decision.value;
};

/** Lets an event happen that must be refused, by the mentor unless told otherwise. */
export const refused = (traject: Traject, event: TrajectEvent, by: Reader = mentor): TrajectRefusal => {
  const decision = transition(traject, event, { by, now: NOW });
  if (decision.ok) throw new Error('this was not refused');
  return decision.error;
};
