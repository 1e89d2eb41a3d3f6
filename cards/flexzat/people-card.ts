import type { OverlegId } from '../../src/shared/ids.ts';
import type { Option } from '../../src/traject/fields.ts';
import { staffChoice } from '../form-input.ts';
import { button, type CardJson, type CardPart, card, heading, plain, quoted, small, strong, text } from '../kit.ts';
import { choiceInput, dayInput, faultPart, INPUT, lineInput } from './inputs.ts';
import { type PersonRow, personParts } from './meeting-parts.ts';
import type { MeetingForm } from './prompts.ts';

/** How many people one card lists; each has a long link. */
export const PEOPLE_PER_CARD = 10;

/** A part of the people of a meeting. */
export interface PeopleView {
  readonly overlegId: OverlegId;
  readonly title: string;
  readonly rows: readonly PersonRow[];
  readonly from: number;
  readonly total: number;
  /** Whether people can be added and the chair be given to another. */
  readonly mayChange: boolean;
}

/** The people of a meeting, each with state and calendar file, to open by a tap. */
export function peopleCard({ overlegId, title, rows, from, total, mayChange }: PeopleView, notice?: string): CardJson {
  const until = from + rows.length;
  return card(
    [
      heading(`Deelnemers van ${title}`),
      notice ? strong(notice) : undefined,
      small(total > PEOPLE_PER_CARD ? `${from + 1} tot en met ${until} van ${total}` : 'Tik op iemand om iets te noteren.'),
      ...rows.flatMap((person) =>
        personParts(person, button('overleg.deelnemer', `${person.name} openen`, { overlegId, key: person.key })),
      ),
    ],
    [
      until < total ? button('overleg.deelnemers', 'Volgende', { overlegId, from: until }) : undefined,
      from > 0 ? button('overleg.deelnemers', 'Vorige', { overlegId, from: Math.max(0, from - PEOPLE_PER_CARD) }) : undefined,
      mayChange ? button('overleg.erbij', 'Voeg iemand toe', { overlegId }) : undefined,
      mayChange ? button('overleg.voorzitter', 'Voorzitter', { overlegId }) : undefined,
      button('overleg.open', 'Naar het overleg', { overlegId }, { primary: true }),
    ],
  );
}

/** Whose consent is asked for an outsider, in the order of the card. */
export type ConsentFrom = 'ouders' | 'leerling';

/** One person of a meeting, with all that is known: only ever a private answer to the planner. */
export interface PersonView {
  readonly key: string;
  readonly name: string;
  readonly what: string;
  /** Why this person is not there, when that is so. */
  readonly absent?: string | undefined;
  /** Whether this person joins once there is consent. */
  readonly waits: boolean;
  /** Which contact data can be filled in: nothing for staff, a name only at a metaoverleg. */
  readonly contact?: { readonly asksName: boolean } | undefined;
  /** Whose consent is needed before this person may join; empty for everyone but outsiders at a flex-ZAT. */
  readonly consent: readonly ConsentFrom[];
  readonly mayRemove: boolean;
  /** Whether more than presence can still be changed. */
  readonly mayChange: boolean;
}

/** A person of a meeting: present or not, contact, consent. */
export function personCard(form: MeetingForm, person: PersonView): CardJson {
  const { overlegId, typed } = form;
  const data = { overlegId, key: person.key };
  const asksContact = person.contact !== undefined && person.mayChange;
  const asksConsent = person.consent.length > 0 && person.mayChange;
  return card(
    [
      heading(person.name),
      small(plain(`${person.what}. ${form.title}.`)),
      faultPart(form.fault),
      person.waits ? strong('Wacht op toestemming.') : undefined,
      ...(asksContact ? contactParts(person.contact?.asksName ?? false, form) : []),
      ...(asksConsent ? consentParts(person.consent, form) : []),
      ...(person.absent === undefined
        ? [
            { ...lineInput(INPUT.reason, 'Kan deze persoon niet? Waarom niet?', typed, { maxLength: 500 }), isMultiline: true },
            small('De reden blijft op school en staat in geen uitnodiging.'),
          ]
        : [strong('Afwezig, want:'), quoted(person.absent)]),
    ],
    [
      asksContact ? button('overleg.contact', 'Bewaar gegevens', data, { inputs: true }) : undefined,
      asksConsent ? button('overleg.toestemming', 'Bewaar toestemming', data, { inputs: true }) : undefined,
      person.absent === undefined
        ? button('overleg.afwezig', 'Noteer als afwezig', data, { inputs: true })
        : button('overleg.aanwezig', 'Komt toch wel', data),
      person.mayRemove && person.mayChange ? button('overleg.weg', 'Haal van de lijst', data) : undefined,
      button('overleg.deelnemers', 'Terug', { overlegId }),
    ],
  );
}

const contactParts = (asksName: boolean, { typed }: MeetingForm): readonly CardPart[] => [
  ...(asksName ? [lineInput(INPUT.name, 'Naam', typed)] : []),
  lineInput(INPUT.email, 'E-mailadres (mag leeg)', typed, { style: 'Email' }),
  small('Alleen nodig als de agenda om een antwoord moet vragen. Ook zonder adres werkt de agenda-link.'),
];

const CONSENT_LABELS: Readonly<Record<ConsentFrom, readonly [string, string]>> = {
  ouders: ['Vinden de ouders het goed dat deze persoon meedoet?', 'Wanneer zeiden de ouders dat?'],
  leerling: ['Vindt de leerling het goed dat deze persoon meedoet?', 'Wanneer zei de leerling dat?'],
};

const consentParts = (asked: readonly ConsentFrom[], { typed }: MeetingForm): readonly CardPart[] =>
  asked.flatMap((from) => {
    const [question, day] = CONSENT_LABELS[from];
    const options = [
      { value: 'ja', label: 'Ja' },
      { value: 'nee', label: 'Nee' },
    ];
    return [choiceInput(INPUT.consentOf[from], question, options, typed), dayInput(INPUT.consentDay[from], day, typed)];
  });

/** Adds people to a meeting: colleagues, known partners, and one other person from outside. */
export const addPeopleCard = (
  form: MeetingForm,
  choices: { readonly colleagues: readonly Option[]; readonly partners: readonly Option[] },
): CardJson => {
  const chosen = form.typed[INPUT.colleagues] ?? '';
  return card(
    [
      heading(`Wie komt erbij? ${form.title}`),
      faultPart(form.fault),
      {
        ...staffChoice(choices.colleagues, chosen),
        id: INPUT.colleagues,
        label: 'Collega’s',
        isMultiSelect: true,
        ...(chosen ? { value: chosen } : {}),
      },
      ...(choices.partners.length > 0 ? [choiceInput(INPUT.partners, 'Mensen van buiten', choices.partners, form.typed, true)] : []),
      heading('Iemand anders van buiten', 2),
      lineInput(INPUT.name, 'Naam', form.typed),
      lineInput(INPUT.organisation, 'Organisatie', form.typed),
      lineInput(INPUT.email, 'E-mailadres', form.typed, { style: 'Email' }),
      text('Staat de persoon erbij? Dan noteer je daarna de toestemming, als die nodig is.'),
    ],
    [
      button('overleg.voeg-toe', 'Voeg toe', { overlegId: form.overlegId }, { inputs: true, primary: true }),
      button('overleg.deelnemers', 'Terug', { overlegId: form.overlegId }),
    ],
  );
};
