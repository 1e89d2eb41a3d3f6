import { cleanText } from '../../shared/clean-text.ts';
import { ok, type Result } from '../../shared/result.ts';
import { TEXT_MAX } from '../fields.ts';
import { no, type TrajectRefusal } from './outcome.ts';

/** A reason from outside, cleaned; refused when it is empty or too long. `field` is the id under which the card shows what is wrong. */
export const readReason = (raw: string, field = 'reden'): Result<string, TrajectRefusal> => {
  const reason = cleanText(raw);
  if (reason === '') return no('invoer', 'Schrijf in één zin waarom.', { [field]: 'Schrijf in één zin waarom.' });
  if (reason.length <= TEXT_MAX) return ok(reason);
  const text = `Maak de reden korter. Er passen ${TEXT_MAX} tekens in, nu zijn het er ${reason.length}.`;
  return no('invoer', text, { [field]: text });
};
