import { Temporal } from 'temporal-polyfill';
import { button, type CardJson } from '../../../cards/kit.ts';
import { conflictCard } from '../../../cards/traject/prompts.ts';
import { stepTitle } from '../../../cards/traject/traject-card.ts';
import { dutchMoment } from '../../shared/dutch.ts';
import { textOf } from '../../traject/field-text.ts';
import type { Field } from '../../traject/fields.ts';
import { formOf, goalTitle } from '../../traject/form.ts';
import { placeOf } from '../../traject/save-form.ts';
import { stepOf } from '../../traject/steps/index.ts';
import type { Traject } from '../../traject/traject.ts';
import type { ConflictChoice } from '../../traject/transitions/events.ts';
import type { Conflict } from '../../traject/transitions/outcome.ts';
import type { Inputs } from '../row.ts';
import type { Turn } from '../turn.ts';
import { namesAt } from './names.ts';
import type { StepPlace } from './step.ts';

/** The kinds of fields of which two answers can stand together. */
const JOINABLE: ReadonlySet<Field['kind']> = new Set(['text', 'line', 'choices', 'persons', 'measures']);

/** How many texts one card asks about; the rest come after. */
const MOST_AT_ONCE = 5;

/** The card that asks which of two texts comes in; both are kept already, so it may also wait. */
export function askWhichText(
  turn: Turn,
  place: StepPlace & { readonly section: string },
  traject: Traject,
  conflicts: readonly Conflict[],
  fault?: string,
): CardJson {
  const { trajectId, step, section, item } = place;
  const names = namesAt(turn);
  const form = formOf(traject, step);
  const context = { names: { ...names, goal: (key: string) => goalTitle(form, key) }, now: turn.now };
  const version = Math.max(...conflicts.map((conflict) => conflict.version));
  const lines = conflicts
    .filter((conflict) => conflict.version === version)
    .slice(0, MOST_AT_ONCE)
    .map(({ path, label, mine, theirs, who, when }) => {
      const field = fieldAt(placeOf(form, path)?.section.fields ?? [], path);
      const words = (value: typeof mine) => (field && value !== null ? textOf(field, value, context) : '');
      const by = `${names.person(who)}, ${dutchMoment(Temporal.Instant.from(when), turn.now)}`;
      return { path, label, mine: words(mine), theirs: words(theirs), by, joinable: field !== undefined && JOINABLE.has(field.kind) };
    });
  const where = { trajectId, step, section, ...(item ? { item } : {}) };
  const solve = button('stap.los-op', 'Bewaar mijn keuze', { ...where, version }, { inputs: true, primary: true });
  const later = button('stap.open', 'Later kiezen', where);
  const title = `${traject.pseudonym}, ${stepTitle(step, stepOf(step).name).toLowerCase()}`;
  return conflictCard({ title, lines, fault }, [solve, later]);
}

/**
 * What stands in the fields of a page that somebody else, or the same person in another window, filled in meanwhile: by field id, a sentence for
 * a form that comes back with one's own text in it.
 */
export function whatStands(turn: Turn, fields: readonly Field[], conflicts: readonly Conflict[]): Readonly<Record<string, string>> {
  const names = namesAt(turn);
  const context = { names: { ...names, goal: (key: string) => key }, now: turn.now };
  return Object.fromEntries(
    conflicts.flatMap(({ path, theirs, who }) => {
      const field = fieldAt(fields, path);
      if (!field) return [];
      const present = theirs === null ? 'niets meer' : `“${textOf(field, theirs, context)}”`;
      return [[field.id, `Hier staat nu ${present} (${names.person(who)}). Bewaar je weer, dan komt jouw antwoord ervoor in de plaats.`]];
    }),
  );
}

const CHOICES: ReadonlyMap<unknown, ConflictChoice> = new Map([
  ['mijn', 'mine'],
  ['hun', 'theirs'],
  ['beide', 'both'],
]);

/** The choices on that card, by the path of the field; an input that holds none of the three is left out. */
export const choicesIn = (inputs: Inputs): Readonly<Record<string, ConflictChoice>> =>
  Object.fromEntries(
    Object.entries(inputs).flatMap(([id, value]): [string, ConflictChoice][] => {
      const choice = CHOICES.get(value);
      return id.startsWith('keuze:') && choice ? [[id.slice('keuze:'.length), choice]] : [];
    }),
  );

const fieldAt = (fields: readonly Field[], path: string): Field | undefined => fields.find(({ id }) => path.split('/').at(-1) === id);
