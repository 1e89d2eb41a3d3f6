import type { OverlegId } from '../../src/shared/ids.ts';
import type { Option } from '../../src/traject/fields.ts';
import { button, type CardJson, type CardPart, card, heading, small, text } from '../kit.ts';
import { choiceInput, faultPart, INPUT, type Typed, wishInputs, yesNoInput } from './inputs.ts';

/** What the small forms around a meeting share: which one, what was filled in, and what was wrong. */
export interface MeetingForm {
  readonly overlegId: OverlegId;
  /** "Flex-ZAT 4H-017". */
  readonly title: string;
  readonly typed: Typed;
  readonly fault?: string | undefined;
}

const back = (overlegId: OverlegId): CardPart => button('overleg.open', 'Terug', { overlegId });

/** What the search for moments goes by. */
export interface SearchView {
  /** How often moments were sought before. */
  readonly base: number;
  /** The present moment in words, when the meeting moves. */
  readonly moment?: string | undefined;
  /** The days within which a moment is sought, in words, when those are fixed. */
  readonly period?: string | undefined;
}

/** Asks for which moments to look. */
export const momentsCard = (form: MeetingForm, around: SearchView): CardJson =>
  card(
    [
      heading(around.moment ? `${form.title} verzetten` : `Momenten zoeken voor ${form.title}`),
      around.moment ? text(`Nu gepland: ${around.moment}. Dat blijft staan tot je een nieuw moment kiest.`) : undefined,
      faultPart(form.fault),
      ...(around.period ? [text(`Ik zoek van ${around.period}.`), ...wishInputs(form.typed).slice(1)] : wishInputs(form.typed)),
    ],
    [
      button('overleg.zoek', 'Zoek momenten', { overlegId: form.overlegId, base: around.base }, { inputs: true, primary: true }),
      back(form.overlegId),
    ],
  );

/** Asks why a meeting is cancelled, as one of a few reasons: free text could hold something about the pupil. */
export const cancelCard = (form: MeetingForm, reasons: readonly Option[]): CardJson =>
  card(
    [
      heading(`${form.title} annuleren`),
      text('Dit kun je niet terugdraaien. Collega’s krijgen een bericht.'),
      faultPart(form.fault),
      choiceInput(INPUT.reason, 'Waarom gaat het niet door?', reasons, form.typed),
      small('De reden zien alleen jullie op school.'),
    ],
    [button('overleg.annuleer', 'Overleg annuleren', { overlegId: form.overlegId }, { inputs: true, primary: true }), back(form.overlegId)],
  );

/**
 * Asks who chairs.
 * @param asksDecision whether a decision of the management may be told, as at a flex-ZAT
 */
export const chairCard = (form: MeetingForm, people: readonly Option[], asksDecision: boolean): CardJson =>
  card(
    [
      heading(`Wie leidt ${asksDecision ? 'dit overleg' : 'het meta-overleg'}?`),
      faultPart(form.fault),
      ...(asksDecision
        ? [
            yesNoInput(INPUT.decision, 'Is er een besluit van de directie te vertellen?', form.typed),
            small('Bij ja leidt iemand van de directie het overleg.'),
          ]
        : [text('Bij dit overleg is dat altijd iemand van de directie.')]),
      choiceInput(INPUT.chair, 'Voorzitter', people, form.typed),
    ],
    [button('overleg.kies-voorzitter', 'Bewaar', { overlegId: form.overlegId }, { inputs: true, primary: true }), back(form.overlegId)],
  );
