import type { TrajectId } from '../../src/shared/ids.ts';
import { LINE_MAX, type Option, TAPS } from '../../src/traject/fields.ts';
import { button, type CardJson, card, heading, strong, text } from '../kit.ts';

/** The start of the ids of the inputs per goal; the goal's key follows. */
export const TAP = 'hoe:';
/** The start of the ids of the optional lines per goal. */
export const LINE = 'regel:';
/** The input with whose view it is. */
export const FROM = 'van';

/** A check-in on all goals at once. */
export interface CheckInView {
  readonly trajectId: TrajectId;
  readonly pseudonym: string;
  readonly base: number;
  readonly goals: readonly Option[];
  /** Whose view it can be, and whose it is to begin with. */
  readonly voices: readonly Option[];
  readonly voice: string;
  readonly error?: string | undefined;
  /** What the inputs held when the card came back, by input id. */
  readonly typed?: Readonly<Record<string, string>> | undefined;
}

const typedAt = ({ typed }: CheckInView, id: string): { value?: string } => (typed?.[id] ? { value: typed[id] } : {});

/** Three taps per goal and a line if one likes; a goal without a tap is left as it is. */
export const checkInCard = (view: CheckInView): CardJson =>
  card(
    [
      heading(`${view.pseudonym}: hoe gaat het?`),
      text('Kies per doel. Een doel dat je nu niet bekeek, laat je open.'),
      view.error ? strong(view.error) : undefined,
      ...view.goals.flatMap(({ value, label }) => [
        heading(label, 2),
        {
          type: 'Input.ChoiceSet',
          id: `${TAP}${value}`,
          label: 'Hoe gaat het?',
          style: 'expanded',
          choices: TAPS.map((tap) => ({ title: tap.label, value: tap.value })),
          ...typedAt(view, `${TAP}${value}`),
        },
        {
          type: 'Input.Text',
          id: `${LINE}${value}`,
          label: 'Wat zie je? (mag leeg)',
          maxLength: LINE_MAX,
          ...typedAt(view, `${LINE}${value}`),
        },
      ]),
      {
        type: 'Input.ChoiceSet',
        id: FROM,
        label: 'Wie vindt dit?',
        style: 'compact',
        value: view.voice,
        ...typedAt(view, FROM),
        choices: view.voices.map((voice) => ({ title: voice.label, value: voice.value })),
      },
    ],
    [
      button('check-in.bewaar', 'Bewaar', { trajectId: view.trajectId, base: view.base }, { inputs: true, primary: true }),
      button('traject.open', 'Terug', { trajectId: view.trajectId }),
    ],
  );
