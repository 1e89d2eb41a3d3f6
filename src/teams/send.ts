import type { CardJson } from '../../cards/kit.ts';
import type { Contact } from '../people/contact.ts';
import type { TeamsDoor } from './adapter.ts';
import { cardMessage } from './card-message.ts';
import { ConnectorFailure, type SendFailure } from './connector-failure.ts';

/** What became of a message: sent, with the id under which Teams keeps it, or the reason why not. */
export type SendResult = { readonly kind: 'verzonden'; readonly activityId: string } | SendFailure;

/**
 * Sends a card to a chat that the bot was in before, and says what became of it. An address that the door does not trust is never called, and counts
 * as a chat that is blocked: the person must write to the bot again. Anything thrown is a bug of ours; whether something was sent is unknown then.
 */
export const sendCard = (door: Pick<TeamsDoor, 'trusts' | 'reopen'>) =>
  async function send({ reference }: Pick<Contact, 'reference'>, card: CardJson): Promise<SendResult> {
    const { serviceUrl, channelId, conversationId, botId, userId } = reference;
    if (!door.trusts(serviceUrl)) return { kind: 'geblokkeerd', code: 'serviceUrl' };
    const chat = {
      serviceUrl,
      channelId,
      bot: { id: botId, name: 'Basiswijzer' },
      user: { id: userId, name: '' },
      conversation: { id: conversationId, isGroup: false, conversationType: 'personal', name: '' },
    };
    let activityId: string | undefined;
    try {
      await door.reopen(chat, async (context) => {
        activityId = (await context.sendActivity(cardMessage(card)))?.id;
      });
    } catch (error) {
      if (error instanceof ConnectorFailure) return error.failure;
      throw error;
    }
    return activityId ? { kind: 'verzonden', activityId } : { kind: 'onbekend' };
  };
