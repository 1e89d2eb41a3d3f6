import type { NormItem } from '../norm/schema.ts';
import type { StandardNormId } from '../norm/standard-pack.ts';

/** Items that explain how it goes; yes or no fits them only when a question asks what every school must have. */
const EXPLAINS: ReadonlySet<string> = new Set<StandardNormId>([
  'structuur.opp',
  'structuur.overstijgt',
  'structuur.domeinen',
  'onderwijs.onderbreking',
  'onderwijs.opp-overdracht',
  'interventie.vraaggericht',
  'hgw.stappenplan',
  'hgw.uitgangspunten',
  'hgw.onderwijsbehoeften',
  'kwaliteit.inspectie',
]);

/** Items for which the sources do name a number, or speak of numbers. */
const COUNTED: ReadonlySet<string> = new Set<StandardNormId>([
  'zorg.metaoverleg',
  'def.aspecten',
  'hgw.uitgangspunten',
  'hgw.stappenplan',
  'structuur.fte',
  'structuur.team',
  'onderwijs.terugkoppeling',
]);

const BOUNDS: ReadonlySet<string> = new Set(['enkelvoudig', 'kortdurend', 'beperkt', 'waar-van-toepassing', 'volgens-sop']);

/** Whether an item explains rather than grants. */
export const explainsOnly = (item: NormItem): boolean => ['begrip', 'stap', 'zorg'].includes(item.kind) || EXPLAINS.has(item.id);

/** Whether an item is help to pupils or a document, so something that a school offers or has. */
export const isHelp = (item: NormItem): boolean => item.kind === 'interventie' || item.kind === 'document';

/** Whether an item belongs to the basis only within bounds. */
export const isBounded = (item: NormItem): boolean => item.conditions.some((condition) => BOUNDS.has(condition));

/** Whether the sources say anything about numbers or terms of an item. */
export const isCounted = (item: NormItem): boolean => COUNTED.has(item.id) || item.kind === 'stap';
