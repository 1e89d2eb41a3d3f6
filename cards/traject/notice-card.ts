import type { Traject } from '../../src/traject/traject.ts';
import { button, type CardJson, card, heading, text } from '../kit.ts';

/**
 * A message about a traject in someone's own chat. It stays there, so it says code and occasion and nothing more.
 * @param ask with `zienswijze` the button leads to the own view only
 */
export const trajectNoticeCard = (traject: Pick<Traject, 'id' | 'pseudonym'>, message: string, ask?: 'zienswijze'): CardJson =>
  card(
    [heading(`Basiswijzer: ${traject.pseudonym}`), text(message)],
    [
      ask
        ? button('zienswijze.open', 'Geef je zienswijze', { trajectId: traject.id }, { primary: true })
        : button('traject.open', 'Open het traject', { trajectId: traject.id }, { primary: true }),
    ],
  );
