import type { Verdict } from '../../src/answers/verdict.ts';
import { underLabel, verdictLabel } from '../../src/answers/verdict.ts';
import { listRow } from '../form-card.ts';
import { box, bullets, button, type CardJson, type CardPart, card, heading, link, plain, small, strong, text } from '../kit.ts';

/** An answer as a card needs it. All texts are plain text of our own or of a norm pack. */
export interface AnswerView {
  readonly verdict: Verdict;
  readonly explanation: string;
  readonly nextSteps: readonly string[];
  /** One line per source, most relevant first. */
  readonly sources: readonly string[];
  /** The nearest items when the answer is unsure; then the card asks instead of tells. */
  readonly choices: readonly { readonly id: string; readonly title: string }[];
  readonly summaryEn?: string;
}

/**
 * The answer to a question: verdict in words, why, source, and what to do now.
 * @param mayStart whether the reader can start a traject from here: in a group nobody can, since that happens in the 1:1 chat
 */
export function answerCard(view: AnswerView, mayStart: boolean): CardJson {
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
    ],
    [mayStart && startsTraject(view) ? button('traject.nieuw', 'Start een traject', {}) : undefined],
  );
}

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
export function urgentCard(contact: UrgentContact | undefined, after: readonly CardPart[] = []): CardJson {
  const school: CardPart[] = contact ? [text(`Op school: bel **${plain(contact.name)}** op ${plain(contact.phone)}.`)] : [];
  return card(
    [
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
      after.length > 0 ? text('Wat je invulde, is bewaard. Daar kun je later mee verder.') : undefined,
    ],
    [link('Bel 112', 'tel:112'), link('Bel 113', 'tel:113'), link('Bel Veilig Thuis', 'tel:08002000'), ...after],
  );
}
