import type { OverlegId, TrajectId } from '../../src/shared/ids.ts';
import type { Option } from '../../src/traject/fields.ts';
import { staffChoice } from '../form-input.ts';
import { button, type CardJson, type CardPart, card, heading, plain, small, text } from '../kit.ts';
import { choiceInput, faultPart, INPUT, lineInput, type Typed, wishInputs, yesNoInput } from './inputs.ts';

/** The traject that a meeting is about, when it was asked for from there. */
export interface MeetingSubject {
  readonly trajectId: TrajectId;
  readonly pseudonym: string;
  readonly mentor: string;
}

/** What the form for a new flex-ZAT shows. The id is fresh, so that a double click makes one meeting. */
export interface NewFlexZatView {
  readonly overlegId: OverlegId;
  readonly about?: MeetingSubject | undefined;
  readonly coordinators: readonly Option[];
  readonly mentors: readonly Option[];
  readonly directie: readonly Option[];
  readonly colleagues: readonly Option[];
  /** The specialist of the samenwerkingsverband and the regular partners. */
  readonly partners: readonly Option[];
  readonly minutes: readonly number[];
  readonly typed: Typed;
  readonly fault?: string | undefined;
}

/** The form for a new flex-ZAT: its fixed members are filled in, and the rest can be changed later. */
export function newFlexZatCard(view: NewFlexZatView): CardJson {
  const { overlegId, about, typed } = view;
  return card(
    [
      heading(about ? `Flex-ZAT plannen voor ${about.pseudonym}` : 'Flex-ZAT plannen'),
      text('Een flex-ZAT is een overleg over één leerling. Ouders en leerling zitten er altijd bij.'),
      faultPart(view.fault),
      ...memberParts(view),
      yesNoInput(INPUT.from16, 'Is de leerling 16 jaar of ouder?', typed),
      small('Vanaf 16 jaar beslist de leerling mee over mensen van buiten school.'),
      ...decisionParts(view),
      ...guestParts(view),
      choiceInput(
        INPUT.minutes,
        'Hoe lang duurt het?',
        view.minutes.map((minutes) => ({ value: String(minutes), label: `${minutes} minuten` })),
        typed,
      ),
      ...wishInputs(typed),
    ],
    [
      button(
        'overleg.maak',
        'Zoek momenten',
        { overlegId, ...(about ? { trajectId: about.trajectId } : {}) },
        { inputs: true, primary: true },
      ),
      about ? button('traject.open', 'Terug', { trajectId: about.trajectId }) : button('overleg.mijn', 'Mijn overleggen', {}),
    ],
  );
}

/** The id of the part with the guests. */
const GUESTS = 'gasten';

function memberParts({ about, coordinators, mentors, typed }: NewFlexZatView): readonly CardPart[] {
  const chosenMentor = typed[INPUT.mentor] ?? '';
  return [
    heading('Wie er altijd bij zijn', 2),
    coordinators.length === 1
      ? text(plain(`Coördinator: ${coordinators[0]?.label}`))
      : choiceInput(INPUT.coordinator, 'Coördinator', coordinators, typed),
    ...(about
      ? [text(plain(`Mentor of coach: ${about.mentor}`))]
      : [
          {
            ...staffChoice(mentors, chosenMentor),
            id: INPUT.mentor,
            label: 'Mentor of coach',
            ...(chosenMentor ? { value: chosenMentor } : {}),
          },
        ]),
    text('De ouders en de leerling'),
    small('Kan iemand niet? Dat noteer je straks, met de reden.'),
    ...(about
      ? []
      : [
          { ...lineInput(INPUT.pseudonym, 'Code van de leerling (mag leeg)', typed, { maxLength: 12 }), placeholder: '4H-017' },
          small('Gebruik de code van je school. Nooit een naam.'),
        ]),
  ];
}

function decisionParts({ directie, typed }: NewFlexZatView): readonly CardPart[] {
  return [
    yesNoInput(INPUT.decision, 'Is er een besluit van de directie te vertellen?', typed),
    ...(directie.length > 1 ? [choiceInput(INPUT.directie, 'Wie van de directie leidt dan het overleg?', directie, typed)] : []),
    small(
      `Bij ja leidt ${directie.length === 1 ? plain(directie[0]?.label ?? '') : 'iemand van de directie'} het overleg. Anders de coördinator.`,
    ),
  ];
}

/** Folded away, since most meetings have only their fixed members; open when something was chosen before. */
function guestParts({ colleagues, partners, typed }: NewFlexZatView): readonly CardPart[] {
  const chosen = typed[INPUT.colleagues] ?? '';
  return [
    {
      type: 'ActionSet',
      spacing: 'Medium',
      actions: [{ type: 'Action.ToggleVisibility', title: 'Nodig meer mensen uit', targetElements: [GUESTS] }],
    },
    {
      type: 'Container',
      id: GUESTS,
      isVisible: chosen !== '' || Boolean(typed[INPUT.partners]),
      items: [
        {
          ...staffChoice(colleagues, chosen),
          id: INPUT.colleagues,
          label: 'Collega’s (mag leeg)',
          isMultiSelect: true,
          ...(chosen ? { value: chosen } : {}),
        },
        choiceInput(INPUT.partners, 'Mensen van buiten (mag leeg)', partners, typed, true),
        small('Mensen van buiten komen alleen met toestemming van de ouders. Die noteer je straks.'),
      ],
    },
  ];
}
