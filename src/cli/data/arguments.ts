import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Command, OptionName, Options } from './command.ts';

/** How each option is written, and what it is for. */
const OPTIONS: Readonly<Record<OptionName, { readonly flag: string; readonly words: string }>> = {
  overwrite: { flag: '--overwrite', words: 'zet terug over wat er nu staat' },
  skipBroken: { flag: '--skip-broken', words: 'laat achter wat niet te lezen is' },
  withoutLog: { flag: '--without-log', words: 'laat het auditlog erbuiten' },
  to: { flag: '--to SOORT', words: 'postgres of lowdb' },
  tenant: { flag: '--tenant ID', words: 'de organisatie; mag weg als er één is' },
  code: { flag: '--code CODE', words: 'de code van de leerling, zoals 4H-017' },
  traject: { flag: '--traject ID', words: 'het id van het traject, van een los overleg of van een vraag' },
  persoon: { flag: '--persoon ID', words: 'de vragen van een medewerker, met het id uit het schoolbestand' },
  backup: { flag: '--backup MAP', words: 'een map met een reservekopie; mag vaker' },
};

const spec = {
  overwrite: { type: 'boolean' },
  'skip-broken': { type: 'boolean' },
  'without-log': { type: 'boolean' },
  to: { type: 'string' },
  tenant: { type: 'string' },
  traject: { type: 'string' },
  persoon: { type: 'string' },
  code: { type: 'string' },
  backup: { type: 'string', multiple: true },
  'dry-run': { type: 'boolean' },
  demo: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What is asked: help, on all commands or on one, or to run a command. */
export type Asked =
  | { readonly kind: 'help'; readonly text: string }
  | {
      readonly kind: 'run';
      readonly command: Command;
      readonly path: string;
      readonly options: Options;
      readonly isDryRun: boolean;
      /** Whether it is about the store of the demo. */
      readonly isDemo: boolean;
    };

/** Reads the command line. Refused with one Dutch sentence when it asks for something that is not there. */
export function readArguments(args: readonly string[], commands: readonly Command[]): Result<Asked, string> {
  const read = parsed(args);
  if (!read.ok) return read;
  const { values, positionals } = read.value;
  const [name, ...rest] = positionals;
  if (name === undefined) return values.help ? ok({ kind: 'help', text: overview(commands) }) : err(overview(commands).trimEnd());
  const command = commands.find((each) => each.name === name);
  if (!command) return err(`De opdracht "${name}" ken ik niet. Kies ${commands.map((each) => each.name).join(', ')}.`);
  if (values.help) return ok({ kind: 'help', text: helpOf(command) });
  const options: Options = {
    overwrite: values.overwrite ?? false,
    skipBroken: values['skip-broken'] ?? false,
    withoutLog: values['without-log'] ?? false,
    to: values.to,
    tenant: values.tenant,
    traject: values.traject,
    persoon: values.persoon,
    code: values.code,
    backup: values.backup ?? [],
  };
  const [path = '', ...more] = rest;
  const wrong = strangeOption(command, options) ?? wrongPath(command, path, more);
  if (wrong) return err(wrong);
  return ok({ kind: 'run', command, path, options, isDryRun: values['dry-run'] ?? false, isDemo: values.demo ?? false });
}

const parsed = (args: readonly string[]) => {
  try {
    return ok(parseArgs({ args: [...args], options: spec, allowPositionals: true }));
  } catch {
    return err('Deze opdracht ken ik niet. Typ --help voor uitleg.');
  }
};

const optionNames = Object.keys(OPTIONS) as readonly OptionName[];
const isGiven = (value: Options[OptionName]): boolean =>
  value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0);

function strangeOption(command: Command, options: Options): string | undefined {
  const strange = optionNames.find((name) => isGiven(options[name]) && !command.options.includes(name));
  return strange && `Bij ${command.name} hoort geen ${OPTIONS[strange].flag.split(' ')[0]}. Typ ${command.name} --help voor uitleg.`;
}

function wrongPath({ name, takes }: Command, path: string, more: readonly string[]): string | undefined {
  if (takes === null) return path === '' ? undefined : `Achter ${name} komt niets. Typ ${name} --help voor uitleg.`;
  return path !== '' && more.length === 0 ? undefined : `Achter ${name} komt ${takes}. Typ ${name} --help voor uitleg.`;
}

const usage = ({ name, takes }: Command): string => `${name}${takes === null ? '' : ` ${takes}`}`;

function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => usage(command).length)) + 2;
  return [
    'Beheer van de opslag van Basiswijzer, met de instellingen van de bot.',
    '',
    ...commands.map((command) => `  npm run data -- ${usage(command).padEnd(width)}${command.summary}`),
    '',
    ...flagLines(COMMON),
    '',
    'Uitleg bij één opdracht: npm run data -- <opdracht> --help',
    '',
  ].join('\n');
}

/** The options that every command takes. */
const COMMON = [
  { flag: '--dry-run', words: 'zegt wat er zou gebeuren, en verandert niets' },
  { flag: '--demo', words: 'neemt de opslag van npm run demo' },
  { flag: '--help', words: 'deze uitleg' },
];

const flagLines = (flags: typeof COMMON): readonly string[] => {
  const width = Math.max(...flags.map(({ flag }) => flag.length)) + 2;
  return flags.map(({ flag, words }) => `  ${flag.padEnd(width)}${words}`);
};

const helpOf = (command: Command): string =>
  [
    `npm run data -- ${usage(command)}: ${command.summary}.`,
    '',
    ...command.help,
    '',
    ...flagLines([...command.options.map((name) => OPTIONS[name]), ...COMMON]),
    '',
  ].join('\n');
