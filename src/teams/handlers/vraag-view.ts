import { Temporal } from 'temporal-polyfill';
import type { CardJson } from '../../../cards/kit.ts';
import {
  VRAGEN_PER_CARD,
  type VraagView,
  vraagCard,
  vraagStateCard,
  vragenListCard,
  withdrawnCard,
} from '../../../cards/vragen/vraag-card.ts';
import { can } from '../../dossier/access.ts';
import type { LoadedPack } from '../../norm/load-pack.ts';
import { dutchMoment } from '../../shared/dutch.ts';
import type { PersonId } from '../../shared/ids.ts';
import { atSchoolTerm, ofPersonTerm } from '../../storage/shapes.ts';
import type { Option } from '../../traject/fields.ts';
import { holderOf, inOrder, type Vraag } from '../../vragen/vraag.ts';
import type { Output, Turn } from '../turn.ts';
import { nameOf } from './vraag-people.ts';
import { vraagSubject } from './vraag-store.ts';

/** How far a question is, in words; a person is named by `name`. */
export function stateOfVraag(vraag: Vraag, name: (person: PersonId) => string): string {
  switch (vraag.state) {
    case 'open':
      return 'Open: nog niet opgepakt.';
    case 'opgepakt':
      return `Opgepakt door ${name(vraag.pickedBy)}.`;
    case 'beantwoord':
      return `Beantwoord door ${name(vraag.answeredBy)}.`;
    case 'ingetrokken':
      return 'Ingetrokken.';
  }
}

/** The norm items of a school as options, by name. */
export const itemOptions = (pack: LoadedPack): readonly Option[] =>
  pack.items.map(({ id, title }) => ({ value: id, label: title })).sort((a, b) => a.label.localeCompare(b.label, 'nl'));

const titleFor = (turn: Turn, { by }: Vraag): string => (by === turn.actor.personId ? 'Je vraag' : `Vraag van ${nameOf(turn, by)}`);

const askedAt = ({ now }: Turn, { askedAt }: Vraag): string => dutchMoment(Temporal.Instant.from(askedAt), now);

function viewOf(turn: Turn, vraag: Exclude<Vraag, { state: 'ingetrokken' }>): VraagView {
  const { actor, services } = turn;
  const { pack } = services.normOf(actor.schoolId);
  const may = (ability: 'vraag.beantwoorden' | 'vraag.intrekken' | 'afspraak.beheren') => can(actor, ability, vraagSubject(vraag));
  const holder = holderOf(vraag);
  const isDone = vraag.state === 'beantwoord';
  return {
    vraagId: vraag.id,
    title: titleFor(turn, vraag),
    askedAt: askedAt(turn, vraag),
    text: vraag.text,
    state: stateOfVraag(vraag, (person) => nameOf(turn, person)),
    answer: isDone ? { text: vraag.answer, item: vraag.item === null ? undefined : pack.byId.get(vraag.item)?.title } : undefined,
    can: {
      withdraw: vraag.state === 'open' && may('vraag.intrekken'),
      pickUp: !isDone && holder !== actor.personId && may('vraag.beantwoorden'),
      answer: !isDone && may('vraag.beantwoorden'),
      makeAfspraak: isDone && may('afspraak.beheren'),
      seeAll: may('vraag.beantwoorden'),
    },
    follows: !isDone && vraag.by === actor.personId,
    holder: holder === null || holder === actor.personId ? undefined : holder,
  };
}

/** The card of a question for the actor. */
export const vraagCardFor = (turn: Turn, vraag: Vraag, notice?: string): CardJson =>
  vraag.state === 'ingetrokken' ? withdrawnCard('Deze vraag is ingetrokken.') : vraagCard(viewOf(turn, vraag), notice);

/** The card of a question that stays in the chat of who answers it. */
const vraagStateFor = (turn: Turn, vraag: Vraag): CardJson =>
  vraagStateCard(
    vraag.id,
    `vraag van ${nameOf(turn, vraag.by)}`,
    stateOfVraag(vraag, (person) => nameOf(turn, person)),
  );

/** A question as the answer, and its state in place of the card that was pressed. */
export const vraagOutput = (turn: Turn, vraag: Vraag, notice?: string): Output => ({
  answer: vraagCardFor(turn, vraag, notice),
  shared: vraagStateFor(turn, vraag),
});

/** More of a question does not fit on a line. */
const MOST_SHOWN = 80;

const beginOf = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN)}…` : line;
};

/**
 * A part of the actor's own questions, or of all questions of the school.
 * @param withText whether the beginning of each is shown: not on a card that stays in the chat
 */
export async function listVragen(turn: Turn, of: 'mijn' | 'alle', from: number, withText: boolean, notice?: string): Promise<Output> {
  const { actor, services } = turn;
  const term = of === 'mijn' ? ofPersonTerm(actor.personId) : atSchoolTerm(actor.schoolId);
  const found = (await services.store.vragen.find(actor.tenantId, term)).map(({ value }) => value);
  const mine = inOrder(found.filter((vraag) => vraag.schoolId === actor.schoolId && can(actor, 'vraag.zien', vraagSubject(vraag))));
  const start = from < mine.length ? from : 0;
  const rows = mine.slice(start, start + VRAGEN_PER_CARD).map((vraag) => ({
    vraagId: vraag.id,
    title: of === 'mijn' ? `Vraag van ${askedAt(turn, vraag)}` : `${nameOf(turn, vraag.by)}, ${askedAt(turn, vraag)}`,
    state: [stateOfVraag(vraag, (person) => nameOf(turn, person)), ...(withText ? [beginOf(vraag.text)] : [])].join(' '),
  }));
  return { answer: vragenListCard({ of, rows, from: start, total: mine.length, notice }) };
}
