import type { AfspraakId, VraagId } from '../../src/shared/ids.ts';
import { LINE_MAX, type Option } from '../../src/traject/fields.ts';
import { dayInput, faultPart, type Typed } from '../flexzat/inputs.ts';
import { listRow } from '../form-card.ts';
import { box, button, type CardJson, type CardPart, card, heading, plain, quoted, small, strong, text } from '../kit.ts';
import { countLine } from '../list-count.ts';
import { areaInput, INPUT, itemInput, type Pointed, pointedPart } from './text-form.ts';

/** The heading of everything that a school agreed on itself, so that nobody takes it for the norm. */
export const OWN_LABEL = 'Afspraak van onze school';

/** An agreement in words. */
export interface AfspraakWords {
  readonly afspraakId: AfspraakId;
  readonly question: string;
  readonly answer: string;
  /** Since when it holds, and when the school looks at it again: a sentence. */
  readonly dates: string;
  /** What to say when the day to look at it again is over. */
  readonly overdue?: string | undefined;
  /** The norm item that it belongs to. */
  readonly item?: { readonly id: string; readonly title: string } | undefined;
}

const wordParts = ({ question, answer, dates, overdue, item }: AfspraakWords): readonly (CardPart | undefined)[] => [
  strong(question),
  quoted(answer),
  overdue ? box([text(plain(overdue))], 'warning') : undefined,
  small(plain(dates)),
  item ? small(`Hoort bij: ${plain(item.title)}`) : undefined,
];

/** An agreement as the answer to a question, clearly no part of the norm itself. */
export const afspraakAnswerCard = (words: AfspraakWords, mayAsk: boolean, tip: readonly CardPart[] = []): CardJson =>
  card(
    [heading(OWN_LABEL), ...wordParts(words), ...tip],
    [
      words.item ? button('norm.onderwerp', 'Wat zegt de norm?', { id: words.item.id }) : undefined,
      mayAsk ? button('vraag.nieuw', 'Vraag de coördinator', {}) : undefined,
    ],
  );

/** An agreement for those who look after it. */
export interface AfspraakView extends AfspraakWords {
  /** "Voorgesteld door Omar Bakker." */
  readonly state: string;
  /** Why it was given back. */
  readonly reason?: string | undefined;
  readonly can: { readonly judge: boolean; readonly rewrite: boolean; readonly extend: boolean; readonly stop: boolean };
}

/** An agreement with its state and what can be done with it. */
export function afspraakCard(view: AfspraakView, notice?: string): CardJson {
  const { afspraakId, can } = view;
  return card(
    [
      heading(OWN_LABEL),
      notice ? strong(notice) : undefined,
      small(plain(view.state)),
      ...wordParts(view),
      ...(view.reason ? [strong('Waarom teruggegeven'), quoted(view.reason)] : []),
    ],
    [
      can.judge ? button('afspraak.keur-goed', 'Goedkeuren', { afspraakId }, { primary: true }) : undefined,
      can.judge ? button('afspraak.teruggeven', 'Teruggeven', { afspraakId }) : undefined,
      can.rewrite ? button('afspraak.herschrijven', 'Aanpassen', { afspraakId }, { primary: true }) : undefined,
      can.extend ? button('afspraak.verlengen', 'Geldt nog: nieuwe datum', { afspraakId }) : undefined,
      can.stop ? button('afspraak.stoppen', 'Stop deze afspraak', { afspraakId }) : undefined,
      button('afspraak.lijst', 'Afspraken van school', {}),
    ],
  );
}

/** An agreement that is about to be proposed. */
export interface AfspraakForm {
  readonly afspraakId: AfspraakId;
  readonly vraagId: VraagId | undefined;
  readonly typed: Typed;
  readonly items: readonly Option[];
  /** The most characters of the answer. */
  readonly answerMax: number;
  readonly fault?: string | undefined;
  readonly pointed?: Pointed | undefined;
  /** How the texts could be without what was pointed out. */
  readonly proposals?: readonly string[] | undefined;
}

/** The form to make an agreement, in general words. */
export function afspraakFormCard(form: AfspraakForm): CardJson {
  const { afspraakId, vraagId, typed, pointed, proposals = [] } = form;
  return card(
    [
      heading('Maak er een afspraak van'),
      text(
        'Schrijf zo dat het voor elke leerling klopt. Een andere coördinator of iemand van de directie kijkt het na. Daarna antwoord ik ermee.',
      ),
      faultPart(form.fault),
      pointed ? pointedPart(pointed) : undefined,
      ...(pointed && proposals.length > 0 ? [small('Zo kan het ook:'), ...proposals.map(quoted)] : []),
      pointed && pointed.names.length > 0 ? small('Is een woord geen naam? Schrijf het dan met een kleine letter.') : undefined,
      areaInput(INPUT.question, 'De vraag, in het algemeen', typed[INPUT.question] ?? '', LINE_MAX),
      areaInput(INPUT.answer, 'Het antwoord', typed[INPUT.answer] ?? '', form.answerMax),
      itemInput(form.items, typed[INPUT.item] ?? ''),
      dayInput(INPUT.review, 'Opnieuw bekijken op', typed),
    ],
    [
      button('afspraak.stel-voor', 'Stel voor', { afspraakId, ...(vraagId ? { vraagId } : {}) }, { inputs: true, primary: true }),
      vraagId ? button('vraag.open', 'Terug', { vraagId }) : button('afspraak.lijst', 'Terug', {}),
    ],
  );
}

/** What a small form about an agreement shows. */
export interface AfspraakPrompt {
  readonly afspraakId: AfspraakId;
  readonly question: string;
  readonly typed: Typed;
  readonly fault?: string | undefined;
}

const prompt = (title: string, { question, fault, afspraakId }: AfspraakPrompt, parts: readonly CardPart[], act: CardPart): CardJson =>
  card([heading(title), strong(question), faultPart(fault), ...parts], [act, button('afspraak.open', 'Terug', { afspraakId })]);

/** Asks why a proposal is given back. */
export const giveBackCard = (view: AfspraakPrompt): CardJson =>
  prompt(
    'Teruggeven',
    view,
    [areaInput(INPUT.reason, 'Wat moet er anders?', view.typed[INPUT.reason] ?? '', 500)],
    button('afspraak.geef-terug', 'Geef terug', { afspraakId: view.afspraakId }, { inputs: true, primary: true }),
  );

/** Asks until when an agreement stays as it is. */
export const extendCard = (view: AfspraakPrompt): CardJson =>
  prompt(
    'Geldt deze afspraak nog?',
    view,
    [
      text('De tekst blijft zoals hij is. Kies wanneer jullie er weer naar kijken.'),
      dayInput(INPUT.review, 'Opnieuw bekijken op', view.typed),
    ],
    button('afspraak.verleng', 'Bewaar', { afspraakId: view.afspraakId }, { inputs: true, primary: true }),
  );

/** Asks whether an agreement is really to be ended. */
export const stopAfspraakCard = (view: AfspraakPrompt): CardJson =>
  prompt(
    'Afspraak stoppen?',
    view,
    [text('Ik antwoord er daarna niet meer mee.')],
    button('afspraak.stop', 'Stop de afspraak', { afspraakId: view.afspraakId }),
  );

/** A message about an agreement in someone's own chat. Its wording is general, so it may stay there. */
export const afspraakNoticeCard = (afspraakId: AfspraakId, what: string, question: string): CardJson =>
  card(
    [heading('Basiswijzer: afspraak van school'), text(plain(what)), strong(question)],
    [button('afspraak.open', 'Bekijk de afspraak', { afspraakId }, { primary: true })],
  );

/** How many agreements one card lists. */
export const AFSPRAKEN_PER_CARD = 8;

/** A part of the agreements of a school. */
export interface AfsprakenList {
  readonly rows: readonly { readonly afspraakId: AfspraakId; readonly question: string; readonly state: string }[];
  readonly from: number;
  readonly total: number;
  /** Whether the reader looks after them; others read only. */
  readonly manages: boolean;
}

/** The agreements of a school, for those who look after them and for those who read them. */
export function afsprakenListCard({ rows, from, total, manages }: AfsprakenList): CardJson {
  const until = from + rows.length;
  return card(
    [
      heading('Afspraken van onze school'),
      total === 0
        ? text('Er zijn nog geen eigen afspraken. Een coördinator maakt er een van een beantwoorde vraag.')
        : countLine({ from, until, total }, AFSPRAKEN_PER_CARD, { one: 'afspraak', many: 'afspraken' }),
      ...rows.map(({ afspraakId, question, state }) =>
        listRow(question, state, button(manages ? 'afspraak.open' : 'afspraak.lees', question, { afspraakId })),
      ),
    ],
    [
      until < total ? button('afspraak.lijst', 'Volgende', { from: until }) : undefined,
      from > 0 ? button('afspraak.lijst', 'Vorige', { from: Math.max(0, from - AFSPRAKEN_PER_CARD) }) : undefined,
      manages ? button('vraag.lijst', 'Vragen van collega’s', {}) : button('vraag.mijn', 'Mijn vragen', {}),
    ],
  );
}
