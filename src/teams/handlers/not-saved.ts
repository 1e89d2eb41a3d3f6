import { type Refusal, refuse } from '../../shared/refusal.ts';
import { ok, type Result } from '../../shared/result.ts';
import { OvertakenError } from '../../storage/store.ts';
import { reportIncident } from '../on-error.ts';
import type { Inputs } from '../row.ts';
import type { Turn } from '../turn.ts';

/**
 * Saves something, and makes a refusal of a store that cannot write (a full disk, a folder that is gone): then a form comes back with what was
 * typed, where an error card would take its place. The log gets the error under the number that the user reads.
 */
export async function orNotSaved<T>({ services }: Turn, doing: string, save: () => Promise<T>): Promise<Result<T, Refusal>> {
  try {
    return ok(await save());
  } catch (error) {
    if (error instanceof OvertakenError) throw error;
    const number = reportIncident(services.log, error, doing);
    return refuse(
      'niet-bewaard',
      `Dit is niet bewaard. Probeer het over een minuut opnieuw. Lukt het dan nog niet? Geef dit nummer aan de beheerder: ${number}`,
    );
  }
}

/** Whether the same form can be sent again: something in it was wrong, or saving failed although nothing was. */
export const mayTryAgain = ({ code, fields }: Refusal): boolean =>
  fields !== undefined || code === 'niet-bewaard' || code === 'gelijktijdig';

/** Where a form says what was wrong with it: at its inputs, or else in a sentence over them. */
export const faultOf = ({ fields, text }: Refusal): { readonly errors?: Readonly<Record<string, string>>; readonly notice?: string } =>
  fields ? { errors: fields } : { notice: text };

/** The inputs of these fields only: the others are saved, and what stands there now may be newer. */
export const typedOnly = (inputs: Inputs, fields: Readonly<Record<string, string>>): Inputs =>
  Object.fromEntries(Object.entries(inputs).filter(([id]) => Object.hasOwn(fields, id)));
