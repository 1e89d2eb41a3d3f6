import type { z } from 'zod/v4';
import { dutchList } from '../shared/dutch.ts';

type Issue = z.core.$ZodRawIssue;

const typeNames: Readonly<Record<string, string>> = { string: 'een tekst', array: 'een lijst', object: 'een object', null: 'null' };

const sizeFault = (origin: string, bound: string, size: number | bigint) =>
  `${bound} ${size} ${origin === 'string' ? 'tekens' : 'in de lijst'}`;

const formatFault = (issue: Extract<Issue, { code: 'invalid_format' }>) =>
  issue.format === 'date' ? 'is geen dag die bestaat, in de vorm 2026-08-01' : 'heeft niet de goede vorm';

/** What is wrong with a value, as the end of a Dutch sentence that starts with its place. A message of the schema itself goes before this one. */
export const schemaFault = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'ontbreekt' : `moet ${typeNames[issue.expected] ?? issue.expected} zijn`;
    case 'invalid_value':
      return `moet een van deze zijn: ${dutchList(issue.values.map(String), 'of')}`;
    case 'too_small':
      return sizeFault(issue.origin, 'is te kort: minstens', issue.minimum);
    case 'too_big':
      return sizeFault(issue.origin, 'is te lang: hooguit', issue.maximum);
    case 'unrecognized_keys':
      return `kent dit niet: ${dutchList(issue.keys.map((key) => `"${key}"`))}`;
    case 'invalid_format':
      return formatFault(issue);
    default:
      return 'klopt niet';
  }
};
