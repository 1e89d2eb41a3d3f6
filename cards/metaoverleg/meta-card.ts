import type { OverlegId } from '../../src/shared/ids.ts';
import { choiceParts, headParts, type MeetingView, meetingButtons } from '../flexzat/meeting-parts.ts';
import { bullets, button, type CardJson, type CardPart, card, facts, heading, plain, small, strong, text } from '../kit.ts';

/** What every card about the yearly meeting shows, planned or not. Family goes by role, never by name. */
export interface MetaView {
  /** "Meta-overleg 2026-2027". */
  readonly title: string;
  /** In which days it is best held, or why those are not known: a sentence. */
  readonly period: string;
  /** Who is invited by the norm, by role: "Mentoren", "Sanne de Vries en Noor Smit". */
  readonly invitees: readonly (readonly [string, string])[];
  readonly agenda: readonly { readonly title: string; readonly question: string }[];
  /** On which topics the norm had no answer, counted: "Rekenen: 5 keer". */
  readonly unanswered: readonly string[];
}

const intro = text(
  'In het meta-overleg kijkt de school met ouders, leerlingen en partners terug op de samenwerking. Het gaat nooit over één leerling.',
);

const detailParts = ({ period, invitees, agenda, unanswered }: MetaView): readonly CardPart[] => [
  heading('Periode', 2),
  text(plain(period)),
  heading('Wie worden uitgenodigd', 2),
  facts(invitees),
  { type: 'ActionSet', spacing: 'Medium', actions: [{ type: 'Action.ToggleVisibility', title: 'Agenda', targetElements: ['agenda'] }] },
  {
    type: 'Container',
    id: 'agenda',
    isVisible: false,
    style: 'emphasis',
    items: [
      strong('Hier praten jullie over'),
      bullets(agenda.map(({ title, question }) => `**${plain(title)}**: ${plain(question)}`)),
      ...(unanswered.length > 0 ? [strong('Hier had de norm dit schooljaar geen antwoord op'), bullets(unanswered.map(plain))] : []),
    ],
  },
];

/** The yearly meeting that nobody started on yet: when it is due, who comes, and a button to find moments. The id is fresh. */
export const metaNotPlannedCard = (view: MetaView, overlegId: OverlegId, notice?: string): CardJson =>
  card(
    [heading(view.title), notice ? strong(notice) : undefined, small('Nog niet gepland.'), intro, ...detailParts(view)],
    [button('meta.plan', 'Zoek momenten', { overlegId }, { primary: true }), button('overleg.mijn', 'Mijn overleggen', {})],
  );

/** The yearly meeting as it stands: moments to choose from, or when it is. Names of parents and pupils are not on it, so it may stay in the chat. */
export const metaCard = (view: MetaView, meeting: MeetingView, notice?: string): CardJson =>
  card(
    [
      ...headParts(meeting, notice),
      meeting.moment && meeting.rights.plan ? small('De agenda-bestanden voor iedereen staan bij Deelnemers.') : undefined,
      ...choiceParts(meeting),
      ...detailParts(view),
    ],
    meetingButtons(meeting),
  );
