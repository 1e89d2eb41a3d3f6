import type { CardPart } from './kit.ts';
import { small } from './kit.ts';

/** A part of a list: where it starts and ends, and how long the list is. */
interface ListPart {
  readonly from: number;
  readonly until: number;
  readonly total: number;
}

/** What the rows of a list are: one of them, and more of them. */
interface Noun {
  readonly one: string;
  readonly many: string;
}

/** The line above a list: how many there are, or which of them are shown when they do not fit on one card of `most` rows. */
export const countLine = ({ from, until, total }: ListPart, most: number, { one, many }: Noun): CardPart => {
  if (total > most) return small(`${from + 1} tot en met ${until} van ${total} ${many}.`);
  return small(total === 1 ? `Eén ${one}.` : `${total} ${many}.`);
};
