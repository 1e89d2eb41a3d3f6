import { type Activity, CardFactory, MessageFactory } from 'botbuilder';
import type { CardJson } from '../../cards/kit.ts';

/** A card as a message of its own. Text and card in one activity would be split by Teams, after which the card can no longer be updated. */
export const cardMessage = (card: CardJson): Partial<Activity> => MessageFactory.attachment(CardFactory.adaptiveCard(card));
