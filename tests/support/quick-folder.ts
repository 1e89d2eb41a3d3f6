import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/**
 * A fresh folder in memory where the machine has that, removed when the running test ends: for the many stores that have to survive their process
 * and not the machine, so that a busy disk does not hold the tests up.
 */
export const quickFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'basiswijzer-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};
