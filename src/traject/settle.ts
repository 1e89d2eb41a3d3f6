import type { Temporal } from 'temporal-polyfill';
import { ok, type Result } from '../shared/result.ts';
import { fold, sameValue } from './answers.ts';
import { type Field, type FieldValue, isTooHeavy, LINE_MAX, LIST_MAX, TEXT_MAX } from './fields.ts';
import type { Form } from './form.ts';
import { isSettled, itemPathOf, merge } from './merge.ts';
import { maySee, type Reader, reaches } from './reader.ts';
import { conflictsOf, placeOf, type Saved } from './save-form.ts';
import type { ConflictChoice } from './transitions/events.ts';
import { type Conflict, isEmpty, no, type TrajectRefusal, withVersion } from './transitions/outcome.ts';
import type { Changes, Path, Version, VersionKind } from './version.ts';

/** Whoever wrote a text may be allowed less since; the text of another that it met is then no longer theirs to read or replace. */
const maySettle = (form: Form, path: Path, by: Reader): boolean => {
  const place = placeOf(form, path);
  return place ? maySee(by, place.section, place.field, place.item) : reaches(by, 'care');
};

const openIn = (form: Form, version: Version, by: Reader): readonly Path[] =>
  Object.keys(version.aside).filter((path) => !isSettled(form.versions, version.number, path) && maySettle(form, path, by));

const lastChange = (form: Form, path: Path): Version | undefined => {
  const item = itemPathOf(path);
  return form.versions.findLast(({ changes }) => Object.hasOwn(changes, path) || (item !== null && Object.hasOwn(changes, item)));
};

/** The texts of this reader that were kept aside and still wait for a choice. */
export const openConflicts = (form: Form, reader: Reader): readonly Conflict[] => {
  const present = fold(form.versions);
  const own = form.versions.filter((version) => version.by === reader.person);
  return own.flatMap((version) => {
    const clashes = openIn(form, version, reader).map((path) => {
      const { by: who, at: when } = lastChange(form, path) ?? version;
      return { path, mine: version.aside[path] ?? null, theirs: present.get(path) ?? null, who, when };
    });
    return conflictsOf(
      form,
      clashes.filter(({ mine, theirs }) => !sameValue(mine, theirs)),
      () => version.number,
    );
  });
};

/** The two together: texts below each other, lists joined; null where that makes no sense or does not fit. */
const together = (field: Field | undefined, mine: FieldValue | null, theirs: FieldValue | null): FieldValue | null => {
  if (mine === null || theirs === null) return mine ?? theirs;
  if (typeof mine === 'object' && typeof theirs === 'object') {
    const both = [...new Set([...theirs, ...mine])];
    return both.length <= LIST_MAX ? both : null;
  }
  if (field?.kind !== 'text' && field?.kind !== 'line') return null;
  const text = field.kind === 'text' ? `${theirs}\n\n${mine}` : `${theirs} / ${mine}`;
  const max = field.kind === 'text' ? TEXT_MAX : LINE_MAX;
  return text.length <= max && !isTooHeavy(text, max) ? text : null;
};

interface Wish {
  readonly path: Path;
  readonly choice: ConflictChoice;
  readonly value: FieldValue | null;
}

const wishOf = (form: Form, version: Version, path: Path, choice: ConflictChoice): Wish => {
  const mine = version.aside[path] ?? null;
  const theirs = fold(form.versions, version.number).get(path) ?? null;
  return { path, choice, value: choice === 'both' ? together(placeOf(form, path)?.field, mine, theirs) : mine };
};

/** The marks of items that were removed and get a text back. */
const revived = (form: Form, changes: Changes): Changes => {
  const present = fold(form.versions);
  const items = Object.keys(changes).flatMap((path) => itemPathOf(path) ?? []);
  return Object.fromEntries(items.filter((item) => !present.has(item)).map((item) => [item, true]));
};

/** Which kept texts a choice is about. */
export interface Settlement {
  /** The number of the version that keeps them. */
  readonly version: number;
  readonly choices: Readonly<Record<string, ConflictChoice>>;
}

/**
 * Decides on texts that were kept aside. When somebody changed the field once more since the clash, that is a new clash. Only the one who wrote the
 * text decides on it, and deciding twice changes nothing.
 */
export const settle = (
  form: Form,
  { version: number, choices }: Settlement,
  kind: VersionKind,
  by: Reader,
  now: Temporal.Instant,
): Result<Saved, TrajectRefusal> => {
  const version = form.versions[number - 1];
  if (!version || version.by !== by.person) return no('verouderd', 'Deze keuze is er niet meer. Open de stap opnieuw.');
  const wishes = openIn(form, version, by).flatMap((path) => {
    const choice = Object.hasOwn(choices, path) ? choices[path] : undefined;
    return choice ? [wishOf(form, version, path, choice)] : [];
  });
  const impossible = wishes.filter(({ choice, value }) => choice === 'both' && value === null);
  if (impossible.length > 0) {
    const text = 'Samen past het niet. Kies één van de twee.';
    return no('invoer', text, Object.fromEntries(impossible.map(({ path }) => [path, text])));
  }
  if (wishes.length === 0) return ok({ versions: form.versions, saved: false, conflicts: [] });
  const mine = new Map(wishes.filter(({ choice }) => choice !== 'theirs').map(({ path, value }) => [path, value]));
  const { changes, aside, clashes } = merge(form.versions, number, by.person, mine);
  const settles = wishes.map(({ path }) => ({ version: number, path }));
  const added = {
    kind: isEmpty(changes) ? ('concept' as const) : kind,
    changes: { ...changes, ...revived(form, changes) },
    aside,
    settles,
  };
  const versions = withVersion(form.versions, added, by.person, now);
  return ok({ versions, saved: true, conflicts: conflictsOf({ ...form, versions }, clashes, () => versions.length) });
};
