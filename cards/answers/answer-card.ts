import type { Verdict } from '../../src/answers/verdict.ts';
import { underLabel, verdictLabel } from '../../src/answers/verdict.ts';
import type { AfspraakId } from '../../src/shared/ids.ts';
import { listRow } from '../form-card.ts';
import { box, bullets, button, type CardJson, type CardPart, card, heading, link, plain, small, strong, text } from '../kit.ts';
import { tipParts } from '../vragen/text-form.ts';
import { type Judging, judgeParts } from './judge-parts.ts';

/** An answer as a card needs it. All texts are plain text of our own or of a norm pack. */
export interface AnswerView {
  readonly verdict: Verdict;
  readonly explanation: string;
  readonly nextSteps: readonly string[];
  /** One line per source, most relevant first. */
  readonly sources: readonly string[];
  /** The nearest items when the answer is unsure; then the card asks instead of tells. */
  readonly choices: readonly { readonly id: string; readonly title: string }[];
  readonly summaryEn?: string | undefined;
  /** What the school itself agreed on that is like the question. */
  readonly afspraak?: { readonly afspraakId: AfspraakId; readonly question: string } | undefined;
  /** Personal words in the question that are better left out: what they are, and the question without them. */
  readonly tip?: { readonly what: string; readonly proposal: string | undefined } | undefined;
}

/** What the reader of an answer can do from it. */
export interface AnswerRights {
  /** Start a traject: in a group nobody can, since that happens in the 1:1 chat. */
  readonly start: boolean;
  /** Put the question to the coördinator. */
  readonly ask: boolean;
}

/**
 * The answer to a question: verdict in words, why, source, and what to do now.
 * @param judging how far it is with asking whether the answer is right; not asked when left out
 */
export function answerCard(view: AnswerView, may: AnswerRights, judging?: Judging): CardJson {
  const unsure = view.choices.length > 0;
  return card(
    [
      heading(unsure ? 'Dat weet ik niet zeker' : verdictLabel(view.verdict)),
      text(plain(unsure ? view.explanation : underLabel(view.verdict, view.explanation))),
      view.summaryEn ? small(`In English: ${plain(view.summaryEn)}`) : undefined,
      unsure ? strong('Bedoel je een van deze?') : undefined,
      ...view.choices
        .slice(0, 3)
        .map(({ id, title }) => listRow(title, 'Tik om te lezen wat de norm hierover zegt.', button('norm.onderwerp', title, { id }))),
      view.nextSteps.length > 0 ? strong('Wat nu?') : undefined,
      view.nextSteps.length > 0 ? bullets(view.nextSteps.map(plain)) : undefined,
      ...view.sources.slice(0, 3).map((source) => small(`Bron: ${plain(source)}`)),
      ...(view.afspraak ? [afspraakRow(view.afspraak)] : []),
      ...(view.tip ? tipParts(view.tip.what, view.tip.proposal) : []),
      ...(judging ? judgeParts(judging) : []),
    ],
    [
      may.start && startsTraject(view) ? button('traject.nieuw', 'Start een traject', {}) : undefined,
      may.ask ? button('vraag.nieuw', 'Vraag de coördinator', {}) : undefined,
    ],
  );
}

const afspraakRow = ({ afspraakId, question }: NonNullable<AnswerView['afspraak']>): CardPart =>
  listRow(question, 'Afspraak van onze school. Tik om te lezen.', button('afspraak.lees', question, { afspraakId }));

const startsTraject = ({ verdict }: AnswerView): boolean =>
  verdict === 'basis' || verdict === 'basis-mits' || verdict === 'extra' || verdict === 'uitleg';

/** Who to call at the reader's own school. */
export interface UrgentContact {
  readonly name: string;
  readonly phone: string;
}

/**
 * Signs of danger: who to call, before anything else; no norm.
 * @param after buttons that lead back to what one was doing, behind those to call
 */
export const urgentCard = (contact: UrgentContact | undefined, after: readonly CardPart[] = []): CardJson =>
  card(
    [...urgentParts(contact), after.length > 0 ? text('Wat je invulde, is bewaard. Daar kun je later mee verder.') : undefined],
    [...urgentLinks, ...after],
  );

/** What to do and whom to call in danger. */
export function urgentParts(contact: UrgentContact | undefined): readonly CardPart[] {
  const school: CardPart[] = contact ? [text(`Op school: bel **${plain(contact.name)}** op ${plain(contact.phone)}.`)] : [];
  return [
    box(
      [
        heading(verdictLabel('urgent')),
        strong('Blijf bij de leerling. Laat die niet alleen.'),
        bullets([
          'Direct gevaar voor iemand: bel **112**.',
          'Denkt iemand aan zelfdoding: bel **113** of **0800-0113**. Dat is gratis, dag en nacht.',
          'Geweld of misbruik thuis: bel Veilig Thuis, **0800-2000**.',
        ]),
        ...school,
      ],
      'attention',
    ),
    text('Vertel het vandaag nog aan de coördinator of de directie. Blijf er niet alleen mee zitten.'),
  ];
}

/** Buttons that call for help. */
export const urgentLinks: readonly CardPart[] = [
  link('Bel 112', 'tel:112'),
  link('Bel 113', 'tel:113'),
  link('Bel Veilig Thuis', 'tel:08002000'),
];
