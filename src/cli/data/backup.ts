import { resolve } from 'node:path';
import { err, ok } from '../../shared/result.ts';
import { rowsIn } from '../../storage/snapshot.ts';
import { isFree, type Manifest, writeBackup } from './backup-folder.ts';
import { allRight, type Command } from './command.ts';
import { counted, entryFor, inWords, noteFor, telling } from './records.ts';

/** Makes a backup of everything in a new folder. */
export const backup: Command = {
  name: 'backup',
  takes: '<map>',
  options: [],
  summary: 'maakt een reservekopie in een nieuwe map',
  help: [
    'Alles blijft versleuteld. De sleutels uit ENCRYPTION_KEYS zitten er niet in: bewaar die apart.',
    'Op PostgreSQL mag de bot aan blijven: de kopie is van één moment. Op de ingebouwde opslag moet de bot uit staan.',
    'Bezorgingen van Teams van het laatste uur gaan niet mee.',
  ],
  run: async ({ isDryRun, path, clock, say, open }) => {
    const folder = resolve(path);
    if (!(await isFree(folder))) return err([`De map ${folder} is niet leeg. Kies een nieuwe map.`]);
    const opened = await open();
    if (!opened.ok) return opened;
    const store = opened.value;
    if (isDryRun) {
      const rows = await store.read(rowsIn);
      return ok(allRight(`In ${folder} zou komen: ${inWords(rows.all())}, en het auditlog.`));
    }
    say('Alles wordt gelezen en weggeschreven.');
    const now = clock.now();
    const about = { at: now.toString({ smallestUnit: 'millisecond' }), store: store.kind };
    const { manifest, tenants } = await store.read(async (all) => ({
      manifest: await writeBackup(folder, telling(all, say), about),
      tenants: await all.tenants(),
    }));
    await noteFor(store.backend, tenants, entryFor('backup', now));
    return ok(allRight(`De reservekopie staat in ${folder}: ${contentsOf(manifest)}.`, KEEP_KEYS));
  },
};

const KEEP_KEYS = 'Bewaar de sleutels uit ENCRYPTION_KEYS ergens anders. Zonder die sleutels is de kopie niet te lezen.';

/** What is in a backup, in words. */
export const contentsOf = ({ files }: Manifest): string =>
  `${counted(files.rijen.count, ['rij', 'rijen'])}, ${counted(files.sleutels.count, ['sleutel', 'sleutels'])} en ${counted(
    files.logboek.count,
    ['regel', 'regels'],
  )} van het auditlog`;
