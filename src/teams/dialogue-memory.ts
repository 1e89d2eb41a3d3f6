import type { Temporal } from 'temporal-polyfill';
import type { DialogueContext } from '../answers/answerer.ts';
import type { Sender } from './front.ts';

/** What the last answers in a chat were about, so that "en voor rekenen?" keeps its subject. Ids only; kept in memory, for half an hour. */
export interface DialogueMemory {
  /** What was talked about with this person in this chat, or undefined when that is too long ago. */
  recall(from: Sender, now: Temporal.Instant): DialogueContext | undefined;
  /** Keeps what was talked about last. */
  keep(from: Sender, context: DialogueContext, now: Temporal.Instant): void;
}

const KEPT_MS = 30 * 60_000;
/** More people than talk to one process in half an hour; the oldest goes first. */
const MAX_CHATS = 5000;

/** An empty memory. */
export function createDialogueMemory(): DialogueMemory {
  const chats = new Map<string, { readonly context: DialogueContext; readonly at: number }>();
  const keyOf = (from: Sender) => JSON.stringify([from.tenantId, from.personId, from.chat]);
  return {
    recall: (from, now) => {
      const kept = chats.get(keyOf(from));
      return kept && now.epochMilliseconds - kept.at <= KEPT_MS ? kept.context : undefined;
    },
    keep: (from, context, now) => {
      const key = keyOf(from);
      chats.delete(key);
      chats.set(key, { context, at: now.epochMilliseconds });
      const [oldest] = chats.keys();
      if (chats.size > MAX_CHATS && oldest !== undefined) chats.delete(oldest);
    },
  };
}
