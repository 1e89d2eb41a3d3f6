import { exec } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod/v4';
import { root } from './sources.ts';

const packageSchema = z.looseObject({ scripts: z.looseObject({ build: z.string() }) });

/** Runs the build of the project, with its outcome in another folder; resolves when it is there. The folder must be inside the project, so that the built files find the packages. */
export async function buildInto(folder: string): Promise<void> {
  const { scripts } = packageSchema.parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
  const command = scripts.build.replace('--outdir=dist/src', `--outdir='${folder}'`);
  await promisify(exec)(command, {
    cwd: root,
    env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH ?? ''}` },
  });
}
