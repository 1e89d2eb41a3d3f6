import type { z } from 'zod/v4';
import { err, ok, type Result } from '../shared/result.ts';
import { type School, schoolSchema } from './school.ts';

type Issue = z.core.$ZodIssue;

/** `staff[2].email` in words that a beheerder can find back: counted from one. */
const placeOf = (path: Issue['path']): string =>
  path.map((part) => (typeof part === 'number' ? `nummer ${part + 1}` : `"${String(part)}"`)).join(', ') || 'het hele bestand';

const typeNames: Readonly<Record<string, string>> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een blok met velden',
};

const wrongType = (issue: Extract<Issue, { code: 'invalid_type' }>) =>
  issue.input === undefined ? 'ontbreekt' : `moet ${typeNames[issue.expected] ?? issue.expected} zijn`;

const faultOf = (issue: Issue): string => {
  if (issue.code === 'invalid_type') return wrongType(issue);
  if (issue.code === 'unrecognized_keys') return `heeft een veld dat hier niet bestaat: ${issue.keys.join(', ')}`;
  if (issue.code === 'invalid_value') return `moet een van deze zijn: ${issue.values.map(String).join(', ')}`;
  return /^(is|heeft|staat|past|ontbreekt|eindigt|overlapt)\b/.test(issue.message) ? issue.message : 'heeft niet de goede vorm';
};

/**
 * Reads the settings of one school from parsed JSON. Refused with one plain Dutch sentence per fault, each naming the file and the place in it.
 * @param file the name that the sentences give to the file
 */
export const readSchool = (json: unknown, file: string): Result<School, readonly string[]> => {
  const parsed = schoolSchema.safeParse(json, { reportInput: true });
  if (parsed.success) return ok(parsed.data);
  return err(parsed.error.issues.map((issue) => `${file}: ${placeOf(issue.path)} ${faultOf(issue)}.`));
};
