import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { SchoolSetup } from './app.ts';
import { loadPack } from './norm/load-pack.ts';
import { standardPack } from './norm/standard-pack.ts';
import { readSchool } from './people/read-school.ts';
import { err, ok, type Result } from './shared/result.ts';
import { utf8TextOf } from './shared/utf8.ts';

/** Reads every school of the folder with its norm pack. Refused with one Dutch line per file or id that is not in order. */
export async function readSetups(folder: string): Promise<Result<readonly SchoolSetup[], readonly string[]>> {
  const files = await readdir(folder).catch(() => undefined);
  const names = files?.filter((name) => name.endsWith('.json') && !name.endsWith('.norm.json')).sort();
  if (!names || names.length === 0) return err([`${folder}: hier staat geen schoolbestand. Zet er per school een .json-bestand in.`]);
  const setups: SchoolSetup[] = [];
  const faults: string[] = [];
  for (const name of names) {
    const setup = await readSetup(folder, name);
    if (setup.ok) setups.push(setup.value);
    else faults.push(...setup.error);
  }
  faults.push(...sameSchoolTwice(setups));
  return faults.length > 0 ? err(faults) : ok(setups);
}

function sameSchoolTwice(setups: readonly SchoolSetup[]): string[] {
  const ids = setups.map(({ school }) => school.id);
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) < index));
  return [...twice].map((id) => `De school "${id}" staat in twee bestanden. Geef elke school een eigen id.`);
}

async function readSetup(folder: string, name: string): Promise<Result<SchoolSetup, readonly string[]>> {
  const bytes = await readFile(join(folder, name)).catch(() => undefined);
  if (bytes === undefined) return err([`${name}: dit bestand is niet te lezen. Geef de bot er rechten op.`]);
  const content = utf8TextOf(bytes);
  if (content === undefined) return err([`${name}: dit bestand is niet als UTF-8 bewaard. Bewaar het opnieuw en kies UTF-8.`]);
  const json = parseJson(content);
  if (json === undefined) return err([`${name}: dit is geen geldige JSON. Kijk of er een komma of haakje mist.`]);
  const school = readSchool(json, name);
  if (!school.ok) return school;
  const { normPack } = school.value;
  if (normPack === undefined) return ok({ school: school.value, pack: standardPack() });
  const pack = await loadPack(join(folder, basename(normPack)));
  return pack.ok ? ok({ school: school.value, pack: pack.value }) : pack;
}

/** The value of a JSON text, or undefined when it is none; a byte order mark in front is fine. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
