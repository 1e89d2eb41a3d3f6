import { ok } from '../../shared/result.ts';
import { checkRows, lostMastersLine, type RowFault } from '../../storage/check-rows.ts';
import { fitKeyring } from '../../storage/keyring.ts';
import type { Command, Done, Task } from './command.ts';
import type { DataStore } from './data-store.ts';
import { counted, entryFor, faultsOfLogs, noteFor, telling } from './records.ts';

/** Looks at everything that is kept, and says what is wrong. */
export const check: Command = {
  name: 'check',
  takes: null,
  options: [],
  summary: 'kijkt alle rijen, sleutels en auditlogs na',
  help: ['Verandert niets aan wat er staat. Eindigt met code 1 als er iets niet klopt.'],
  run: async (task) => {
    const opened = await task.open();
    return opened.ok ? ok(await lookAt(opened.value, task)) : opened;
  },
};

async function lookAt(store: DataStore, { masters, clock, say, isDryRun }: Task): Promise<Done> {
  const { faults, rows, tenants } = await store.read(async (all) => {
    const everyone = await all.tenants();
    const keyring = await fitKeyring(all, masters);
    if (!keyring.ok) return { faults: [keyring.error], rows: 0, tenants: everyone };
    say('Alle rijen en sleutels worden nagekeken.');
    const report = await checkRows(telling(all, say), keyring.value, everyone);
    say('De auditlogs worden nagekeken.');
    const logs = await faultsOfLogs(all);
    const lost = report.lostMasters.length > 0 ? [`${lostMastersLine(report)} Verder is er daarom niet gekeken.`] : [];
    return { faults: [...lost, ...report.faults.map(faultLine), ...logs], rows: report.rows, tenants: everyone };
  });
  const all = [...store.damaged, ...faults];
  const result = all.length === 0 ? 'ok' : 'fouten';
  if (!isDryRun) await noteFor(store.backend, tenants, entryFor('check', clock.now(), { result }));
  const seen = `Nagekeken: ${counted(rows, ['rij', 'rijen'])}.`;
  if (all.length === 0) return { lines: [`${seen} Alles klopt.`], isRight: true };
  return { lines: [`${seen} Dit klopt niet:`, ...all.map((fault) => `- ${fault}`), WHAT_NOW], isRight: false };
}

const WHAT_NOW = 'Wat je kunt doen: een reservekopie terugzetten met restore. Bewaar eerst wat er nu staat met backup.';

/** A fault in words: where it is, and what. */
export const faultLine = ({ tenant, kind, id, reason }: RowFault): string => `${kind}/${id} van ${tenant}: ${reason}`;
