import type { PersonId, VraagId } from '../../src/shared/ids.ts';
import { type Option, TEXT_MAX } from '../../src/traject/fields.ts';
import { type UrgentContact, urgentLinks, urgentParts } from '../answers/answer-card.ts';
import { faultPart } from '../flexzat/inputs.ts';
import { listRow } from '../form-card.ts';
import { button, buttonRow, type CardJson, type CardPart, card, heading, plain, quoted, small, strong, text } from '../kit.ts';
import { countLine } from '../list-count.ts';
import { INPUT, itemInput, type TextForm, textParts } from './text-form.ts';

/** A question that is about to be sent. */
export interface AskView {
  readonly vraagId: VraagId;
  /** Who gets it: "Omar Bakker". */
  readonly to: string;
  readonly form: TextForm;
  /** Set when the text has signs of danger: whom to call comes first, and then it can be sent. */
  readonly urgent?: { readonly contact: UrgentContact | undefined } | undefined;
  /** Whether the answer that the form was opened from can be shown again. */
  readonly back: boolean;
}

const sendButtons = (view: AskView): readonly CardPart[] => {
  const { vraagId, urgent } = view;
  const seen = urgent ? { gezien: true as const } : {};
  const again = urgent ? ' toch' : '';
  if (!view.form.pointed)
    return [button('vraag.stuur', `Verstuur${again}`, { vraagId, tekst: 'eigen', ...seen }, { inputs: true, primary: !urgent })];
  return [
    button('vraag.stuur', `Verstuur${again} het voorstel`, { vraagId, tekst: 'voorstel', ...seen }, { inputs: true, primary: !urgent }),
    button('vraag.stuur', `Verstuur${again} mijn tekst`, { vraagId, tekst: 'eigen', ...seen }, { inputs: true }),
  ];
};

/** The form in which somebody sees and changes what goes to the coördinator. */
export const askCard = (view: AskView): CardJson =>
  card(
    [
      ...(view.urgent ? [...urgentParts(view.urgent.contact), buttonRow(urgentLinks), strong('Je vraag is nog niet verstuurd.')] : []),
      heading('Vraag de coördinator', view.urgent ? 2 : 1),
      text(`Je vraag gaat naar ${plain(view.to)}, met jouw naam erbij. Het antwoord komt in deze chat.`),
      text('Schrijf geen naam en geen diagnose van een leerling.'),
      ...textParts(view.form, INPUT.question, 'Je vraag', TEXT_MAX),
    ],
    [...sendButtons(view), view.back ? button('vraag.terug', 'Terug naar het antwoord', {}) : undefined],
  );

/** A question as its reader may see it. */
export interface VraagView {
  readonly vraagId: VraagId;
  /** "Vraag van Sanne de Vries", or "Je vraag". */
  readonly title: string;
  /** "di 24 november om 09:00". */
  readonly askedAt: string;
  readonly text: string;
  /** "Opgepakt door Omar Bakker." */
  readonly state: string;
  /** The answer, and the norm item that it belongs to. */
  readonly answer?: { readonly text: string; readonly item: string | undefined } | undefined;
  readonly can: {
    readonly withdraw: boolean;
    readonly pickUp: boolean;
    readonly answer: boolean;
    readonly makeAfspraak: boolean;
    readonly seeAll: boolean;
  };
  /** Whether the reader waits for an answer, and may want to see how far it is. */
  readonly follows: boolean;
  /** Who is busy with it, other than the reader. */
  readonly holder?: PersonId | undefined;
}

const answerParts = (answer: VraagView['answer']): readonly CardPart[] =>
  answer ? [strong('Antwoord'), quoted(answer.text), ...(answer.item ? [small(`Hoort bij: ${plain(answer.item)}`)] : [])] : [];

/** A question with its state, for who asked it and for who answers it. It is read as a private answer only. */
export function vraagCard(view: VraagView, notice?: string): CardJson {
  const { vraagId, holder, can } = view;
  return card(
    [
      heading(view.title),
      notice ? strong(notice) : undefined,
      small(plain(`${view.askedAt}. ${view.state}`)),
      strong('Vraag'),
      quoted(view.text),
      ...answerParts(view.answer),
    ],
    [
      can.pickUp
        ? button('vraag.pak-op', holder ? 'Ik neem dit over' : 'Ik pak dit op', { vraagId, ...(holder ? { van: holder } : {}) })
        : undefined,
      can.answer ? button('vraag.beantwoorden', 'Beantwoorden', { vraagId }, { primary: true }) : undefined,
      can.makeAfspraak ? button('afspraak.nieuw', 'Maak er een afspraak van', { vraagId }) : undefined,
      view.follows ? button('vraag.open', 'Hoe staat het nu?', { vraagId }) : undefined,
      can.withdraw ? button('vraag.trek-in', 'Trek de vraag in', { vraagId }) : undefined,
      can.seeAll ? button('vraag.lijst', 'Alle vragen', {}) : button('vraag.mijn', 'Mijn vragen', {}),
    ],
  );
}

/** After a question was withdrawn: its text is gone. */
export const withdrawnCard = (words: string): CardJson => card([strong(words)], [button('vraag.mijn', 'Mijn vragen', {})]);

/** A question as it stays in a chat: who asked and how far it is, and none of the text. */
export const vraagStateCard = (vraagId: VraagId, title: string, state: string): CardJson =>
  card([heading(`Basiswijzer: ${title}`), text(plain(state))], [button('vraag.open', 'Lees de vraag', { vraagId }, { primary: true })]);

/** The answer for who asked, in the own chat: the one message that holds the question's text, which was typed there. */
export const answeredCard = (view: Pick<VraagView, 'vraagId' | 'text' | 'answer'>, from: string): CardJson =>
  card(
    [heading('Antwoord op je vraag'), small(plain(from)), strong('Je vraag'), quoted(view.text), ...answerParts(view.answer)],
    [button('vraag.mijn', 'Mijn vragen', {})],
  );

/** An answer that is about to be sent. */
export interface AnswerFormView {
  readonly vraagId: VraagId;
  readonly title: string;
  readonly question: string;
  readonly form: TextForm;
  readonly items: readonly Option[];
  readonly item: string;
}

/** The form for an answer. */
export const answerFormCard = ({ vraagId, title, question, form, items, item }: AnswerFormView): CardJson =>
  card(
    [
      heading(title),
      quoted(question),
      text('Je antwoord gaat naar wie het vroeg, met jouw naam erbij. Schrijf geen naam en geen diagnose van een leerling.'),
      ...textParts(form, INPUT.answer, 'Je antwoord', TEXT_MAX),
      itemInput(items, item),
    ],
    [
      form.pointed
        ? button('vraag.antwoord', 'Verstuur het voorstel', { vraagId, tekst: 'voorstel' }, { inputs: true, primary: true })
        : undefined,
      button(
        'vraag.antwoord',
        form.pointed ? 'Verstuur mijn tekst' : 'Verstuur',
        { vraagId, tekst: 'eigen' },
        { inputs: true, primary: !form.pointed },
      ),
      button('vraag.open', 'Terug', { vraagId }),
    ],
  );

/** How many questions one card lists. */
export const VRAGEN_PER_CARD = 8;

/** A part of a list of questions. */
export interface VragenList {
  readonly of: 'mijn' | 'alle';
  readonly rows: readonly { readonly vraagId: VraagId; readonly title: string; readonly state: string }[];
  readonly from: number;
  readonly total: number;
  readonly notice?: string | undefined;
}

const LISTS = {
  mijn: { title: 'Mijn vragen', empty: 'Je hebt de coördinator nog niets gevraagd.', verb: 'vraag.mijn' },
  alle: { title: 'Vragen van collega’s', empty: 'Er zijn geen vragen.', verb: 'vraag.lijst' },
} as const;

/** The overview "mijn vragen", or "vragen" for who answers them. */
export function vragenListCard({ of, rows, from, total, notice }: VragenList): CardJson {
  const { title, empty, verb } = LISTS[of];
  const until = from + rows.length;
  return card(
    [
      heading(title),
      faultPart(notice),
      total === 0 ? text(empty) : countLine({ from, until, total }, VRAGEN_PER_CARD, { one: 'vraag', many: 'vragen' }),
      ...rows.map((row) => listRow(row.title, row.state, button('vraag.open', row.title, { vraagId: row.vraagId }))),
    ],
    [
      until < total ? button(verb, 'Volgende', { from: until }) : undefined,
      from > 0 ? button(verb, 'Vorige', { from: Math.max(0, from - VRAGEN_PER_CARD) }) : undefined,
      of === 'mijn' ? button('vraag.nieuw', 'Vraag de coördinator', {}) : button('afspraak.lijst', 'Afspraken van school', {}),
      of === 'mijn' ? undefined : button('norm.missers', 'Klopt dit? Missers', {}),
    ],
  );
}
