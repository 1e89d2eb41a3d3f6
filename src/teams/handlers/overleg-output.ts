import { meetingCard, meetingStateCard } from '../../../cards/flexzat/meeting-card.ts';
import type { CardJson } from '../../../cards/kit.ts';
import { metaCard } from '../../../cards/metaoverleg/meta-card.ts';
import type { Overleg } from '../../flexzat/overleg.ts';
import type { Output, Turn } from '../turn.ts';
import { metaView } from './meta-view.ts';
import { meetingView } from './overleg-view.ts';
import { momentWords, stateWords, titleOf } from './overleg-words.ts';

/** The card of a meeting for the actor. */
export function overlegCard(turn: Turn, overleg: Overleg, notice?: string): CardJson {
  const view = meetingView(turn, overleg);
  return overleg.schoolYear ? metaCard(metaView(turn, overleg.schoolYear, overleg.participants), view, notice) : meetingCard(view, notice);
}

/** The card of a meeting that stays in the chat: code, moment and state. */
export const overlegState = ({ now }: Turn, overleg: Overleg): CardJson =>
  meetingStateCard({
    overlegId: overleg.id,
    title: titleOf(overleg),
    state: stateWords(overleg, now),
    moment: momentWords(overleg, now),
  });

/** The card of a meeting as the answer, and its state in place of the card that was pressed. */
export const overlegOutput = (turn: Turn, overleg: Overleg, notice?: string): Output => ({
  answer: overlegCard(turn, overleg, notice),
  shared: overlegState(turn, overleg),
});
