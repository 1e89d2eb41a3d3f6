import type { Temporal } from 'temporal-polyfill';
import { dutchList } from '../../shared/dutch.ts';
import type { TenantId } from '../../shared/ids.ts';
import { type AuditEntry, entryOf, followChain } from '../../storage/audit.ts';
import type { Backend, Kind, RowPlace } from '../../storage/backend.ts';
import { SYSTEM_TENANT } from '../../storage/keyring.ts';
import type { Snapshot } from '../../storage/snapshot.ts';

/** The event of a traject that was erased, in the audit log. */
export const ERASED = 'traject.gewist';

/** A line for the audit log of something that a command did. */
export const entryFor = (
  command: string,
  now: Temporal.Instant,
  what: Partial<Pick<AuditEntry, 'event' | 'about' | 'result'>> = {},
): AuditEntry => ({
  at: now.toString({ smallestUnit: 'millisecond' }),
  by: `beheer: ${command}`,
  event: `opslag.${command}`,
  about: null,
  result: 'ok',
  ...what,
});

/** Adds a line to the log of each of these tenants. */
export async function noteFor(backend: Backend, tenants: readonly TenantId[], entry: AuditEntry): Promise<void> {
  for (const tenant of schoolsAmong(tenants)) await backend.audit.append(tenant, entry);
}

/** The tenants that are schools: not the one under which the store keeps what is its own. */
export const schoolsAmong = (tenants: readonly TenantId[]): readonly TenantId[] => tenants.filter((tenant) => tenant !== SYSTEM_TENANT);

/** The ids of the trajecten that were erased according to the log of a tenant. */
export async function erasedIn(all: Snapshot, tenant: TenantId): Promise<ReadonlySet<string>> {
  const erased = new Set<string>();
  for await (const line of all.lines(tenant)) {
    const entry = entryOf(line);
    if (entry?.event === ERASED && entry.about !== null) erased.add(entry.about);
  }
  return erased;
}

/** What is wrong with the audit logs: one Dutch line for each chain that is broken, with the place. */
export async function faultsOfLogs(all: Snapshot): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const tenant of await all.tenants()) {
    const { good, isWhole } = await followChain(all.lines(tenant));
    if (!isWhole) faults.push(`auditlog van ${tenant}: regel ${good + 1} hoort niet achter regel ${good}`);
  }
  return faults;
}

const WORDS: Readonly<Record<Kind, readonly [string, string]>> = {
  trajecten: ['traject', 'trajecten'],
  overleggen: ['overleg', 'overleggen'],
  schoolparts: ['schooldeel', 'schooldelen'],
  contacten: ['contact', 'contacten'],
  berichten: ['bericht', 'berichten'],
  vragen: ['vraag', 'vragen'],
  afspraken: ['afspraak', 'afspraken'],
  tellingen: ['telling', 'tellingen'],
  planning: ['planregel', 'planregels'],
  sleutels: ['sleutel', 'sleutels'],
};

/** The same, which tells what it reads: how many rows of each kind, and of whom. */
export const telling = (all: Snapshot, say: (line: string) => void): Snapshot => ({
  get: (tenant, kind, id) => all.get(tenant, kind, id),
  find: async (tenant, kind, term) => {
    const rows = await all.find(tenant, kind, term);
    if (rows.length > 0) say(`${tenant}: ${inWords(rows)}.`);
    return rows;
  },
  tenants: () => all.tenants(),
  lines: (tenant) => all.lines(tenant),
});

/** A number with the right word behind it. */
export const counted = (count: number, [one, many]: readonly [string, string]): string => `${count} ${count === 1 ? one : many}`;

/** Rows in words, counted by kind: "2 trajecten, 1 overleg en 5 sleutels". */
export function inWords(rows: Iterable<Pick<RowPlace, 'kind'>>): string {
  const counts = new Map<Kind, number>();
  for (const { kind } of rows) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const parts = [...counts].map(([kind, count]) => counted(count, WORDS[kind]));
  return parts.length === 0 ? 'niets' : dutchList(parts);
}
