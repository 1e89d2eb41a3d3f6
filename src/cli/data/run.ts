import type { Writable } from 'node:stream';
import { createLog } from '../../log.ts';
import { readSetups } from '../../read-setups.ts';
import type { Clock } from '../../shared/clock.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { UnreadableError } from '../../storage/keyring.ts';
import { type Asked, readArguments } from './arguments.ts';
import type { Done, Task } from './command.ts';
import { commands } from './commands.ts';
import { type DataStore, openDataStore, type StoreKind } from './data-store.ts';
import { type Environment, readSettings } from './settings.ts';

/** What the command line runs in. */
export interface Surroundings {
  readonly env: Environment;
  readonly clock: Clock;
  /** Where the outcome goes. */
  readonly out: Writable;
  /** Where progress and faults go. */
  readonly progress: Writable;
}

/** Runs what the command line asks; resolves with the exit code: 0 all right, 1 something is not right or went wrong half-way, 2 refused. */
export async function runData(args: readonly string[], around: Surroundings): Promise<0 | 1 | 2> {
  const say = (line: string) => void around.progress.write(`${line}\n`);
  const asked = readArguments(args, commands);
  if (!asked.ok) {
    say(asked.error);
    return 2;
  }
  if (asked.value.kind === 'help') {
    around.out.write(asked.value.text);
    return 0;
  }
  try {
    const outcome = await carryOut(asked.value, around, say);
    for (const line of outcome.ok ? [] : outcome.error) say(line);
    if (!outcome.ok) return 2;
    for (const line of outcome.value.lines) around.out.write(`${line}\n`);
    return outcome.value.isRight ? 0 : 1;
  } catch (error) {
    say(`De opdracht is halverwege gestopt (${whatOf(error)}). Wat al gedaan was, staat er. Draai hem gerust nog eens.`);
    return 1;
  }
}

/** The message of an error from outside may quote what it stumbled on. */
const whatOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'onbekend';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.constructor === Error || error instanceof UnreadableError ? error.message : error.name;
};

type Run = Extract<Asked, { kind: 'run' }>;

async function carryOut(asked: Run, around: Surroundings, say: (line: string) => void): Promise<Result<Done, readonly string[]>> {
  const { command, path, options, isDryRun, isDemo } = asked;
  const config = readSettings(around.env, isDemo);
  if (!config.ok) return err(['De instellingen kloppen niet:', ...config.error.map((line) => `- ${line}`)]);
  const opened: DataStore[] = [];
  const { log, flush } = createLog('warn', around.progress);
  const openAs = (mayBeNew: boolean) => async (kind?: StoreKind) => {
    const own = readSettings(around.env, isDemo, kind);
    if (!own.ok) return err(['Voor de andere opslag is een instelling nodig:', ...own.error.map((line) => `- ${line}`)]);
    const store = await openDataStore(own.value.store, { clock: around.clock, log, isDryRun, mayBeNew });
    if (store.ok) opened.push(store.value);
    return store;
  };
  const task: Task = {
    ...{ isDryRun, path, options, clock: around.clock, say, masters: config.value.encryptionKeys },
    open: openAs(false),
    openNew: openAs(true),
    setups: () => readSetups(config.value.schoolsDir),
  };
  try {
    const outcome = await command.run(task);
    return outcome.ok && isDryRun ? ok({ ...outcome.value, lines: ['Er is niets veranderd.', ...outcome.value.lines] }) : outcome;
  } finally {
    for (const store of opened) await store.close();
    await flush();
  }
}
