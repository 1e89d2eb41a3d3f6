import { cleanLine } from '../../shared/clean-text.ts';
import { LINE_MAX } from '../fields.ts';
import { isClosed, isDone, stateOf } from '../progress.ts';
import type { Traject } from '../traject.ts';
import type { EventOf } from './events.ts';
import { addLife, addVersion, CLOSED_TEXT, type Decision, type Doing, done, no } from './outcome.ts';
import { readReason } from './reason.ts';

/** Stops the traject before it is done, with a reason. */
export const stop = (traject: Traject, { reason }: EventOf<'stop'>, doing: Doing): Decision => {
  if (stateOf(traject) === 'gestopt') return done(traject, false);
  if (isClosed(traject)) return no('afgesloten', CLOSED_TEXT);
  const read = readReason(reason);
  return read.ok ? done(addLife(traject, { kind: 'gestopt', reason: read.value }, doing), true) : read;
};

/** Hands the traject over to another school or to extra support, with a reason; here it can only be read from then on. */
export const transfer = (traject: Traject, { to, reason }: EventOf<'transfer'>, doing: Doing): Decision => {
  if (stateOf(traject) === 'overgedragen') return done(traject, false);
  if (isClosed(traject)) return no('afgesloten', CLOSED_TEXT);
  const receiver = cleanLine(to);
  if (receiver === '' || receiver.length > LINE_MAX) {
    const text = receiver === '' ? 'Schrijf op aan wie je overdraagt.' : `Maak dit korter. Er passen ${LINE_MAX} tekens in.`;
    return no('invoer', text, { naar: text });
  }
  const read = readReason(reason);
  return read.ok ? done(addLife(traject, { kind: 'overgedragen', to: receiver, reason: read.value }, doing), true) : read;
};

/** Opens a traject that was over or fading out, with a reason. The look back of step 6 opens with it. */
export const resume = (traject: Traject, { reason }: EventOf<'resume'>, doing: Doing): Decision => {
  if (!isClosed(traject) && stateOf(traject) !== 'afbouw') return done(traject, false);
  const read = readReason(reason);
  if (!read.ok) return read;
  const resumed = addLife(traject, { kind: 'hervat', reason: read.value }, doing);
  return isDone(resumed, 6) ? done(addVersion(resumed, 6, { kind: 'heropend' }, doing), true, { reopened: [6] }) : done(resumed, true);
};
