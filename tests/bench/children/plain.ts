import { performance } from 'node:perf_hooks';
import { JSONFilePreset } from 'lowdb/node';
import { z } from 'zod/v4';
import { personIdSchema, schoolIdSchema, tenantIdSchema } from '../../../src/shared/ids.ts';
import type { Traject } from '../../../src/traject/traject.ts';
import { answerTo } from './answering.ts';
import { changed, filledTraject } from './traject.ts';

interface Data {
  readonly trajecten: Traject[];
}

const startSchema = z.object({
  file: z.string(),
  owner: z.object({ tenantId: tenantIdSchema, schoolId: schoolIdSchema, personId: personIdSchema }),
  count: z.int(),
});
let db: Awaited<ReturnType<typeof JSONFilePreset<Data>>> | undefined;
let saves = 0;

/** lowdb as its manual shows it: everything in one file, which each save writes whole. It does not flush, so less is promised than by the store. */
answerTo({
  start: async (argument) => {
    const { file, owner, count } = startSchema.parse(argument);
    db = await JSONFilePreset<Data>(file, { trajecten: Array.from({ length: count }, () => filledTraject(owner)) });
    await db.write();
  },
  save: async (argument) => {
    const taken: number[] = [];
    for (let done = 0; done < z.int().parse(argument); done++) {
      const at = saves++ % (db?.data.trajecten.length ?? 1);
      const present = db?.data.trajecten[at];
      if (!db || !present) throw new Error('nothing to save');
      const next = changed(present, saves);
      const from = performance.now();
      db.data.trajecten[at] = next;
      await db.write();
      taken.push(performance.now() - from);
    }
    return taken;
  },
});
