import type { FormOptions } from '../../../cards/form-input.ts';
import type { StandardNormId } from '../../norm/standard-pack.ts';
import type { School } from '../../people/school.ts';
import { staffMember } from '../../people/school.ts';
import type { PeopleAndMeasures } from '../../traject/dossier-view.ts';
import type { Field, Option } from '../../traject/fields.ts';
import type { Inputs } from '../row.ts';
import type { Turn } from '../turn.ts';

/** The school that the actor works at. Throws when it is not set up: the actor came from its list. */
export function schoolOf({ actor, services }: Turn): School {
  const school = services.directory.school(actor.tenantId, actor.schoolId);
  if (!school) throw new Error('an actor of a school that is not set up');
  return school;
}

/** The staff of a school as options, by name. */
export const staffOptions = (school: School): readonly Option[] =>
  school.staff.map(({ personId, name }) => ({ value: personId, label: name })).sort((a, b) => a.label.localeCompare(b.label, 'nl'));

/** Says what interventions are, so it is none to choose. */
const HEADING_OF_INTERVENTIONS: StandardNormId = 'interventie.vraaggericht';

/** What forms offer at the actor's school: its staff, and the interventions of its norm. */
export function formOptions(turn: Turn): FormOptions {
  const { pack } = turn.services.normOf(turn.actor.schoolId);
  const measures = pack.items
    .filter(({ id, kind }) => kind === 'interventie' && id !== HEADING_OF_INTERVENTIONS)
    .map(({ id, title }) => ({ value: id, label: title }));
  return { staff: staffOptions(schoolOf(turn)), measures };
}

/** How people and measures are named at the actor's school; someone who left is "Oud-collega". */
export function namesAt(turn: Turn): PeopleAndMeasures {
  const school = schoolOf(turn);
  const { pack } = turn.services.normOf(turn.actor.schoolId);
  return {
    person: (id) => staffMember(school, id)?.name ?? 'Oud-collega',
    measure: (id) => pack.byId.get(id)?.title ?? 'Maatregel die niet meer in de norm staat',
  };
}

const LISTS: Partial<Record<Field['kind'], { readonly options: (options: FormOptions) => readonly Option[]; readonly text: string }>> = {
  person: { options: ({ staff }) => staff, text: 'Kies een collega uit de lijst.' },
  persons: { options: ({ staff }) => staff, text: 'Kies collega’s uit de lijst.' },
  measures: { options: ({ measures }) => measures, text: 'Kies uit de lijst van de norm.' },
};

/** What is wrong, by field id, with people or measures that do not exist at the actor's school; undefined when nothing is. */
export function strangersIn(turn: Turn, fields: readonly Field[], inputs: Inputs): Readonly<Record<string, string>> | undefined {
  const options = formOptions(turn);
  const wrong = fields.flatMap(({ id, kind }): [string, string][] => {
    const list = LISTS[kind];
    const chosen = inputs[id];
    if (!list || typeof chosen !== 'string' || chosen === '') return [];
    const known = new Set(list.options(options).map(({ value }) => value));
    return chosen.split(',').every((value) => known.has(value)) ? [] : [[id, list.text]];
  });
  return wrong.length > 0 ? Object.fromEntries(wrong) : undefined;
}
