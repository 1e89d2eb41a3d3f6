import { resolve } from 'node:path';
import type { TenantId } from '../../shared/ids.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Row } from '../../storage/backend.ts';
import { checkRows, lostMastersLine, type RowFault, type RowReport, refileRows } from '../../storage/check-rows.ts';
import { scopeOfBody } from '../../storage/draft.ts';
import { fitKeyring, type Keyring, SYSTEM_TENANT } from '../../storage/keyring.ts';
import { RowSet, rowsIn, type Snapshot } from '../../storage/snapshot.ts';
import { type Backup, readBackup } from './backup-folder.ts';
import { faultLine } from './check.ts';
import { allRight, type Command, type Done, type Task } from './command.ts';
import type { DataStore } from './data-store.ts';
import { counted, entryFor, erasedIn, faultsOfLogs, inWords, noteFor } from './records.ts';
import { addLines, countAbsent, type Difference, differenceOf, linesToAdd, putRows, removeRows } from './take-over.ts';

/** Puts a backup back. */
export const restore: Command = {
  name: 'restore',
  takes: '<map>',
  options: ['overwrite', 'skipBroken', 'withoutLog'],
  summary: 'zet een reservekopie terug in een lege opslag',
  help: [
    'Zet de bot eerst uit. De kopie wordt eerst helemaal nagekeken; is er iets mis, dan verandert er niets.',
    'Berichten die al verstuurd hadden moeten zijn, gaan niet mee. Zo krijgt niemand een herinnering twee keer.',
    'Met --overwrite gaat weg wat er nu staat. Trajecten die volgens het auditlog zijn gewist, komen niet terug.',
    'Stopt de opdracht halverwege, draai hem dan nog eens met --overwrite.',
    'Met --skip-broken gaat ook een kopie terug waarin iets beschadigd is: wat niet opengaat, blijft achter.',
  ],
  run: async (task) => {
    const backup = await readBackup(resolve(task.path));
    if (!backup.ok) return backup;
    const opened = await task.openNew();
    if (!opened.ok) return opened;
    task.say('De reservekopie wordt helemaal nagekeken.');
    const planned = await opened.value.read((there) => plan(backup.value, there, task));
    if (!planned.ok) return planned;
    if (task.isDryRun) return ok(allRight(`Terug te zetten: ${inWords(planned.value.wanted.all())}.`, ...leftOut(planned.value)));
    return ok(await carryOut(backup.value, opened.value, planned.value, task));
  },
};

/** Rows that would not be found, with the keyring to save them again. Looked at without what is broken: the key of all searching may be among it. */
async function misfiledIn(wanted: RowSet, { masters }: Task): Promise<Plan['misfiled']> {
  const keyring = await fitKeyring(wanted, masters);
  if (!keyring.ok) throw new Error('the whole backup was opened with these keys');
  return { keyring: keyring.value, report: await checkRows(wanted, keyring.value, await wanted.tenants()) };
}

/** What a restore will do. */
interface Plan {
  /** What is to stand there afterwards. */
  readonly wanted: RowSet;
  readonly difference: Difference;
  /** What cannot be read and stays behind. */
  readonly broken: readonly RowFault[];
  /** What can be read and would not be found, so that it is saved again. */
  readonly misfiled: { readonly keyring: Keyring; readonly report: RowReport };
  /** The lines that each log lacks. */
  readonly lines: ReadonlyMap<TenantId, readonly string[]>;
  /** How many messages stay behind because their moment has passed. */
  readonly late: number;
  /** How many rows stay behind because their traject was erased. */
  readonly erased: number;
}

async function plan(backup: Backup, there: Snapshot, task: Task): Promise<Result<Plan, readonly string[]>> {
  const { overwrite, skipBroken } = task.options;
  const keyring = await fitKeyring(backup, task.masters);
  if (!keyring.ok) return err([keyring.error]);
  const present = await rowsIn(there);
  if (!overwrite && !(await isEmpty(there, present)))
    return err(['In de opslag staat al iets. Kies een lege, of gebruik --overwrite: dan gaat weg wat er nu staat.']);
  const own = overwrite ? keyring : await fitKeyring(there, task.masters);
  if (!own.ok) return err([own.error]);
  const lines = await linesFor(backup, there, task);
  if (!lines.ok) return lines;

  const { kept, late, erased } = await sift(backup, there, task.clock.now().epochMilliseconds);
  const report = await checkRows(kept, keyring.value, await kept.tenants());
  if (report.lostMasters.length > 0) return err([lostMastersLine(report)]);
  const broken = report.faults.filter(({ isReadable }) => !isReadable);
  if (broken.length > 0 && !skipBroken) return err(['In de reservekopie is niet alles te lezen:', ...broken.map(faultLine)]);
  const unreadable = new Set(broken.map((fault) => kept.at(fault)));
  const wanted = new RowSet([...kept.all()].filter((row) => !unreadable.has(row)));
  const difference = differenceOf(wanted, present);
  return ok({ wanted, difference, broken, misfiled: await misfiledIn(wanted, task), lines: lines.value, late, erased });
}

/** A store in which the bot only ever noted its master key counts as empty. */
async function isEmpty(there: Snapshot, present: RowSet): Promise<boolean> {
  if ([...present.all()].some(({ tenant }) => tenant !== SYSTEM_TENANT)) return false;
  for (const tenant of await there.tenants()) for await (const _line of there.lines(tenant)) return false;
  return true;
}

async function linesFor(
  backup: Backup,
  there: Snapshot,
  { options }: Task,
): Promise<Result<ReadonlyMap<TenantId, readonly string[]>, readonly string[]>> {
  const lines = new Map<TenantId, readonly string[]>();
  if (options.withoutLog) return ok(lines);
  const faults = [...(await faultsOfLogs(backup))];
  for (const tenant of await backup.tenants()) {
    const missing = await linesToAdd(backup, there, tenant);
    if (missing.ok) lines.set(tenant, missing.value);
    else faults.push(`auditlog van ${tenant}: in de opslag staan andere regels dan in de reservekopie`);
  }
  return faults.length === 0 ? ok(lines) : err([...faults, 'Met --without-log blijft het auditlog zoals het nu in de opslag staat.']);
}

/** The rows that come back: not those of a traject that was erased since, and no messages that went out, or should have, before now. */
async function sift(backup: Backup, there: Snapshot, now: number) {
  const gone = new Map<TenantId, Set<string>>();
  for (const tenant of await backup.tenants()) gone.set(tenant, new Set(await erasedIn(there, tenant)));
  for (const { tenant, traject } of backup.manifest.erased) gone.set(tenant, (gone.get(tenant) ?? new Set()).add(traject));
  const isErased = (row: Row) => gone.get(row.tenant)?.has(row.kind === 'sleutels' ? row.id : (scopeOfBody(row.body) ?? '')) ?? false;
  const isLate = ({ kind, due }: Row) => kind === 'berichten' && due !== null && due < now;
  const all = [...backup.rows.all()];
  const left = all.filter((row) => !isErased(row));
  const kept = left.filter((row) => !isLate(row));
  return { kept: new RowSet(kept), late: left.length - kept.length, erased: all.length - left.length };
}

const leftOut = ({ late, erased, broken, misfiled }: Plan): readonly string[] => [
  ...(late > 0 ? [`Achtergebleven: ${counted(late, ['bericht', 'berichten'])} van voor nu. Die worden niet nog eens verstuurd.`] : []),
  ...(erased > 0 ? [`Achtergebleven: ${counted(erased, ['rij', 'rijen'])} van gewiste trajecten.`] : []),
  ...broken.map((fault) => `Achtergebleven: ${faultLine(fault)}`),
  ...misfiled.report.faults.map((fault) => `Hersteld: ${faultLine(fault)}`),
];

async function carryOut(backup: Backup, store: DataStore, todo: Plan, { clock, say, options }: Task): Promise<Done> {
  const { backend } = store;
  const { wanted, difference } = todo;
  const { missing, changed, extra } = difference;
  if (options.overwrite) await removeRows(backend, [...changed, ...extra]);
  const coming = [...missing, ...changed.flatMap((row) => wanted.at(row) ?? [])];
  await putRows(backend, coming, (done) => say(`Teruggezet: ${done} van ${counted(coming.length, ['rij', 'rijen'])}.`));
  say('Het auditlog wordt teruggezet.');
  for (const [tenant, lines] of todo.lines) await addLines(backend, tenant, lines);
  const now = clock.now();
  const tenants = await backend.tenants();
  for (const tenant of tenants) await backend.inbox.prune(tenant, now.epochMilliseconds);
  say('Alles wordt nagekeken.');
  const absent = await store.read((all) => countAbsent(wanted, all));
  await refileRows(backend, todo.misfiled.keyring, todo.misfiled.report);
  await noteFor(backend, tenants, entryFor('restore', now, { result: absent === 0 ? 'ok' : 'onvolledig' }));
  if (absent > 0)
    return {
      lines: [`Er ontbreekt nog wat: ${counted(absent, ['rij', 'rijen'])}. Draai de opdracht nog eens met --overwrite.`],
      isRight: false,
    };
  return allRight(`Teruggezet en nagekeken, de reservekopie van ${backup.manifest.at}: ${inWords(wanted.all())}.`, ...leftOut(todo));
}
