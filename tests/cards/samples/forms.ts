import type { CardJson } from '../../../cards/kit.ts';
import { readerOf } from '../../../src/dossier/access.ts';
import { standardNormIds } from '../../../src/norm/standard-pack.ts';
import { stepPage } from '../../../src/teams/handlers/step-page.ts';
import type { Field, FieldValue } from '../../../src/traject/fields.ts';
import { LINE_MAX, TEXT_MAX } from '../../../src/traject/fields.ts';
import { STEPS } from '../../../src/traject/steps/index.ts';
import type { Section } from '../../../src/traject/steps/step.ts';
import { aTraject } from '../../support/build-traject.ts';
import { sanne } from '../../support/cast.ts';
import { turnOf } from '../../support/in-process.ts';
import type { Sample } from './traject.ts';

const fullText = 'Één zin met “aanhalingstekens” en een \\ schuine streep erin. '.repeat(40).slice(0, TEXT_MAX);

/** As much as a field can hold. */
const fullValue = (field: Field): FieldValue => {
  switch (field.kind) {
    case 'text':
      return fullText;
    case 'line':
    case 'link':
      return fullText.slice(0, LINE_MAX);
    case 'date':
      return '2027-03-28';
    case 'choice':
      return field.options[0]?.value ?? '';
    case 'choices':
      return field.options.map(({ value }) => value);
    case 'yesNo':
      return true;
    case 'tap':
      return 'gaat-een-beetje';
    case 'goal':
      return 'n1';
    case 'person':
      return sanne.personId;
    case 'persons':
      return [sanne.personId];
    case 'measures':
      return standardNormIds.filter((id) => id.startsWith('interventie.'));
  }
};

const keysOf = (section: Section): readonly (string | null)[] => {
  if (section.repeat === null) return [null];
  return section.repeat.keyedBy === 'person'
    ? [sanne.personId]
    : Array.from({ length: Math.min(section.repeat.max, 100) }, (_, index) => `n${index + 1}`);
};

/** A traject in which every field of every step, in as many items as there can be, is full. */
const fullTraject = () =>
  STEPS.reduce(
    (built, { number, sections }) =>
      built.withAnswers(
        number,
        Object.fromEntries(
          sections.flatMap((section) =>
            keysOf(section).flatMap((key): [string, FieldValue][] => [
              ...(key === null || section.repeat?.keyedBy === 'goal' ? [] : ([[`${section.id}/${key}`, true]] as [string, FieldValue][])),
              ...section.fields.map((field): [string, FieldValue] => [
                key === null ? field.id : `${section.id}/${key}/${field.id}`,
                fullValue(field),
              ]),
            ]),
          ),
        ),
      ),
    aTraject().shared(),
  ).build();

/** Every page of every step's form, empty and full. */
export function formSamples(): readonly Sample[] {
  const turn = turnOf(sanne);
  const sample = (name: string, card: CardJson | undefined): Sample[] => (card ? [{ name, card }] : []);
  return [aTraject().shared().build(), fullTraject()].flatMap((traject, full) =>
    STEPS.flatMap(({ number, sections }) =>
      sections.flatMap((section) => {
        const name = `stap-${number}-${section.id}-${full === 1 ? 'vol' : 'leeg'}`;
        const show = (item?: string) =>
          stepPage(turn, traject, readerOf(sanne, traject), {
            step: number,
            section: section.id,
            item,
            errors: item ? {} : { x: 'Vul dit nog in.' },
          });
        const [key] = keysOf(section);
        return [...sample(name, show()), ...(key ? sample(`${name}-onderdeel`, show(key)) : [])];
      }),
    ),
  );
}
