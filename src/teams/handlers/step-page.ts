import { type FormFrame, formCard, type ListView, listCard } from '../../../cards/form-card.ts';
import { button, type CardJson, type CardPart } from '../../../cards/kit.ts';
import { stepTitle } from '../../../cards/traject/traject-card.ts';
import { can } from '../../dossier/access.ts';
import type { TrajectId } from '../../shared/ids.ts';
import { pathOf, textAt } from '../../traject/answers.ts';
import { type FormPage, type ItemView, type ListPage, sectionsFor, stepForm } from '../../traject/form-view.ts';
import { hintsFor } from '../../traject/hints.ts';
import { STATUS_LABELS } from '../../traject/progress.ts';
import { type Reader, visibleFields } from '../../traject/reader.ts';
import { sectionOf, stepOf } from '../../traject/steps/index.ts';
import type { StepNumber } from '../../traject/steps/step.ts';
import { answersOf, type Traject } from '../../traject/traject.ts';
import type { Inputs } from '../row.ts';
import type { Turn } from '../turn.ts';
import { formOptions, namesAt } from './names.ts';

/** A page of a step's form, and what to show around it. */
export interface PageRequest {
  readonly step: StepNumber;
  /** The first section when absent. */
  readonly section?: string | undefined;
  readonly item?: string | undefined;
  /** From which item a list is shown. */
  readonly from?: number | undefined;
  readonly notice?: string | undefined;
  /** What is wrong, by field id. */
  readonly errors?: Readonly<Record<string, string>> | undefined;
  /** The page that was just saved: tips on the wording of its texts are shown on top of this one. */
  readonly hintsOn?: { readonly section: string; readonly item?: string | undefined } | undefined;
  /** What the school arranged already; only with the Voorbereiding. */
  readonly arranged?: readonly (readonly [string, string])[] | undefined;
  /** What was typed but not taken, so that nobody has to type it again. */
  readonly typed?: Inputs | undefined;
  /** The version from which `typed` was filled in: a newer one would take back what others saved since. */
  readonly base?: number | undefined;
}

/** Undefined when the page does not exist (any more) for this reader. */
export function stepPage(turn: Turn, traject: Traject, reader: Reader, request: PageRequest): CardJson | undefined {
  const { step } = request;
  const sections = sectionsFor(stepOf(step).sections, reader);
  const index = request.section === undefined ? 0 : sections.findIndex(({ id }) => id === request.section);
  const page = stepForm(traject, step, index, reader, request.item ?? null);
  if (!page) return undefined;
  const frame: FormFrame = {
    title: `${traject.pseudonym}, ${stepTitle(step, page.stepName).toLowerCase()}`,
    status: STATUS_LABELS[page.status],
    notice: request.notice,
    arranged: request.arranged,
    errors: request.errors ?? {},
    hints: request.hintsOn ? hintsOn(traject, step, reader, request.hintsOn) : [],
    options: formOptions(turn),
    attention: page.kind === 'form' && page.item !== null ? undefined : stepOf(step).attention,
  };
  if (page.kind === 'list') return listPageCard(turn, traject, step, page, frame, request.from ?? 0);
  const base = request.typed ? Math.min(request.base ?? page.base, page.base) : page.base;
  return formCard(withTyped(page, request.typed), frame, formButtons(traject.id, step, { ...page, base }));
}

/** The section before or after one, for this reader; undefined at either end. */
export function neighbour(step: StepNumber, reader: Reader, section: string, offset: 1 | -1): string | undefined {
  const ids = sectionsFor(stepOf(step).sections, reader).map(({ id }) => id);
  return ids[ids.indexOf(section) + offset];
}

const withTyped = (page: FormPage, typed: Inputs | undefined): FormPage =>
  typed ? { ...page, fields: page.fields.map((view) => ({ ...view, input: typedText(typed[view.field.id]) ?? view.input })) } : page;

const typedText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function formButtons(trajectId: TrajectId, step: StepNumber, page: FormPage): readonly (CardPart | undefined)[] {
  const { base } = page;
  const section = page.section.id;
  const save = (next: 'sluit' | 'volgende' | 'vorige' | 'lijst' | 'nog-een' | 'lever-in', title: string, primary = false) =>
    button(
      'stap.bewaar',
      title,
      { trajectId, step, section, ...(page.item ? { item: page.item.key } : {}), base, next },
      { inputs: true, primary },
    );
  if (page.item) {
    const many = page.section.repeat?.keyedBy === 'number';
    const another = many && section !== 'aanpassingen';
    return [
      save('lijst', 'Klaar', true),
      another ? save('nog-een', `Nog een ${page.section.repeat?.itemName}`) : undefined,
      many ? button('item.weg', 'Weghalen', { trajectId, step, section, item: page.item.key, base }) : undefined,
      save('sluit', 'Bewaren en sluiten'),
    ];
  }
  const last = page.sectionIndex === page.sectionCount - 1;
  return [
    last ? save('lever-in', step === 0 ? 'Inleveren' : 'Stap inleveren', true) : save('volgende', 'Volgende', true),
    page.sectionIndex > 0 ? save('vorige', 'Vorige') : undefined,
    save('sluit', 'Bewaren en sluiten'),
  ];
}

function listPageCard(turn: Turn, traject: Traject, step: StepNumber, page: ListPage, frame: FormFrame, from: number): CardJson {
  const trajectId = traject.id;
  const { sectionIndex, sectionCount } = page;
  const section = page.section.id;
  const { repeat } = page.section;
  const names = namesAt(turn);
  const nameOf = (item: ItemView) => (repeat?.keyedBy === 'person' ? names.person(item.key) : item.title);
  const to = (offset: 1 | -1, title: string, primary = false) =>
    button('stap.naast', title, { trajectId, step, section, offset }, { primary });
  const list: ListView = {
    from,
    nameOf,
    open: (item) => button('stap.open', `${nameOf(item)} openen`, { trajectId, step, section, item: item.key }),
    turnTo: (start, title) => button('stap.open', title, { trajectId, step, section, from: start }),
  };
  return listCard(page, frame, list, [
    page.mayAdd ? newItem(turn, traject, step, page) : undefined,
    repeat?.keyedBy === 'person' ? button('collega.vragen', 'Vraag een collega', { trajectId }) : undefined,
    sectionIndex === sectionCount - 1
      ? button('stap.lever-in', 'Stap inleveren', { trajectId, step }, { primary: true })
      : to(1, 'Volgende', true),
    sectionIndex === 0 ? undefined : to(-1, 'Vorige'),
    button('traject.open', 'Sluiten', { trajectId }),
  ]);
}

/** Adds an item. A change of the plan opens step 3 again, so it has a form of its own, for those who may do that. */
function newItem(turn: Turn, traject: Traject, step: StepNumber, { base, section }: ListPage): CardPart | undefined {
  const trajectId = traject.id;
  if (section.id !== 'aanpassingen')
    return button('item.nieuw', `Nieuw: ${section.repeat?.itemName}`, { trajectId, step, section: section.id, base });
  const mayAdjust = can(turn.actor, 'traject.delen', { kind: 'traject', traject });
  return mayAdjust ? button('plan.aanpassen', 'Plan aanpassen', { trajectId }) : undefined;
}

/** At most this many tips come along to the next page; more would not be read. */
const MOST_HINTS = 3;

/** Tips on the wording of a page that was saved, each with the question it is about; tips quote, so only on what the reader may see. */
function hintsOn(
  traject: Traject,
  step: StepNumber,
  reader: Reader,
  { section: id, item }: { readonly section: string; readonly item?: string | undefined },
): readonly string[] {
  const section = sectionOf(stepOf(step).sections, id);
  if (!section) return [];
  const answers = answersOf(traject, step);
  return visibleFields(reader, section, item ?? null)
    .flatMap((field) =>
      hintsFor(field, textAt(answers, pathOf(section, field.id, item ?? null)) ?? '').map(({ text }) => `${field.label} ${text}`),
    )
    .slice(0, MOST_HINTS);
}
