import { dutchNumber } from '../src/shared/dutch.ts';
import type { FormPage, ItemView, ListPage, Page } from '../src/traject/form-view.ts';
import type { Attention } from '../src/traject/steps/step.ts';
import { type FormOptions, inputParts } from './form-input.ts';
import { box, bullets, buttonRow, type CardJson, type CardPart, card, facts, heading, plain, small, strong, text } from './kit.ts';

/** The buttons under a form; which action they carry is up to the form's owner (a step, the school's own part). */
export type FormButtons = readonly (CardPart | undefined)[];

/** What a form shows around its page. */
export interface FormFrame {
  /** "4H-017, stap 1: Signaleren". */
  readonly title: string;
  /** "Bewaard, nog niet ingeleverd", when there is something to hand in. */
  readonly status?: string | undefined;
  /** A line over the form, such as that a colleague saved at the same time. */
  readonly notice?: string | undefined;
  /** What is wrong, by field id; shown at the input and counted on top. */
  readonly errors: Readonly<Record<string, string>>;
  /** Tips on the wording of the page before this one. */
  readonly hints?: readonly string[] | undefined;
  readonly options: FormOptions;
  /** What the school arranged already, name by name; folded away until asked for. */
  readonly arranged?: readonly (readonly [string, string])[] | undefined;
  /** What to mind in this step; folded away until asked for. */
  readonly attention?: Attention | undefined;
}

/** A page of any form: the same for every step, made from its field records alone. */
export function formCard(page: FormPage, frame: FormFrame, buttons: FormButtons): CardJson {
  const inputs = page.fields.flatMap((view) => {
    const error = Object.hasOwn(frame.errors, view.field.id) ? frame.errors[view.field.id] : undefined;
    return inputParts({ view, error }, frame.options);
  });
  return card(
    [
      ...head(page, frame, page.item?.title ?? page.section.title),
      ...elsewhere(page, frame),
      ...inputs,
      ...arrangedParts(frame.arranged),
      ...attentionParts(frame.attention),
    ],
    buttons,
  );
}

/** What is wrong with something that this page does not ask, such as a question that went from the form while the page was open. */
const elsewhere = (page: FormPage, { errors }: FormFrame): CardPart[] => {
  const asked = new Set(page.fields.map(({ field }) => field.id));
  const others = Object.entries(errors).flatMap(([id, fault]) => (asked.has(id) ? [] : [fault]));
  return others.length === 0 ? [] : [box([bullets([...new Set(others)])], 'warning')];
};

/** How many items one card lists; a hundred check-ins would not fit. */
export const LIST_ROWS = 12;

/** How a list of items is shown: from which one, what each is called, and what opens it. */
export interface ListView {
  readonly from: number;
  readonly nameOf: (item: ItemView) => string;
  readonly open: (item: ItemView) => CardPart;
  /** Leads to another part of the list. */
  readonly turnTo: (from: number, title: string) => CardPart;
}

/** The list of items of a repeating section, each to open by a tap. */
export function listCard(page: ListPage, frame: FormFrame, list: ListView, buttons: FormButtons): CardJson {
  const until = Math.min(list.from + LIST_ROWS, page.items.length);
  const rows = page.items
    .slice(list.from, until)
    .map((item) => listRow(list.nameOf(item), `${item.filledIn} van ${item.asked} ingevuld`, item.mayEdit ? list.open(item) : undefined));
  const empty = page.items.length === 0 ? [text('Hier staat nog niets.')] : [];
  const turns = [
    ...(list.from > 0 ? [list.turnTo(Math.max(0, list.from - LIST_ROWS), 'Eerdere')] : []),
    ...(until < page.items.length ? [list.turnTo(until, 'Meer')] : []),
  ];
  const pager = turns.length > 0 ? [buttonRow(turns)] : [];
  return card(
    [
      ...head(page, frame, page.section.repeat?.itemNames ?? page.section.title),
      ...empty,
      ...rows,
      ...pager,
      ...attentionParts(frame.attention),
    ],
    buttons,
  );
}

/**
 * A row of a list that opens something when its name is tapped; without an action it is only read. The action takes the row's own name, so that
 * what is heard and what is seen are the same.
 */
export const listRow = (title: string, state: string, action?: CardPart): CardPart => ({
  type: 'Container',
  separator: true,
  spacing: 'Medium',
  items: [
    action ? { type: 'Container', selectAction: { ...action, title }, items: [{ ...strong(title), color: 'Accent' }] } : strong(title),
    { ...small(plain(state)), spacing: 'None' },
  ],
});

function head(page: Page, frame: FormFrame, title: string): CardPart[] {
  const wrong = Object.keys(frame.errors).length;
  const { tips, intro } = page.section;
  return [
    heading(frame.title),
    small([`Deel ${page.sectionIndex + 1} van ${page.sectionCount}.`, ...(frame.status ? [`${frame.status}.`] : [])].join(' ')),
    ...(frame.notice ? [strong(frame.notice)] : []),
    ...(wrong > 0 ? [strong(wrong === 1 ? 'Er is nog één ding nodig.' : `Er zijn nog ${dutchNumber(wrong)} dingen nodig.`)] : []),
    ...(frame.hints && frame.hints.length > 0
      ? [box([strong('Bewaard. Een tip bij wat je net schreef:'), bullets(frame.hints.map(plain))])]
      : []),
    heading(title, 2),
    ...(intro ? [text(intro)] : []),
    ...(tips.length > 0 ? [bullets(tips)] : []),
  ];
}

/** Folded away behind a button, so that looking things up never costs what was typed. */
const folded = (id: string, title: string, items: readonly CardPart[]): CardPart[] => [
  { type: 'ActionSet', spacing: 'Medium', actions: [{ type: 'Action.ToggleVisibility', title, targetElements: [id] }] },
  { type: 'Container', id, isVisible: false, style: 'emphasis', items },
];

const arrangedParts = (arranged: FormFrame['arranged']): CardPart[] => {
  if (!arranged) return [];
  const empty = text('De coördinator heeft dit nog niet ingevuld.');
  return folded('school-deel', 'Wat regelt de school?', [arranged.length > 0 ? facts(arranged) : empty]);
};

const attentionParts = (attention: Attention | undefined): CardPart[] =>
  attention
    ? folded('let-op', 'Waar let je op?', [
        strong('Let hierop'),
        bullets(attention.points),
        strong('Vragen die helpen'),
        bullets(attention.questions),
      ])
    : [];
