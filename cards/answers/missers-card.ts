import { listRow } from '../form-card.ts';
import { bullets, button, type CardJson, card, heading, plain, small, strong, text } from '../kit.ts';

/** How many items one card of the list shows. */
export const MISSERS_PER_CARD = 10;

/** A part of the items that are often marked wrong. */
export interface MissersList {
  /** `2026-2027`. */
  readonly schoolYear: string;
  /** What was counted, in words. */
  readonly rows: readonly { readonly id: string; readonly title: string; readonly counts: string }[];
  readonly from: number;
  readonly total: number;
}

/** The items of which colleagues often say that the answer is wrong, for those who look after what holds at school. */
export function missersCard({ schoolYear, rows, from, total }: MissersList): CardJson {
  const until = from + rows.length;
  return card(
    [
      heading('Welke antwoorden kloppen vaak niet?'),
      small(
        plain(
          `Schooljaar ${schoolYear}. Een onderwerp staat hier als collega’s minstens drie keer Nee kozen, en bij minstens een derde van de reacties. Er staat niet bij wie dat koos.`,
        ),
      ),
      total === 0 ? text('Er is nu geen onderwerp dat vaak niet klopt.') : undefined,
      total > MISSERS_PER_CARD ? small(`${from + 1} tot en met ${until} van ${total}`) : undefined,
      ...rows.map(({ id, title, counts }) => listRow(title, counts, button('norm.onderwerp', title, { id }))),
      total === 0 ? undefined : text('Spreek je op school iets anders af? Maak er een afspraak van bij een vraag van een collega.'),
    ],
    [
      until < total ? button('norm.missers', 'Volgende', { from: until }) : undefined,
      from > 0 ? button('norm.missers', 'Vorige', { from: Math.max(0, from - MISSERS_PER_CARD) }) : undefined,
      button('vraag.lijst', 'Vragen van collega’s', {}),
    ],
  );
}

/** How to ask again after an answer that was not right, with items that are near it. */
export const askOtherwiseCard = (near: readonly { readonly id: string; readonly title: string }[], inGroup: boolean): CardJson =>
  card([
    heading('Stel je vraag anders'),
    text(
      inGroup ? 'Noem mij en typ je vraag opnieuw, met andere woorden. Dit helpt:' : 'Typ je vraag opnieuw, met andere woorden. Dit helpt:',
    ),
    bullets([
      'Vraag één ding tegelijk.',
      'Zeg waar hulp bij nodig is, zoals rekenen, gedrag of verzuim.',
      'Zeg of de hulp kort is of langer duurt.',
      'Noem geen naam van een leerling.',
    ]),
    near.length > 0 ? strong('Of bedoel je een van deze?') : undefined,
    ...near.map(({ id, title }) => listRow(title, 'Tik om te lezen wat de norm hierover zegt.', button('norm.onderwerp', title, { id }))),
  ]);
