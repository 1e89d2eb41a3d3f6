import type { Temporal } from 'temporal-polyfill';
import type { DialogueContext } from '../answers/answerer.ts';
import { TEXT_MAX } from '../traject/fields.ts';
import type { Sender } from './front.ts';

/** A question, with what was talked about before it: together they give the same answer again. */
export interface Asked {
  readonly question: string;
  readonly before: DialogueContext | undefined;
}

/** Someone in a chat. */
type InChat = Pick<Sender, 'tenantId' | 'personId' | 'chat'>;

/**
 * What the last answers in a chat were about, so that "en voor rekenen?" keeps its subject, and the last question, so that it can be put to the
 * coördinator. In the memory of this process only, for half an hour.
 */
export interface DialogueMemory {
  /** What was talked about with this person in this chat, or undefined when that is too long ago. */
  recall(from: InChat, now: Temporal.Instant): DialogueContext | undefined;
  /** The last question of this person in this chat, or undefined when that is too long ago or was not to be kept. */
  lastAsked(from: InChat, now: Temporal.Instant): Asked | undefined;
  /** Keeps what was talked about last, and with which question, as far as that fits in a form. */
  keep(from: InChat, context: DialogueContext, now: Temporal.Instant, asked?: Asked): void;
}

const KEPT_MS = 30 * 60_000;
/** More people than talk to one process in half an hour; the oldest goes first. */
const MAX_CHATS = 5000;

/** An empty memory. */
export function createDialogueMemory(): DialogueMemory {
  const chats = new Map<string, { readonly context: DialogueContext; readonly asked: Asked | undefined; readonly at: number }>();
  const keyOf = (from: InChat) => JSON.stringify([from.tenantId, from.personId, from.chat]);
  const keptOf = (from: InChat, now: Temporal.Instant) => {
    const kept = chats.get(keyOf(from));
    return kept && now.epochMilliseconds - kept.at <= KEPT_MS ? kept : undefined;
  };
  return {
    recall: (from, now) => keptOf(from, now)?.context,
    lastAsked: (from, now) => keptOf(from, now)?.asked,
    keep: (from, context, now, asked) => {
      const key = keyOf(from);
      chats.delete(key);
      chats.set(key, { context, asked: asked && { ...asked, question: asked.question.slice(0, TEXT_MAX) }, at: now.epochMilliseconds });
      const [oldest] = chats.keys();
      if (chats.size > MAX_CHATS && oldest !== undefined) chats.delete(oldest);
    },
  };
}
