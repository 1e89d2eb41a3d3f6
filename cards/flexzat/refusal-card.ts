import type { Refusal } from '../../src/shared/refusal.ts';
import { button, type CardJson, card, strong } from '../kit.ts';

/** A no to a button or a question about meetings, with the way to one's own meetings. */
export const meetingRefusalCard = ({ text }: Refusal): CardJson =>
  card([strong(text)], [button('overleg.mijn', 'Mijn overleggen', {}), button('traject.mijn', 'Mijn trajecten', { from: 0 })]);
