import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Temporal } from 'temporal-polyfill';
import type { SchoolSetup } from '../../app.ts';
import { staffMember } from '../../people/school.ts';
import { personIdSchema } from '../../shared/ids.ts';
import { err, ok } from '../../shared/result.ts';
import { entryOf } from '../../storage/audit.ts';
import type { Row } from '../../storage/backend.ts';
import type { CollectionShape } from '../../storage/draft.ts';
import { fitKeyring, type Keyring, UnreadableError } from '../../storage/keyring.ts';
import { readRow } from '../../storage/sealed-collection.ts';
import { shapes } from '../../storage/shapes.ts';
import type { Snapshot } from '../../storage/snapshot.ts';
import { dossierStep } from '../../traject/dossier-view.ts';
import { STEP_NUMBERS } from '../../traject/steps/step.ts';
import type { Traject } from '../../traject/traject.ts';
import { allRight, type Command, type Task } from './command.ts';
import { replaceFile } from './durable.ts';
import { entryFor, inWords } from './records.ts';
import { rowsAbout, type Subject, subjectsOf } from './traject-rows.ts';

/** Writes everything about a traject to a file, to read. */
export const exportTraject: Command = {
  name: 'export',
  takes: '<bestand>',
  options: ['code', 'traject', 'persoon', 'tenant'],
  summary: 'schrijft alles over een traject, of de vragen van een medewerker, leesbaar in een bestand, voor een verzoek om inzage',
  help: [
    'Het bestand is niet versleuteld. Geef het alleen aan wie het mag zien, en gooi het daarna weg.',
    'Lees het eerst na: er staat ook in wat anderen hebben gezegd, en wie van de medewerkers het dossier heeft gelezen.',
  ],
  run: async (task) => {
    const file = resolve(task.path);
    if (
      await access(file).then(
        () => true,
        () => false,
      )
    )
      return err([`${file} is er al. Kies een andere naam.`]);
    const opened = await task.open();
    if (!opened.ok) return opened;
    const setups = await task.setups();
    if (!setups.ok) return setups;
    const store = opened.value;
    const collected = await store.read((all) => collect(all, setups.value, task));
    if (!collected.ok) return collected;
    const { subjects, words, content, faults } = collected.value;
    if (task.isDryRun) return ok(allRight(`In ${file} zou komen: ${words}.`, ...faults));
    for (const { tenant, traject } of subjects)
      await store.backend.audit.append(tenant, entryFor('export', task.clock.now(), { event: 'traject.geexporteerd', about: traject }));
    await replaceFile(file, [JSON.stringify(content, null, 2)]);
    const written = `In ${file} staat: ${words}. Het bestand is niet versleuteld.`;
    return ok({ lines: [written, ...faults], isRight: faults.length === 0 });
  },
};

async function collect(all: Snapshot, setups: readonly SchoolSetup[], task: Task) {
  const fitting = await fitKeyring(all, task.masters);
  if (!fitting.ok) return err([fitting.error]);
  const subjects = await subjectsOf(all, task);
  if (!subjects.ok) return subjects;
  const [first, ...others] = subjects.value;
  if (!first) throw new Error('a command about nothing');
  const rows: Row[] = [];
  for (const subject of subjects.value) rows.push(...(await rowsAbout(all, subject)).filter(({ kind }) => kind !== 'sleutels'));
  if (rows.length === 0) return err([`Traject ${first.traject} staat hier niet. Kijk of het id klopt, en de organisatie.`]);
  const faults: string[] = [];
  const read = <T>(shape: CollectionShape<T>) => readAll(fitting.value, shape, rows, faults);
  const trajecten = await read(shapes.trajecten);
  const overleggen = await read(shapes.overleggen);
  const berichten = await read(shapes.berichten);
  const vragen = await read(shapes.vragen);
  const now = task.clock.now();
  const content = {
    wat:
      task.options.persoon === undefined
        ? 'Alles wat Basiswijzer over dit traject bewaart'
        : 'De vragen van deze medewerker aan de coördinator',
    gemaakt: now.toString(),
    organisatie: first.tenant,
    ...(task.options.persoon === undefined ? { traject: first.traject } : { persoon: task.options.persoon }),
    leesbaar: trajecten.map((traject) => inSentences(traject, setups, now)),
    gegevens: { trajecten, overleggen, berichten, vragen },
    logboek: await logOf(all, first, [...overleggen.map(({ id }) => id), ...others.map(({ traject }) => traject)]),
  };
  return ok({ subjects: subjects.value, words: inWords(rows), content, faults });
}

async function readAll<T>(keyring: Keyring, shape: CollectionShape<T>, rows: readonly Row[], faults: string[]): Promise<readonly T[]> {
  const values: T[] = [];
  for (const row of rows.filter(({ kind }) => kind === shape.kind)) {
    try {
      values.push((await readRow(keyring, shape, row)).value);
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      faults.push(`Niet te lezen, en dus niet in het bestand: ${error.message}`);
    }
  }
  return values;
}

/** Each step as the dossier shows it to who may see everything. */
function inSentences(traject: Traject, setups: readonly SchoolSetup[], now: Temporal.Instant) {
  const setup = setups.find(({ school }) => school.id === traject.schoolId && school.tenantId === traject.tenantId);
  const names = {
    person: (id: string) => (setup && staffMember(setup.school, id)?.name) ?? id,
    measure: (id: string) => setup?.pack.byId.get(id)?.title ?? id,
  };
  const reader = { person: personIdSchema.parse('beheer'), level: 'care' } as const;
  return {
    code: traject.pseudonym,
    school: setup?.school.name ?? traject.schoolId,
    mentor: names.person(traject.mentor),
    stappen: STEP_NUMBERS.map((number) => {
      const { name, status, groups, history } = dossierStep(traject, number, reader, names, now);
      return {
        stap: number,
        naam: name,
        stand: status,
        onderdelen: groups,
        geschiedenis: history.map((row) => ({ ...row, door: names.person(row.by) })),
      };
    }),
  };
}

/** Who did or read what, according to the audit log. */
async function logOf(all: Snapshot, { tenant, traject }: Subject, more: readonly string[]) {
  const ids = new Set<string>([traject, ...more]);
  const entries = [];
  for await (const line of all.lines(tenant)) {
    const entry = entryOf(line);
    if (entry && entry.about !== null && ids.has(entry.about)) entries.push(entry);
  }
  return entries;
}
