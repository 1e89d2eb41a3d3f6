import { type FormFrame, formCard, type ListView, listCard } from '../../../cards/form-card.ts';
import { button, type CardPart } from '../../../cards/kit.ts';
import { schoolPartCard } from '../../../cards/traject/school-card.ts';
import { can, schoolReaderOf } from '../../dossier/access.ts';
import { type Refusal, refuse } from '../../shared/refusal.ts';
import { ok, type Result } from '../../shared/result.ts';
import { type FormPage, type ListPage, sectionsFor } from '../../traject/form-view.ts';
import type { Reader } from '../../traject/reader.ts';
import {
  applySchoolPartEvent,
  emptySchoolPart,
  type SchoolPart,
  type SchoolPartEvent,
  type SchoolPartOutcome,
  schoolForm,
  schoolPartLines,
} from '../../traject/school-part.ts';
import { schoolPart } from '../../traject/steps/0-school.ts';
import { sectionOf } from '../../traject/steps/index.ts';
import type { TrajectRefusal } from '../../traject/transitions/outcome.ts';
import type { Inputs } from '../row.ts';
import type { Output, Turn } from '../turn.ts';
import { whatStands } from './conflict.ts';
import { formOptions, namesAt, schoolOf, strangersIn } from './names.ts';
import { faultOf, mayTryAgain, orNotSaved, typedOnly } from './not-saved.ts';

const MAX_TRIES = 8;

/** A page of the school's form, as a button names it. */
export interface SchoolPlace {
  readonly section?: string | undefined;
  readonly item?: string | undefined;
  readonly from?: number | undefined;
}

/** What the school has in order before any traject: to read for everyone at the school, with a way to fill it in for the coördinator. */
export async function showSchoolPart(turn: Turn, notice?: string): Promise<Output> {
  const part = await loadPart(turn);
  const mayWrite = can(turn.actor, 'school.voorbereiding', {
    kind: 'school',
    tenantId: turn.actor.tenantId,
    schoolId: turn.actor.schoolId,
  });
  return { answer: schoolPartCard(schoolOf(turn).name, schoolPartLines(part, namesAt(turn), turn.now), mayWrite, notice) };
}

/** As much of the school's part as fits beside a form. */
const MOST_LINES = 15;
const MOST_TEXT = 300;

/** What the school filled in, shortened, to look up while filling in the Voorbereiding of a traject. */
export async function arrangedBySchool(turn: Turn): Promise<readonly (readonly [string, string])[]> {
  const lines = schoolPartLines(await loadPart(turn), namesAt(turn), turn.now).flatMap((group) => group.lines);
  const shortened = (text: string) => (text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT - 1)}…` : text);
  return lines.flatMap(({ label, text, state }) => (state === 'ingevuld' ? [[label, shortened(text)] as const] : [])).slice(0, MOST_LINES);
}

/** Opens a page of the school's form. */
export async function openSchoolPage(
  turn: Turn,
  place: SchoolPlace,
  around: { errors?: Readonly<Record<string, string>>; typed?: Inputs; base?: number; notice?: string } = {},
): Promise<Result<Output, Refusal>> {
  const part = await loadPart(turn);
  const reader = schoolReaderOf(turn.actor, turn.actor);
  const index = place.section === undefined ? 0 : sectionsFor(schoolPart, reader).findIndex(({ id }) => id === place.section);
  const page = schoolForm(part, index, reader, place.item ?? null);
  if (!page) return refuse('verouderd', 'Dit deel is er niet meer. Typ “voorbereiding” om opnieuw te beginnen.');
  const frame: FormFrame = {
    title: `Voorbereiding van ${schoolOf(turn).name}`,
    notice: around.notice,
    errors: around.errors ?? {},
    options: formOptions(turn),
  };
  if (page.kind === 'list') return ok({ answer: listPage(page, frame, place.from ?? 0) });
  const fields = page.fields.map((view) => {
    const typed = around.typed?.[view.field.id];
    return typeof typed === 'string' ? { ...view, input: typed } : view;
  });
  return ok({ answer: formCard({ ...page, fields }, frame, buttonsFor({ ...page, base: Math.min(around.base ?? page.base, page.base) })) });
}

/** Saves a page of the school's form and goes where the button says. */
export async function saveSchoolPage(
  turn: Turn,
  place: {
    readonly section: string;
    readonly item?: string | undefined;
    readonly base: number;
    readonly next: 'sluit' | 'volgende' | 'vorige' | 'lijst' | 'nog-een';
  },
  inputs: Inputs,
): Promise<Result<Output, Refusal>> {
  const { section, item, base, next } = place;
  const fields = sectionOf(schoolPart, section)?.fields ?? [];
  const strangers = strangersIn(turn, fields, inputs);
  if (strangers) return openSchoolPage(turn, place, { errors: strangers, typed: inputs, base });
  const saved = await changePart(turn, { kind: 'savePage', section, item: item ?? null, base, input: inputs });
  if (!saved.ok) return mayTryAgain(saved.error) ? openSchoolPage(turn, place, { ...faultOf(saved.error), typed: inputs, base }) : saved;
  if (saved.value.conflicts.length > 0) {
    const errors = whatStands(turn, fields, saved.value.conflicts);
    return openSchoolPage(turn, place, { errors, typed: typedOnly(inputs, errors) });
  }
  if (next === 'sluit') return ok(await showSchoolPart(turn, 'De voorbereiding is bewaard.'));
  if (next === 'lijst') return openSchoolPage(turn, { section });
  // The version of the page that was pressed, so that a second click finds the item of the first.
  if (next === 'nog-een') return addSchoolItem(turn, { section, base });
  const ids = sectionsFor(schoolPart, schoolReaderOf(turn.actor, turn.actor)).map(({ id }) => id);
  return openSchoolPage(turn, { section: ids[ids.indexOf(section) + (next === 'volgende' ? 1 : -1)] ?? section });
}

/** Adds an item to a repeating section of the school's form and opens it. */
export async function addSchoolItem(
  turn: Turn,
  { section, base }: { readonly section: string; readonly base: number },
): Promise<Result<Output, Refusal>> {
  const added = await changePart(turn, { kind: 'addItem', section, base });
  return added.ok ? openSchoolPage(turn, { section, item: added.value.item ?? undefined }) : added;
}

/** Takes an item out of a repeating section of the school's form. */
export async function removeSchoolItem(
  turn: Turn,
  place: { readonly section: string; readonly item: string; readonly base: number },
): Promise<Result<Output, Refusal>> {
  const removed = await changePart(turn, { kind: 'removeItem', ...place });
  return removed.ok ? openSchoolPage(turn, { section: place.section }, { notice: 'Weggehaald.' }) : removed;
}

async function loadPart({ actor, services }: Turn): Promise<SchoolPart> {
  const stored = await services.store.schoolparts.get(actor.tenantId, actor.schoolId);
  return stored?.value ?? emptySchoolPart(actor.tenantId, actor.schoolId);
}

async function changePart(turn: Turn, event: SchoolPartEvent): Promise<Result<SchoolPartOutcome, TrajectRefusal>> {
  const { actor, services, now } = turn;
  const parts = services.store.schoolparts;
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const stored = await parts.get(actor.tenantId, actor.schoolId);
    const reader: Reader = schoolReaderOf(actor, actor);
    const outcome = applySchoolPartEvent(stored?.value ?? emptySchoolPart(actor.tenantId, actor.schoolId), event, reader, now);
    if (!outcome.ok || !outcome.value.saved) return outcome;
    const { part } = outcome.value;
    const saved = await orNotSaved<Result<unknown, unknown>>(turn, 'voorbereiding bewaren', () =>
      stored ? parts.replace(actor.tenantId, actor.schoolId, part, stored.revision) : parts.create(actor.tenantId, actor.schoolId, part),
    );
    if (!saved.ok) return saved;
    if (saved.value.ok) return outcome;
  }
  return refuse('gelijktijdig', 'Meer mensen bewaren dit tegelijk. Er is niets van jou bewaard. Probeer het over een minuut opnieuw.');
}

function buttonsFor(page: FormPage): readonly (CardPart | undefined)[] {
  const { base } = page;
  const section = page.section.id;
  const save = (next: 'sluit' | 'volgende' | 'vorige' | 'lijst' | 'nog-een', title: string, primary = false) =>
    button('school.bewaar', title, { section, ...(page.item ? { item: page.item.key } : {}), base, next }, { inputs: true, primary });
  if (page.item) {
    return [
      save('lijst', 'Klaar', true),
      save('nog-een', `Nog een ${page.section.repeat?.itemName}`),
      button('school.item-weg', 'Weghalen', { section, item: page.item.key, base }),
    ];
  }
  const last = page.sectionIndex === page.sectionCount - 1;
  return [
    last ? undefined : save('volgende', 'Volgende', true),
    page.sectionIndex > 0 ? save('vorige', 'Vorige') : undefined,
    save('sluit', 'Bewaren en sluiten', last),
  ];
}

function listPage(page: ListPage, frame: FormFrame, from: number) {
  const section = page.section.id;
  const ids = schoolPart.map(({ id }) => id);
  const beside = (offset: 1 | -1) => ids[ids.indexOf(section) + offset];
  const next = beside(1);
  const previous = beside(-1);
  const list: ListView = {
    from,
    nameOf: (item) => item.title,
    open: (item) => button('school.open', `${item.title} openen`, { section, item: item.key }),
    turnTo: (start, title) => button('school.open', title, { section, from: start }),
  };
  return listCard(page, frame, list, [
    page.mayAdd ? button('school.item-nieuw', `Nieuw: ${page.section.repeat?.itemName}`, { section, base: page.base }) : undefined,
    next ? button('school.open', 'Volgende', { section: next }, { primary: true }) : undefined,
    previous ? button('school.open', 'Vorige', { section: previous }) : undefined,
    button('school.lezen', 'Sluiten', {}),
  ]);
}
