import type { Log } from '../app.ts';
import type { Contact } from '../people/contact.ts';
import type { Collection } from '../shared/collection.ts';
import type { TeamsDoor } from './adapter.ts';
import { cardMessage } from './card-message.ts';
import { kindOf } from './on-error.ts';
import type { Send } from './turn.ts';

/** Sending through Teams, with the newest reference to the person's chat. */
export const sendThroughTeams = (door: TeamsDoor, contacts: Collection<Contact>, log: Log): Send =>
  async function send(tenant, to, card) {
    try {
      const contact = await contacts.get(tenant, to);
      if (!contact) return false;
      const { serviceUrl, channelId, conversationId, botId, userId } = contact.value.reference;
      const reference = {
        serviceUrl,
        channelId,
        bot: { id: botId, name: 'Basiswijzer' },
        user: { id: userId, name: '' },
        conversation: { id: conversationId, isGroup: false, conversationType: 'personal', name: '' },
      };
      await door.reopen(reference, async (context) => {
        await context.sendActivity(cardMessage(card));
      });
      return true;
    } catch (error) {
      log.warn({ kind: kindOf(error), to }, 'bericht niet bezorgd');
      return false;
    }
  };
