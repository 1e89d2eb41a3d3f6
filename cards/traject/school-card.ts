import type { DossierLine } from '../../src/traject/field-text.ts';
import { button, type CardJson, card, facts, heading, strong, text } from '../kit.ts';

/** What a school has in order before any traject, to read. */
export const schoolPartCard = (
  school: string,
  groups: readonly { readonly title: string; readonly lines: readonly DossierLine[] }[],
  mayWrite: boolean,
  notice?: string,
): CardJson =>
  card(
    [
      heading(`Voorbereiding van ${school}`),
      notice ? strong(notice) : undefined,
      text('Dit heeft je school op orde, voor alle trajecten samen. De coördinator houdt het bij.'),
      ...groups.flatMap(({ title, lines }) => [heading(title, 2), facts(lines.map((line) => [line.label, line.text]))]),
    ],
    [
      mayWrite ? button('school.open', 'Invullen', {}, { primary: true }) : undefined,
      button('traject.mijn', 'Mijn trajecten', { from: 0 }),
    ],
  );
