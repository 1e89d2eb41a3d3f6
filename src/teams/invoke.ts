import { setTimeout as pause } from 'node:timers/promises';
import { ActivityTypes, type TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import type { CardJson } from '../../cards/kit.ts';
import { noticeCard } from '../../cards/messages.ts';
import type { App } from '../app.ts';
import type { InboundActivity } from './activity.ts';
import { cardMessage } from './card-message.ts';
import { COMPOSE_QUERY, composeMessage, composeResult, isFromComposeBox, readComposeQuery } from './compose-extension.ts';
import type { Words } from './deliveries.ts';
import type { Sender } from './front.ts';
import { bestEffort, onError } from './on-error.ts';
import { TOO_FAST } from './rate-limit.ts';

const cardAction = z.looseObject({ action: z.looseObject({ type: z.string().optional(), verb: z.unknown(), data: z.unknown() }) });
const CARD_ACTION = 'adaptiveCard/action';
const FAILED = 'Dit is niet gelukt. Probeer het over een minuut opnieuw.';
const STILL_BUSY = 'Dit duurt langer dan normaal. Wacht even en druk dan opnieuw. Er gaat niets dubbel.';
const SAVED_BEFORE = 'Dit is bewaard, net voor een storing. Typ “mijn trajecten” of “mijn overleggen” om het te zien.';
const NOT_YET = 'Dit kan Basiswijzer niet. Typ "hulp" om te zien wat wel kan.';

/**
 * Answers every invoke, since an invoke without an answer shows as "Unable to reach app". Card actions are answered here and not through the
 * SDK's card routes, which can send one person's private answer to everyone in the chat.
 */
export async function answerInvoke(app: App, context: TurnContext, activity: InboundActivity, sender: Sender | undefined): Promise<void> {
  await context.sendActivity({
    type: ActivityTypes.InvokeResponse,
    value: { status: 200, body: await safeBody(app, context, activity, sender) },
  });
}

/** What to answer to an invoke that could not be handled at all. */
export const failedBody = ({ services }: App, error: unknown, { name }: InboundActivity): object => {
  const { answer } = onError(services.log, error, 'invoke');
  return name === CARD_ACTION ? cardBody(answer) : wordsBody(name, FAILED);
};

/** What to answer to a press whose outcome nobody can tell yet, or any more. */
export const wordsFor = ({ name, type }: InboundActivity): Words => {
  const say = (text: string) => {
    if (type !== 'invoke') return undefined;
    return name === CARD_ACTION ? cardBody(noticeCard(text)) : wordsBody(name, text);
  };
  return { stillBusy: () => say(STILL_BUSY), savedBefore: () => say(SAVED_BEFORE) };
};

async function safeBody(app: App, context: TurnContext, activity: InboundActivity, sender: Sender | undefined): Promise<object> {
  try {
    return await bodyFor(app, context, activity, sender);
  } catch (error) {
    return failedBody(app, error, activity);
  }
}

async function bodyFor(app: App, context: TurnContext, activity: InboundActivity, sender: Sender | undefined): Promise<object> {
  const name = activity.name ?? '';
  if (name === CARD_ACTION) return cardActionBody(app, context, activity, sender);
  if (name === 'application/search')
    return {
      statusCode: 200,
      type: 'application/vnd.microsoft.search.searchResponse',
      value: { results: app.front.search(sender, activity.value) },
    };
  if (name.startsWith('task/') || /\bfetchTask$/i.test(name)) return { task: { type: 'message', value: NOT_YET } };
  const query = name === COMPOSE_QUERY ? readComposeQuery(activity.value) : undefined;
  return query ? composeResult(await app.front.find(sender, query.text), query) : wordsBody(name, NOT_YET);
}

async function cardActionBody(app: App, context: TurnContext, activity: InboundActivity, sender: Sender | undefined): Promise<object> {
  const press = cardAction.safeParse(activity.value).data?.action;
  const output = await app.front.press(sender, press?.verb, press?.data);
  // A card would take the place of a form with what was typed in it.
  if (output.ended === 'too-fast') return messageBody(TOO_FAST.text);
  if (output.shared && activity.replyToId) {
    await replaceCard(app, context, activity.replyToId, output.shared);
    await pause(SETTLE_MS);
  }
  return cardBody(output.answer);
}

/**
 * A client gets the new shared card and the private answer along two ways, and shows whichever it handles last. This head start lets the shared card
 * come first, so that the one who pressed sees the answer.
 */
const SETTLE_MS = 80;

const cardBody = (card: CardJson): object => ({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card });
/** A sentence where no card can be shown, in the form that the sender of this invoke takes. */
const wordsBody = (name: string | undefined, words: string): object =>
  isFromComposeBox(name) ? composeMessage(words) : messageBody(words);
const messageBody = (value: string): object => ({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value });

/** What was asked is done already, so a card that cannot be replaced is a line in the log and no more. */
const replaceCard = ({ services }: App, context: TurnContext, id: string, card: CardJson): Promise<void> =>
  bestEffort(services.log, 'kaart verversen', () => context.updateActivity({ ...cardMessage(card), type: ActivityTypes.Message, id }));
