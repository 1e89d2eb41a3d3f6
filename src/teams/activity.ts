import { z } from 'zod/v4';
import { err, ok, type Result } from '../shared/result.ts';

const id = z.string().min(1).max(512);
const account = z.looseObject({
  id,
  name: z.string().max(256).optional().catch(undefined),
  aadObjectId: z.string().max(64).optional().catch(undefined),
});

const mention = z.looseObject({
  type: z.literal('mention'),
  text: z.string().optional().catch(undefined),
  mentioned: z.looseObject({ id }),
});

/** Most entities are something else, and checking those in full costs as much as all else in an activity. */
const isMention = (entity: unknown): boolean => entity instanceof Object && Reflect.get(entity, 'type') === 'mention';

/**
 * An activity as it comes in over HTTP, reduced to what the product reads. Anything optional that has a wrong shape becomes absent, so that no
 * later step meets it: the SDKs throw on entities without a type, on values that are null, and on mentions without a person.
 */
export const activitySchema = z.looseObject({
  type: z.string().min(1).max(64),
  id: id.optional().catch(undefined),
  name: z.string().max(128).optional().catch(undefined),
  channelId: z.literal('msteams'),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  from: account,
  recipient: account,
  conversation: z.looseObject({
    id,
    conversationType: z.string().optional().catch(undefined),
    tenantId: z.string().max(64).optional().catch(undefined),
    isGroup: z.boolean().optional().catch(undefined),
  }),
  text: z.string().optional().catch(undefined),
  action: z.string().max(64).optional().catch(undefined),
  replyToId: id.optional().catch(undefined),
  value: z.record(z.string(), z.unknown()).optional().catch(undefined),
  entities: z
    .array(z.unknown())
    .catch([])
    .transform((all) => all.flatMap((entity) => (isMention(entity) ? (mention.safeParse(entity).data ?? []) : []))),
  membersAdded: z.array(z.looseObject({ id })).catch([]),
  membersRemoved: z.array(z.looseObject({ id })).catch([]),
  channelData: z
    .looseObject({
      tenant: z
        .looseObject({ id: z.string().max(64) })
        .optional()
        .catch(undefined),
    })
    .catch({}),
  deliveryMode: z.string().optional().catch(undefined),
});
/** A checked activity; see {@link activitySchema}. */
export type InboundActivity = z.infer<typeof activitySchema>;

/** The deepest nesting that a card submit may have; ours has four levels. A recursive reader would run out of stack far beyond it. */
const MAX_DEPTH = 24;

/** Whether a body has the least that makes it an activity: it is an object and says of which type. Costs the same for a body of any size. */
export const hasType = (body: unknown): body is { readonly type: string } =>
  typeof body === 'object' &&
  body !== null &&
  !Array.isArray(body) &&
  activitySchema.shape.type.safeParse(Reflect.get(body, 'type')).success;

/**
 * Checks a request body at the door. Refused with the HTTP status to answer: 403 for a channel that is not Teams or no address to answer to,
 * 400 for anything else that is not an activity. Nothing of the body is repeated in the answer.
 */
export function parseActivity(body: unknown): Result<InboundActivity, 400 | 403> {
  if (!hasType(body) || deeperThan(body, MAX_DEPTH)) return err(400);
  const parsed = activitySchema.safeParse(body);
  if (parsed.success) return ok(parsed.data);
  return err(parsed.error.issues.some(({ path }) => path[0] === 'channelId' || path[0] === 'serviceUrl') ? 403 : 400);
}

/** Walks level by level instead of recursively, since the depth is what is in doubt. */
function deeperThan(root: object, limit: number): boolean {
  let level: unknown[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return false;
}

/** Where an activity was said: alone with the bot, or where others read along. Anything that is not surely personal counts as a group. */
export type Place = 'personal' | 'group';

/** The place of an activity. */
export const placeOf = (activity: InboundActivity): Place =>
  activity.conversation.conversationType === 'personal' && activity.conversation.isGroup !== true ? 'personal' : 'group';

/** The tenant that an activity came from, or undefined when it does not say or says two things. */
export function tenantOf(activity: InboundActivity): string | undefined {
  const inChannel = activity.channelData.tenant?.id;
  const inConversation = activity.conversation.tenantId;
  return inChannel && inConversation && inChannel !== inConversation ? undefined : (inChannel ?? inConversation);
}

/**
 * The text without the mention of the bot: the exact text that the mention entity names, and a literal `<at>…</at>` at the start when Teams
 * sent no entity for it. Mentions of other people stay.
 */
export function textWithoutBot(activity: InboundActivity): string {
  const named = (isBot: boolean) =>
    activity.entities.flatMap(({ mentioned, text }) => ((mentioned.id === activity.recipient.id) === isBot && text ? [text] : []));
  const others = named(false);
  return named(true)
    .reduce((text, mention) => text.replaceAll(mention, ' '), activity.text ?? '')
    .replace(/^\s*<at\b[^<>]{0,80}>[^<]{0,80}<\/at>/, (start) => (others.includes(start.trim()) ? start : ' '))
    .replaceAll('&nbsp;', ' ')
    .trim();
}
