import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest';
import { zipSync } from 'fflate';
import { err, ok, type Result } from '../shared/result.ts';

/** Settings by name, as an env file gives them. */
export type Settings = Readonly<Record<string, string | undefined>>;

/** The files that an app package consists of, by name. Teams refuses a package with anything else in it. */
export const packageFiles = ['manifest.json', 'en.json', 'color.png', 'outline.png'] as const;

/** The contents of {@link packageFiles}. */
export type PackageFiles = Readonly<Record<(typeof packageFiles)[number], Uint8Array>>;

/**
 * Makes the app package that an administrator uploads to Teams: fills in the `${{NAME}}` places of the manifest, checks it against its schema, and zips.
 * Equal files and settings give equal bytes. Refused with one Dutch line per thing that is missing or wrong.
 */
export const appPackage = async (files: PackageFiles, settings: Settings): Promise<Result<Uint8Array, readonly string[]>> => {
  const filled = fillIn(new TextDecoder().decode(files['manifest.json']), settings);
  if (!filled.ok) return filled;
  const manifest: TeamsManifest = JSON.parse(filled.value);
  const faults = await AppManifestUtils.validateAgainstSchema(manifest);
  if (faults.length > 0) return err(faults.map((fault) => `manifest.json: ${fault}`));
  return ok(zip({ ...files, 'manifest.json': new TextEncoder().encode(filled.value) }));
};

/** Puts the settings in the places of a text. What can be derived from a setting of the bot is not asked twice. */
export const fillIn = (text: string, settings: Settings): Result<string, readonly string[]> => {
  const known: Settings = { BOT_ID: settings.MICROSOFT_APP_ID, APP_DOMAIN: domainOf(settings.PUBLIC_URL), ...settings };
  const sources: Readonly<Record<string, string>> = { BOT_ID: 'MICROSOFT_APP_ID', APP_DOMAIN: 'PUBLIC_URL' };
  const places = new Set([...text.matchAll(place)].map(([, name = '']) => name));
  const missing = [...places].filter((name) => !known[name]);
  if (missing.length > 0)
    return err(missing.map((name) => `${sources[name] ?? name} ontbreekt of klopt niet. Vul hem in; env/.env.example zegt wat het is.`));
  return ok(text.replace(place, (_, name: string) => JSON.stringify(known[name]).slice(1, -1)));
};

const place = /\$\{\{(\w+)\}\}/g;

const domainOf = (address: string | undefined): string | undefined =>
  URL.canParse(address ?? '') ? new URL(address ?? '').hostname : undefined;

/** Every file has the same date, the first that a zip can hold: otherwise each build would give another package. */
const zip = (files: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, [bytes, { mtime: new Date(1980, 0, 1), level: 9 }]])));
