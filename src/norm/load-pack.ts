import { readFile } from 'node:fs/promises';
import type { Temporal } from 'temporal-polyfill';
import { err, ok, type Result } from '../shared/result.ts';
import { utf8TextOf } from '../shared/utf8.ts';
import { parseJsonText } from './json-text.ts';
import { itemPlace, packFaults } from './pack-faults.ts';
import { type NormItem, type NormPack, normPackSchema } from './schema.ts';
import { schemaFault } from './schema-fault.ts';
import { type StandardNormId, standardNormIds, standardPack } from './standard-pack.ts';

/** A checked norm pack, ready to be asked. It is shared by all who ask and never changes. */
export interface LoadedPack {
  readonly name: string;
  readonly version: string;
  /** First day of force (ISO), or null when the document gives none. */
  readonly validFrom: string | null;
  readonly samenwerkingsverband: string;
  /** All items: those of the base in their order, replaced or not, then the added ones. */
  readonly items: readonly NormItem[];
  readonly byId: ReadonlyMap<string, NormItem>;
  /** The pack that this one adds to, or null when it stands on its own. */
  readonly base: LoadedPack | null;
}

/**
 * The ids that every pack must hold. It is the whole shipped list: the answers and the steps may name any of them, so a lookup of a
 * `StandardNormId` always finds an item. A samenwerkingsverband that drops an agreement keeps the item with an `until` day.
 */
export const REQUIRED_IDS: readonly StandardNormId[] = standardNormIds;

/** More than this nobody mends in one go; a file that is no norm at all would have a fault for each of its items. */
const MOST_FAULTS = 20;

const readable = (value: unknown): value is { items: unknown[] } =>
  typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items);

/** `items[3] (interventie.rekenen).related[1]`: the place in the file, with the item's id beside its number, when it has one. */
const placeOf = (json: unknown, path: readonly PropertyKey[]): string => {
  const [first, index, ...rest] = path;
  const inItem = first === 'items' && typeof index === 'number' && readable(json);
  const start = inItem ? itemPlace(index, json.items[index]) : '';
  return (inItem ? rest : path).reduce<string>(
    (place, key) => (typeof key === 'number' ? `${place}[${key}]` : `${place}${place === '' ? '' : '.'}${String(key)}`),
    start,
  );
};

const checkSchema = (json: unknown): Result<NormPack, string[]> => {
  const parsed = normPackSchema.safeParse(json, { error: schemaFault });
  if (parsed.success) return ok(parsed.data);
  return err(parsed.error.issues.map(({ path, message }) => `${placeOf(json, path) || 'het pakket'}: ${message}`));
};

const join = (own: NormPack): LoadedPack => {
  const base = own.extends === undefined ? null : standardPack();
  const byId = new Map([...(base?.items ?? []), ...own.items].map((item) => [item.id, item]));
  const { name, version, validFrom, samenwerkingsverband } = own;
  return { name, version, validFrom, samenwerkingsverband, items: [...byId.values()], byId, base };
};

/**
 * Reads a norm pack from JSON text. Refused with one Dutch line per fault, each with the file and the place in it.
 * @param fileName the name that the lines give to the file.
 */
export const parsePack = (fileName: string, jsonText: string): Result<LoadedPack, string[]> => {
  const inFile = (faults: readonly string[]) => {
    const more = faults.length > MOST_FAULTS ? [`en nog ${faults.length - MOST_FAULTS} fouten. Verbeter eerst deze`] : [];
    return err([...faults.slice(0, MOST_FAULTS), ...more].map((fault) => `${fileName}: ${fault}`));
  };
  const json = parseJsonText(jsonText);
  if (!json.ok) return inFile([json.error]);
  const own = checkSchema(json.value);
  if (!own.ok) return inFile(own.error);
  const pack = join(own.value);
  const faults = packFaults(own.value.items, pack.byId, REQUIRED_IDS);
  return faults.length > 0 ? inFile(faults) : ok(pack);
};

/** Over twenty times the shipped pack. */
const MOST_BYTES = 2_000_000;

/**
 * Reads a norm pack from a JSON file, once: a file that is changed while the bot runs counts from the next start. Refused like {@link parsePack}, and
 * when the file cannot be read, is not UTF-8 or is far bigger than any norm.
 */
export const loadPack = async (path: string): Promise<Result<LoadedPack, string[]>> => {
  try {
    const bytes = await readFile(path);
    if (bytes.length > MOST_BYTES) return err([`${path}: dit bestand is groter dan 2 MB, dus het is geen norm`]);
    const text = utf8TextOf(bytes);
    return text === undefined
      ? err([`${path}: dit bestand is niet als UTF-8 bewaard. Bewaar het opnieuw en kies UTF-8`])
      : parsePack(path, text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'onbekend';
    return err([code === 'ENOENT' ? `${path}: dit bestand bestaat niet` : `${path}: dit bestand is niet te lezen (${code})`]);
  }
};

/**
 * The items that hold on a day at school. Before its first day of force, a pack that adds to another leaves that other in force, and a pack
 * of its own holds nothing yet.
 */
export const itemsInForce = (pack: LoadedPack, day: Temporal.PlainDate): readonly NormItem[] => {
  const today = day.toString();
  if (pack.validFrom !== null && today < pack.validFrom) return pack.base ? itemsInForce(pack.base, day) : [];
  return pack.items.filter(({ from, until }) => (from === undefined || from <= today) && (until === undefined || today <= until));
};
