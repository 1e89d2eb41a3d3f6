import type { TrajectId } from '../../src/shared/ids.ts';
import { LINE_MAX, type Option, TEXT_MAX } from '../../src/traject/fields.ts';
import type { StepNumber } from '../../src/traject/steps/step.ts';
import type { UnmetGate } from '../../src/traject/transitions/outcome.ts';
import { listRow } from '../form-card.ts';
import { staffChoice } from '../form-input.ts';
import { bullets, button, type CardJson, type CardPart, card, expandedChoices, heading, small, strong, text } from '../kit.ts';

/** The input with a reason; this id and the ones below are shared with the handlers that read them. */
export const REASON = 'reden';
/** The input with the chosen colleagues. */
export const PEOPLE = 'personen';
/** The input with how far a colleague may read. */
export const LEVEL = 'niveau';
/** The input with who takes a traject over. */
export const RECEIVER = 'naar';
/** The input with the new mentor. */
export const MENTOR = 'mentor';

/** What a card that comes back shows: what was wrong, and what was typed. */
export interface Again {
  readonly error: string;
  readonly reason: string;
}

const filledIn = (value: string | undefined): { value?: string } => (value ? { value } : {});
const reasonInput = (label: string, again: Again | undefined): CardPart => ({
  type: 'Input.Text',
  id: REASON,
  label,
  isMultiline: true,
  maxLength: TEXT_MAX,
  ...filledIn(again?.reason),
});
const back = (trajectId: TrajectId): CardPart => button('traject.open', 'Terug', { trajectId });
const wrong = (error: string | undefined): CardPart | undefined => (error ? strong(error) : undefined);

/** Adds colleagues to a traject, with how far they may read. */
export const shareCard = (
  trajectId: TrajectId,
  pseudonym: string,
  staff: readonly Option[],
  members: readonly Option[],
  again: { readonly error?: string | undefined; readonly chosen?: string | undefined; readonly level?: string | undefined } = {},
): CardJson =>
  card(
    [
      heading(`Wie werkt mee aan ${pseudonym}?`),
      ...members.map(({ value, label }) =>
        listRow(`${label} weghalen`, 'Werkt nu mee.', button('traject.lid-weg', `${label} weghalen`, { trajectId, person: value })),
      ),
      text('Wie je toevoegt, ziet dit traject bij “mijn trajecten” en krijgt een bericht.'),
      wrong(again.error),
      { ...staffChoice(staff, again.chosen ?? ''), id: PEOPLE, label: 'Collega’s', isMultiSelect: true, ...filledIn(again.chosen) },
      {
        type: 'Input.ChoiceSet',
        id: LEVEL,
        label: 'Wat mogen ze lezen?',
        style: 'expanded',
        wrap: true,
        value: again.level ?? 'team',
        choices: [
          { title: 'Het plan en de afspraken', value: 'team' },
          { title: 'Alles, ook wat leerling en ouders vertelden', value: 'care' },
        ],
      },
    ],
    [button('traject.deel', 'Toevoegen', { trajectId }, { inputs: true, primary: true }), back(trajectId)],
  );

/** Asks colleagues for their view of the pupil; each fills in only the own view. */
export const askCard = (trajectId: TrajectId, pseudonym: string, staff: readonly Option[], error?: string): CardJson =>
  card(
    [
      heading(`Zienswijze vragen over ${pseudonym}`),
      text('Je collega krijgt een bericht en vult alleen de eigen zienswijze in. De rest van het traject ziet die niet.'),
      wrong(error),
      { ...staffChoice(staff, ''), id: PEOPLE, label: 'Collega’s', isMultiSelect: true },
    ],
    [button('collega.vraag', 'Vraag', { trajectId }, { inputs: true, primary: true }), back(trajectId)],
  );

/** Asks why a traject stops. */
export const stopCard = (trajectId: TrajectId, pseudonym: string, again?: Again): CardJson =>
  card(
    [
      heading(`Traject ${pseudonym} stoppen`),
      text('Je kunt het daarna nog lezen, maar niet meer invullen.'),
      wrong(again?.error),
      reasonInput('Waarom stopt het?', again),
      small('De reden komt in het dossier.'),
    ],
    [button('traject.stop', 'Stop het traject', { trajectId }, { inputs: true }), back(trajectId)],
  );

/** Asks who takes a traject over and why. */
export const transferCard = (trajectId: TrajectId, pseudonym: string, again?: Again & { readonly to: string }): CardJson =>
  card(
    [
      heading(`Traject ${pseudonym} overdragen`),
      text(
        'Hier kun je het daarna alleen nog lezen. Een OPP of TLV (het plan en de toelating bij extra ondersteuning) maak je in het systeem van je school.',
      ),
      wrong(again?.error),
      {
        type: 'Input.Text',
        id: RECEIVER,
        label: 'Aan wie draag je over?',
        placeholder: 'Bijvoorbeeld: ondersteuningsteam',
        maxLength: LINE_MAX,
        ...filledIn(again?.to),
      },
      reasonInput('Waarom?', again),
      small('De reden komt in het dossier. Noem geen namen van leerling of ouders.'),
    ],
    [button('traject.draag-over', 'Draag over', { trajectId }, { inputs: true }), back(trajectId)],
  );

/** Asks who the new mentor is. */
export const mentorCard = (trajectId: TrajectId, pseudonym: string, mentors: readonly Option[], error?: string): CardJson =>
  card(
    [
      heading(`Andere mentor voor ${pseudonym}`),
      text('De nieuwe mentor krijgt een bericht en ziet het hele traject. De vorige mentor ziet het daarna niet meer.'),
      wrong(error),
      { ...staffChoice(mentors, ''), id: MENTOR, label: 'Nieuwe mentor' },
    ],
    [button('traject.geef-door', 'Geef door', { trajectId }, { inputs: true, primary: true }), back(trajectId)],
  );

/** Asks why a traject that was over is opened again. */
export const resumeCard = (trajectId: TrajectId, pseudonym: string, again?: Again): CardJson =>
  card(
    [
      heading(`Traject ${pseudonym} weer openen`),
      wrong(again?.error),
      reasonInput('Waarom open je het weer?', again),
      small('De reden komt in het dossier.'),
    ],
    [button('traject.hervat', 'Open weer', { trajectId }, { inputs: true, primary: true }), back(trajectId)],
  );

/** Asks why a step is skipped. */
export const skipCard = (trajectId: TrajectId, step: StepNumber, title: string, again?: Again): CardJson =>
  card(
    [
      heading(`${title} overslaan`),
      text('Dat mag. Je kunt de stap later weer openen.'),
      wrong(again?.error),
      reasonInput('Waarom sla je deze stap over?', again),
    ],
    [button('stap.sla-over', 'Sla over', { trajectId, step }, { inputs: true, primary: true }), back(trajectId)],
  );

/** What the norm asks before a step is closed. One can go on with a reason, which stays in the dossier. */
export const gateCard = (
  view: { readonly trajectId: TrajectId; readonly step: StepNumber; readonly title: string; readonly gates: readonly UnmetGate[] },
  again?: Again,
): CardJson =>
  card(
    [
      heading(`${view.title} is bewaard, maar nog niet ingeleverd`),
      text('Dit hoort er nog bij:'),
      bullets(view.gates.map(({ text: missing }) => missing)),
      wrong(again?.error),
      reasonInput('Toch doorgaan, want …', again),
      small('Je reden komt in het dossier.'),
    ],
    [
      button('stap.toch', 'Toch doorgaan', { trajectId: view.trajectId, step: view.step }, { inputs: true }),
      button(
        'stap.open',
        'Eerst aanvullen',
        { trajectId: view.trajectId, step: view.step, section: view.gates[0]?.section },
        { primary: true },
      ),
      back(view.trajectId),
    ],
  );

/** One field that two people filled in differently, with both texts. */
export interface ConflictLine {
  readonly path: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  /** "Omar Bakker, di 24 november om 09:30". */
  readonly by: string;
  /** Whether the two can stand together, as texts and lists can. */
  readonly joinable: boolean;
}

/** Two people wrote in the same field: both texts, and a choice for each. Nothing of either is thrown away. */
export const conflictCard = (
  view: { readonly title: string; readonly lines: readonly ConflictLine[]; readonly fault?: string | undefined },
  buttons: readonly CardPart[],
): CardJson =>
  card(
    [
      heading(view.title),
      wrong(view.fault),
      strong('Jullie schreven op hetzelfde moment.'),
      text('Beide teksten zijn bewaard. Kies wat erin komt te staan. De andere tekst blijft bij de eerdere versies.'),
      ...view.lines.flatMap(conflictParts),
    ],
    buttons,
  );

const conflictParts = ({ path, label, mine, theirs, by, joinable }: ConflictLine): CardPart[] => [
  heading(label, 2),
  {
    type: 'Input.ChoiceSet',
    id: `keuze:${path}`,
    label: 'Wat komt erin?',
    style: 'expanded',
    wrap: true,
    value: joinable ? 'beide' : 'hun',
    choices: expandedChoices([
      ...(joinable ? [{ label: 'Allebei onder elkaar', value: 'beide' }] : []),
      { label: `Die van jou: ${cut(mine)}`, value: 'mijn' },
      { label: `Die van ${by}: ${cut(theirs)}`, value: 'hun' },
    ]),
  },
];

const cut = (value: string): string => (value === '' ? '(leeg)' : value.length > 300 ? `${value.slice(0, 299)}…` : value);
