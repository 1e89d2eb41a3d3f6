import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import type { Clock } from '../../shared/clock.ts';
import type { Pace, PaceKey } from '../../shared/pace.ts';
import type { Database } from './database.ts';
import { sql } from './line.ts';

const waitSchema = z.tuple([z.object({ wait: z.number() })]);

/** The name of a chat is somebody's; a digest of it counts as well. */
const digest = (key: string): string => createHash('sha256').update(key).digest('base64url');

/** A pace that all processes on one database share: the formula of `reserve` in the database, with its numbers locked. */
export const postgresPace = (database: Database, clock: Clock): Pace => ({
  reserve: async (keys: readonly PaceKey[]) => {
    const { rows } = await database.outside(
      sql(
        'select basiswijzer.reserve($1, $2, $3, $4)::float8 as wait',
        keys.map(({ key }) => digest(key)),
        keys.map(({ spacing }) => spacing.everyMs),
        keys.map(({ spacing }) => spacing.burst),
        clock.now().epochMilliseconds,
      ),
    );
    return waitSchema.parse(rows)[0].wait;
  },
});

/** Forgets the keys that are idle: their burst is whole, so nothing is lost with them. The hour is for clocks that differ from that of the database. */
export const forgetIdlePaces = async (database: Database): Promise<void> => {
  await database.outside(sql('delete from basiswijzer.paces where whole < extract(epoch from now()) * 1000 - $1', 3_600_000));
};
