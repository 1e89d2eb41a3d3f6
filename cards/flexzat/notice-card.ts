import type { OverlegId } from '../../src/shared/ids.ts';
import { button, type CardJson, card, heading, link, strong, text } from '../kit.ts';

/** What a member of staff is told about a meeting. */
export interface MeetingNotice {
  readonly overlegId: OverlegId;
  /** "flex-ZAT 4H-017" or "meta-overleg 2026-2027". */
  readonly title: string;
  /** "Gepland." */
  readonly what: string;
  readonly moment: string;
  /** The reader's own calendar file, when they still have one. */
  readonly agenda?: { readonly title: string; readonly url: string } | undefined;
  /** Whether the reader is still invited, and so may open the meeting, although there is no file to hand out. */
  readonly mayOpen?: boolean;
}

/** A message about a meeting in someone's own chat. It stays there, so it says kind, code, moment and nothing more. */
export const meetingNoticeCard = ({ overlegId, title, what, moment, agenda, mayOpen = agenda !== undefined }: MeetingNotice): CardJson =>
  card(
    [heading(`Basiswijzer: ${title}`), text(what), strong(moment)],
    [
      agenda ? link(agenda.title, agenda.url) : undefined,
      mayOpen ? button('overleg.open', 'Bekijk het overleg', { overlegId }) : undefined,
    ],
  );
