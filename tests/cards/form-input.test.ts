import { describe, expect, it } from 'vitest';
import { inputParts, MAX_LISTED_STAFF, STAFF_DATASET, staffChoice } from '../../cards/form-input.ts';
import { stepOf } from '../../src/traject/steps/index.ts';

const staff = (count: number) => Array.from({ length: count }, (_, index) => ({ value: `p${index}`, label: `Collega ${index}` }));
const options = { staff: staff(3), measures: [{ value: 'interventie.rekenen', label: 'Rekenen' }] };
const fieldNamed = (step: 1 | 3, id: string) => {
  const field = stepOf(step)
    .sections.flatMap(({ fields }) => fields)
    .find((one) => one.id === id);
  if (!field) throw new Error(`no field ${id}`);
  return field;
};
const view = (step: 1 | 3, id: string, input = '') => ({ field: fieldNamed(step, id), value: null, input, options: null });

describe('een invoerveld', () => {
  it('zegt bij wat nodig is om in te leveren dat het nodig is, en dwingt het niet af in de kaart', () => {
    const [input] = inputParts({ view: view(1, 'urgentie') }, options);
    expect(input).toMatchObject({ id: 'urgentie', label: 'Hoe snel is hulp nodig? (nodig)' });
    expect(input).not.toHaveProperty('isRequired');
  });

  it('zet wat er mis is boven het veld en de uitleg eronder', () => {
    const parts = inputParts({ view: view(1, 'vraag-leerling', 'tekst'), error: 'Maak dit korter.' }, options);
    expect(parts.map(({ type }) => type)).toEqual(['TextBlock', 'Input.Text', 'TextBlock']);
    expect(parts[0]).toMatchObject({ text: 'Maak dit korter.' });
    expect(parts[1]).toMatchObject({ value: 'tekst', isMultiline: true });
  });

  it('biedt bij maatregelen de interventies van de norm aan, meer dan één', () => {
    expect(inputParts({ view: view(3, 'maatregelen', 'interventie.rekenen') }, options)[0]).toMatchObject({
      isMultiSelect: true,
      value: 'interventie.rekenen',
      choices: [{ title: 'Rekenen', value: 'interventie.rekenen' }],
    });
  });
});

describe('een lijst van collega’s', () => {
  it('staat op de kaart zolang hij kort is', () => {
    expect(staffChoice(staff(MAX_LISTED_STAFF), '').choices).toHaveLength(MAX_LISTED_STAFF);
  });

  it('wordt bij een grote school doorzocht, en noemt alleen wie al gekozen is', () => {
    expect(staffChoice(staff(MAX_LISTED_STAFF + 1), 'p3,p7')).toMatchObject({
      style: 'filtered',
      choices: [
        { title: 'Collega 3', value: 'p3' },
        { title: 'Collega 7', value: 'p7' },
      ],
      'choices.data': { type: 'Data.Query', dataset: STAFF_DATASET },
    });
  });
});
