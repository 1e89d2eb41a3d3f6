import type { HelpRights } from '../../cards/messages.ts';

/** The rights of someone who may do all that the help names. */
export const EVERYTHING: HelpRights = { start: true, planFlexZat: true, planMeta: true, ask: true, answer: true };
