import { create, insert, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/dutch';
import MiniSearch from 'minisearch';
import type { Verdict } from '../../src/answers/verdict.ts';
import type { LoadedPack } from '../../src/norm/load-pack.ts';
import type { NormItem } from '../../src/norm/schema.ts';

/** A search engine as it comes, filled with the items of a norm: the id of the best item first. */
export type StockSearch = (question: string) => readonly string[];

const textsOf = ({ id, title, text, words }: NormItem) => ({ id, title, text, words: words.join(' ') });

/** MiniSearch with its own settings. */
export function miniSearchOver({ items }: LoadedPack): StockSearch {
  const index = new MiniSearch({ fields: ['title', 'text', 'words'] });
  index.addAll(items.map(textsOf));
  return (question) => index.search(question).map(({ id }) => String(id));
}

const now = <T extends object>(value: T | Promise<T>): T => {
  if (value instanceof Promise) throw new Error('Orama has begun to search later');
  return value;
};

/** Orama with its own settings and its Dutch stems. */
export async function oramaOver({ items }: LoadedPack): Promise<StockSearch> {
  const index = create({
    schema: { title: 'string', text: 'string', words: 'string' },
    components: { tokenizer: { language: 'dutch', stemming: true, stemmer } },
  });
  for (const item of items) await insert(index, textsOf(item));
  return (question) => now(search(index, { term: question })).hits.map(({ id }) => id);
}

/** What a reader of search results is told: an item of these kinds is something that every school offers, any other says how things work. */
export function usualVerdict(pack: LoadedPack, [first]: readonly string[]): Verdict {
  const item = first === undefined ? undefined : pack.byId.get(first);
  if (!item) return 'niet-beschreven';
  return item.kind === 'interventie' || item.kind === 'document' ? 'basis' : 'uitleg';
}
