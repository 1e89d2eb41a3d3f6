import { err, ok, type Result } from '../../shared/result.ts';
import { fitKeyring } from '../../storage/keyring.ts';
import { rowsIn, type Snapshot } from '../../storage/snapshot.ts';
import { allRight, type Command, type Done, type Task } from './command.ts';
import type { DataStore, StoreKind } from './data-store.ts';
import { counted, entryFor, faultsOfLogs, inWords, noteFor } from './records.ts';
import { addLines, countAbsent, type Difference, differenceOf, linesToAdd, putRows } from './take-over.ts';

const kindOf = (name: string | undefined): StoreKind | undefined => (name === 'postgres' || name === 'lowdb' ? name : undefined);

/** Brings everything from one kind of store to the other. */
export const move: Command = {
  name: 'move',
  takes: null,
  options: ['to', 'withoutLog'],
  summary: 'brengt alles over naar PostgreSQL (--to postgres) of naar de ingebouwde opslag (--to lowdb)',
  help: [
    'Zet de bot eerst uit. Zet DATA_DIR en DATABASE_URL allebei in de instellingen.',
    'De oude opslag blijft staan zoals hij is. Stopt de opdracht halverwege, draai hem dan nog eens.',
    'Bezorgingen van Teams van het laatste uur gaan niet mee. Werd de bot hard gestopt, start hem dan eerst nog eens op de oude opslag.',
    'Als de bot daarna op de nieuwe opslag draait, ruim de oude dan op: wat je later wist, staat daar nog.',
  ],
  run: async (task) => {
    const to = kindOf(task.options.to);
    if (!to) return err(['Zeg waarheen: --to postgres of --to lowdb.']);
    const source = await task.open(to === 'postgres' ? 'lowdb' : 'postgres');
    if (!source.ok) return source;
    const target = await task.openNew(to);
    if (!target.ok) return target;
    return bring(source.value, target.value, task);
  },
};

async function bring(source: DataStore, target: DataStore, task: Task): Promise<Result<Done, readonly string[]>> {
  const { isDryRun, clock, say } = task;
  say('Beide opslagen worden gelezen.');
  const planned = await source.read((all) => target.read((there) => plan(all, there, task)));
  if (!planned.ok) return planned;
  const { missing } = planned.value;
  if (isDryRun) return ok(allRight(`Over te brengen: ${inWords(missing)}, en het auditlog.`));
  const result = task.options.withoutLog ? 'zonder auditlog' : 'ok';
  await noteFor(source.backend, await source.backend.tenants(), entryFor('move', clock.now(), { result }));
  await putRows(target.backend, missing, (done) => say(`Overgebracht: ${done} van ${counted(missing.length, ['rij', 'rijen'])}.`));
  say('Het auditlog wordt overgebracht.');
  const isWhole = await source.read(async (all) => {
    if (!task.options.withoutLog) await target.read((there) => copyLogs(all, there, target));
    say('Alles wordt nagekeken.');
    return target.read((there) => isThere(all, there, task));
  });
  if (!isWhole) return ok({ lines: ['Niet alles is overgekomen. Draai de opdracht nog eens.'], isRight: false });
  return ok(allRight(`Overgebracht en nagekeken: ${inWords(missing)}.`, nextStep(target.kind)));
}

const nextStep = (kind: StoreKind): string =>
  `Zet STORE=${kind} in de instellingen en start de bot. De oude opslag staat er nog: ruim hem op als alles werkt.`;

/** What is to come. Refused when something else stands there than what an earlier try brought. */
async function plan(all: Snapshot, there: Snapshot, { masters, options }: Task): Promise<Result<Difference, readonly string[]>> {
  const keyring = await fitKeyring(all, masters);
  if (!keyring.ok) return err([keyring.error]);
  const difference = differenceOf(await rowsIn(all), await rowsIn(there));
  if (difference.changed.length + difference.extra.length > 0)
    return err(['In de nieuwe opslag staat al iets anders. Kies een lege database, of een nieuwe map.']);
  const faults = options.withoutLog ? [] : await faultsOfLogsFor(all, there);
  return faults.length === 0 ? ok(difference) : err([...faults, WITHOUT_LOG]);
}

const WITHOUT_LOG = 'Met --without-log gaat de rest over, en begint het auditlog opnieuw. Bewaar dan het oude.';

async function faultsOfLogsFor(all: Snapshot, there: Snapshot): Promise<readonly string[]> {
  const faults = [...(await faultsOfLogs(all))];
  for (const tenant of await all.tenants())
    if (!(await linesToAdd(all, there, tenant)).ok) faults.push(`auditlog van ${tenant}: in de nieuwe opslag staan andere regels`);
  return faults;
}

async function copyLogs(all: Snapshot, there: Snapshot, target: DataStore): Promise<void> {
  for (const tenant of await all.tenants()) {
    const lines = await linesToAdd(all, there, tenant);
    if (!lines.ok) throw new Error('the log of the new store changed meanwhile');
    await addLines(target.backend, tenant, lines.value);
  }
}

async function isThere(all: Snapshot, there: Snapshot, { options }: Task): Promise<boolean> {
  if ((await countAbsent(await rowsIn(all), there)) > 0) return false;
  if (options.withoutLog) return true;
  for (const tenant of await all.tenants()) {
    const left = await linesToAdd(all, there, tenant);
    if (!left.ok || left.value.length > 0) return false;
  }
  return true;
}
