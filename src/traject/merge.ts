import type { PersonId } from '../shared/ids.ts';
import { type Answers, fold, sameValue } from './answers.ts';
import type { FieldValue } from './fields.ts';
import type { Changes, Path, Version, Versions } from './version.ts';

/** A field in which two people wrote different things at the same time. Both are kept until somebody chooses. */
export interface Clash {
  readonly path: Path;
  readonly mine: FieldValue | null;
  /** What is in force now. */
  readonly theirs: FieldValue | null;
  readonly who: PersonId;
  /** ISO instant of the other save. */
  readonly when: string;
}

/** What a save comes to: what to change, what to keep aside because of a clash, and the clashes, also those that were known already. */
export interface Merged {
  readonly changes: Changes;
  readonly aside: Changes;
  readonly clashes: readonly Clash[];
}

interface Since {
  readonly versions: Versions;
  readonly before: Answers;
  readonly present: Answers;
  /** The versions that were saved after the one that the writer had seen. */
  readonly later: Versions;
}

const touched = (version: Version, path: Path): boolean => Object.hasOwn(version.changes, path);

const sameIn = (changes: Changes, path: Path, value: FieldValue | null): boolean =>
  Object.hasOwn(changes, path) && sameValue(changes[path], value);

/** The path of the item that a path lies in, or null for a field outside any item. */
export const itemPathOf = (path: Path): Path | null => (path.split('/').length === 3 ? path.slice(0, path.lastIndexOf('/')) : null);

/** The item was there when the writer looked, and is gone now. */
const isRemoved = ({ before, present }: Since, item: Path | null): boolean => item !== null && before.has(item) && !present.has(item);

type Verdict = 'same' | 'change' | 'repeat' | 'known-clash' | 'clash';

/** Whether the text that version `number` kept aside for this field was decided on. */
export const isSettled = (versions: Versions, number: number, path: Path): boolean =>
  versions.some((version) => version.settles.some((settled) => settled.version === number && settled.path === path));

const judge = (since: Since, by: PersonId, path: Path, mine: FieldValue | null): Verdict => {
  if (sameValue(mine, since.before.get(path)) || sameValue(mine, since.present.get(path))) return 'same';
  const own = since.later.filter((version) => version.by === by);
  if (own.some((version) => sameIn(version.changes, path, mine))) return 'repeat';
  if (!isRemoved(since, itemPathOf(path)) && sameValue(since.present.get(path), since.before.get(path))) return 'change';
  const aside = own.findLast((version) => sameIn(version.aside, path, mine));
  if (!aside) return 'clash';
  return isSettled(since.versions, aside.number, path) ? 'repeat' : 'known-clash';
};

const clashOf = ({ later, present, versions }: Since, path: Path, mine: FieldValue | null, by: PersonId): Clash => {
  const item = itemPathOf(path);
  const other = later.findLast((version) => touched(version, path) || (item !== null && touched(version, item))) ?? versions.at(-1);
  return { path, mine, theirs: present.get(path) ?? null, who: other?.by ?? by, when: other?.at ?? '' };
};

/**
 * Brings together what one person filled in on a page that showed version `base`, and what was saved since. A field that only one of the two
 * changed takes that change; a field that both changed to different values is a clash: the present value stays in force and the new one is kept
 * aside. Filling in something in an item that was removed since is a clash as well. Sending the same page twice changes nothing.
 */
export const merge = (versions: Versions, base: number, by: PersonId, mine: ReadonlyMap<Path, FieldValue | null>): Merged => {
  const since: Since = { versions, before: fold(versions, base), present: fold(versions), later: versions.slice(base) };
  const judged = [...mine].map(([path, value]) => ({ path, value, verdict: judge(since, by, path, value) }));
  const of = (verdict: Verdict) => judged.filter((one) => one.verdict === verdict);
  const record = (list: typeof judged): Changes => Object.fromEntries(list.map(({ path, value }) => [path, value]));
  return {
    changes: record(of('change')),
    aside: record(of('clash')),
    clashes: [...of('known-clash'), ...of('clash')].map(({ path, value }) => clashOf(since, path, value, by)),
  };
};
