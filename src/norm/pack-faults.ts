import { dutchList } from '../shared/dutch.ts';
import type { NormItem } from './schema.ts';

/** The place of an item in a pack file: `items[3] (interventie.rekenen)`, or `items[3]` when it has no readable id. */
export const itemPlace = (index: number, item: unknown): string => {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
  return typeof id === 'string' && id.length <= 60 ? `items[${index}] (${id})` : `items[${index}]`;
};

const duplicateFaults = (items: readonly NormItem[]): string[] =>
  items.flatMap((item, index) => {
    const first = items.findIndex(({ id }) => id === item.id);
    return first === index ? [] : `${itemPlace(index, item)}.id: staat al bij items[${first}]`;
  });

const relatedFaults = (item: NormItem, place: string, known: ReadonlyMap<string, NormItem>): string[] =>
  item.related.flatMap((id, index) => {
    if (id === item.id) return `${place}.related[${index}]: "${id}" verwijst naar zichzelf`;
    return known.has(id) ? [] : `${place}.related[${index}]: "${id}" bestaat niet`;
  });

const periodFaults = ({ from, until }: NormItem, place: string): string[] =>
  from !== undefined && until !== undefined && until < from ? [`${place}.until: ligt voor de eerste dag (from)`] : [];

const missingFaults = (known: ReadonlyMap<string, NormItem>, required: readonly string[]): string[] => {
  const missing = required.filter((id) => !known.has(id));
  if (missing.length === 0) return [];
  return [`items: deze ids ontbreken: ${dutchList(missing)}. Voeg ze toe, of zet "extends": "standaard" in het pakket.`];
};

/**
 * What is wrong between the items of a pack, one Dutch line per fault: a double id, a reference that leads nowhere or to itself, a period that ends
 * before it starts, a required id that is missing.
 * @param own the items of the pack's own file, in its order.
 * @param known every item that a reference may lead to, with those of the base.
 * @param required the ids that the pack may not miss.
 */
export const packFaults = (own: readonly NormItem[], known: ReadonlyMap<string, NormItem>, required: readonly string[]): string[] => [
  ...duplicateFaults(own),
  ...own.flatMap((item, index) => {
    const place = itemPlace(index, item);
    return [...relatedFaults(item, place, known), ...periodFaults(item, place)];
  }),
  ...missingFaults(known, required),
];
