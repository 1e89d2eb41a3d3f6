import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { root } from '../support/sources.ts';
import { bundleAlone, bundled } from './built.ts';
import { Child } from './child.ts';
import type { Figure } from './figures.ts';
import { median, spread } from './statistics.ts';

const WARM_UP = 10;
const ROUNDS = 15;
const LOADS = 9;

/** What a question may take, as a multiple of a MiniSearch query; loading, in milliseconds; and the memory, in MB. */
const PACE_LIMIT = 5;
const LOAD_LIMIT = 500;
const MEMORY_LIMIT = 60;

const FIRST_ANSWER = 'tests/bench/children/first-answer.ts';
const MEMORY = 'tests/bench/children/answer-memory.ts';
const NOTHING = ['--input-type=module', '-e', "process.stdout.write('niets')"];

const timesSchema = z.array(z.number());
const roundSchema = z.object({ antwoord: timesSchema, minisearch: timesSchema, orama: timesSchema });
type Round = z.infer<typeof roundSchema>;
const livingSchema = z.object({ before: z.number(), after: z.number() });

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** What answers cost on these questions: the time of one, beside two search engines; loading; and memory. */
export async function answerCost(folder: string, questions: readonly string[]): Promise<readonly Figure[]> {
  await mkdir(folder, { recursive: true });
  await bundleAlone([FIRST_ANSWER, MEMORY]);
  return [...(await pace(folder, questions)), loading(), memory(questions)];
}

/** All contenders answer all questions in each round, so that what else the machine does meets all alike. */
async function pace(folder: string, questions: readonly string[]): Promise<readonly Figure[]> {
  const child = Child.start('tests/bench/children/answer-pace.ts', join(folder, 'antwoorden.log'));
  const rounds: Round[] = [];
  try {
    for (let round = 0; round < WARM_UP; round++) await child.ask('round', questions, roundSchema);
    for (let round = 0; round < ROUNDS; round++) rounds.push(await child.ask('round', questions, roundSchema));
  } finally {
    await child.stop();
  }
  const typical = (name: string, versus: 'minisearch' | 'orama', of: (times: readonly number[]) => number): Figure => {
    const own = rounds.map(({ antwoord }) => of(antwoord));
    const others = rounds.map((round) => of(round[versus]));
    return {
      name: `antwoorden/tijd/${name}`,
      value: median(own),
      unit: 'ms',
      versus: { what: versus, value: median(others) },
      ratio: median(own.map((value, at) => value / (others[at] ?? Number.NaN))),
      noise: spread(own),
    };
  };
  return [
    { ...typical('mediaan', 'minisearch', median), limit: PACE_LIMIT },
    typical('mediaan-orama', 'orama', median),
    typical('gemiddeld', 'minisearch', mean),
  ];
}

/** Runs a process to its end and gives what it printed. */
function run(args: readonly string[], input = ''): string {
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', input, stdio: ['pipe', 'pipe', 'inherit'] });
  if (status !== 0) throw new Error(`a process of the bench ended with ${status}`);
  return stdout;
}

function timeOf(args: readonly string[]): number {
  const from = process.hrtime.bigint();
  run(args);
  return Number(process.hrtime.bigint() - from) / 1e6;
}

/** A process that imports the answers and answers a question, less one that imports nothing. */
function loading(): Figure {
  const taken: number[] = [];
  for (let load = 0; load < LOADS; load++) {
    const nothing = timeOf(NOTHING);
    taken.push(timeOf([bundled(FIRST_ANSWER)]) - nothing);
  }
  const value = median(taken);
  const versus = { what: 'hooguit', value: LOAD_LIMIT };
  return { name: 'antwoorden/laden', value, unit: 'ms', versus, ratio: value / LOAD_LIMIT, limit: 1, noise: spread(taken) };
}

/** What lives after all questions, less what lived before the answers were imported. */
function memory(questions: readonly string[]): Figure {
  const printed = run(['--expose-gc', bundled(MEMORY)], JSON.stringify(questions));
  const { before, after } = livingSchema.parse(JSON.parse(printed.trim().split('\n').at(-1) ?? ''));
  const value = after - before;
  return {
    name: 'antwoorden/geheugen',
    value,
    unit: 'MB',
    versus: { what: 'hooguit', value: MEMORY_LIMIT },
    ratio: value / MEMORY_LIMIT,
    limit: 1,
  };
}
