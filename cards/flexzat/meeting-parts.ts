import type { OverlegId, TrajectId } from '../../src/shared/ids.ts';
import { listRow } from '../form-card.ts';
import { box, bullets, button, buttonRow, type CardPart, facts, heading, plain, small, strong, text } from '../kit.ts';

/** Someone on the list of a meeting, in words. Family goes by role: their names are on no card but their own. */
export interface PersonRow {
  readonly key: string;
  readonly name: string;
  /** "Mentor of coach. Verwacht." */
  readonly state: string;
  /** The link to this person's calendar file, for those who may have it, once there is something in it. */
  readonly agenda?: { readonly title: string; readonly url: string } | undefined;
}

/** What may be done with a meeting from its card. */
export interface MeetingRights {
  /** Changing moment and people. */
  readonly plan: boolean;
  /** Writing down who was there, which is possible until the meeting is cancelled. */
  readonly people: boolean;
}

/** A meeting as its card shows it. */
export interface MeetingView {
  readonly overlegId: OverlegId;
  readonly trajectId?: TrajectId | undefined;
  /** "Flex-ZAT 4H-017" or "Meta-overleg 2026-2027". */
  readonly title: string;
  /** "Gepland", "Nog geen moment", "Geannuleerd", "Geweest". */
  readonly state: string;
  /** "di 1 december van 09:30 tot 10:15", once a moment is chosen. */
  readonly moment?: string | undefined;
  readonly place: string;
  readonly chair: string;
  /** What must be done before it can be planned, in sentences. */
  readonly openPoints: readonly string[];
  readonly proposals: readonly { readonly start: string; readonly label: string }[];
  /** Whether the proposals are to move a planned meeting. */
  readonly moving: boolean;
  /** The first of the people, and how many there are in all. */
  readonly people: readonly PersonRow[];
  readonly total: number;
  readonly rights: MeetingRights;
}

/** Where and when, with what happened just now on top. */
export const headParts = (view: MeetingView, notice?: string): readonly CardPart[] => [
  heading(view.title),
  ...(notice ? [strong(notice)] : []),
  small(`${view.state}.`),
  facts([...(view.moment ? [['Wanneer', view.moment] as const] : []), ['Waar', view.place] as const, ['Voorzitter', view.chair] as const]),
];

/** What still stands in the way, and the moments to choose from. The old moment stands until another is chosen. */
export const choiceParts = (view: MeetingView): readonly CardPart[] => [
  ...(view.openPoints.length > 0
    ? [box([strong('Dit is nog nodig voordat het vaststaat:'), bullets(view.openPoints.map(plain))], 'warning')]
    : []),
  ...(view.proposals.length > 0 && view.rights.plan
    ? [
        heading(view.moving ? 'Kies een nieuw moment' : 'Kies een moment', 2),
        ...(view.moving ? [text('Het oude moment blijft staan tot je kiest.')] : []),
        buttonRow(view.proposals.map(({ start, label }) => button('overleg.kies', label, { overlegId: view.overlegId, start }))),
      ]
    : []),
];

/** A person, with the link to the own calendar file; opened by a tap where there is something to change. */
export const personParts = (person: PersonRow, open?: CardPart): readonly CardPart[] => [
  listRow(person.name, person.state, open),
  ...(person.agenda ? [{ ...small(`[${plain(person.agenda.title)}](${person.agenda.url})`), spacing: 'None' }] : []),
];

/** What can be done with a meeting as it now is. */
export const meetingButtons = ({
  overlegId,
  trajectId,
  rights,
  moment,
  proposals,
  moving,
}: MeetingView): readonly (CardPart | undefined)[] => [
  rights.plan ? button('overleg.momenten', momentsTitle(moment, proposals.length), { overlegId }) : undefined,
  rights.plan && moving && proposals.length > 0 ? button('overleg.laat-staan', 'Laat staan', { overlegId }) : undefined,
  rights.people ? button('overleg.deelnemers', 'Deelnemers', { overlegId }) : undefined,
  rights.plan ? button('overleg.annuleren', 'Overleg annuleren', { overlegId }) : undefined,
  trajectId && rights.people && proposals.length === 0 ? button('traject.open', 'Naar het traject', { trajectId }) : undefined,
  proposals.length === 0 || !rights.plan ? button('overleg.mijn', 'Mijn overleggen', {}) : undefined,
];

const momentsTitle = (moment: string | undefined, offered: number): string => {
  if (offered > 0) return 'Andere momenten';
  return moment ? 'Verzetten' : 'Zoek momenten';
};
