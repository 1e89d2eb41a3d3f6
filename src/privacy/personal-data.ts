/** A piece of a text that leads to one person: an address, a number, a day of birth. */
export interface PersonalDatum {
  readonly start: number;
  readonly end: number;
}

const CHUNK = /\S+/gu;
const EMAIL = /^[^@]{1,64}@[^@.]{1,63}\.[^@]{1,190}$/u;

/** A row of digits, with no more between two of them than people write there. */
const DIGITS = /(?<![\p{L}\p{N}])\+?\(?\d(?:[ .()/-]{0,2}\d){5,14}(?![\p{L}\p{N}])/gu;

/** A day of birth in figures or with the month in words. */
const DAY =
  /(?<![\p{L}\p{N}-])\d{1,2}(?:[-/. ]{1,2}\d{1,2}[-/. ]{1,2}| (?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]{0,7}\.? )(\d{4}|\d{2})(?![\p{L}\p{N}])/giu;

const BORN = /geb(?:oren|oortedatum|\.)?\D{0,12}$/iu;

/** Numbers that everybody may know: helplines and the like. */
const PUBLIC = /^\+?0?(?:800|900|14)/;

/** The youngest that a pupil is, in years. */
const YOUNGEST = 9;

const addresses = (text: string): readonly PersonalDatum[] =>
  [...text.matchAll(CHUNK)].flatMap((match) => {
    const [chunk] = match;
    if (!chunk.includes('@') || !EMAIL.test(chunk)) return [];
    return [{ start: match.index, end: match.index + chunk.replace(/(?<![.,;:!?)])[.,;:!?)]+$/u, '').length }];
  });

function birthdays(text: string, year: number): readonly PersonalDatum[] {
  return [...text.matchAll(DAY)].flatMap((match) => {
    const [day, written = ''] = match;
    const isBirth = written.length === 4 ? Number(written) > 1900 && Number(written) <= year - YOUNGEST : false;
    const isSaid = BORN.test(text.slice(Math.max(0, match.index - 24), match.index));
    return isBirth || isSaid ? [{ start: match.index, end: match.index + day.length }] : [];
  });
}

const isSchoolYear = (text: string): boolean => /^(?:19|20)\d{2} ?[-/] ?(?:19|20)\d{2}$/.test(text);
const isDay = (text: string): boolean => /^\d{1,2}[-/. ]{1,2}\d{1,2}[-/. ]{1,2}(?:\d{4}|\d{2})$/.test(text.trim());

const numbers = (text: string): readonly PersonalDatum[] =>
  [...text.matchAll(DIGITS)].flatMap((match) => {
    const [written] = match;
    const digits = written.replace(/\D/g, '');
    const isLong = digits.length >= 8 && !isDay(written) && !isSchoolYear(written) && !PUBLIC.test(digits);
    return isLong ? [{ start: match.index, end: match.index + written.length }] : [];
  });

/**
 * Addresses for e-mail, phone numbers, numbers as long as that of a citizen or pupil, and days of birth in a text, in their order and apart.
 * @param year the year now: a day counts as one of birth when somebody born then is old enough for school
 */
export function personalData(text: string, year: number): readonly PersonalDatum[] {
  const all = [...addresses(text), ...birthdays(text, year), ...numbers(text)].sort((a, b) => a.start - b.start);
  let end = 0;
  return all.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}
