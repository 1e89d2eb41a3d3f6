import { isDone, stateOf, statusOf } from '../progress.ts';
import { type Traject, versionsOf } from '../traject.ts';
import type { EventOf } from './events.ts';
import { addLife, addVersion, type Decision, type Doing, done, no } from './outcome.ts';
import { readReason } from './reason.ts';

/** The traject running again when a step was opened while it was fading out; otherwise as it was. */
export const runningAgain = (traject: Traject, doing: Doing): Traject =>
  stateOf(traject) === 'afbouw' ? addLife(traject, { kind: 'hervat', reason: 'Een stap is weer geopend.' }, doing) : traject;

/** Opens a step that was handed in or skipped; its answers stay. While fading out this makes the traject run again. */
export const reopen = (traject: Traject, { step }: EventOf<'reopen'>, doing: Doing): Decision => {
  if (!isDone(traject, step)) return done(traject, false);
  return done(runningAgain(addVersion(traject, step, { kind: 'heropend' }, doing), doing), true, { reopened: [step] });
};

/** Skips a step with a reason; the stappenplan is not mandatory. What was filled in stays. */
export const skip = (traject: Traject, { step, reason }: EventOf<'skip'>, doing: Doing): Decision => {
  const read = readReason(reason);
  if (!read.ok) return read;
  const status = statusOf(traject, step);
  if (status === 'ingeleverd') return no('verouderd', 'Deze stap is al ingeleverd. Open de stap eerst weer.');
  if (status === 'overgeslagen' && versionsOf(traject, step).at(-1)?.reason === read.value) return done(traject, false);
  return done(addVersion(traject, step, { kind: 'overgeslagen', reason: read.value }, doing), true);
};
