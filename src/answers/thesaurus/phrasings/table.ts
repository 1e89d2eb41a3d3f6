import type { StandardNormId } from '../../../norm/standard-pack.ts';

/** Example questions per norm item, one per line, in the voices of different teachers. */
export type PhrasingTable = Partial<Readonly<Record<StandardNormId, string>>>;
