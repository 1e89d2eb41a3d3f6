import type { SchoolSetup } from '../../app.ts';
import type { Clock } from '../../shared/clock.ts';
import type { Result } from '../../shared/result.ts';
import type { MasterKey } from '../../storage/keyring.ts';
import type { DataStore, StoreKind } from './data-store.ts';

/** The options of all commands. Which of them a command takes, it says itself. */
export interface Options {
  readonly overwrite: boolean;
  readonly withoutLog: boolean;
  readonly skipBroken: boolean;
  readonly to: string | undefined;
  readonly tenant: string | undefined;
  readonly traject: string | undefined;
  readonly persoon: string | undefined;
  readonly code: string | undefined;
  readonly backup: readonly string[];
}
/** The name of an option, as {@link Options} has it. */
export type OptionName = keyof Options;

/** What a command is run with. */
export interface Task {
  /** Whether it is only to say what would happen. */
  readonly isDryRun: boolean;
  /** The folder or file that stands behind the command; empty for a command that takes none. */
  readonly path: string;
  readonly options: Options;
  /** The master keys of the settings. The first wraps. */
  readonly masters: readonly MasterKey[];
  readonly clock: Clock;
  /** Tells how far it is. */
  say(line: string): void;
  /** Opens the store of the settings, or one of the other kind that the settings name too. It is closed when the command ends. */
  open(kind?: StoreKind): Promise<Result<DataStore, readonly string[]>>;
  /** Opens it also when there is nothing yet. */
  openNew(kind?: StoreKind): Promise<Result<DataStore, readonly string[]>>;
  /** The schools of the settings. */
  setups(): Promise<Result<readonly SchoolSetup[], readonly string[]>>;
}

/** How a command ended: what there is to tell, and whether everything is as it should be. */
export interface Done {
  readonly lines: readonly string[];
  readonly isRight: boolean;
}

/** A command of `npm run data`. */
export interface Command {
  readonly name: string;
  /** What stands behind it on the command line, such as `<map>`; null when nothing does. */
  readonly takes: string | null;
  readonly options: readonly OptionName[];
  /** One line for the list of commands. */
  readonly summary: string;
  /** What who runs it should know. */
  readonly help: readonly string[];
  /** Carries it out. Refused with Dutch lines when it cannot begin; then nothing was changed. */
  run(task: Task): Promise<Result<Done, readonly string[]>>;
}

/** The end of a command that left everything as it should be. */
export const allRight = (...lines: readonly string[]): Done => ({ lines, isRight: true });
