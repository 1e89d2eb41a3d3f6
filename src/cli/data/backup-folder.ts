import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod/v4';
import { type TenantId, tenantIdSchema } from '../../shared/ids.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { type Kind, kinds, type Row } from '../../storage/backend.ts';
import { RowSet, type Snapshot } from '../../storage/snapshot.ts';
import { readLines, replaceFile, sumOf, syncFolder, writeLines } from './durable.ts';

// A backup is a folder. Rows and audit log stand in it as they are kept, so sealed. The wrapped data keys stand in a file of their own: taking the
// key of a traject out of that one makes everything about it unreadable, and leaves the rest of the backup as it was made.

const MANIFEST = 'manifest.json';
const keyFile = /^sleutels(-[0-9a-f]{8})?\.jsonl$/;

const fileSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9-]{1,40}\.jsonl$/),
  count: z.int().min(0),
  bytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const manifestSchema = z.strictObject({
  what: z.literal('reservekopie van Basiswijzer'),
  v: z.literal(1),
  at: z.iso.datetime(),
  store: z.enum(['lowdb', 'postgres']),
  /** How many rows there are of each kind. */
  rows: z.partialRecord(z.enum(kinds), z.int().min(0)),
  files: z.strictObject({ rijen: fileSchema, sleutels: fileSchema, logboek: fileSchema }),
  /** The trajecten of which the key was taken out later. */
  erased: z.array(z.strictObject({ tenant: tenantIdSchema, traject: z.string(), at: z.iso.datetime() })),
});
/** What a backup says of itself; it is written last, so that a folder without it is no backup. */
export type Manifest = z.infer<typeof manifestSchema>;

const rowSchema = z.strictObject({
  tenant: tenantIdSchema,
  kind: z.enum(kinds),
  id: z.string().regex(/^[\w-]{1,128}$/),
  revision: z.int().min(1),
  body: z.string(),
  terms: z.array(z.string()),
  due: z.int().nullable(),
});
const lineSchema = z.strictObject({ tenant: tenantIdSchema, line: z.string() });

/** A backup that was read and found whole. */
export interface Backup extends Snapshot {
  readonly manifest: Manifest;
  readonly rows: RowSet;
}

/** Whether a backup can be made in a folder: it is not there yet, or is empty. */
export async function isFree(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  return names.length === 0;
}

/** Writes everything to a folder and resolves when it is on disk. */
export async function writeBackup(folder: string, all: Snapshot, about: Pick<Manifest, 'at' | 'store'>): Promise<Manifest> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const rows: Record<Kind, number> = {
    trajecten: 0,
    overleggen: 0,
    schoolparts: 0,
    contacten: 0,
    berichten: 0,
    vragen: 0,
    afspraken: 0,
    tellingen: 0,
    planning: 0,
    sleutels: 0,
  };
  const write = async (name: string, lines: AsyncIterable<string>) => ({ name, ...(await writeLines(join(folder, name), lines)) });
  const data = kinds.filter((kind) => kind !== 'sleutels');
  const files = {
    rijen: await write('rijen.jsonl', rowLines(all, data, rows)),
    sleutels: await write('sleutels.jsonl', rowLines(all, ['sleutels'], rows)),
    logboek: await write('logboek.jsonl', logLines(all)),
  };
  const manifest: Manifest = { what: 'reservekopie van Basiswijzer', v: 1, ...about, rows, files, erased: [] };
  await writeManifest(folder, manifest);
  await syncFolder(dirname(folder));
  return manifest;
}

const writeManifest = (folder: string, manifest: Manifest) => replaceFile(join(folder, MANIFEST), [JSON.stringify(manifest, null, 2)]);

async function* rowLines(all: Snapshot, of: readonly Kind[], counts: Record<Kind, number>): AsyncGenerator<string> {
  for (const tenant of await all.tenants()) {
    for (const kind of of) {
      const rows = await all.find(tenant, kind);
      counts[kind] += rows.length;
      for (const row of rows) yield JSON.stringify(row);
    }
  }
}

async function* logLines(all: Snapshot): AsyncGenerator<string> {
  for (const tenant of await all.tenants()) for await (const line of all.lines(tenant)) yield JSON.stringify({ tenant, line });
}

/** Reads a backup and checks that nothing of it was lost or changed. Refused with Dutch lines that name the file. */
export async function readBackup(folder: string): Promise<Result<Backup, readonly string[]>> {
  const manifest = await readManifest(folder);
  if (!manifest.ok) return manifest;
  const faults: string[] = [];
  const { rijen, sleutels, logboek } = manifest.value.files;
  const read = async <T>(file: Manifest['files']['rijen'], schema: z.ZodType<T>): Promise<readonly T[]> => {
    const items = await readItems(join(folder, file.name), file, schema);
    if (!items.ok) faults.push(`${join(folder, file.name)}: ${items.error}`);
    return items.ok ? items.value : [];
  };
  const rows = new RowSet([...(await read(rijen, rowSchema)), ...(await read(sleutels, rowSchema))]);
  const log = new Map<TenantId, string[]>();
  for (const { tenant, line } of await read(logboek, lineSchema)) {
    const lines = log.get(tenant) ?? [];
    lines.push(line);
    log.set(tenant, lines);
  }
  return faults.length > 0 ? err(faults) : ok(backupOf(manifest.value, rows, log));
}

const backupOf = (manifest: Manifest, rows: RowSet, log: ReadonlyMap<TenantId, readonly string[]>): Backup => ({
  manifest,
  rows,
  get: (tenant, kind, id) => rows.get(tenant, kind, id),
  find: (tenant, kind, term) => rows.find(tenant, kind, term),
  tenants: async () => [...new Set([...(await rows.tenants()), ...log.keys()])].sort(),
  lines: async function* (tenant) {
    yield* log.get(tenant) ?? [];
  },
});

async function readManifest(folder: string): Promise<Result<Manifest, readonly string[]>> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => undefined);
  if (text === undefined) return err([`${folder}: hier staat geen reservekopie, of hij is niet afgemaakt. Er is geen ${MANIFEST}.`]);
  const manifest = manifestSchema.safeParse(parseJson(text));
  return manifest.success ? ok(manifest.data) : err([`${join(folder, MANIFEST)}: dit bestand is beschadigd of van een nieuwere versie.`]);
}

async function readItems<T>(path: string, file: Manifest['files']['rijen'], schema: z.ZodType<T>): Promise<Result<readonly T[], string>> {
  const sum = await sumOf(path).catch(() => undefined);
  if (!sum) return err('dit bestand is er niet, of is niet te lezen.');
  if (sum.sha256 !== file.sha256 || sum.bytes !== file.bytes)
    return err('dit bestand is veranderd of beschadigd. De controlesom klopt niet.');
  const items: T[] = [];
  for await (const line of readLines(path)) {
    const item = schema.safeParse(parseJson(line));
    if (!item.success) return err(`regel ${items.length + 1} heeft niet de goede vorm.`);
    items.push(item.data);
  }
  return items.length === file.count ? ok(items) : err(`er horen ${file.count} regels in te staan.`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Takes the data key of a traject out of a backup, for good, and resolves with whether it was in it. At every moment the backup is whole: the keys
 * that stay are written beside, then named by the manifest, and only then the old file goes.
 */
export async function eraseFromBackup(
  folder: string,
  tenant: TenantId,
  traject: string,
  at: string,
): Promise<Result<boolean, readonly string[]>> {
  const backup = await readBackup(folder);
  if (!backup.ok) return backup;
  const { manifest, rows } = backup.value;
  const isThere = rows.at({ tenant, kind: 'sleutels', id: traject }) !== undefined;
  if (isThere) {
    const left = [...rows.all()].filter((row) => row.kind === 'sleutels' && !isKeyOf(row, tenant, traject));
    const name = `sleutels-${randomUUID().slice(0, 8)}.jsonl`;
    const sum = await writeLines(
      join(folder, name),
      left.map((row) => JSON.stringify(row)),
    );
    await writeManifest(folder, {
      ...manifest,
      rows: { ...manifest.rows, sleutels: left.length },
      files: { ...manifest.files, sleutels: { name, ...sum } },
      erased: [...manifest.erased, { tenant, traject, at }],
    });
  }
  await removeOldKeys(folder);
  return ok(isThere);
}

const isKeyOf = (row: Row, tenant: TenantId, traject: string): boolean => row.tenant === tenant && row.id === traject;

async function removeOldKeys(folder: string): Promise<void> {
  for (const name of await oldKeys(folder)) await rm(join(folder, name));
  await syncFolder(folder);
}

/** Files with keys that the backup does not name any more: an erasure was stopped just before it removed them. */
async function oldKeys(folder: string): Promise<readonly string[]> {
  const manifest = await readManifest(folder);
  if (!manifest.ok) return [];
  return (await readdir(folder)).filter((name) => keyFile.test(name) && name !== manifest.value.files.sleutels.name);
}

/** Whether there is something to erase of a traject in a backup. Refused like {@link readBackup}. */
export async function holdsKey(folder: string, tenant: TenantId, traject: string): Promise<Result<boolean, readonly string[]>> {
  const backup = await readBackup(folder);
  if (!backup.ok) return backup;
  return ok(backup.value.rows.at({ tenant, kind: 'sleutels', id: traject }) !== undefined || (await oldKeys(folder)).length > 0);
}
