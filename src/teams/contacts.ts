import { createHash } from 'node:crypto';
import type { Services } from '../app.ts';
import type { Contact } from '../people/contact.ts';
import type { InboundActivity } from './activity.ts';
import type { Sender } from './front.ts';

/** What contacts are kept with. */
type Parts = Pick<Services, 'store' | 'directory'>;

/** The key of a chat in the store: the person for a 1:1 chat, else a digest of the conversation id, which holds characters that no file name may. */
const contactId = (sender: Sender): string =>
  sender.place === 'personal' ? sender.personId : `groep-${createHash('sha256').update(sender.chat).digest('hex').slice(0, 40)}`;

/** Only those whom a school knows leave a trace. */
const isKnown = (services: Parts, sender: Sender): boolean => services.directory.findActor(sender.tenantId, sender.personId) !== undefined;

/** Keeps the newest reference to someone's own chat, to send to later. Nothing is kept of groups and of people whom no school knows. */
export async function rememberChat(services: Parts, activity: InboundActivity, sender: Sender): Promise<void> {
  if (sender.place === 'personal' && isKnown(services, sender)) await save(services, activity, sender, false);
}

/**
 * Whether to welcome now: true for exactly one of the several activities that an installation sends, which the store's compare-and-set decides.
 * Nothing is kept of people whom no school knows; for them the installation itself counts and what comes along with it does not.
 */
export async function claimWelcome(services: Parts, activity: InboundActivity, sender: Sender | undefined): Promise<boolean> {
  if (sender && isKnown(services, sender)) return save(services, activity, sender, true);
  return activity.type === 'installationUpdate';
}

/** Forgets a chat when the bot is removed from it, so that nothing is sent there any more and a new installation is welcomed again. */
export const forgetChat = (services: Parts, sender: Sender): Promise<void> =>
  services.store.contacten.remove(sender.tenantId, contactId(sender));

/** More often than this a save never meets another in between. */
const MAX_TRIES = 5;

/** Saves the newest reference; resolves with whether this call was the one that claimed the welcome. */
async function save({ store }: Parts, activity: InboundActivity, sender: Sender, welcome: boolean): Promise<boolean> {
  const id = contactId(sender);
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const stored = await store.contacten.get(sender.tenantId, id);
    const welcomed = stored?.value.welcomed ?? false;
    const fresh = contactOf(activity, sender, welcome || welcomed);
    const claims = welcome && !welcomed;
    if (stored && !claims && sameReference(stored.value, fresh)) return false;
    const saved = stored
      ? await store.contacten.replace(sender.tenantId, id, fresh, stored.revision)
      : await store.contacten.create(sender.tenantId, id, fresh);
    if (saved.ok) return claims;
  }
  return false;
}

const contactOf = (activity: InboundActivity, sender: Sender, welcomed: boolean): Contact => ({
  schemaVersion: 1,
  tenantId: sender.tenantId,
  personId: sender.place === 'personal' ? sender.personId : null,
  reference: {
    serviceUrl: activity.serviceUrl,
    channelId: activity.channelId,
    conversationId: activity.conversation.id,
    botId: activity.recipient.id,
    userId: activity.from.id,
  },
  welcomed,
  blocked: false,
});

const sameReference = ({ reference: a, blocked }: Contact, { reference: b }: Contact): boolean =>
  !blocked && a.serviceUrl === b.serviceUrl && a.conversationId === b.conversationId && a.botId === b.botId && a.userId === b.userId;
