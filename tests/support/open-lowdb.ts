import { systemClock } from '../../src/shared/clock.ts';
import type { LowdbBackend } from '../../src/storage/lowdb/lowdb-backend.ts';
import { type LowdbOptions, openLowdbBackend } from '../../src/storage/lowdb/open-lowdb-backend.ts';

/** Opens the embedded backend in a folder, on the machine's own clock unless told otherwise. Throws when it is refused. */
export const openLowdb = async (folder: string, options: Partial<LowdbOptions> = {}): Promise<LowdbBackend> => {
  const opened = await openLowdbBackend(folder, { clock: systemClock, ...options });
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
};
