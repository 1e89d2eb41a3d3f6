import { resolve } from 'node:path';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Backend } from '../../storage/backend.ts';
import { eraseFromBackup, holdsKey } from './backup-folder.ts';
import { allRight, type Command, type Done, type Task } from './command.ts';
import type { DataStore } from './data-store.ts';
import { ERASED, entryFor, inWords } from './records.ts';
import { rowsAbout, type Subject, subjectsOf } from './traject-rows.ts';

/** Erases a traject for good. */
export const erase: Command = {
  name: 'erase',
  takes: null,
  options: ['code', 'traject', 'persoon', 'tenant', 'backup'],
  summary: 'wist een traject, of de vragen van een medewerker, voorgoed; ook uit reservekopieën',
  help: [
    'Wist het traject, zijn overleggen en zijn berichten, en de sleutel waarmee ze te lezen waren. Doe eerst een proef, met --dry-run.',
    'Noem met --backup elke map met een reservekopie; dat mag vaker. Daaruit gaat de sleutel weg. Andere kopieën houden het traject.',
    'Met --persoon gaan de vragen weg die iemand aan de coördinator stelde, met de antwoorden.',
    'Het auditlog houdt het id: zo is te zien dat er gewist is.',
    'Bij PostgreSQL staat de sleutel nog in kopieën die de database zelf maakt, zoals een dump of het archief. Gooi die weg als hun tijd om is.',
    'Kaarten die al in Teams staan, blijven daar staan. Er staat een code op, en geen inhoud.',
  ],
  run: async (task) => {
    const opened = await task.open();
    if (!opened.ok) return opened;
    const subjects = await opened.value.read((all) => subjectsOf(all, task));
    if (!subjects.ok) return subjects;
    const lines: string[] = [];
    for (const subject of subjects.value) {
      const done = await eraseOne(opened.value, subject, task);
      if (!done.ok) return lines.length === 0 ? done : ok({ lines: [...lines, ...done.error], isRight: false });
      lines.push(...done.value.lines);
      if (!done.value.isRight) return ok({ lines, isRight: false });
    }
    return ok(allRight(...new Set(lines)));
  },
};

/** Erases what has one data key, or says what would be erased. */
async function eraseOne(store: DataStore, subject: Subject, task: Task): Promise<Result<Done, readonly string[]>> {
  const folders = task.options.backup.map((folder) => resolve(folder));
  const copies = await copiesOf(folders, subject);
  if (!copies.ok) return copies;
  const rows = await store.read((all) => rowsAbout(all, subject));
  if (rows.length === 0 && copies.value.length === 0)
    return err([`Traject ${subject.traject} staat hier niet. Kijk of het id klopt, en de organisatie.`]);
  if (!task.isDryRun) return carryOut(store, subject, folders, task);
  return ok(
    allRight(
      `Te wissen, van ${subject.traject}: ${inWords(rows)}.`,
      ...copies.value.map((folder) => `Te wissen uit ${folder}: de sleutel.`),
    ),
  );
}

/** The backups that have the key. All are read first, so that one with a fault is told of before anything is gone. */
async function copiesOf(folders: readonly string[], { tenant, traject }: Subject): Promise<Result<readonly string[], readonly string[]>> {
  const found: string[] = [];
  for (const folder of folders) {
    const holds = await holdsKey(folder, tenant, traject);
    if (!holds.ok) return holds;
    if (holds.value) found.push(folder);
  }
  return ok(found);
}

async function carryOut(
  store: DataStore,
  subject: Subject,
  folders: readonly string[],
  task: Task,
): Promise<Result<Done, readonly string[]>> {
  const { tenant, traject } = subject;
  const now = task.clock.now();
  const words = await removeAll(store.backend, subject, task);
  const lines = [`Gewist: ${words}.`];
  for (const folder of folders) {
    task.say(`${folder} wordt bijgewerkt.`);
    const erased = await eraseFromBackup(folder, tenant, traject, now.toString({ smallestUnit: 'millisecond' }));
    if (!erased.ok) return ok({ lines: [...lines, ...erased.error, 'Draai de opdracht nog eens voor deze map.'], isRight: false });
    lines.push(erased.value ? `Gewist uit ${folder}: de sleutel.` : `In ${folder} stond de sleutel niet.`);
  }
  await store.backend.inbox.prune(tenant, now.epochMilliseconds - SETTLED);
  return ok(allRight(...lines, 'Wat er getypt is, onthoudt de bot hooguit een uur. Andere reservekopieën kunnen het traject nog hebben.'));
}

/** Nobody waits any more for an answer to a delivery of this age, in milliseconds, and none is carried out again. */
const SETTLED = 10 * 60_000;

/** A bot that runs may save meanwhile; after so often something else must be wrong. */
const MOST_TRIES = 20;

/** Removes all rows and the key at once, with a line in the audit log; resolves with what they were. */
async function removeAll(backend: Backend, subject: Subject, { clock }: Task): Promise<string> {
  const { tenant, traject } = subject;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const rows = await rowsAbout(backend, subject);
    const writes = rows.map(({ kind, id, revision }) => ({ kind, id, expected: revision, next: null }));
    const audit = entryFor('erase', clock.now(), { event: ERASED, about: traject });
    if (await backend.commit({ tenant, writes, audit })) return inWords(rows);
  }
  throw new Error('other processes were first each time');
}
