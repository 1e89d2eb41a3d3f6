import type { OverlegId } from '../../src/shared/ids.ts';
import { listRow } from '../form-card.ts';
import { button, type CardJson, card, heading, text } from '../kit.ts';
import { countLine } from '../list-count.ts';

/** How many meetings one card lists. */
export const MEETINGS_PER_CARD = 8;

/** A part of someone's meetings: what and when, to open by a tap. */
export interface MeetingList {
  readonly rows: readonly { readonly overlegId: OverlegId; readonly title: string; readonly state: string }[];
  readonly from: number;
  readonly total: number;
  readonly rights: { readonly plan: boolean; readonly meta: boolean };
}

/** The overview "mijn overleggen". */
export function meetingListCard({ rows, from, total, rights }: MeetingList): CardJson {
  const until = from + rows.length;
  return card(
    [
      heading('Mijn overleggen'),
      total === 0
        ? text('Je hebt nog geen overleggen.')
        : countLine({ from, until, total }, MEETINGS_PER_CARD, { one: 'overleg', many: 'overleggen' }),
      ...rows.map(({ overlegId, title, state }) => listRow(title, state, button('overleg.open', `${title} openen`, { overlegId }))),
    ],
    [
      until < total ? button('overleg.mijn', 'Volgende', { from: until }) : undefined,
      from > 0 ? button('overleg.mijn', 'Vorige', { from: Math.max(0, from - MEETINGS_PER_CARD) }) : undefined,
      rights.plan ? button('overleg.nieuw', 'Flex-ZAT plannen', {}) : undefined,
      rights.meta ? button('meta.open', 'Meta-overleg', {}) : undefined,
      button('traject.mijn', 'Mijn trajecten', { from: 0 }),
    ],
  );
}
