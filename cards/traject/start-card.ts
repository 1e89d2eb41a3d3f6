import type { TrajectId } from '../../src/shared/ids.ts';
import type { Option } from '../../src/traject/fields.ts';
import { staffChoice } from '../form-input.ts';
import { button, type CardJson, card, heading, small, strong, text } from '../kit.ts';

/** What the form to start a traject shows: a fresh id (so that a double click starts one traject), the mentors, and what was wrong before. */
export interface StartView {
  readonly trajectId: TrajectId;
  readonly mentors: readonly Option[];
  readonly chosenMentor: string;
  readonly typed: string;
  readonly error?: string | undefined;
}

/** The form to start a traject: a pseudonym and the mentor. */
export const startCard = ({ trajectId, mentors, chosenMentor, typed, error }: StartView): CardJson =>
  card(
    [
      heading('Start een traject'),
      text('Je loopt met een leerling door de voorbereiding en de zes stappen. Je kunt altijd stoppen en later verdergaan.'),
      error ? strong(error) : undefined,
      {
        type: 'Input.Text',
        id: 'pseudoniem',
        label: 'Code van de leerling',
        placeholder: '4H-017',
        maxLength: 12,
        ...(typed ? { value: typed } : {}),
      },
      small('Gebruik de code van je school. Nooit een naam.'),
      {
        ...staffChoice(mentors, chosenMentor),
        id: 'mentor',
        label: 'Mentor van de leerling',
        ...(chosenMentor ? { value: chosenMentor } : {}),
      },
    ],
    [
      button('traject.start', 'Start', { trajectId }, { inputs: true, primary: true }),
      button('traject.mijn', 'Mijn trajecten', { from: 0 }),
    ],
  );
