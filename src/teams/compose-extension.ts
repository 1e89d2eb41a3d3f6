import { z } from 'zod/v4';
import type { Shareable, ShareCard } from './handlers/compose.ts';

/** The search from the compose box, as the manifest names it. */
export const SEARCH_COMMAND = 'zoekNorm';
/** What is typed there, as the manifest names it. */
export const SEARCH_PARAMETER = 'vraag';

/** The invoke that brings what somebody types there, at each pause. */
export const COMPOSE_QUERY = 'composeExtension/query';

/** Teams asks for the results in parts of 25. */
const PART = 25;

/** A search, as far as it is read: the text, empty when nothing was typed yet, and which part of the results is asked for. */
export interface ComposeQuery {
  readonly text: string;
  readonly skip: number;
  readonly count: number;
}

/** There is one command, and some clients leave out its name and that of its parameter. */
const querySchema = z.looseObject({
  commandId: z.literal(SEARCH_COMMAND).optional(),
  parameters: z.array(z.looseObject({ name: z.string().max(64).optional().catch(undefined), value: z.unknown() })).max(10),
  queryOptions: z
    .looseObject({ skip: z.int().min(0).max(1000).catch(0), count: z.int().min(1).max(PART).catch(PART) })
    .catch({ skip: 0, count: PART }),
});

/** Reads the value of a search, which may be anything; undefined for what is no search of ours. The first search, before anything is typed, is empty. */
export function readComposeQuery(value: unknown): ComposeQuery | undefined {
  const parsed = querySchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { parameters, queryOptions } = parsed.data;
  const typed = parameters.find(({ name }) => name === undefined || name === SEARCH_PARAMETER)?.value;
  return { text: typeof typed === 'string' ? typed : '', skip: queryOptions.skip, count: queryOptions.count };
}

/** Whether an invoke comes from the compose box, where nothing but the answers below can be shown. */
export const isFromComposeBox = (name: string | undefined): boolean => name?.startsWith('composeExtension/') === true;

/** A sentence in place of results. */
export const composeMessage = (text: string): object => ({ composeExtension: { type: 'message', text } });

/** The answer to a search, one part of it. */
export function composeResult(found: Shareable, { skip, count }: Pick<ComposeQuery, 'skip' | 'count'>): object {
  if (found.kind === 'zin') return composeMessage(found.text);
  return {
    composeExtension: {
      type: 'result',
      attachmentLayout: 'list',
      attachments: found.cards.slice(skip, skip + count).map(attachmentOf),
    },
  };
}

/** An Adaptive Card has no title that a list could show: without a preview beside it the client shows an empty row, or nothing at all. */
const attachmentOf = ({ title, text, card }: ShareCard): object => ({
  contentType: 'application/vnd.microsoft.card.adaptive',
  content: card,
  preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title: unmarked(title), text: unmarked(text) } },
});

/** A preview is read as HTML. */
const unmarked = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
