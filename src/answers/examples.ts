import { featuresOf } from './features.ts';
import { BEYOND_GROUP, CALM_GROUP, DANGER_GROUP, OUTSIDE_GROUP, SILENT_GROUP } from './groups.ts';
import { normalise } from './normalise.ts';
import type { Reader } from './reading.ts';
import { linesOf, PHRASINGS } from './thesaurus/phrasings/all.ts';
import { CALM_PHRASINGS, DANGER_PHRASINGS } from './thesaurus/phrasings/danger.ts';
import { BEYOND_PHRASINGS, OUTSIDE_PHRASINGS, SILENT_PHRASINGS } from './thesaurus/phrasings/scope.ts';
import { tokenise } from './tokens.ts';

/** An example question with the group that it belongs to: a norm id, or a group of `groups.ts`. */
export interface Example {
  readonly group: string;
  readonly features: ReadonlyMap<string, number>;
}

const GROUPS: readonly (readonly [group: string, questions: string])[] = [
  ...Object.entries(PHRASINGS),
  [SILENT_GROUP, SILENT_PHRASINGS],
  [OUTSIDE_GROUP, OUTSIDE_PHRASINGS],
  [BEYOND_GROUP, BEYOND_PHRASINGS],
  [DANGER_GROUP, DANGER_PHRASINGS],
  [CALM_GROUP, CALM_PHRASINGS],
];

/** The words of all example questions, for the vocabulary. */
export const exampleWords: readonly string[] = GROUPS.flatMap(([, text]) => tokenise(normalise(text)).words.map((word) => word.text));

/** Reads every example question once. */
export const readExamples = (reader: Reader): readonly Example[] =>
  GROUPS.flatMap(([group, text]) => linesOf(text).map((line) => ({ group, features: featuresOf(reader.read(normalise(line))) })));
