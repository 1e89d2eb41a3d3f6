import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { root } from '../support/sources.ts';
import { sourcesWithFaults } from './named.ts';
import { FAULTS, type Fault, faultsIn } from './table.ts';

/** What the test runner writes down, as far as the table needs it. */
const reportSchema = z.looseObject({
  testResults: z.array(
    z.looseObject({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.looseObject({ fullName: z.string(), status: z.string() })),
    }),
  ),
});
type Report = z.infer<typeof reportSchema>;

/** How many tests of a case passed, and which failed. */
interface Count {
  passed: number;
  readonly failed: string[];
}

/** Runs the tests that name a case, and reads what came of them. What the runner prints goes to stderr, so that stdout is the table. */
async function runTests(): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'basiswijzer-gevallen-'));
  const file = join(folder, 'report.json');
  const files = sourcesWithFaults().map(({ path }) => path);
  const options = ['run', '--project', 'UTC', '-t', 'fault \\d', '--reporter=json', `--outputFile=${file}`];
  try {
    await new Promise<void>((resolve, reject) => {
      const child = spawn(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...options, ...files], {
        cwd: root,
        stdio: ['ignore', process.stderr, process.stderr],
      });
      child.on('error', reject);
      child.on('close', () => resolve());
    });
    return reportSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One outcome of one case, and the name of the test if it failed. */
interface Outcome {
  readonly number: number;
  readonly failed: string | undefined;
}

/** What came of one file. One that could not even be read fails every case that it names. */
function outcomesIn({ name, status, assertionResults }: Report['testResults'][number]): readonly Outcome[] {
  const ran = assertionResults.filter((one) => one.status === 'passed' || one.status === 'failed');
  const outcomes = ran.flatMap((one) =>
    [...new Set(faultsIn(one.fullName))].map((number) => ({ number, failed: one.status === 'passed' ? undefined : one.fullName })),
  );
  const isBroken = status === 'failed' && ran.every((one) => one.status === 'passed');
  const inFile = isBroken ? (sourcesWithFaults().find(({ path }) => name.endsWith(path))?.faults ?? []) : [];
  return [...outcomes, ...[...new Set(inFile)].map((number) => ({ number, failed: name }))];
}

/** Counts by number. */
function countsIn(report: Report): ReadonlyMap<number, Count> {
  const counts = new Map<number, Count>();
  for (const { number, failed } of report.testResults.flatMap(outcomesIn)) {
    const count = counts.get(number) ?? { passed: 0, failed: [] };
    if (failed === undefined) count.passed++;
    else count.failed.push(failed);
    counts.set(number, count);
  }
  return counts;
}

type State = 'goed' | 'FOUT' | 'later' | 'GEEN TEST' | 'TEST EN LATER';

const stateOf = ({ later }: Fault, count: Count | undefined): State => {
  if (count && later !== undefined) return 'TEST EN LATER';
  if (count) return count.failed.length > 0 ? 'FOUT' : 'goed';
  return later === undefined ? 'GEEN TEST' : 'later';
};

const print = (line: string) => process.stdout.write(`${line}\n`);

function printFault(fault: Fault, state: State, { passed, failed }: Count = { passed: 0, failed: [] }): void {
  const total = passed + failed.length;
  const tests = total === 0 ? '' : `${total} ${total === 1 ? 'test' : 'tests'}${failed.length > 0 ? `, ${failed.length} fout` : ''}`;
  print(`${String(fault.number).padStart(4)}  ${state.padEnd(13)}  ${tests.padEnd(18)}  ${fault.title}`);
  const reason = fault.later ?? (fault.partLater && `Deels later: ${fault.partLater}`);
  for (const line of [...(reason ? [reason] : []), ...failed.map((name) => `Fout: ${name}`)]) print(`${' '.repeat(41)}${line}`);
}

/** Prints the table; resolves with whether every case is in order. */
async function printTable(): Promise<boolean> {
  const counts = countsIn(await runTests());
  const states: State[] = [];
  for (const { letter, name, faults } of FAULTS) {
    print(`\n${letter}. ${name}`);
    for (const fault of faults) {
      const count = counts.get(fault.number);
      const state = stateOf(fault, count);
      states.push(state);
      printFault(fault, state, count);
    }
  }
  const totals = [...new Set(states)].map((state) => `${states.filter((one) => one === state).length} ${state}`);
  print(`\n${totals.join(', ')}; ${states.length} gevallen.`);
  return states.every((state) => state === 'goed' || state === 'later');
}

process.exitCode = (await printTable()) ? 0 : 1;
