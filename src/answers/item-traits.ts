import type { NormItem } from '../norm/schema.ts';

const BOUNDS: ReadonlySet<string> = new Set(['enkelvoudig', 'kortdurend', 'beperkt', 'waar-van-toepassing', 'volgens-sop']);

/** Whether an item grants something, so that yes or no can be said of it. */
export const isGrant = (item: NormItem): boolean => !['begrip', 'stap', 'zorg'].includes(item.kind);

/** Whether an item is help to pupils or a document, so something that a school offers or has. */
export const isHelp = (item: NormItem): boolean => item.kind === 'interventie' || item.kind === 'document';

/** Whether an item belongs to the basis only within bounds. */
export const isBounded = (item: NormItem): boolean => item.conditions.some((condition) => BOUNDS.has(condition));
