import type { TurnState } from '@microsoft/teams-ai';
// The class alone: the package as a whole loads planners, models and a tokenizer, which take a good part of the start and are used for nothing here.
import { Application } from '@microsoft/teams-ai/lib/Application.js';
import { ActivityTypes, type TurnContext } from 'botbuilder';
import { welcomeCard } from '../../cards/messages.ts';
import type { App } from '../app.ts';
import { personIdSchema, tenantIdSchema } from '../shared/ids.ts';
import { activitySchema, type InboundActivity, placeOf, tenantOf, textWithoutBot } from './activity.ts';
import { cardMessage } from './card-message.ts';
import { claimWelcome, forgetChat, rememberChat } from './contacts.ts';
import type { Sender } from './front.ts';
import { answerInvoke } from './invoke.ts';
import { bestEffort } from './on-error.ts';

/** The activity of a turn as the guard checked it. It passed once already, so a failure here is a bug. */
const checked = (context: TurnContext): InboundActivity => context.turnState.get(ACTIVITY) ?? activitySchema.parse(context.activity);

/** Who sent an activity, or undefined when Teams vouches for no one: guests in a meeting, other bots, senders without a tenant. */
export function senderOf(activity: InboundActivity, delivery?: string): Sender | undefined {
  const tenantId = tenantIdSchema.safeParse(tenantOf(activity));
  const personId = personIdSchema.safeParse(activity.from.aadObjectId);
  if (!tenantId.success || !personId.success) return undefined;
  return { tenantId: tenantId.data, personId: personId.data, place: placeOf(activity), chat: activity.conversation.id, delivery };
}

/** Under which name a turn carries its activity as the guard checked it. */
export const ACTIVITY = 'basiswijzer.activity';

/** Under which name a turn carries the key of its delivery. */
export const DELIVERY = 'basiswijzer.delivery';

/**
 * The routes of the bot on the Teams SDK. The SDK's own typing timer (one for all users), mention removal (throws on odd activities), card
 * actions (leak a private answer to everyone once a card has `refresh`) and state (last write wins) are left unused on purpose.
 */
export function createBot(app: App): Application<TurnState> {
  const bot = new Application<TurnState>({ startTypingTimer: false, removeRecipientMention: false });

  const on = (
    types: readonly string[],
    handle: (app: App, context: TurnContext, activity: InboundActivity, sender: Sender | undefined) => Promise<void>,
    invoke = false,
  ) =>
    bot.addRoute(
      async (context) => types.includes(context.activity.type),
      async (context) => {
        const activity = checked(context);
        await handle(app, context, activity, senderOf(activity, context.turnState.get<string>(DELIVERY)));
      },
      invoke,
    );
  on([ActivityTypes.Invoke], answerInvoke, true);
  on([ActivityTypes.Message], answerMessage);
  on([ActivityTypes.MessageUpdate, ActivityTypes.MessageDelete], noteChange);
  on([ActivityTypes.InstallationUpdate, ActivityTypes.ConversationUpdate], noteInstallation);
  return bot;
}

/** An edited or removed message is never carried out again: what it led to stands, and its text is kept nowhere. */
async function noteChange({ services }: App, _context: TurnContext, { type }: InboundActivity, sender: Sender | undefined): Promise<void> {
  services.log.info({ event: type, by: sender?.personId, tenant: sender?.tenantId }, 'bericht veranderd');
}

function isCard(attachment: unknown): boolean {
  const kind: unknown = attachment instanceof Object ? Reflect.get(attachment, 'contentType') : undefined;
  return typeof kind === 'string' && kind.startsWith('application/vnd.microsoft.card.');
}

/** A card that somebody put in the chat from the compose box, without a word: nothing is asked. Some clients mark its place in the text. */
const isOnlyCard = (activity: InboundActivity): boolean =>
  Array.isArray(activity.attachments) &&
  activity.attachments.some(isCard) &&
  textWithoutBot(activity)
    .replace(/<[^<>]{0,300}>/g, ' ')
    .trim() === '';

async function answerMessage(app: App, context: TurnContext, activity: InboundActivity, sender: Sender | undefined): Promise<void> {
  if (isOnlyCard(activity)) return;
  const { front, services } = app;
  // A channel shows no typing, and the Playground loses the answer that follows it there.
  const showsTyping = activity.conversation.conversationType !== 'channel';
  const typing = showsTyping && bestEffort(services.log, 'typing', () => context.sendActivity({ type: ActivityTypes.Typing }));
  if (sender) await bestEffort(services.log, 'chat onthouden', () => rememberChat(services, activity, sender));
  // A button in a client that does not know Action.Execute comes in as a message with a value and no text.
  const isPress = activity.value !== undefined && !activity.text?.trim();
  const output = await (isPress ? front.press(sender, undefined, undefined) : front.say(sender, textWithoutBot(activity)));
  // The indicator must not arrive after the answer: it would stay on the screen.
  await typing;
  if (output) await context.sendActivity(cardMessage(output.answer));
}

async function noteInstallation(app: App, context: TurnContext, activity: InboundActivity, sender: Sender | undefined): Promise<void> {
  const { services } = app;
  const about = (members: InboundActivity['membersAdded']) => members.some(({ id }) => id === activity.recipient.id);
  const isInstallation = activity.type === ActivityTypes.InstallationUpdate;
  if ((isInstallation && activity.action?.startsWith('remove')) || about(activity.membersRemoved)) {
    if (sender) await forgetChat(services, sender);
    return;
  }
  if (!isInstallation && !about(activity.membersAdded)) return;
  let first = isInstallation;
  await bestEffort(services.log, 'chat onthouden', async () => {
    first = await claimWelcome(services, activity, sender);
  });
  if (first) await context.sendActivity(cardMessage(welcomeCard(placeOf(activity))));
}
