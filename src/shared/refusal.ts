import { err, type Result } from './result.ts';

/** Every reason for which the product says no. Logs and tests name the code; people only ever read the text. */
export type RefusalCode =
  | 'niet-van-jou'
  | 'bestaat-niet'
  | 'bestaat-al'
  | 'invoer'
  | 'poort'
  | 'gelijktijdig'
  | 'niet-bewaard'
  | 'afgesloten'
  | 'verouderd'
  | 'te-snel'
  | 'geen-moment'
  | 'samenstelling';

/**
 * An expected no: a code for logs and tests, and a plain Dutch sentence that says what is the matter and what to do now.
 * `fields` names per field id what is wrong with its input.
 */
export interface Refusal {
  readonly code: RefusalCode;
  readonly text: string;
  readonly fields?: Readonly<Record<string, string>>;
}

/** Makes a refused outcome in one call. */
export const refuse = (code: RefusalCode, text: string, fields?: Readonly<Record<string, string>>): Result<never, Refusal> =>
  err(fields ? { code, text, fields } : { code, text });
