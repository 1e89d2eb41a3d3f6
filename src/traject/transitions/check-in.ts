import { dayOf } from '../../shared/clock.ts';
import { ok, type Result } from '../../shared/result.ts';
import { markOf, pathOf } from '../answers.ts';
import { type PageInput, readPage } from '../field-input.ts';
import { formOf, itemsOf } from '../form.ts';
import { isDone } from '../progress.ts';
import { freshKey } from '../save-form.ts';
import { sectionOf, stepOf } from '../steps/index.ts';
import type { Section } from '../steps/step.ts';
import { goalsOf, type Traject, versionsOf } from '../traject.ts';
import type { Changes, Versions } from '../version.ts';
import type { EventOf } from './events.ts';
import { addVersion, type Decision, type Doing, done, no, type TrajectRefusal } from './outcome.ts';
import { runningAgain } from './steps.ts';

const sectionNamed = (id: string): Section => {
  const section = sectionOf(stepOf(4).sections, id);
  if (!section) throw new Error(`step 4 has no section "${id}"`);
  return section;
};

const itemChanges = (section: Section, key: string, values: PageInput): Changes => ({
  [markOf(section, key)]: true,
  ...Object.fromEntries([...values].flatMap(([id, value]) => (value === null ? [] : [[pathOf(section, id, key), value]]))),
});

/** What was written in a version whatever the keys of the items, to tell a second click from a second check-in. */
const contentOf = (changes: Changes): string =>
  JSON.stringify(
    Object.entries(changes)
      .map(([path, value]) => [path.replace(/\/n\d+/, ''), value])
      .sort(),
  );

const isRepeat = (versions: Versions, base: number, changes: Changes, doing: Doing): boolean =>
  versions.slice(base).some((version) => version.by === doing.by.person && contentOf(version.changes) === contentOf(changes));

const readEntries = (
  section: Section,
  traject: Traject,
  event: EventOf<'checkIn'>,
  doing: Doing,
): Result<readonly PageInput[], TrajectRefusal> => {
  const tapped = event.entries.filter((entry) => entry.hoe !== undefined && entry.hoe !== null && entry.hoe !== '');
  const pages: PageInput[] = [];
  for (const { goal, hoe, regel = '' } of tapped) {
    const op = event.op || dayOf(doing.now).toString();
    const page = readPage(section.fields, { doel: goal, hoe, regel, van: event.van, op }, { goals: goalsOf(traject) });
    if (!page.ok) {
      const fields = Object.fromEntries(Object.entries(page.error).map(([id, text]) => [`${goal}/${id}`, text]));
      return no('invoer', 'Er klopt iets niet. Kijk bij de vragen hieronder.', fields);
    }
    if (page.value.get('van') === null) return no('invoer', 'Kies wie dit vindt.', { van: 'Kies wie dit vindt.' });
    pages.push(page.value);
  }
  return pages.length > 0 ? ok(pages) : no('invoer', 'Geef bij minstens één doel aan hoe het gaat.');
};

/** Adds a check-in for each goal that got a tap, in one save. Step 4 stays as open or done as it was. */
export const checkIn = (traject: Traject, event: EventOf<'checkIn'>, doing: Doing): Decision => {
  const section = sectionNamed('check-ins');
  const entries = readEntries(section, traject, event, doing);
  if (!entries.ok) return entries;
  const versions = versionsOf(traject, 4);
  const first = Number(freshKey(versions, section.id).slice(1));
  const changes: Changes = Object.fromEntries(
    entries.value.flatMap((values, index) => Object.entries(itemChanges(section, `n${first + index}`, values))),
  );
  if (isRepeat(versions, event.base, changes, doing)) return done(traject, false);
  const max = section.repeat?.max ?? 0;
  if (itemsOf(formOf(traject, 4), section).length + entries.value.length > max) {
    return no('invoer', `Er passen ${max} check-ins in een traject. Haal er eerst een weg.`);
  }
  return done(addVersion(traject, 4, { kind: 'concept', changes }, doing), true);
};

/** Writes down what changes in the plan and why, and opens step 3 again; the plan as it was stays readable. */
export const adjustPlan = (traject: Traject, { base, input }: EventOf<'adjustPlan'>, doing: Doing): Decision => {
  const section = sectionNamed('aanpassingen');
  const page = readPage(section.fields, input, { goals: goalsOf(traject) });
  if (!page.ok) return no('invoer', 'Er klopt iets niet. Kijk bij de vragen hieronder.', page.error);
  const empty = section.fields.filter((field) => field.required === true && page.value.get(field.id) === null);
  if (empty.length > 0)
    return no('invoer', 'Vul in wat er verandert en waarom.', Object.fromEntries(empty.map(({ id }) => [id, 'Vul dit nog in.'])));
  const versions = versionsOf(traject, 4);
  const changes = itemChanges(section, freshKey(versions, section.id), page.value);
  if (isRepeat(versions, base, changes, doing)) return done(traject, false);
  if (itemsOf(formOf(traject, 4), section).length >= (section.repeat?.max ?? 0)) {
    return no('invoer', `Er passen ${section.repeat?.max} aanpassingen in een traject. Haal er eerst een weg.`);
  }
  const noted = addVersion(traject, 4, { kind: 'concept', changes }, doing);
  if (!isDone(noted, 3)) return done(noted, true);
  return done(runningAgain(addVersion(noted, 3, { kind: 'heropend' }, doing), doing), true, { reopened: [3] });
};
