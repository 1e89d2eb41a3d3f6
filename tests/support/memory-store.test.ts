import { collectionContract } from '../storage/store-contract.ts';
import { noteSchema } from '../storage/store-note.ts';
import { memoryCollection } from './memory-store.ts';

collectionContract('geheugen', async () => {
  const rows = new Map<string, string>();
  return { open: async () => ({ collection: memoryCollection(noteSchema, rows), close: async () => {} }), clear: async () => rows.clear() };
});
