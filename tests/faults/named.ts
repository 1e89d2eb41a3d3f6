import { codeOf, type Source, sourcesIn } from '../support/sources.ts';
import { faultsIn } from './table.ts';

/** The files about the table itself, which name numbers without testing them. */
const ABOUT_THE_TABLE: ReadonlySet<string> = new Set(
  ['table.ts', 'named.ts', 'run.ts', 'table.test.ts'].map((name) => `tests/faults/${name}`),
);

/** The cases that stand in quotes in a source: the title of a test or of a group of tests. */
export const titledIn = (text: string): readonly number[] =>
  [...codeOf(text).matchAll(/(['"`])(?:(?!\1)[^\n\\]|\\.)*\bfault \d+\b/g)].flatMap(([quoted]) => faultsIn(quoted));

/** Every source of a test that names a case, with the cases that it names. */
export const sourcesWithFaults = (): readonly (Source & { readonly faults: readonly number[] })[] =>
  sourcesIn('tests', /\.ts$/)
    .filter(({ path }) => !ABOUT_THE_TABLE.has(path))
    .map((source) => ({ ...source, faults: titledIn(source.text) }))
    .filter(({ faults }) => faults.length > 0);
