import type { TrajectSummary } from '../../src/traject/view.ts';
import { listRow } from '../form-card.ts';
import { button, type CardJson, card, heading, small, strong, text } from '../kit.ts';
import { countLine } from '../list-count.ts';

/** How many trajecten one card lists. */
export const LIST_SIZE = 8;

/** A row of the list, and what a tap on it opens: nothing for those who may only know that it is there. */
export interface TrajectRow extends TrajectSummary {
  readonly opens: 'traject.open' | 'zienswijze.open' | undefined;
}

/** A part of someone's trajecten: pseudonym, step and state of each, to open by a tap. */
export interface TrajectList {
  readonly rows: readonly TrajectRow[];
  readonly from: number;
  readonly total: number;
}

/** The overview "mijn trajecten", with what just happened on top. */
export function trajectListCard({ rows, from, total }: TrajectList, notice?: string): CardJson {
  const until = from + rows.length;
  return card(
    [
      heading('Mijn trajecten'),
      notice ? strong(notice) : undefined,
      total === 0
        ? text('Je hebt nog geen trajecten.')
        : countLine({ from, until, total }, LIST_SIZE, { one: 'traject', many: 'trajecten' }),
      total > LIST_SIZE ? small('Typ een code, zoals 4H-017, om er meteen een te openen.') : undefined,
      ...rows.map((row) =>
        listRow(
          row.pseudonym,
          `${row.stepLabel}. ${row.stateLabel}.`,
          row.opens && button(row.opens, `${row.pseudonym} openen`, { trajectId: row.id }),
        ),
      ),
    ],
    [
      until < total ? button('traject.mijn', 'Volgende', { from: until }) : undefined,
      from > 0 ? button('traject.mijn', 'Vorige', { from: Math.max(0, from - LIST_SIZE) }) : undefined,
      button('traject.nieuw', 'Start een traject', {}),
    ],
  );
}
