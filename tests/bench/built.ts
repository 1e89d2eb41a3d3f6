import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build as bundle } from 'esbuild';
import { buildInto } from '../support/build-into.ts';
import { root } from '../support/sources.ts';

/** Inside the project, so that the built files find the packages. */
const output = join(root, 'node_modules/.cache/basiswijzer-bench');

/** Builds the product, and what the bench runs in processes of its own, as the product is built for real. */
export async function build(): Promise<void> {
  await promisify(execFile)('npx', ['tsc', '-p', 'tests/bench/tsconfig.json', '--outDir', output], { cwd: root }).catch(
    ({ stdout }: { stdout: string }) => Promise.reject(new Error(`the build failed:\n${stdout}`)),
  );
  await buildInto(join(output, 'bot'));
}

/** The bot as it is built for real. */
export const builtBot = join(output, 'bot/index.js');

/** The built form of a source file, named by its path from the root of the project. */
export const builtFile = (source: string): string => join(output, source.replace(/\.ts$/, '.js'));

const bundles = join(output, 'los');

/** Bundles processes of the bench that load part of the product and nothing else, in the way that the product is bundled. */
export async function bundleAlone(sources: readonly string[]): Promise<void> {
  await bundle({
    entryPoints: sources.map((source) => join(root, source)),
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    splitting: true,
    outdir: bundles,
    outbase: root,
    logLevel: 'warning',
  });
}

/** The bundle of a source file, named by its path from the root of the project. */
export const bundled = (source: string): string => join(bundles, source.replace(/\.ts$/, '.js'));
