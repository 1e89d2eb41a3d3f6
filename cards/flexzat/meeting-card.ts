import { dutchNumber } from '../../src/shared/dutch.ts';
import type { OverlegId } from '../../src/shared/ids.ts';
import { button, type CardJson, card, heading, small, strong } from '../kit.ts';
import { choiceParts, headParts, type MeetingView, meetingButtons, personParts } from './meeting-parts.ts';

/**
 * A meeting for one of its people, as a private answer: with names and links, so never sent as a message.
 * @param notice what just happened, such as "Het overleg is gepland."
 */
export const meetingCard = (view: MeetingView, notice?: string): CardJson =>
  card(
    [
      ...headParts(view, notice),
      ...choiceParts(view),
      heading('Wie er bij zijn', 2),
      ...view.people.flatMap((person) => personParts(person)),
      view.total > view.people.length ? small(othersLine(view)) : undefined,
      view.moment && view.rights.plan
        ? small('Basiswijzer stuurt geen e-mail. Stuur ouders, leerling en mensen van buiten zelf hun link.')
        : undefined,
    ],
    meetingButtons(view),
  );

const othersLine = ({ total, people, rights }: MeetingView): string => {
  const more = total - people.length;
  return `En nog ${dutchNumber(more)} ${more === 1 ? 'ander' : 'anderen'}.${rights.people ? ' Kies Deelnemers om iedereen te zien.' : ''}`;
};

/** Where a meeting stands, for the chat: code, moment and state, and nothing about who is there. */
export const meetingStateCard = (view: {
  readonly overlegId: OverlegId;
  readonly title: string;
  readonly state: string;
  readonly moment?: string | undefined;
}): CardJson =>
  card(
    [heading(view.title), small(`${view.state}.`), view.moment ? strong(view.moment) : undefined],
    [
      button('overleg.open', 'Bekijk het overleg', { overlegId: view.overlegId }, { primary: true }),
      button('overleg.mijn', 'Mijn overleggen', {}),
    ],
  );
