import type { FieldValue } from './fields.ts';
import type { Section } from './steps/step.ts';
import type { Path, Versions } from './version.ts';

/** The answers of one step at one moment, by path. */
export type Answers = ReadonlyMap<Path, FieldValue>;

/** The answers that the versions add up to, up to and including version `upTo`. */
export const fold = (versions: Versions, upTo: number = versions.length): Answers => {
  const answers = new Map<Path, FieldValue>();
  for (const version of versions.slice(0, upTo)) {
    for (const [path, value] of Object.entries(version.changes)) {
      if (value === null) answers.delete(path);
      else answers.set(path, value);
    }
  }
  return answers;
};

/** The path of a field, within an item when its section repeats. */
export const pathOf = (section: Section, fieldId: string, item: string | null): Path =>
  item === null ? fieldId : `${section.id}/${item}/${fieldId}`;

/** The path that marks that an item of a repeating section exists. */
export const markOf = (section: Section, item: string): Path => `${section.id}/${item}`;

/** The keys of the items that exist in a repeating section, in the order in which they were added. */
export const itemsIn = (answers: Answers, sectionId: string): readonly string[] =>
  [...answers.keys()].flatMap((path) => {
    const [section, item, field] = path.split('/');
    return section === sectionId && item !== undefined && field === undefined ? [item] : [];
  });

/** Whether two stored answers say the same; null and undefined both mean that there is none. */
export const sameValue = (a: FieldValue | null | undefined, b: FieldValue | null | undefined): boolean =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** The stored text of an answer, or undefined when it is empty or no text. */
export const textAt = (answers: Answers, path: Path): string | undefined => {
  const value = answers.get(path);
  return typeof value === 'string' ? value : undefined;
};

/** The stored list of an answer, empty when there is none. */
export const listAt = (answers: Answers, path: Path): readonly string[] => {
  const value = answers.get(path);
  return typeof value === 'object' ? value : [];
};
