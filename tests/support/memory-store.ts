import type { z } from 'zod/v4';
import { overlegSchema } from '../../src/flexzat/overleg.ts';
import { contactSchema } from '../../src/people/contact.ts';
import type { Collection, Stored } from '../../src/shared/collection.ts';
import { err, ok } from '../../src/shared/result.ts';
import type { Store } from '../../src/storage/store.ts';
import { schoolPartSchema } from '../../src/traject/school-part.ts';
import { trajectSchema } from '../../src/traject/traject.ts';

/** A collection in memory that keeps the contract of the real ones: texts inside, so that everything that goes in or out is a copy. */
export const memoryCollection = <T>(schema: z.ZodType<T>, rows = new Map<string, string>()): Collection<T> => {
  const keyOf = (tenant: string, id: string) => {
    if (!/^[\w-]{1,128}$/.test(id)) throw new Error('an id of a stored value has letters, digits, _ and - only, at most 128 of them');
    return `${tenant}/${id}`;
  };
  const read = (key: string): Stored<T> | undefined => {
    const text = rows.get(key);
    if (text === undefined) return undefined;
    const { revision, value } = JSON.parse(text);
    return { id: key.slice(key.indexOf('/') + 1), revision, value: schema.parse(value) };
  };
  const save = (tenant: string, id: string, revision: number, value: T): Stored<T> => {
    const stored: Stored<T> = { id, revision, value: schema.parse(JSON.parse(JSON.stringify(value))) };
    rows.set(keyOf(tenant, id), JSON.stringify(stored));
    return structuredClone(stored);
  };
  return {
    get: async (tenant, id) => read(`${tenant}/${id}`),
    list: async (tenant) =>
      [...rows.keys()]
        .filter((key) => key.startsWith(`${tenant}/`))
        .sort()
        .flatMap((key) => read(key) ?? []),
    create: async (tenant, id, value) => {
      const present = read(keyOf(tenant, id));
      return present ? err(present) : ok(save(tenant, id, 1, value));
    },
    replace: async (tenant, id, value, revision) => {
      const present = read(keyOf(tenant, id));
      return present?.revision === revision ? ok(save(tenant, id, revision + 1, value)) : err(present);
    },
    remove: async (tenant, id) => {
      rows.delete(keyOf(tenant, id));
    },
  };
};

/** A whole store in memory, empty. */
export const memoryStore = (): Store => ({
  trajecten: memoryCollection(trajectSchema),
  overleggen: memoryCollection(overlegSchema),
  schoolparts: memoryCollection(schoolPartSchema),
  contacten: memoryCollection(contactSchema),
});
