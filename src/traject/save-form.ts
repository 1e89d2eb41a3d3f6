import type { Temporal } from 'temporal-polyfill';
import type { PersonId } from '../shared/ids.ts';
import { ok, type Result } from '../shared/result.ts';
import { fold, markOf, pathOf } from './answers.ts';
import { readPage } from './field-input.ts';
import type { Field } from './fields.ts';
import { type Form, itemsOf, itemTitle } from './form.ts';
import { mayEditItem } from './form-view.ts';
import { type Clash, merge } from './merge.ts';
import { type Reader, visibleFields } from './reader.ts';
import { sectionOf } from './steps/index.ts';
import type { Section } from './steps/step.ts';
import { type Conflict, isEmpty, no, type TrajectRefusal, withVersion } from './transitions/outcome.ts';
import type { Path, VersionKind, Versions } from './version.ts';

/** What a save of a form came to. */
export interface Saved {
  readonly versions: Versions;
  readonly saved: boolean;
  readonly conflicts: readonly Conflict[];
}

/** A page of a form with its inputs, as a card sends it back. */
export interface PageSave {
  readonly section: string;
  readonly item: string | null;
  readonly base: number;
  readonly input: unknown;
}

/** The section, field and item that a path stands for. */
export interface Place {
  readonly section: Section;
  readonly field: Field;
  readonly item: string | null;
}

/** Where a path stands in a form, or undefined when the form has no such field any more. */
export const placeOf = (form: Form, path: Path): Place | undefined => {
  const [first, item = null, fieldId = first] = path.split('/');
  const candidates = form.sections.filter((section) => (item === null ? section.repeat === null : section.id === first));
  for (const section of candidates) {
    const field = section.fields.find((one) => one.id === fieldId);
    if (field) return { section, field, item };
  }
  return undefined;
};

/** The clashes with the question in words, and the version that keeps each text aside. */
export const conflictsOf = (form: Form, clashes: readonly Clash[], keptIn: (path: Path) => number): readonly Conflict[] =>
  clashes.map((clash) => {
    const place = placeOf(form, clash.path);
    const version = keptIn(clash.path);
    if (!place) return { ...clash, version, label: clash.path };
    const title = place.item === null ? place.section.title : itemTitle(form, place.section, place.item);
    return { ...clash, version, label: `${title}: ${place.field.label}` };
  });

const lastKept =
  (versions: Versions, by: PersonId) =>
  (path: Path): number =>
    versions.findLast((version) => version.by === by && Object.hasOwn(version.aside, path))?.number ?? versions.length;

const STALE = 'Dit formulier is verouderd. Open het opnieuw. Wat er al stond, is bewaard.';
/** A store that was restored from a backup holds fewer versions than a card that was made before it. */
const NEWER = 'Er is niets bewaard: dit formulier is nieuwer dan wat er staat. Kijk het na en bewaar het opnieuw.';

/** The section of a page, when the page exists, or existed when the card was made, and this reader may write in it. */
const pageSection = (form: Form, page: PageSave, by: Reader): Result<Section, TrajectRefusal> => {
  const section = sectionOf(form.sections, page.section);
  if (!section || !Number.isInteger(page.base) || page.base < 0) return no('verouderd', STALE);
  if ((section.repeat === null) !== (page.item === null)) return no('verouderd', STALE);
  if (!mayEditItem(section, page.item, by)) return no('niet-van-jou', 'Dit is het deel van een collega. Je vult alleen je eigen deel in.');
  const known =
    page.item === null ||
    [fold(form.versions), fold(form.versions, page.base)].some((answers) => itemsOf(form, section, answers).includes(page.item ?? ''));
  if (!known) return no('verouderd', STALE);
  if (visibleFields(by, section, page.item).length === 0)
    return no('niet-van-jou', 'Dit deel is niet van jou. Vraag de mentor om je toe te voegen.');
  if (page.base > form.versions.length) return no('verouderd', NEWER, { formulier: NEWER });
  return ok(section);
};

/**
 * Saves one page without any check but the type and length of what was filled in. What others saved since the card was made is merged; see
 * {@link merge}. Inputs that do not fit are refused by field id, and then nothing of the page is taken.
 */
export const savePage = (
  form: Form,
  page: PageSave,
  kind: VersionKind,
  by: Reader,
  now: Temporal.Instant,
): Result<Saved, TrajectRefusal> => {
  const section = pageSection(form, page, by);
  if (!section.ok) return section;
  const goals = form.goals.map((goal) => goal.value);
  const read = readPage(visibleFields(by, section.value, page.item), page.input, { goals });
  if (!read.ok) return no('invoer', 'Er klopt iets niet. Kijk bij de vragen hieronder. Je tekst staat er nog.', read.error);
  const mine = new Map([...read.value].map(([id, value]) => [pathOf(section.value, id, page.item), value]));
  const { changes, aside, clashes } = merge(form.versions, page.base, by.person, mine);
  const saved = !isEmpty(changes) || !isEmpty(aside);
  const versions = saved ? withVersion(form.versions, { kind, changes, aside }, by.person, now) : form.versions;
  return ok({ versions, saved, conflicts: conflictsOf(form, clashes, lastKept(versions, by.person)) });
};

/** A save that added or found an item. */
export interface SavedItem extends Saved {
  readonly item: string;
}

/** A key that no item of this section ever had. */
export const freshKey = (versions: Versions, sectionId: string): string => {
  const used = versions
    .flatMap((version) => Object.keys(version.changes))
    .flatMap((path) => {
      const match = /^([^/]+)\/n(\d+)/.exec(path);
      return match && match[1] === sectionId ? [Number(match[2])] : [];
    });
  return `n${Math.max(0, ...used) + 1}`;
};

/** The item that this person added since the card was made, so that a second click finds it in place of adding one more. */
const addedSince = (versions: Versions, base: number, sectionId: string, by: PersonId): string | undefined =>
  versions
    .slice(base)
    .filter((version) => version.by === by)
    .flatMap((version) => Object.entries(version.changes))
    .flatMap(([path, value]) => {
      const [section, item, field] = path.split('/');
      return section === sectionId && item !== undefined && field === undefined && value === true ? [item] : [];
    })
    .at(-1);

/** Adds an empty item to a section whose items are numbered, up to its maximum. */
export const saveNewItem = (
  form: Form,
  sectionId: string,
  base: number,
  kind: VersionKind,
  by: Reader,
  now: Temporal.Instant,
): Result<SavedItem, TrajectRefusal> => {
  const section = sectionOf(form.sections, sectionId);
  if (section?.repeat?.keyedBy !== 'number') return no('verouderd', STALE);
  const items = itemsOf(form, section);
  const twice = addedSince(form.versions, base, sectionId, by.person);
  if (twice !== undefined && items.includes(twice)) return ok({ versions: form.versions, saved: false, conflicts: [], item: twice });
  const { max, itemNames } = section.repeat;
  if (items.length >= max) return no('invoer', `${itemNames}: er passen er ${max}. Haal er eerst een weg.`);
  const item = freshKey(form.versions, sectionId);
  const versions = withVersion(form.versions, { kind, changes: { [markOf(section, item)]: true } }, by.person, now);
  return ok({ versions, saved: true, conflicts: [], item });
};

const isAbout = (path: Path, mark: Path): boolean => path === mark || path.startsWith(`${mark}/`);

/** Removes an item with everything in it; old versions keep it. Refused when somebody else changed it after the card was made. */
export const saveRemoval = (
  form: Form,
  { section: sectionId, item, base }: Omit<PageSave, 'input' | 'item'> & { readonly item: string },
  kind: VersionKind,
  by: Reader,
  now: Temporal.Instant,
): Result<Saved, TrajectRefusal> => {
  const section = sectionOf(form.sections, sectionId);
  if (section?.repeat?.keyedBy !== 'number') return no('verouderd', STALE);
  if (!itemsOf(form, section).includes(item)) return ok({ versions: form.versions, saved: false, conflicts: [] });
  const mark = markOf(section, item);
  const other = form.versions
    .slice(base)
    .some((version) => version.by !== by.person && Object.keys(version.changes).some((path) => isAbout(path, mark)));
  if (other) return no('gelijktijdig', 'Iemand anders heeft dit net veranderd. Het staat er dus nog. Kijk eerst wat er nu staat.');
  const gone = [...fold(form.versions).keys()].filter((path) => isAbout(path, mark)).map((path) => [path, null]);
  const versions = withVersion(form.versions, { kind, changes: Object.fromEntries(gone) }, by.person, now);
  return ok({ versions, saved: true, conflicts: [] });
};
