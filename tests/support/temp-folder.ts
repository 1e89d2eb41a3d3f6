import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A fresh folder outside the project. */
export const makeTempFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'basiswijzer-'));

/** A fresh folder that is removed when the running test ends. */
export const tempFolder = async (): Promise<string> => {
  const folder = await makeTempFolder();
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};
