import type { Collection } from '../../src/shared/collection.ts';
import type { Store, TurnStore } from '../../src/storage/store.ts';

/** A store in which some collections are replaced, for what a store does once in a hundred years. */
export function storeWith(store: Store, replaced: Partial<Omit<Store, 'during' | 'alone'>>): Store {
  const { trajecten, overleggen, schoolparts, contacten, berichten, vragen, afspraken, tellingen } = store;
  const patched: TurnStore = {
    ...{ trajecten, overleggen, schoolparts, contacten, berichten, vragen, afspraken, tellingen, ...replaced },
    during: () => patched,
    alone: (_tenant, _key, task) => task(patched),
    hasSaved: () => false,
    hasTried: () => false,
  };
  return patched;
}

/** A collection in which some methods are replaced. */
export const collectionWith = <T, A>(collection: Collection<T, A>, replaced: Partial<Collection<T, A>>): Collection<T, A> => ({
  get: (...args) => collection.get(...args),
  find: (...args) => collection.find(...args),
  create: (...args) => collection.create(...args),
  replace: (...args) => collection.replace(...args),
  remove: (...args) => collection.remove(...args),
  ...replaced,
});
