import type { TenantId } from '../../shared/ids.ts';
import { err, ok } from '../../shared/result.ts';
import type { Backend, Row, Write } from '../../storage/backend.ts';
import { fitKeyring, type Keyring, masterOf, masterRecord, masterRowId, SYSTEM_TENANT, unwrapKey, wrapKey } from '../../storage/keyring.ts';
import type { Snapshot } from '../../storage/snapshot.ts';
import type { Command, Done, Task } from './command.ts';
import { counted, entryFor, noteFor, schoolsAmong } from './records.ts';

/** Wraps all data keys with the first master key of the settings. */
export const rotate: Command = {
  name: 'rotate',
  takes: null,
  options: [],
  summary: 'pakt alle sleutels opnieuw in met de eerste van ENCRYPTION_KEYS',
  help: [
    'Zo gaat het: zet een nieuwe sleutel vooraan in ENCRYPTION_KEYS, en laat de oude staan. Start elke bot opnieuw. Draai daarna deze opdracht.',
    'De opdracht zegt welke sleutels daarna weg kunnen. Stopt hij halverwege, draai hem dan nog eens.',
    'Op PostgreSQL mag de bot aan blijven.',
  ],
  run: async (task) => {
    const opened = await task.open();
    if (!opened.ok) return opened;
    const store = opened.value;
    const keyring = await store.read((all) => fitKeyring(all, task.masters));
    if (!keyring.ok) return err([keyring.error]);
    if (task.isDryRun) return ok(await foresee(await store.read((all) => staleKeys(all, keyring.value)), keyring.value));
    return ok(await carryOut(store.backend, keyring.value, task));
  },
};

/** The data keys that another master key wraps than the first, and what each of them is when wrapped anew; undefined when it does not open. */
interface Stale {
  readonly row: Row;
  readonly write: Write | undefined;
}

type KeyRows = Pick<Snapshot, 'find' | 'tenants'>;

async function staleKeys(reader: KeyRows, { masters, current }: Keyring): Promise<readonly Stale[]> {
  const stale: Stale[] = [];
  for (const tenant of schoolsAmong(await reader.tenants())) {
    for (const row of await reader.find(tenant, 'sleutels')) {
      const key = unwrapKey(masters, tenant, row.id, row.body);
      if (key && masterOf(row.body) === current.id) continue;
      const next = key && { body: wrapKey(current, tenant, row.id, key), terms: row.terms, due: row.due };
      stale.push({ row, write: next && { kind: row.kind, id: row.id, expected: row.revision, next } });
    }
  }
  return stale;
}

async function foresee(stale: readonly Stale[], { current }: Keyring): Promise<Done> {
  const broken = stale.filter(({ write }) => !write);
  const line = `${counted(stale.length - broken.length, KEYS)} zou opnieuw worden ingepakt met de hoofdsleutel "${current.id}".`;
  return { lines: [line, ...broken.map(brokenLine)], isRight: broken.length === 0 };
}

const KEYS = ['sleutel', 'sleutels'] as const;
const brokenLine = ({ row }: Stale): string => `- de sleutel ${row.id} van ${row.tenant} is beschadigd en blijft zoals hij is`;

async function carryOut(backend: Backend, keyring: Keyring, { clock, say }: Task): Promise<Done> {
  await backend.commit({ tenant: SYSTEM_TENANT, writes: [masterRecord(keyring.current)] }); // false: it is known already
  const { wrapped, broken } = await wrapAll(backend, keyring, say);
  await noteFor(backend, await backend.tenants(), entryFor('rotate', clock.now(), { result: broken.length === 0 ? 'ok' : 'fouten' }));
  const done = `${counted(wrapped, KEYS)} opnieuw ingepakt met de hoofdsleutel "${keyring.current.id}".`;
  if (broken.length > 0) {
    const stay = 'Laat alle hoofdsleutels staan: deze sleutels gaan niet open. Kijk met check wat erbij hoort.';
    return { lines: [done, ...broken.map(brokenLine), stay], isRight: false };
  }
  return { lines: [done, ...farewell(await dropMasters(backend, keyring))], isRight: true };
}

const farewell = (dropped: readonly string[]): readonly string[] =>
  dropped.length === 0
    ? []
    : [
        `Deze hoofdsleutels heeft de opslag niet meer nodig: ${dropped.join(', ')}. Haal ze uit ENCRYPTION_KEYS als elke bot opnieuw is gestart.`,
        'Reservekopieën van voor nu hebben ze nog wel nodig. Bewaar de sleutels dus zo lang als die kopieën.',
      ];

/** How many keys go in one commit. */
const BATCH = 100;
/** A bot that runs may make or remove keys meanwhile, so it is looked again until nothing is left; after so often something else must be wrong. */
const MOST_ROUNDS = 20;

/** Resolves with how many keys were wrapped, and which cannot be. */
async function wrapAll(backend: Backend, keyring: Keyring, say: (line: string) => void) {
  let wrapped = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const stale = await staleKeys(backend, keyring);
    if (stale.every(({ write }) => !write)) return { wrapped, broken: stale };
    for (const [tenant, writes] of byTenant(stale)) {
      for (let at = 0; at < writes.length; at += BATCH) {
        const batch = writes.slice(at, at + BATCH);
        if (await backend.commit({ tenant, writes: batch })) wrapped += batch.length;
        say(`Opnieuw ingepakt: ${counted(wrapped, KEYS)}.`);
      }
    }
  }
  throw new Error('other processes were first each time');
}

function byTenant(stale: readonly Stale[]): ReadonlyMap<TenantId, readonly Write[]> {
  const writes = new Map<TenantId, Write[]>();
  for (const { row, write } of stale) {
    if (!write) continue;
    const ofTenant = writes.get(row.tenant) ?? [];
    ofTenant.push(write);
    writes.set(row.tenant, ofTenant);
  }
  return writes;
}

/** Takes away the marks of master keys that no data key needs any more; resolves with the names of those that may leave the settings. */
async function dropMasters(backend: Backend, { current, masters }: Keyring): Promise<readonly string[]> {
  for (const row of await backend.find(SYSTEM_TENANT, 'sleutels')) {
    if (row.id === masterRowId(current.id)) continue;
    await backend.commit({ tenant: SYSTEM_TENANT, writes: [{ kind: row.kind, id: row.id, expected: row.revision, next: null }] });
  }
  return masters.filter(({ id }) => id !== current.id).map(({ id }) => id);
}
