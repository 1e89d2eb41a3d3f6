import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { argv, stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { appPackage, type PackageFiles, packageFiles, type Settings } from './app-package.ts';

// `npm run package -- [env file] [zip]` makes the Teams app package with the settings of an env file.
const [, , envFile = 'env/.env.productie', zip = 'appPackage/basiswijzer.zip'] = argv;

const readSettings = async (): Promise<Settings | undefined> => {
  try {
    return parseEnv(await readFile(envFile, 'utf8'));
  } catch {
    return undefined;
  }
};

const readPackageFiles = async (): Promise<PackageFiles> => {
  const folder = fileURLToPath(new URL('../../manifest/', import.meta.url));
  const [manifest, en, color, outline] = await Promise.all(packageFiles.map((name) => readFile(folder + name)));
  if (!manifest || !en || !color || !outline) throw new Error('a file of the package was not read');
  return { 'manifest.json': manifest, 'en.json': en, 'color.png': color, 'outline.png': outline };
};

const stop = (lines: readonly string[]) => {
  stderr.write(`Het app-pakket is niet gemaakt:\n${lines.map((line) => `- ${line}\n`).join('')}`);
  process.exitCode = 2;
};

const settings = await readSettings();
const made = settings && (await appPackage(await readPackageFiles(), settings));
if (!made) stop([`${envFile} is er niet. Kopieer env/.env.example daarheen en vul het in.`]);
else if (!made.ok) stop(made.error);
else {
  await mkdir(dirname(zip), { recursive: true });
  await writeFile(zip, made.value);
  stdout.write(`${zip} is klaar. Een beheerder zet het in Teams bij "Apps beheren", "App uploaden".\n`);
}
