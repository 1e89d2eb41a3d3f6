import type { Refusal } from '../../src/shared/refusal.ts';
import { button, type CardJson } from '../kit.ts';
import { refusalCard } from '../messages.ts';

/** A no to a button or a question about meetings, with the way to one's own meetings. */
export const meetingRefusalCard = (refusal: Refusal): CardJson => refusalCard(refusal, [button('overleg.mijn', 'Mijn overleggen', {})]);
